import type { Day } from './days';

const LOCALES: Record<string, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}

function asDate(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** 3. toukokuuta 2024 */
export function longDay(day: Day, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asDate(day));
}

/** 3.5.2024 */
export function shortDay(day: Day, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: language === 'fi' ? 'numeric' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asDate(day));
}

export function weekday(day: Day, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(asDate(day));
}

export function moment(instant: string, language: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: language === 'fi' ? 'numeric' : 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant));
}

/** 15.–16.4. or, with the year, 15.–16.4.2026 */
export function daysInWords(first: Day, last: Day, language: string, withYear = false): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric', month: language === 'fi' ? 'numeric' : 'short', ...(withYear || first.slice(0, 4) !== last.slice(0, 4) ? { year: 'numeric' as const } : {}), timeZone: 'UTC',
  });
  return first === last ? format.format(asDate(first)) : format.formatRange(asDate(first), asDate(last));
}

export function shortWeekday(day: Day, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' }).format(asDate(day));
}

/** 9.00 for 09:00:00 */
export function timeOfDay(time: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`1970-01-01T${time.slice(0, 5)}:00Z`),
  );
}
