import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { EvaluationView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { ActionDialog, AnswerLinkDialog, CloseDialog, InterpretDialog, TargetDialog } from './EvaluationDialogs';
import type { EvaluationAction } from './evaluations.model';
import { possible } from './evaluations.model';

const DIALOGS = {
  close: CloseDialog, link: AnswerLinkDialog, interpret: InterpretDialog, act: ActionDialog, target: TargetDialog,
} as const satisfies Record<EvaluationAction, unknown>;

/** What comes next as a button, all else in a menu. */
export function EvaluationActions({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const { today } = useClock();
  const [open, setOpen] = useState<EvaluationAction>();
  const [next, ...others] = possible(evaluation, today);
  const Dialog = open && DIALOGS[open];
  return (
    <div className="row no-print">
      {next && <Button onClick={() => setOpen(next)}>{t(`act.${next}`)}</Button>}
      {others.length > 0 && (
        <Menu position="bottom-end" width={260}>
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
      )}
      {Dialog && <Dialog evaluation={evaluation} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
