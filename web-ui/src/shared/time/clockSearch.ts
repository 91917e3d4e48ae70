import type { Day } from './days';
import { isDay } from './days';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What every address of the product may carry: the two clocks and the language. */
export interface ClockSearch {
  asOf?: Day;
  knownAt?: string;
  lang?: Language;
}

export type Search = Record<string, string | undefined>;

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

function isMoment(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Reads the clocks from an address; what is not a date is passed over, so that a mistyped address still opens. */
export function readClock(search: Record<string, unknown>): ClockSearch {
  return {
    ...(isDay(search['asOf']) ? { asOf: search['asOf'] } : {}),
    ...(isMoment(search['knownAt']) ? { knownAt: search['knownAt'] } : {}),
    ...(isLanguage(search['lang']) ? { lang: search['lang'] } : {}),
  };
}

/** Addresses are read and mailed by people: plain `name=value` pairs, nothing encoded that needn't be. */
export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '');
  const text = new URLSearchParams(pairs as [string, string][]).toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
