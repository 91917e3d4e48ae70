import { Button } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconPointFilled } from '@tabler/icons-react';
import { useState } from 'react';
import type { Cycle } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { Writable } from '@/shared/ui/Writable';
import { EnterDialog } from './CycleDialogs';
import type { Phase, PhaseStanding } from './cycles.model';
import { isBack, nextPhase, phasesOf } from './cycles.model';
import { usePhaseName } from './words';

const ICONS = { now: IconPointFilled, been: IconCheck, ahead: IconCircleDashed };

function standingOf({ state, days, stays }: PhaseStanding, since: string | undefined, t: ReturnType<typeof useTexts<'cycle'>>): string {
  switch (state) {
    case 'now':
      return [t('phase.now', { day: since ?? '' }), t('days', { count: days })].join(' · ');
    case 'been':
      return [t('days', { count: days }), ...(stays > 1 ? [t('phase.stays', { count: stays })] : [])].join(' · ');
    case 'ahead':
      return t('phase.ahead');
  }
}

/** How the cycle stands with each phase, and the way into another one; going back is as good as going on. */
export function PhaseList({ cycle }: { cycle: Cycle }) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const language = useLanguage();
  const [entering, setEntering] = useState<Phase>();
  const open = cycle.closing === undefined;
  const next = nextPhase(cycle);
  return (
    <>
      <ol className="plain phase-list" aria-label={t('phase.list')}>
        {phasesOf(cycle).map((standing) => {
          const { phase, state } = standing;
          const Icon = ICONS[state];
          return (
            <li key={phase} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <Icon size={20} aria-hidden />
              <div>
                <p className="flush phase-name">
                  {phase}. {phaseName(phase)}
                </p>
                <p className="flush small dim">{standingOf(standing, cycle.since === undefined ? undefined : shortDay(cycle.since, language), t)}</p>
              </div>
              {open && state !== 'now' && (
                <Writable quiet>
                  <Button
                    variant={phase === next ? 'light' : 'subtle'}
                    size="compact-sm"
                    className="no-print"
                    onClick={() => setEntering(phase)}
                    aria-label={t(isBack(cycle, phase) ? 'phase.backTo' : 'phase.onTo', { phase: phaseName(phase) })}
                  >
                    {t(isBack(cycle, phase) ? 'phase.back' : 'phase.on')}
                  </Button>
                </Writable>
              )}
            </li>
          );
        })}
      </ol>
      {entering !== undefined && <EnterDialog cycle={cycle} phase={entering} onClose={() => setEntering(undefined)} />}
    </>
  );
}
