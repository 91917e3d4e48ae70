import type { Day } from '@/shared/time/days';
import { localeOf } from '@/shared/time/format';

function asDate(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

function monthIn(language: string): 'numeric' | 'short' {
  return language === 'fi' ? 'numeric' : 'short';
}

/** 15.–16.4. or, with the year, 15.–16.4.2026 */
export function daysInWords(first: Day, last: Day, language: string, withYear = false): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric', month: monthIn(language), ...(withYear || first.slice(0, 4) !== last.slice(0, 4) ? { year: 'numeric' as const } : {}), timeZone: 'UTC',
  });
  return first === last ? format.format(asDate(first)) : format.formatRange(asDate(first), asDate(last));
}

export function monthName(month: number, language: string): string {
  const name = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  const standing = name.formatToParts(new Date(Date.UTC(2026, month - 1, 15))).find(({ type }) => type === 'month')?.value ?? '';
  return standing.charAt(0).toUpperCase() + standing.slice(1);
}

export function shortWeekday(day: Day, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' }).format(asDate(day));
}

/** 9.00–10.30 where the network is; on several days the end has its own day, so only the beginning is told. */
export function timesInWords(startsAt: string, endsAt: string, language: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { hour: 'numeric', minute: '2-digit', timeZone });
  return `${format.format(new Date(startsAt))}–${format.format(new Date(endsAt))}`;
}

/** 09:00 where the network is, for fields. */
export function clockTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));
}
