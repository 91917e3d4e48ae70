import type { CalendarEntry, EntryDetails, EntryOfNextYear, EntrySchedule, LocalText } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { filled } from '@/shared/ui/LocalTextField';
import type { Repeat } from './recurrence';
import { isComplete, once, repeatOf, ruleOf, startingOn } from './recurrence';

export const FORMS = ['teaching', 'facilitation', 'hosting'] as const;
export const SHIFTS = ['none', 'previous-working-day', 'next-working-day'] as const;

/** What an entry is, while someone fills it in. */
export interface DetailsDraft {
  title: LocalText;
  ringId: string;
  responsible: string;
  practiceId: string;
  form: '' | (typeof FORMS)[number];
  place: LocalText;
  preparation: string;
  weekendShift: (typeof SHIFTS)[number];
}

/** When it is, while someone fills it in. */
export interface ScheduleDraft {
  start: Day | undefined;
  end: Day | undefined;
  allDay: boolean;
  startTime: string;
  endTime: string;
  /** Of its times, when it isn't the network's. */
  timeZone: string | undefined;
  repeat: Repeat;
  exdates: Day[];
}

/** Numbers of days from what was typed, the furthest first; none when it can't be read. */
export function preparationDays(typed: string): number[] | undefined {
  const parts = typed.split(/[,;\s]+/).filter((part) => part !== '');
  const days = parts.map(Number);
  const readable = days.length <= 20 && days.every((each, place) => /^\d+$/.test(parts[place] ?? '') && each <= 1000);
  return readable ? [...new Set(days)].sort((one, other) => other - one) : undefined;
}

export function newDetails(ringId: string): DetailsDraft {
  return { title: {}, ringId, responsible: '', practiceId: '', form: '', place: {}, preparation: '', weekendShift: 'none' };
}

export function newSchedule(start: Day | undefined): ScheduleDraft {
  return { start, end: undefined, allDay: true, startTime: '', endTime: '', timeZone: undefined, repeat: once(start), exdates: [] };
}

export function detailsDraft(entry: CalendarEntry): DetailsDraft {
  return {
    title: entry.title,
    ringId: entry.ringId,
    responsible: entry.responsibleId ?? '',
    practiceId: entry.practiceId ?? '',
    form: entry.form ?? '',
    place: entry.place ?? {},
    preparation: entry.preparationDays.join(', '),
    weekendShift: entry.weekendShift,
  };
}

export function scheduleDraft(entry: CalendarEntry, networkZone: string | undefined): ScheduleDraft {
  return {
    ...draftOf(entry, entry.timeZone),
    timeZone: entry.timeZone === networkZone ? undefined : entry.timeZone,
  };
}

function draftOf(schedule: Pick<CalendarEntry, 'start' | 'end' | 'startTime' | 'endTime' | 'rrule' | 'exdates'>, zone: string | undefined): ScheduleDraft {
  const { start, end, startTime, endTime, rrule, exdates } = schedule;
  return {
    start,
    end: end === start ? undefined : end,
    allDay: startTime === undefined,
    startTime: startTime?.slice(0, 5) ?? '',
    endTime: endTime?.slice(0, 5) ?? '',
    timeZone: undefined,
    repeat: repeatOf(rrule, start, zone),
    exdates,
  };
}

export function proposedDrafts(proposed: EntryOfNextYear, networkZone: string | undefined): { details: DetailsDraft; schedule: ScheduleDraft } {
  const { details, schedule } = proposed;
  const zone = schedule.timeZone ?? networkZone;
  return {
    details: {
      title: details.title,
      ringId: details.ringId,
      responsible: details.responsible ?? '',
      practiceId: details.practiceId ?? '',
      form: details.form ?? '',
      place: details.place ?? {},
      preparation: (details.preparationDays ?? []).join(', '),
      weekendShift: details.weekendShift ?? 'none',
    },
    schedule: {
      ...draftOf({ ...schedule, end: schedule.end ?? schedule.start, exdates: schedule.exdates ?? [] }, zone),
      timeZone: schedule.timeZone,
    },
  };
}

/** Another first day: the choices of its recurrence follow, and what lasts several days lasts as long as before. */
export function withStart(draft: ScheduleDraft, start: Day | undefined): ScheduleDraft {
  return {
    ...draft,
    start,
    end: draft.end !== undefined && start !== undefined && draft.end < start ? undefined : draft.end,
    repeat: start === undefined ? draft.repeat : startingOn(draft.repeat, start),
  };
}

export function detailsReady(draft: DetailsDraft): boolean {
  return draft.ringId !== '' && Object.keys(filled(draft.title)).length > 0 && preparationDays(draft.preparation) !== undefined;
}

export function scheduleReady(draft: ScheduleDraft): boolean {
  return draft.start !== undefined && (draft.allDay || (draft.startTime !== '' && draft.endTime !== '')) && isComplete(draft.repeat);
}

export function detailsBody(draft: DetailsDraft): EntryDetails {
  const place = filled(draft.place);
  return {
    ringId: draft.ringId,
    title: filled(draft.title),
    responsible: draft.responsible === '' ? undefined : draft.responsible,
    practiceId: draft.practiceId === '' ? undefined : draft.practiceId,
    form: draft.form === '' ? undefined : draft.form,
    place: Object.keys(place).length === 0 ? undefined : place,
    preparationDays: preparationDays(draft.preparation) ?? [],
    weekendShift: draft.weekendShift,
  };
}

export function scheduleBody(draft: ScheduleDraft, networkZone: string | undefined): EntrySchedule {
  const timed = !draft.allDay;
  const rrule = ruleOf(draft.repeat, timed, draft.timeZone ?? networkZone);
  return {
    start: draft.start ?? '',
    end: draft.end,
    startTime: timed ? draft.startTime : undefined,
    endTime: timed ? draft.endTime : undefined,
    timeZone: draft.timeZone,
    rrule,
    exdates: rrule === undefined || draft.exdates.length === 0 ? undefined : draft.exdates,
  };
}
