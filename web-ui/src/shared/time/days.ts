// Days are ISO strings ("2024-05-03"): they compare and sort as they stand, and never slip by a time zone.
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && DAY.test(text) && dayAt(numberOf(text)) === text;
}

/** Days since 1 January 1970. */
export function numberOf(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY);
}

export function dayAt(number: number): Day {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

export function plusDays(day: Day, days: number): Day {
  return dayAt(numberOf(day) + days);
}

export function plusMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), lastOfMonth))).toISOString().slice(0, 10);
}

/** The day that it is now where the network is. */
export function todayIn(timeZone: string | undefined, now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

/** What a person types: 3.5.2024, 3/5/2024 or 2024-05-03. */
export function parseDay(typed: string): Day | undefined {
  const text = typed.trim();
  if (isDay(text)) {
    return text;
  }
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (!parts) {
    return undefined;
  }
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** The last moment of a day where the network is, as an instant. */
export function endOf(day: Day, timeZone: string | undefined): string {
  const next = plusDays(day, 1);
  // Zones lie within 14 hours of UTC: the last minute that still belongs to the day is searched for from there.
  const from = Date.parse(`${next}T00:00:00Z`) - 14 * 3_600_000;
  for (let minutes = 28 * 60; minutes >= 0; minutes -= 15) {
    const moment = new Date(from + minutes * 60_000 - 1);
    if (todayIn(timeZone, moment) <= day) {
      return moment.toISOString();
    }
  }
  return `${day}T23:59:59.999Z`;
}

/** The first day of so many years that end on a day. */
export function yearsUpTo(last: Day, years: number): Day {
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number);
  return new Date(Date.UTC(year - years, month - 1, day + 1)).toISOString().slice(0, 10);
}
