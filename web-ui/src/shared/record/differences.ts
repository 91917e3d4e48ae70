import { diffWords } from 'diff';

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
