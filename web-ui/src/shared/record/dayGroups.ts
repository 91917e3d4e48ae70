import type { Entry } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { todayIn } from '@/shared/time/days';

export interface DayGroup {
  day: Day;
  entries: Entry[];
}

/** The one later day on which all of these were recorded, if it was the same for all: then it need not be told of each. */
export function recordedLateOn(entries: readonly Pick<Entry, 'late' | 'recordedAt'>[], timeZone: string | undefined): Day | undefined {
  const days = new Set(entries.map(({ late, recordedAt }) => (late ? todayIn(timeZone, new Date(recordedAt)) : '')));
  const [day] = days;
  return days.size === 1 && day !== '' ? day : undefined;
}

/** Entries in their order, parted where the day changes; by the day of recording when that is the order or there is no other. */
export function byDay(entries: readonly Entry[], order: 'recorded' | 'happened', timeZone: string | undefined): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const entry of entries) {
    const happened = entry.redatedTo ?? entry.on;
    const recorded = todayIn(timeZone, new Date(entry.recordedAt));
    const day = order === 'happened' ? (happened ?? recorded) : recorded;
    const last = groups.at(-1);
    if (last?.day === day) {
      last.entries.push(entry);
    } else {
      groups.push({ day, entries: [entry] });
    }
  }
  return groups;
}
