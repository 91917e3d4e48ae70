import type { LocalText, MeetingPlan, MeetingView } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { numberOf, plusDays } from '@/shared/time/days';
import { filled } from '@/shared/ui/LocalTextField';
import type { Form } from './meetings.model';

const LONGEST = 31;

/** How a meeting is to be, while someone fills it in. */
export interface PlanDraft {
  title: LocalText;
  form: Form;
  mode: string;
  firstDay: Day | undefined;
  lastDay: Day | undefined;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  languages: string[];
  facilitators: string[];
  chair: string;
  secretary: string;
}

export function newPlan(): PlanDraft {
  return {
    title: {}, form: 'facilitation', mode: 'on-site', firstDay: undefined, lastDay: undefined, startsAt: '', endsAt: '', place: '', link: '',
    languages: [], facilitators: [], chair: '', secretary: '',
  };
}

export function planDraft({ summary, plan }: MeetingView): PlanDraft {
  return {
    title: summary.title,
    form: summary.form,
    mode: summary.mode ?? '',
    firstDay: plan.firstDay,
    lastDay: plan.days === 1 ? undefined : plusDays(plan.firstDay, plan.days - 1),
    startsAt: summary.startsAt?.slice(0, 5) ?? '',
    endsAt: summary.endsAt?.slice(0, 5) ?? '',
    place: summary.place ?? '',
    link: plan.link ?? '',
    languages: plan.languages,
    facilitators: plan.facilitators.map(({ memberId }) => memberId),
    chair: plan.chair?.memberId ?? '',
    secretary: plan.secretary?.memberId ?? '',
  };
}

/** How many days it goes on; one unless a later last day is given. */
export function daysOf({ firstDay, lastDay }: Pick<PlanDraft, 'firstDay' | 'lastDay'>): number {
  return firstDay === undefined || lastDay === undefined ? 1 : numberOf(lastDay) - numberOf(firstDay) + 1;
}

export function planReady(draft: PlanDraft): boolean {
  const days = daysOf(draft);
  return Object.keys(filled(draft.title)).length > 0 && draft.firstDay !== undefined && days >= 1 && days <= LONGEST;
}

export function isTooLong(draft: PlanDraft): boolean {
  return daysOf(draft) > LONGEST;
}

function some(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

/** A link as people type it: without saying that it is one for the web. */
export function linkOf(typed: string): string | undefined {
  const link = some(typed);
  return link === undefined || /^[a-z]+:/i.test(link) ? link : `https://${link}`;
}

export function planBody(draft: PlanDraft): Omit<MeetingPlan, 'on' | 'because'> {
  return {
    title: filled(draft.title),
    form: draft.form,
    mode: some(draft.mode),
    firstDay: draft.firstDay ?? '',
    days: daysOf(draft),
    startsAt: some(draft.startsAt),
    endsAt: some(draft.endsAt),
    place: some(draft.place),
    link: linkOf(draft.link),
    languages: draft.languages,
    facilitators: draft.facilitators,
    chair: some(draft.chair),
    secretary: some(draft.secretary),
  };
}
