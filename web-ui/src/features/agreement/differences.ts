import { diffWords } from 'diff';
import type { Wording } from '@/shared/api/types';

export interface Piece {
  text: string;
  change: 'same' | 'added' | 'gone';
}

/** What became of a text, word by word. */
export function differences(before: string, after: string, language: string): Piece[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'gone' : 'same',
  }));
}

export function changed(pieces: readonly Piece[]): boolean {
  return pieces.some(({ change }) => change !== 'same');
}

/** The languages in which a text is missing, or still says what the version before said although the original has changed. */
export function translationsBehind(text: Wording, before: Wording | undefined, languages: readonly string[]): string[] {
  const originalChanged = before !== undefined && before.texts[text.language] !== text.texts[text.language];
  return languages.filter((language) => {
    if (language === text.language) {
      return false;
    }
    const translation = text.texts[language]?.trim();
    return translation === undefined || translation === '' || (originalChanged && translation === before.texts[language]?.trim());
  });
}
