import type { Entry } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { todayIn } from '@/shared/time/days';

export interface DayGroup {
  day: Day;
  entries: Entry[];
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
