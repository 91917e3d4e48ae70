import type { Evidence } from '@/shared/api/types';

/** By what the record can show that an item of a checklist is met. */
export const SIGNS = [
  'questions-answered', 'sectors-present', 'invitations-answered', 'kind-assessed', 'decision-making-agreed', 'goal-adopted',
  'headings-answered', 'meetings-held', 'minutes-published', 'promises-kept', 'practices-reviewed', 'phase-assessed',
] as const;

export type Sign = (typeof SIGNS)[number];

export function signOf(sign: string | undefined): Sign | undefined {
  return SIGNS.find((each) => each === sign);
}

/** Whether there is something to say: that of nothing at all nothing is done says nothing. */
export function tells({ of }: Evidence): boolean {
  return of > 0;
}

/** What kind of thing a sign names, if it names one. */
export function kindOfThing(sign: Sign): 'agreement' | 'meeting' | undefined {
  switch (sign) {
    case 'decision-making-agreed':
    case 'goal-adopted':
      return 'agreement';
    case 'meetings-held':
      return 'meeting';
    default:
      return undefined;
  }
}
