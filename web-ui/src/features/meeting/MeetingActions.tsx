import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { MeetingView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import type { May, MeetingAction } from './life.model';
import { possible } from './life.model';
import { CancelDialog, GuestsDialog, HoldDialog, InviteDialog, NextDialog, ReplyDialog } from './MeetingDialogs';
import { ApproveDialog, PublishDialog, WriteDialog } from './MinutesDialogs';
import { ReplanDialog } from './PlanDialogs';
import { RollDialog } from './RollDialog';

const DIALOGS = {
  replan: ReplanDialog, cancel: CancelDialog, invite: InviteDialog, reply: ReplyDialog, hold: HoldDialog, roll: RollDialog,
  guests: GuestsDialog, next: NextDialog, draft: WriteDialog, correct: WriteDialog, publish: PublishDialog, approve: ApproveDialog,
} as const satisfies Record<MeetingAction, unknown>;

/** What comes next as a button, all else in a menu. */
export function MeetingActions({ meeting, may }: { meeting: MeetingView; may: May }) {
  const t = useTexts('meeting');
  const { today } = useClock();
  const [open, setOpen] = useState<MeetingAction>();
  const [next, ...others] = possible(meeting, may, today);
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
      {Dialog && <Dialog meeting={meeting} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
