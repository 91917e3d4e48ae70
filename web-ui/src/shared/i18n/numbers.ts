import { localeOf } from '@/shared/time/format';

/** A share between 0 and 1, as a whole number of hundredths. */
export function percent(share: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A number as the reader writes it, with two decimals at most. */
export function decimal(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(value);
}
