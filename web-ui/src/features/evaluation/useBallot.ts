import { useState } from 'react';
import type { Kept } from './ballot.model';
import { emptyForm, keptIn } from './ballot.model';

const STORED = 'solmu-ballot';

/** Some browsers keep nothing; then the form holds what was typed for as long as the page is open. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Someone's answers, kept in this browser from the first press on: neither a lost connection nor a closed page loses them. */
export function useBallot(place: string) {
  const key = `${STORED}:${place}`;
  const [kept, setKept] = useState<Kept>(() => quietly(() => keptIn(localStorage.getItem(key))) ?? emptyForm());
  return {
    kept,
    change: (by: (before: Kept) => Kept) =>
      setKept((before) => {
        const after = by(before);
        quietly(() => localStorage.setItem(key, JSON.stringify(after)));
        return after;
      }),
  };
}

/** What was typed stays on a device that others use too no longer than it can be sent. */
export function forgetBallot(place: string): void {
  quietly(() => localStorage.removeItem(`${STORED}:${place}`));
}
