import type { Day } from '@/shared/time/days';
import { endOf } from '@/shared/time/days';
import { weekdayOf } from './year.model';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const KINDS = ['none', 'weekly', 'monthly-weekday', 'monthly-date', 'yearly', 'own'] as const;
export type Kind = (typeof KINDS)[number];

/** How something recurs, as people choose it; `own` is a rule that the choices can't say. */
export interface Repeat {
  kind: Kind;
  /** Every how many weeks, months or years. */
  interval: number;
  weekdays: Weekday[];
  /** The how-manieth weekday of the month; −1 is the last. */
  nth: number;
  /** The day of the month; −1 is the last. */
  date: number;
  own: string;
  ends: 'until' | 'count';
  until?: Day;
  count?: number;
}

export function once(day: Day | undefined): Repeat {
  const weekday = WEEKDAYS[day === undefined ? 0 : weekdayOf(day)] ?? 'MO';
  const date = day === undefined ? 1 : Number(day.slice(8, 10));
  return {
    kind: 'none', interval: 1, weekdays: [weekday], nth: nthOf(date), date, own: '', ends: 'until',
    until: day === undefined ? undefined : `${day.slice(0, 4)}-12-31`,
  };
}

function nthOf(date: number): number {
  const nth = Math.ceil(date / 7);
  return nth > 4 ? -1 : nth;
}

/** The choices that depend on the first day, made anew for another one. */
export function startingOn(repeat: Repeat, day: Day): Repeat {
  const { weekdays, nth, date, until } = once(day);
  const single = repeat.weekdays.length <= 1;
  const stillAhead = repeat.until !== undefined && repeat.until >= day;
  return { ...repeat, weekdays: single ? weekdays : repeat.weekdays, nth, date, until: stillAhead ? repeat.until : until };
}

/** The day of UNTIL; with times it is the last moment of that day where the network is, in UTC, as RFC 5545 wants it. */
function untilOf(day: Day, timed: boolean, timeZone: string | undefined): string {
  if (!timed) {
    return day.replaceAll('-', '');
  }
  return `${endOf(day, timeZone).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** The rule by RFC 5545, or none for what occurs once. */
export function ruleOf(repeat: Repeat, timed: boolean, timeZone: string | undefined): string | undefined {
  const { kind, interval, weekdays, nth, date, ends, until, count } = repeat;
  if (kind === 'none') {
    return undefined;
  }
  if (kind === 'own') {
    return repeat.own.trim();
  }
  const sorted = WEEKDAYS.filter((day) => weekdays.includes(day)).join(',');
  const by: Record<Exclude<Kind, 'none' | 'own'>, string> = {
    weekly: `FREQ=WEEKLY${every(interval)};BYDAY=${sorted}`,
    'monthly-weekday': `FREQ=MONTHLY${every(interval)};BYDAY=${nth}${weekdays[0] ?? 'MO'}`,
    'monthly-date': `FREQ=MONTHLY${every(interval)};BYMONTHDAY=${date}`,
    yearly: `FREQ=YEARLY${every(interval)}`,
  };
  const end = ends === 'count' ? `;COUNT=${count ?? ''}` : until === undefined ? '' : `;UNTIL=${untilOf(until, timed, timeZone)}`;
  return by[kind] + end;
}

function every(interval: number): string {
  return interval > 1 ? `;INTERVAL=${interval}` : '';
}

export function isComplete({ kind, own, weekdays, ends, until, count }: Repeat): boolean {
  if (kind === 'none') {
    return true;
  }
  if (kind === 'own') {
    return own.trim() !== '';
  }
  return (ends === 'until' ? until !== undefined : count !== undefined) && (kind !== 'weekly' || weekdays.length > 0);
}

function partsOf(rule: string): Map<string, string> {
  return new Map(
    rule
      .toUpperCase()
      .replace(/^RRULE:/, '')
      .split(';')
      .map((part) => part.split('=', 2))
      .map(([name = '', value = '']) => [name.trim(), value.trim()] as const),
  );
}

function untilDay(text: string, timeZone: string | undefined): Day | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text);
  if (!found) {
    return undefined;
  }
  const [, year = '', month = '', day = '', hour, minute = '', second = '', utc] = found;
  if (hour === undefined || utc !== 'Z') {
    return `${year}-${month}-${day}`;
  }
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
}

/** A rule as the choices say it; what they can't say stays the rule that it is. */
export function repeatOf(rule: string | undefined, start: Day, timeZone: string | undefined): Repeat {
  const begun = once(start);
  if (rule === undefined || rule.trim() === '') {
    return begun;
  }
  const own: Repeat = { ...begun, kind: 'own', own: rule };
  const parts = partsOf(rule);
  const take = (name: string) => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const frequency = take('FREQ');
  const interval = Number(take('INTERVAL') ?? '1');
  const [until, count] = [take('UNTIL'), take('COUNT')];
  take('WKST');
  const end: Partial<Repeat> =
    count === undefined ? { ends: 'until', until: until === undefined ? undefined : untilDay(until, timeZone) } : { ends: 'count', count: Number(count) };
  const byDay = take('BYDAY');
  const byDate = take('BYMONTHDAY');
  if (parts.size > 0 || !Number.isInteger(interval) || (end.ends === 'until' ? end.until === undefined : !Number.isInteger(end.count))) {
    return own;
  }
  const chosen = { ...begun, ...end, interval };
  const days = byDay?.split(',') ?? [];
  const plain = days.filter((day): day is Weekday => WEEKDAYS.some((each) => each === day));
  const [, nth, weekday] = /^(-?\d)([A-Z]{2})$/.exec(byDay ?? '') ?? [];
  if (frequency === 'WEEKLY' && byDate === undefined && plain.length === days.length) {
    return { ...chosen, kind: 'weekly', weekdays: plain.length === 0 ? begun.weekdays : plain };
  }
  if (frequency === 'MONTHLY' && byDate === undefined && nth !== undefined && [-1, 1, 2, 3, 4].includes(Number(nth))) {
    return { ...chosen, kind: 'monthly-weekday', nth: Number(nth), weekdays: WEEKDAYS.filter((each) => each === weekday) };
  }
  const date = byDate === undefined ? begun.date : Number(byDate);
  if (frequency === 'MONTHLY' && byDay === undefined && Number.isInteger(date) && (date === -1 || (date >= 1 && date <= 31))) {
    return { ...chosen, kind: 'monthly-date', date };
  }
  if (frequency === 'YEARLY' && byDay === undefined && byDate === undefined) {
    return { ...chosen, kind: 'yearly' };
  }
  return own;
}
