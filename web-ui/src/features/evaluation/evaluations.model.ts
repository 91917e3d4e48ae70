import type { EvaluationView } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';

export type State = EvaluationView['state'];

export interface Groups {
  /** Whose answers are asked for from the reader, and have not come. */
  yours: EvaluationView[];
  open: EvaluationView[];
  /** Whose last day for answers is over: they wait to be counted. */
  over: EvaluationView[];
  known: EvaluationView[];
}

export function takesAnswers({ state, answerBy = '' }: EvaluationView, day: Day): boolean {
  return state === 'open' && day <= answerBy;
}

/** The day that the result tells of: on which the answers were counted, or were taken elsewhere. */
export function dayOf({ on, closedOn }: Pick<EvaluationView, 'on' | 'closedOn'>): Day {
  return closedOn ?? on;
}

/** What waits for the reader first of all, what closes soonest before the others; what is known, the newest first. */
export function grouped(evaluations: readonly EvaluationView[], waiting: ReadonlySet<string>, day: Day): Groups {
  const soonest = (one: EvaluationView, other: EvaluationView) => (one.answerBy ?? '').localeCompare(other.answerBy ?? '');
  const open = evaluations.filter((each) => takesAnswers(each, day)).sort(soonest);
  return {
    yours: open.filter(({ id }) => waiting.has(id)),
    open: open.filter(({ id }) => !waiting.has(id)),
    over: evaluations.filter((each) => each.state === 'open' && !takesAnswers(each, day)).sort(soonest),
    known: evaluations.filter(({ state }) => state !== 'open').sort((one, other) => dayOf(other).localeCompare(dayOf(one))),
  };
}

export const ACTIONS = ['close', 'link', 'interpret', 'act', 'target'] as const;
export type EvaluationAction = (typeof ACTIONS)[number];

/** What whoever keeps the record can do about an evaluation; the first is what comes next. */
export function possible(evaluation: EvaluationView, day: Day): EvaluationAction[] {
  if (evaluation.state !== 'open') {
    return evaluation.interpretations.length === 0 ? ['interpret', 'act', 'target'] : ['act', 'target', 'interpret'];
  }
  const byLink = evaluation.audience === 'link' && takesAnswers(evaluation, day);
  return byLink ? ['link', 'close'] : ['close'];
}
