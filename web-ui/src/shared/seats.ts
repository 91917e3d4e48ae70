import type { Member } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { dayAt, numberOf } from '@/shared/time/days';

// Rows are intervals [validFrom, validTo) of seats, ordered by seat and then by validFrom, as the server sends them.

/** Each seat as it stood on a day; those of which nothing was known yet are missing. */
export function seatsOn(rows: readonly Member[], day: Day): Member[] {
  return rows.filter((row) => row.validFrom <= day && (row.validTo === undefined || day < row.validTo));
}

export function membersOn(rows: readonly Member[], day: Day): Member[] {
  return seatsOn(rows, day).filter((row) => row.state === 'member');
}

/** Invited or accepted, and not yet there. */
export function invitedOn(rows: readonly Member[], day: Day): Member[] {
  return seatsOn(rows, day).filter((row) => row.state === 'invited' || row.state === 'accepted');
}

export interface Change {
  day: Day;
  joined: Member[];
  left: Member[];
}

/** The days on which someone came or went, in order. */
export function changes(rows: readonly Member[]): Change[] {
  const byDay = new Map<Day, Change>();
  const at = (day: Day) => {
    const change = byDay.get(day) ?? { day, joined: [], left: [] };
    byDay.set(day, change);
    return change;
  };
  rows.forEach((row, place) => {
    if (row.state !== 'member') {
      return;
    }
    const before = rows[place - 1];
    const after = rows[place + 1];
    const goesOnFrom = before?.id === row.id && before.state === 'member' && before.validTo === row.validFrom;
    const goesOnTo = after?.id === row.id && after.state === 'member' && after.validFrom === row.validTo;
    if (!goesOnFrom) {
      at(row.validFrom).joined.push(row);
    }
    if (row.validTo !== undefined && !goesOnTo) {
      at(row.validTo).left.push(row);
    }
  });
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

export interface Bar {
  from: Day;
  /** The first day after the bar. */
  to: Day;
  joined: number;
  left: number;
}

/** Comings and goings in equal stretches of time between two days, both included. */
export function histogram(all: readonly Change[], first: Day, last: Day, stretches: number): Bar[] {
  const start = numberOf(first);
  const days = Math.max(numberOf(last) - start + 1, 1);
  const count = Math.min(stretches, days);
  const edge = (place: number) => start + Math.round((place * days) / count);
  const bars = Array.from({ length: count }, (_, place) => ({
    from: dayAt(edge(place)),
    to: dayAt(edge(place + 1)),
    joined: 0,
    left: 0,
  }));
  for (const change of all) {
    const bar = bars.find(({ from, to }) => from <= change.day && change.day < to);
    if (bar) {
      bar.joined += change.joined.length;
      bar.left += change.left.length;
    }
  }
  return bars;
}

export function changeAfter(all: readonly Change[], day: Day): Day | undefined {
  return all.find((change) => change.day > day)?.day;
}

export function changeBefore(all: readonly Change[], day: Day): Day | undefined {
  return all.findLast((change) => change.day < day)?.day;
}

/** The latest row of one seat that was known on a day, or its first when the seat begins later. */
export function seatOn(rows: readonly Member[], id: string, day: Day): Member | undefined {
  const own = rows.filter((row) => row.id === id);
  return own.findLast((row) => row.validFrom <= day) ?? own[0];
}

/** As views name a member: by what it was called in its file, else by its id. */
export function refOf(member: Member): string {
  return member.ref ?? member.id;
}
