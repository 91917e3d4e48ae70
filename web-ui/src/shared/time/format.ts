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
