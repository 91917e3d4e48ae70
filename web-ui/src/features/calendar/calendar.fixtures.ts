import type { CalendarEntry, CalendarView, Occurrence, Ring } from '@/shared/api/types';

// What the tests of the clock have in common.

export function entryOf(id: string, ringId: string, change: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    id, ref: id, ringId, ring: ringId, title: { fi: id }, allDay: true, start: '2026-01-01', end: '2026-01-01', timeZone: 'Europe/Helsinki',
    exdates: [], preparationDays: [], weekendShift: 'none', ...change,
  };
}

export function happensOn(entryId: string, ringId: string, date: string, change: Partial<Occurrence> = {}): Occurrence {
  return {
    entryId, ref: entryId, ringId, ring: ringId, date, start: date, end: date, allDay: true, startsAt: `${date}T00:00:00Z`,
    endsAt: `${date}T23:00:00Z`, state: 'planned', preparation: [], ...change,
  };
}

export function viewOf(
  rings: (Partial<Ring> & { id: string })[], entries: CalendarEntry[], occurrences: Occurrence[], goingOn: Occurrence[] = [],
): CalendarView {
  return {
    year: 2026, asOf: '2026-03-01', timeZone: 'Europe/Helsinki', entries, occurrences, goingOn,
    rings: rings.map((ring) => ({ ref: ring.id, title: { fi: ring.id }, external: false, ...ring })),
  };
}
