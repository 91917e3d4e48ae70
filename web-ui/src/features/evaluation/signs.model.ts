import type { Sign } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { yearsUpTo } from '@/shared/time/days';

/** The parts of the core of network work in the order in which they are told, by the keys of the standard questions. */
export const PARTS = ['dialogueAndSharedKnowledge', 'jointDevelopmentProcesses', 'opennessAndMembership'] as const;

/** The signs that the product knows, each in its part, in the order in which they are told. */
export const SIGNS = [
  'objections-integrated',
  'minutes-published',
  'homes-at-meetings',
  'agreed-with-those-concerned',
  'promises-kept-in-time',
  'agreements-renewed',
  'invited-who-joined',
  'newcomers-first-meeting',
  'newcomers-committed',
  'members-who-stayed',
  'members-who-returned',
] as const;

export type Part = (typeof PARTS)[number];
export type SignKey = (typeof SIGNS)[number];

export function isKnown(key: string): key is SignKey {
  return (SIGNS as readonly string[]).includes(key);
}

/** The signs of one part, in their order. */
export function signsOf(part: Part, signs: readonly Sign[]): (Sign & { key: SignKey })[] {
  const order = (key: SignKey) => SIGNS.indexOf(key);
  return signs
    .filter((sign): sign is Sign & { key: SignKey } => sign.part === part && isKnown(sign.key))
    .sort((one, other) => order(one.key) - order(other.key));
}

/** How long a stretch of days can be asked for, by the years that it lasts; the whole life of the network is 0. */
export const STRETCHES = ['1', '3', '0'] as const;
export type Stretch = (typeof STRETCHES)[number];

export function stretchOf(asked: string): Stretch {
  return (STRETCHES as readonly string[]).includes(asked) ? (asked as Stretch) : '1';
}

/** The first day of a stretch that ends on a day; never before the network began. */
export function firstDay(stretch: Stretch, last: Day, began: Day): Day {
  if (stretch === '0') {
    return began < last ? began : last;
  }
  const before = yearsUpTo(last, Number(stretch));
  return before < began && began <= last ? began : before;
}
