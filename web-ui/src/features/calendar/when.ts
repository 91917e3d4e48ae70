import { localeOf } from '@/shared/time/format';

export function monthName(month: number, language: string): string {
  const name = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  const standing = name.formatToParts(new Date(Date.UTC(2026, month - 1, 15))).find(({ type }) => type === 'month')?.value ?? '';
  return standing.charAt(0).toUpperCase() + standing.slice(1);
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
