import type { MeetingSummary } from '@/shared/api/types';
import { saysAll } from '@/shared/letters';
import type { Day } from '@/shared/time/days';

export const FORMS = ['teaching', 'facilitation', 'hosting'] as const;
export const MODES = ['on-site', 'remote', 'hybrid'] as const;
export const STATES = ['planned', 'invited', 'held', 'drafted', 'published', 'approved', 'cancelled'] as const;

export type Form = (typeof FORMS)[number];
export type State = MeetingSummary['state'];

export interface Groups {
  coming: MeetingSummary[];
  /** Whose days are over without a word whether they were held. */
  untold: MeetingSummary[];
  past: MeetingSummary[];
}

export function isToCome({ state }: MeetingSummary): boolean {
  return state === 'planned' || state === 'invited';
}

export function isHeld(meeting: MeetingSummary): boolean {
  return !isToCome(meeting) && meeting.state !== 'cancelled';
}

/** What is to come first of all, the nearest first; what was, the latest first. */
export function grouped(meetings: readonly MeetingSummary[], day: Day): Groups {
  const ahead = (meeting: MeetingSummary) => meeting.lastDay >= day;
  const byDay = [...meetings].sort((one, other) => one.firstDay.localeCompare(other.firstDay));
  return {
    coming: byDay.filter((meeting) => ahead(meeting) && !isHeld(meeting)),
    untold: byDay.filter((meeting) => !ahead(meeting) && isToCome(meeting)),
    past: byDay.filter((meeting) => isHeld(meeting) || (!ahead(meeting) && meeting.state === 'cancelled')).reverse(),
  };
}

export interface Wanted {
  q: string;
  form: string;
  mode: string;
  state: string;
  year: string;
}

export function matching(meetings: readonly MeetingSummary[], wanted: Wanted, wordsOf: (meeting: MeetingSummary) => string): MeetingSummary[] {
  const isWanted = (value: string | undefined, asked: string) => asked === '' || value === asked;
  return meetings.filter(
    (meeting) =>
      isWanted(meeting.form, wanted.form) && isWanted(meeting.mode, wanted.mode) && isWanted(meeting.state, wanted.state) &&
      (wanted.year === '' || (meeting.firstDay.slice(0, 4) <= wanted.year && wanted.year <= meeting.lastDay.slice(0, 4))) &&
      saysAll(wordsOf(meeting), wanted.q),
  );
}

export function yearsOf(meetings: readonly MeetingSummary[]): string[] {
  return [...new Set(meetings.map(({ firstDay }) => firstDay.slice(0, 4)))].sort().reverse();
}
