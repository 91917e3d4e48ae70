import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Cycle } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { AssessDialog, CloseDialog, EnterDialog, RetitleDialog } from './CycleDialogs';
import { nextPhase, phaseOf } from './cycles.model';
import { OpenDialog, QuestionsDialog } from './OpenDialogs';

type Action = 'enter' | 'assess' | 'questions' | 'retitle' | 'openSub' | 'close';

/** What usually comes next: first the phase is judged, then the cycle goes on, and after its last phase it is closed. */
function possible({ phase, partOf, stays }: Cycle): Action[] {
  const last = stays.at(-1);
  const next: Action = phase !== undefined && last?.assessment === undefined ? 'assess' : phase === 4 ? 'close' : 'enter';
  const all: Action[] = [
    ...(phase === 4 ? [] : (['enter'] as const)),
    ...(phase === undefined ? [] : (['assess'] as const)),
    'questions',
    ...(partOf === undefined ? (['openSub'] as const) : []),
    'retitle',
    'close',
  ];
  return [next, ...all.filter((each) => each !== next)];
}

/** What can be done with a cycle that is open: what comes next as a button, all else in a menu. */
export function CycleActions({ cycle, before }: { cycle: Cycle; before?: Cycle }) {
  const t = useTexts('cycle');
  const [open, setOpen] = useState<Action>();
  const close = () => setOpen(undefined);
  const [next, ...others] = possible(cycle);
  const onTo = nextPhase(cycle) ?? 4;
  return (
    <div className="row no-print">
      {next && <Button onClick={() => setOpen(next)}>{t(`act.${next}`)}</Button>}
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />}>
            {t('act.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((action) => (
            <Menu.Item key={action} onClick={() => setOpen(action)}>
              {t(`act.${action}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {open === 'enter' && <EnterDialog cycle={cycle} phase={onTo} onClose={close} />}
      {open === 'assess' && <AssessDialog cycle={cycle} phase={phaseOf(cycle.phase ?? 1)} onClose={close} />}
      {open === 'questions' && <QuestionsDialog cycle={cycle} before={before} onClose={close} />}
      {open === 'openSub' && <OpenDialog partOf={cycle} onClose={close} />}
      {open === 'retitle' && <RetitleDialog cycle={cycle} onClose={close} />}
      {open === 'close' && <CloseDialog cycle={cycle} onClose={close} />}
    </div>
  );
}
