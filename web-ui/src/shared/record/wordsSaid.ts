import type { Entry, Wording } from '@/shared/api/types';

/** Under these names an entry keeps what someone said; the text of a proposal is read on its own page. */
const SAID = ['reason', 'comment', 'clarification', 'change'];

function asWording(value: unknown): Wording | undefined {
  const found = value as Partial<Wording> | null | undefined;
  return typeof found?.language === 'string' && typeof found.texts === 'object' ? (found as Wording) : undefined;
}

/** Why it was done, or the words that were said. */
export function wordsSaid(entry: Entry): Wording | undefined {
  return entry.because ?? SAID.map((name) => asWording(entry.data[name])).find((words) => words !== undefined);
}
