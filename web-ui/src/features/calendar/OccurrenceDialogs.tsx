import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { numberOf, plusDays } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { DayField } from '@/shared/ui/DayField';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useFault } from '@/shared/ui/faults';
import { useNetworkId } from '@/shared/useNetwork';
import { clockTime } from './when';
import type { CalendarWords } from './words';
import type { Happening } from './year.model';

interface Props {
  happening: Happening;
  words: CalendarWords;
  onClose: () => void;
}

interface Slot {
  start: Day | undefined;
  end: Day | undefined;
  startTime: string;
  endTime: string;
}

function useAbout({ happening, words }: Props) {
  const network = useNetworkId();
  const { entryId, date } = happening.occurrence;
  return {
    path: { network, entry: entryId, date },
    told: { title: words.titleOf(happening), when: words.whenOf(happening, true) },
  };
}

/** Puts one time of an entry on another day; the day that was dragged to is filled in. */
export function MoveDialog(props: Props & { to?: Day }) {
  const t = useTexts('calendar');
  const { path, told } = useAbout(props);
  const { occurrence, entry } = props.happening;
  const days = numberOf(occurrence.end) - numberOf(occurrence.start);
  const start = props.to ?? occurrence.start;
  const [slot, setSlot] = useState<Slot>({
    start,
    end: plusDays(start, days),
    startTime: occurrence.allDay ? '' : clockTime(occurrence.startsAt, entry.timeZone),
    endTime: occurrence.allDay ? '' : clockTime(occurrence.endsAt, entry.timeZone),
  });
  return (
    <EntryDialog
      title={t('move.title')}
      intro={t('move.intro', told)}
      content={slot}
      ready={slot.start !== undefined && (occurrence.allDay || (slot.startTime !== '' && slot.endTime !== ''))}
      reason="optional"
      dayLabel={t('move.on')}
      confirmLabel={t('move.confirm')}
      faultsAtFields
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/calendar/entries/{entry}/occurrences/{date}/moving', {
            params: { path },
            body: {
              start: slot.start ?? '',
              end: slot.end,
              ...(occurrence.allDay ? {} : { startTime: slot.startTime, endTime: slot.endTime }),
              ...when,
            },
            headers,
          }),
        )
      }
      onClose={props.onClose}
    >
      <SlotFields slot={slot} onChange={setSlot} days={days} allDay={occurrence.allDay} />
    </EntryDialog>
  );
}

interface SlotProps {
  slot: Slot;
  onChange: (slot: Slot) => void;
  /** How many days after the first one it ends. */
  days: number;
  allDay: boolean;
}

function SlotFields({ slot, onChange, days, allDay }: SlotProps) {
  const t = useTexts('calendar');
  const fault = useFault();
  const atStart = fault(['/start']);
  const atEnd = fault(['/end']);
  return (
    <>
      <div className="two-fields">
        <DayField
          label={t('move.day')}
          value={slot.start}
          onChange={(start) => onChange({ ...slot, start, end: start === undefined ? undefined : plusDays(start, days) })}
          required
        />
        {days > 0 && <DayField label={t('plan.end')} value={slot.end} onChange={(end) => onChange({ ...slot, end })} min={slot.start} />}
      </div>
      {(atStart ?? atEnd) !== undefined && <p className="field-fault">{atStart ?? atEnd}</p>}
      {!allDay && (
        <div className="two-fields">
          <TextInput type="time" label={t('plan.startTime')} value={slot.startTime} error={fault(['/startTime'])} onChange={(event) => onChange({ ...slot, startTime: event.currentTarget.value })} required />
          <TextInput type="time" label={t('plan.endTime')} value={slot.endTime} error={fault(['/endTime'])} onChange={(event) => onChange({ ...slot, endTime: event.currentTarget.value })} required />
        </div>
      )}
    </>
  );
}

export function CancelOneDialog(props: Props) {
  const t = useTexts('calendar');
  const { path, told } = useAbout(props);
  return (
    <EntryDialog
      title={t('cancelOne.title')}
      intro={t('cancelOne.intro', told)}
      content={path}
      reason="required"
      dayLabel={t('cancelOne.on')}
      confirmLabel={t('cancelOne.confirm')}
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/calendar/entries/{entry}/occurrences/{date}/cancellation', { params: { path }, body: when, headers }),
        )
      }
      onClose={props.onClose}
    />
  );
}

export function CompleteDialog(props: Props) {
  const t = useTexts('calendar');
  const { path, told } = useAbout(props);
  const { today } = useClock();
  const { end } = props.happening.occurrence;
  return (
    <EntryDialog
      title={t('complete.title')}
      intro={t('complete.intro', told)}
      content={path}
      firstDay={end < today ? end : today}
      dayLabel={t('complete.on')}
      confirmLabel={t('complete.confirm')}
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/calendar/entries/{entry}/occurrences/{date}/completion', { params: { path }, body: { on }, headers }),
        )
      }
      onClose={props.onClose}
    />
  );
}
