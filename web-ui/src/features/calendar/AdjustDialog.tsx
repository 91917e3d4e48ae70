import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Ring } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { DetailsFields } from './DetailsFields';
import { detailsReady, scheduleReady } from './drafts';
import type { Adjusted } from './next.model';
import { ScheduleFields } from './ScheduleFields';

interface Props {
  draft: Adjusted;
  rings: readonly Ring[];
  onKeep: (adjusted: Adjusted) => void;
  onClose: () => void;
}

/** Changes what is proposed for the next year; nothing is recorded until the year is taken. */
export function AdjustDialog({ draft, rings, onKeep, onClose }: Props) {
  const t = useTexts('calendar');
  const shared = useTexts('shared');
  const small = useMediaQuery('(max-width: 40em)');
  const [details, setDetails] = useState(draft.details);
  const [schedule, setSchedule] = useState(draft.schedule);
  const ready = detailsReady(details) && scheduleReady(schedule);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('next.adjustTitle')}
      size="lg"
      fullScreen={small}
      padding={small ? 'md' : 'xl'}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) {
            onKeep({ details, schedule });
          }
        }}
      >
        <Stack gap="lg">
          <ScheduleFields value={schedule} onChange={setSchedule} />
          <DetailsFields value={details} onChange={setDetails} rings={rings} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {shared('cancel')}
            </Button>
            <Button type="submit" disabled={!ready}>
              {t('next.adjustKeep')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
