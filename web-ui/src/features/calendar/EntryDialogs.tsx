import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Ring } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useNetworkId } from '@/shared/useNetwork';
import { DetailsFields } from './DetailsFields';
import { detailsBody, detailsDraft, detailsReady, newDetails, newSchedule, scheduleBody, scheduleDraft, scheduleReady } from './drafts';
import { ScheduleFields } from './ScheduleFields';
import type { CalendarWords } from './words';
import type { Happening } from './year.model';

interface PlanProps {
  rings: readonly Ring[];
  /** The day to begin with. */
  start: Day | undefined;
  ringId: string;
  onClose: () => void;
  onDone: (start: Day) => void;
}

/** Puts something new into the clock. */
export function PlanDialog({ rings, start, ringId, onClose, onDone }: PlanProps) {
  const t = useTexts('calendar');
  const network = useNetworkId();
  const { timeZone } = useClock();
  const [details, setDetails] = useState(newDetails(ringId));
  const [schedule, setSchedule] = useState(newSchedule(start));
  return (
    <EntryDialog
      title={t('plan.title')}
      content={{ details, schedule }}
      ready={detailsReady(details) && scheduleReady(schedule)}
      dayLabel={t('plan.day')}
      confirmLabel={t('plan.confirm')}
      faultsAtFields
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/calendar/entries', {
            params: { path: { network } },
            body: { details: detailsBody(details), schedule: scheduleBody(schedule, timeZone), on },
            headers,
          }),
        )
      }
      onClose={onClose}
      onDone={() => onDone(schedule.start ?? '')}
    >
      <DetailsFields value={details} onChange={setDetails} rings={rings}>
        <ScheduleFields value={schedule} onChange={setSchedule} />
      </DetailsFields>
    </EntryDialog>
  );
}

interface EntryProps {
  happening: Happening;
  words: CalendarWords;
  rings: readonly Ring[];
  onClose: () => void;
}

export function ChangeDialog({ happening: { entry }, rings, onClose }: EntryProps) {
  const t = useTexts('calendar');
  const network = useNetworkId();
  const [details, setDetails] = useState(detailsDraft(entry));
  return (
    <EntryDialog
      title={t('plan.changeTitle')}
      content={details}
      ready={detailsReady(details)}
      reason="optional"
      faultsAtFields
      act={(when, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/calendar/entries/{entry}', {
            params: { path: { network, entry: entry.id } },
            body: { details: detailsBody(details), ...when },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <DetailsFields value={details} onChange={setDetails} rings={rings} />
    </EntryDialog>
  );
}

export function RescheduleDialog({ happening: { entry }, words, onClose }: EntryProps) {
  const t = useTexts('calendar');
  const network = useNetworkId();
  const { timeZone } = useClock();
  const [schedule, setSchedule] = useState(scheduleDraft(entry, timeZone));
  return (
    <EntryDialog
      title={t('plan.rescheduleTitle')}
      intro={`${words.titleOf({ entry })}. ${t('plan.rescheduleHelp')}`}
      content={schedule}
      ready={scheduleReady(schedule)}
      reason="optional"
      faultsAtFields
      act={(when, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/calendar/entries/{entry}/schedule', {
            params: { path: { network, entry: entry.id } },
            body: { schedule: scheduleBody(schedule, timeZone), ...when },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <ScheduleFields value={schedule} onChange={setSchedule} />
    </EntryDialog>
  );
}

export function CancelAllDialog({ happening: { entry }, words, onClose }: EntryProps) {
  const t = useTexts('calendar');
  const network = useNetworkId();
  return (
    <EntryDialog
      title={t('cancelAll.title')}
      intro={t('cancelAll.intro', { title: words.titleOf({ entry }) })}
      content={entry.id}
      reason="required"
      dayLabel={t('cancelAll.on')}
      confirmLabel={t('cancelAll.confirm')}
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/calendar/entries/{entry}/cancellation', {
            params: { path: { network, entry: entry.id } },
            body: when,
            headers,
          }),
        )
      }
      onClose={onClose}
    />
  );
}
