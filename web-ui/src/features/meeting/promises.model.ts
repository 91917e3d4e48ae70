import type { PromiseOfMember } from '@/shared/api/types';
import { saysAll } from '@/shared/letters';

/** What needs somebody first, what is done last. */
export const PROMISE_GROUPS: readonly { name: 'late' | 'open' | 'done'; has: (promise: PromiseOfMember) => boolean }[] = [
  { name: 'late', has: ({ state }) => state === 'overdue' || state === 'missed' },
  { name: 'open', has: ({ state }) => state === 'open' },
  { name: 'done', has: ({ state }) => state === 'kept' || state === 'released' },
];

interface Wanted {
  q: string;
  state: string;
  member: string;
  meeting: string;
}

/** Those that were asked for; open ones by the day on which they are due, done ones the latest first. */
export function promisesLike(
  promises: readonly PromiseOfMember[], wanted: Wanted, wordsOf: (promise: PromiseOfMember) => string,
): PromiseOfMember[] {
  const atMeeting = ({ madeAt, takenUp }: PromiseOfMember) => [madeAt, ...takenUp].some(({ meetingId }) => meetingId === wanted.meeting);
  const open = promises.filter((promise) => promise.open);
  const done = promises.filter((promise) => !promise.open);
  return [
    ...open.sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')),
    ...done.sort((one, other) => lastDay(other).localeCompare(lastDay(one))),
  ].filter(
    (promise) =>
      // What is late is still open.
      (wanted.state === '' || promise.state === wanted.state || (wanted.state === 'open' && promise.open)) &&
      (wanted.member === '' || promise.by.memberId === wanted.member || promise.to?.memberId === wanted.member) &&
      (wanted.meeting === '' || atMeeting(promise)) &&
      saysAll(wordsOf(promise), wanted.q),
  );
}

function lastDay({ kept, released, made }: PromiseOfMember): string {
  return (kept ?? released)?.recorded.on ?? made.on;
}
