import { plainLetters, wordsOf } from '@/shared/letters';

export interface Findable {
  kind: 'page' | 'member' | 'meeting' | 'organisation' | 'network';
  name: string;
  about: string;
  to: string;
  search?: Record<string, string>;
}

const SHOWN = 12;

/** Those in which every typed word occurs; names that begin so come first, else the order stays as it was. */
export function find<T extends Findable>(everything: readonly T[], typed: string): T[] {
  const words = wordsOf(typed);
  const hits = everything.filter((each) => {
    const text = plainLetters(`${each.name} ${each.about}`);
    return words.every((word) => text.includes(word));
  });
  const first = words[0];
  const begins = (each: T) => (first !== undefined && plainLetters(each.name).startsWith(first) ? 0 : 1);
  return hits.sort((one, other) => begins(one) - begins(other)).slice(0, SHOWN);
}
