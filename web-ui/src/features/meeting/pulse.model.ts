import type { Attendee, MeetingView } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';

type Pulse = NonNullable<MeetingView['pulse']>;
export type PulseQuestion = Pulse['counts'][number]['question'];

export const QUESTIONS = ['moved-forward', 'was-heard'] as const satisfies readonly PulseQuestion[];
export const ANSWERS = [1, 2, 3, 4, 5] as const;

/** Whether the two questions can be answered, or only counted, or have been. */
export function stateOf(pulse: Pulse, day: Day): 'open' | 'over' | 'counted' {
  return pulse.counted ? 'counted' : day > pulse.answerBy ? 'over' : 'open';
}

/** For which seats the reader is asked: only whoever was there, themselves or by a deputy, can tell how it was. */
export function askedOf(attendees: readonly Attendee[], seats: readonly string[]): Attendee[] {
  return attendees.filter(({ seat, attendance }) => seats.includes(seat.memberId) && (attendance === 'present' || attendance === 'by-deputy'));
}

/** How many gave each answer; nothing where so few answered that only their number was kept. */
export function spreadOf({ counts }: Pick<Pulse, 'counts'>, question: PulseQuestion): { step: number; count: number }[] {
  const own = counts.filter((each) => each.question === question);
  return own.length === 0 ? [] : ANSWERS.map((step) => ({ step, count: own.find(({ answer }) => answer === step)?.given ?? 0 }));
}
