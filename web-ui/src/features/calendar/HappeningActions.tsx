import { Button } from '@mantine/core';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { daysInWords } from '@/shared/time/format';
import { Writable } from '@/shared/ui/Writable';
import type { May } from './useMay';
import type { Happening } from './year.model';

export type Action = 'move' | 'cancelOne' | 'complete' | 'change' | 'reschedule' | 'cancelAll';

interface Props {
  happening: Happening;
  may: May;
  onAct: (action: Action, to?: Day) => void;
}

/** What the reader may do with one time of an entry, and with the whole of it. */
export function HappeningActions({ happening, may, onAct }: Props) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const { occurrence, entry } = happening;
  const back = occurrence.state === 'moved' && occurrence.start !== occurrence.date ? occurrence.date : undefined;
  const recurs = entry.rrule !== undefined;
  const one: Action[] = [
    ...(may.complete(happening) ? (['complete'] as const) : []),
    ...(may.move(happening) ? (['move'] as const) : []),
    // Of what occurs once, keepers cancel the whole.
    ...(may.cancel(happening) && (recurs || !may.change(happening)) ? (['cancelOne'] as const) : []),
  ];
  const whole: Action[] = may.change(happening) ? ['change', 'reschedule', 'cancelAll'] : [];
  const buttons = (actions: readonly Action[]) => (
    <div className="row">
      {actions.map((action) => (
        <Button key={action} variant={action === 'complete' ? 'filled' : 'default'} size="compact-md" onClick={() => onAct(action)}>
          {t(`act.${action}`)}
        </Button>
      ))}
    </div>
  );
  return (
    <div className="actions no-print">
      <Writable>{null}</Writable>
      {one.length > 0 && (
        <>
          {recurs && whole.length > 0 && <h3>{t('panel.occurrenceActions')}</h3>}
          {buttons(one)}
          {back !== undefined && may.move(happening) && (
            <button type="button" className="plain-button" onClick={() => onAct('move', back)}>
              {t('act.moveBack', { day: daysInWords(back, back, language) })}
            </button>
          )}
        </>
      )}
      {whole.length > 0 && (
        <>
          {recurs && <h3>{t('panel.entryActions')}</h3>}
          {buttons(whole)}
        </>
      )}
    </div>
  );
}
