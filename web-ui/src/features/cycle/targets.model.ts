import type { EvaluationView } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';

type Target = EvaluationView['targets'][number];

/** What evaluations made a development target from a day on, the latest first. */
export function targetsSince(evaluations: readonly EvaluationView[], since: Day | undefined): Target[] {
  return evaluations
    .flatMap(({ targets }) => targets)
    .filter(({ on }) => since === undefined || on >= since)
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
}
