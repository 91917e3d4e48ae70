import type { MeetingYear, Turnout } from '@/shared/api/types';

export type HomeYear = MeetingYear['homes'][number];

/** Seats of which it is recorded whether they were taken. */
export function recorded({ present, excused, absent }: Turnout): number {
  return present + excused + absent;
}

/** The part of the recorded seats that were taken; none while nothing is recorded. */
export function taken(turnout: Turnout): number | undefined {
  const of = recorded(turnout);
  return of === 0 ? undefined : turnout.present / of;
}

/** One column per meeting; what is not there for an organisation at a meeting was not asked of it. */
export function turnoutsOf(home: HomeYear, meetings: MeetingYear['meetings']): (Turnout | undefined)[] {
  return meetings.map(({ id }) => home.meetings.find(({ meetingId }) => meetingId === id)?.turnout);
}

/** The organisations whose seats were taken at none of the meetings to which they were asked. */
export function missing(homes: readonly HomeYear[]): HomeYear[] {
  return homes.filter(({ turnout }) => recorded(turnout) > 0 && turnout.present === 0);
}
