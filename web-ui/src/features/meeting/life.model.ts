import type { MeetingView, PromiseOfMember } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';

export const STEPS = ['planned', 'invited', 'held', 'drafted', 'published', 'approved'] as const;
export type Step = (typeof STEPS)[number];

export interface LifeStep {
  step: Step;
  /** The day on which it came so far; none while it hasn't. */
  on?: Day;
  /** Whether it came past this step without it, as a meeting can be held to which nobody was invited. */
  passed: boolean;
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

/** How a meeting goes from being planned to approved minutes, and how far it has come. */
export function lifeOf({ steps, attendees, minutes }: MeetingView): LifeStep[] {
  const dayOf = (kind: MeetingView['steps'][number]['kind']) => steps.findLast((step) => step.kind === kind)?.recorded.on;
  // Minutes that were corrected since wait to be approved again.
  const approved = minutes.approved > 0 && minutes.approved === minutes.published;
  const days: Record<Step, Day | undefined> = {
    planned: dayOf('planned'),
    invited: earliest(attendees.map(({ invited }) => invited?.on)),
    held: dayOf('held'),
    drafted: minutes.versions[0]?.recorded.on,
    published: minutes.publication?.on,
    approved: approved ? minutes.approvals.findLast(({ version }) => version === minutes.approved)?.recorded.on : undefined,
  };
  const furthest = STEPS.findLastIndex((step) => days[step] !== undefined);
  return STEPS.map((step, place) => ({ step, on: days[step], passed: place < furthest && days[step] === undefined }));
}

export interface May {
  /** Keeps the record: may do everything. */
  keep: boolean;
  /** Prepares and runs this meeting. */
  run: boolean;
}

/** Whether it is shown as it goes on: to those who run it, from its first day until its minutes are published. */
export function runsNow({ summary, minutes }: MeetingView, may: May, today: Day): boolean {
  return may.run && summary.state !== 'cancelled' && summary.firstDay <= today && minutes.published === 0;
}

export type MeetingAction =
  | 'replan' | 'cancel' | 'invite' | 'reply' | 'hold' | 'roll' | 'guests' | 'next' | 'draft' | 'publish' | 'correct' | 'approve';

/** What the reader can record of a meeting as it stands, what comes next first. */
export function possible({ summary, minutes }: MeetingView, may: May, today: Day): MeetingAction[] {
  const { state } = summary;
  if (!may.run || state === 'cancelled') {
    return [];
  }
  const keeps = (action: MeetingAction): MeetingAction[] => (may.keep ? [action] : []);
  if (state === 'planned' || state === 'invited') {
    const invites: MeetingAction[] = state === 'planned' ? ['invite'] : ['invite', ...keeps('reply')];
    const begun: MeetingAction[] = summary.firstDay <= today ? ['hold'] : [];
    return [...begun, ...invites, ...keeps('replan'), ...(begun.length === 0 ? (['hold'] as const) : []), ...keeps('cancel')];
  }
  const ofMinutes: MeetingAction[] =
    minutes.published > 0
      ? minutes.approved === minutes.published ? ['correct'] : ['approve', 'correct']
      : minutes.newest > 0 ? ['publish', 'draft'] : ['draft'];
  const { present, excused, absent } = summary.turnout;
  const roll: MeetingAction[] = ['roll'];
  const known = present + excused + absent > 0;
  return [...(known ? [] : roll), ...ofMinutes, ...(known ? roll : []), 'guests', 'next', ...keeps('replan')];
}

export type PromiseAction = 'keep' | 'miss' | 'release';

/** What can be told of a promise: whoever made it tells whether it was kept, nobody lets themselves off. */
export function tellable({ open, state, by }: PromiseOfMember, keeper: boolean, seats: readonly string[]): PromiseAction[] {
  const own = seats.includes(by.memberId);
  if (!open || (!keeper && !own)) {
    return [];
  }
  return ['keep', ...(state === 'missed' ? [] : (['miss'] as const)), ...(keeper ? (['release'] as const) : [])];
}
