import { Button } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleMinus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Cycle, Listed, Stay } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { Words, WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { ChangeListDialog } from './ChecklistDialogs';
import { tally } from './cycles.model';
import { signOf } from './evidence.model';
import { EvidenceNote } from './EvidenceNote';
import type { ItemAction } from './ItemDialog';
import { ItemDialog } from './ItemDialog';

const ICONS = { open: IconCircle, met: IconCheck, waived: IconCircleMinus };
const STANDINGS = ['met', 'waived', 'open'] as const;
const ACTIONS: Record<Listed['standing'], readonly ItemAction[]> = { open: ['meet', 'waive'], met: ['reopen'], waived: ['reopen'] };

function Item({ cycle, item, changeable }: { cycle: Cycle; item: Listed; changeable: boolean }) {
  const t = useTexts('cycle');
  const language = useLanguage();
  const [acting, setActing] = useState<ItemAction>();
  const { standing, because, on } = item;
  const sign = signOf(item.sign);
  const Icon = ICONS[standing];
  return (
    <li className="checklist-item" data-state={standing}>
      <Icon size={21} aria-hidden />
      <div>
        <p className="flush checklist-text">
          <Words of={item.text} />
        </p>
        <p className="flush small dim">
          {t(`standing.${standing}`)}
          {standing !== 'open' && on !== undefined && ` ${shortDay(on, language)}`}
        </p>
        {sign && item.evidence && <EvidenceNote sign={sign} evidence={item.evidence} />}
        {because && (
          <p className="reason">
            <WordingText of={because} />
          </p>
        )}
      </div>
      {changeable && (
        <Writable quiet>
          <div className="row checklist-actions no-print">
            {ACTIONS[standing].map((action) => (
              <Button key={action} variant={action === 'meet' ? 'default' : 'subtle'} size="compact-sm" onClick={() => setActing(action)}>
                {t(`item.${action}`)}
                <span className="for-ears">
                  : <Words of={item.text} />
                </span>
              </Button>
            ))}
          </div>
        </Writable>
      )}
      {acting && <ItemDialog cycle={cycle} item={item} action={acting} onClose={() => setActing(undefined)} />}
    </li>
  );
}

/** Items of a phase as they stand. */
export function Items({ cycle, checklist, changeable = false }: { cycle: Cycle; checklist: readonly Listed[]; changeable?: boolean }) {
  return (
    <ul className="plain checklist">
      {checklist.map((item) => (
        <Item key={item.id} cycle={cycle} item={item} changeable={changeable} />
      ))}
    </ul>
  );
}

/** The phase at hand as a list to look at together. It advises: what is open holds nobody up. */
export function Checklist({ cycle, stay }: { cycle: Cycle; stay: Stay }) {
  const t = useTexts('cycle');
  const [changing, setChanging] = useState(false);
  const told = tally(stay.checklist);
  const { met, waived, all } = told;
  return (
    <section className="card" aria-labelledby="checklist">
      <div className="between checklist-head">
        <div>
          <h2 id="checklist">{t('checklist.title')}</h2>
          <p className="flush dim">
            {all === 0 ? t('checklist.none') : t('checklist.tally', { met, all })}
            {waived > 0 && ` · ${t('checklist.waived', { count: waived })}`}
          </p>
        </div>
        <Writable quiet>
          <Button variant="default" size="compact-sm" className="no-print" onClick={() => setChanging(true)}>
            {t('checklist.change')}
          </Button>
        </Writable>
      </div>
      {all > 0 && (
        <div className="checklist-bar" aria-hidden="true">
          {STANDINGS.filter((standing) => told[standing] > 0).map((standing) => (
            <span key={standing} style={{ flexGrow: told[standing] }} data-state={standing} />
          ))}
        </div>
      )}
      <Items cycle={cycle} checklist={stay.checklist} changeable />
      {changing && <ChangeListDialog cycle={cycle} checklist={stay.checklist} onClose={() => setChanging(false)} />}
    </section>
  );
}
