import type { CalendarEntry, CalendarView, LocalText, Occurrence } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { numberOf, plusDays } from '@/shared/time/days';

/** A ring as the year shows it, from the outermost to the innermost; what is beyond the network's own power stands innermost. */
export interface YearRing {
  id: string;
  letter: string;
  /** None when the ring has been dropped and only cancelled things of it are left. */
  title: LocalText | undefined;
  colour: string | undefined;
  external: boolean;
}

/** One time that something is in the clock of a year. */
export interface Happening {
  /** Names it in an address, whatever becomes of it. */
  key: string;
  entry: CalendarEntry;
  ring: YearRing;
  occurrence: Occurrence;
  /** Its first and last day within the year. */
  first: Day;
  last: Day;
  fromBefore: boolean;
  /** The entry's place in the numbered key. */
  number: number;
}

export interface Year {
  year: number;
  rings: YearRing[];
  happenings: Happening[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function firstOf(year: number): Day {
  return `${year.toString().padStart(4, '0')}-01-01`;
}

export function lastOf(year: number): Day {
  return `${year.toString().padStart(4, '0')}-12-31`;
}

export function keyOf({ entryId, date }: Pick<Occurrence, 'entryId' | 'date'>): string {
  return `${entryId}.${date}`;
}

function ringsOf(view: CalendarView): YearRing[] {
  const drawn = [...view.rings].sort(
    (one, other) => Number(one.external) - Number(other.external) || (one.order ?? Infinity) - (other.order ?? Infinity) || 0,
  );
  const known = new Set(drawn.map(({ id }) => id));
  const gone = [...new Set(view.entries.map(({ ringId }) => ringId))].filter((id) => !known.has(id));
  return [
    ...drawn.map(({ id, title, colour, external }) => ({ id, title, colour, external })),
    ...gone.map((id) => ({ id, title: undefined, colour: undefined, external: false })),
  ].map((ring, place) => ({ ...ring, letter: LETTERS[place] ?? (place + 1).toString() }));
}

/** Its days within the year; what was moved or shifted out of the year stays on the day that its rule gives it. */
function within(year: number, { start, end, date }: Occurrence): { first: Day; last: Day } {
  const [from, to] = [firstOf(year), lastOf(year)];
  if (end < from || start > to) {
    return { first: date, last: date };
  }
  return { first: start < from ? from : start, last: end > to ? to : end };
}

/** Everything of a year in the order of its days. Entries are numbered ring by ring, in each by their first day. */
export function yearOf(view: CalendarView): Year {
  const rings = ringsOf(view);
  const ringById = new Map(rings.map((ring, place) => [ring.id, { ring, place }]));
  const entryById = new Map(view.entries.map((entry) => [entry.id, entry]));
  const all = [...view.goingOn, ...view.occurrences].flatMap((occurrence) => {
    const entry = entryById.get(occurrence.entryId);
    const found = ringById.get(occurrence.ringId);
    if (!entry || !found) {
      return [];
    }
    const days = within(view.year, occurrence);
    const fromBefore = occurrence.start < firstOf(view.year) && occurrence.end >= firstOf(view.year);
    return [{ key: keyOf(occurrence), entry, occurrence, fromBefore, ...days, ...found }];
  });
  all.sort((one, other) => one.first.localeCompare(other.first) || one.occurrence.startsAt.localeCompare(other.occurrence.startsAt));
  const numbers = new Map<string, number>();
  [...all]
    .sort((one, other) => one.place - other.place)
    .forEach(({ entry }) => {
      if (!numbers.has(entry.id)) {
        numbers.set(entry.id, numbers.size + 1);
      }
    });
  const used = new Set(all.map(({ ring }) => ring.id));
  return {
    year: view.year,
    rings: rings.filter((ring) => ring.title !== undefined || used.has(ring.id)),
    happenings: all.map(({ key, entry, ring, occurrence, first, last, fromBefore }) => ({
      key, entry, ring, occurrence, first, last, fromBefore, number: numbers.get(entry.id) ?? 0,
    })),
  };
}

export interface KeyLine {
  number: number;
  entry: CalendarEntry;
  happenings: Happening[];
}

/** The numbered key of one ring: each entry once, with all its times in the year. */
export function keyLines(happenings: readonly Happening[], ring: string): KeyLine[] {
  const lines = new Map<number, KeyLine>();
  happenings
    .filter((each) => each.ring.id === ring)
    .forEach((each) => {
      const line = lines.get(each.number) ?? { number: each.number, entry: each.entry, happenings: [] };
      line.happenings.push(each);
      lines.set(each.number, line);
    });
  return [...lines.values()].sort((one, other) => one.number - other.number);
}

/** By the month in which each begins; months without anything are left out. */
export function byMonth(happenings: readonly Happening[]): { month: number; happenings: Happening[] }[] {
  return Array.from({ length: 12 }, (_, place) => ({
    month: place + 1,
    happenings: happenings.filter(({ first }) => Number(first.slice(5, 7)) === place + 1),
  })).filter((each) => each.happenings.length > 0);
}

export function onDay(happenings: readonly Happening[], day: Day): Happening[] {
  return happenings.filter(({ first, last }) => first <= day && day <= last);
}

export function inMonth(happenings: readonly Happening[], year: number, month: number): Happening[] {
  const { first, last } = monthDays(year, month);
  return happenings.filter((each) => each.first <= last && each.last >= first);
}

export function monthDays(year: number, month: number): { first: Day; last: Day } {
  const first = `${year.toString().padStart(4, '0')}-${month.toString().padStart(2, '0')}-01`;
  const next = month === 12 ? firstOf(year + 1) : monthDays(year, month + 1).first;
  return { first, last: plusDays(next, -1) };
}

/** Monday is 0. */
export function weekdayOf(day: Day): number {
  return (((numberOf(day) + 3) % 7) + 7) % 7;
}

/** The weeks of a month from Monday to Sunday, with the days of its neighbours that belong to them. */
export function weeksOf(year: number, month: number): Day[][] {
  const { first, last } = monthDays(year, month);
  const weeks: Day[][] = [];
  for (let monday = plusDays(first, -weekdayOf(first)); monday <= last; monday = plusDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, place) => plusDays(monday, place)));
  }
  return weeks;
}

/** The week's number by ISO 8601: the first week is the one with the year's first Thursday. */
export function weekNumber(day: Day): number {
  const thursday = plusDays(day, 3 - weekdayOf(day));
  return Math.floor((numberOf(thursday) - numberOf(firstOf(Number(thursday.slice(0, 4))))) / 7) + 1;
}
