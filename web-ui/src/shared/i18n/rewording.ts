import type { Wording } from '@/shared/api/types';

/** What was said, in its language of record. */
export function textOf(wording: Wording | undefined): string {
  return wording?.texts[wording.language] ?? '';
}

/** A text as a wording: one that was there before keeps its language and its translations. */
export function reworded(text: string, language: string, earlier: readonly (Wording | undefined)[]) {
  const same = earlier.find((wording) => textOf(wording) === text);
  return same === undefined ? { language, texts: { [language]: text } } : { language: same.language, texts: same.texts };
}
