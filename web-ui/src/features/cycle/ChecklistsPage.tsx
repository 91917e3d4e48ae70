import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PhaseChecklist } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { AgreeListDialog } from './ChecklistDialogs';
import { CycleTabs } from './CycleTabs';
import { checklistsQuery } from './queries';
import { usePhaseName } from './words';
import './cycle.css';

function OfPhase({ of }: { of: PhaseChecklist }) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const [agreeing, setAgreeing] = useState(false);
  const name = phaseName(of.phase);
  return (
    <section className="card" aria-labelledby={`list-${of.phase.toString()}`}>
      <div className="between">
        <div>
          <h2 id={`list-${of.phase.toString()}`}>
            {of.phase}. {name}
          </h2>
          <p className="flush small dim">{t(of.own ? 'lists.own' : 'lists.standard')}</p>
        </div>
        <Writable quiet>
          <Button variant="default" size="compact-sm" className="no-print" onClick={() => setAgreeing(true)}>
            {t('lists.agree')}
            <span className="for-ears">: {name}</span>
          </Button>
        </Writable>
      </div>
      {of.checklist.length === 0 && <p className="flush dim">{t('lists.empty')}</p>}
      <ul className="listed">
        {of.checklist.map(({ id, text }) => (
          <li key={id}>
            <Words of={text} />
          </li>
        ))}
      </ul>
      {agreeing && <AgreeListDialog of={of} onClose={() => setAgreeing(false)} />}
    </section>
  );
}

/** What is to be looked at in each phase of the cycles to come; the network can agree on lists of its own. */
export function ChecklistsPage() {
  const t = useTexts('cycle');
  const { clocks } = useClock();
  const checklists = useQuery(checklistsQuery(useNetworkId(), clocks));
  return (
    <Fetched from={checklists}>
      {({ phases }) => (
        <>
          <PageHead title={t('lists.title')} lead={t('lists.lead')} />
          <CycleTabs />
          <div className="stack">
            <Writable>{null}</Writable>
            {phases.map((of) => (
              <OfPhase key={of.phase} of={of} />
            ))}
          </div>
        </>
      )}
    </Fetched>
  );
}
