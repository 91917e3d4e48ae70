import type { EvaluationView, LocalText } from '@/shared/api/types';

/** The instrument that asks by which logic the network is coordinated: hierarchy, market, network. */
export const PROFILE = 'coordination-profile';

export interface Logic {
  key: string;
  text: LocalText;
  answers: number;
  mean: number | undefined;
  /** How many gave each step of the scale; nothing while so few answered that one could be recognised. */
  steps: { step: number; count: number }[] | undefined;
  /** The lowest and the highest step that anybody gave. */
  range: { from: number; to: number } | undefined;
}

/** The last time that the members were asked, and were told. */
export function lastProfile(evaluations: readonly EvaluationView[]): EvaluationView | undefined {
  return evaluations
    .filter(({ instrument, state, results = [] }) => instrument === PROFILE && state === 'closed' && results.length > 0)
    .sort((one, other) => (one.closedOn ?? '').localeCompare(other.closedOn ?? ''))
    .at(-1);
}

export function logicsOf({ asked, results = [] }: Pick<EvaluationView, 'asked' | 'results'>): Logic[] {
  return (asked?.questions ?? []).flatMap(({ key, text, kind }) => {
    const result = results.find(({ question }) => question === key);
    if (kind !== 'scale' || result === undefined) {
      return [];
    }
    const steps = result.hidden ? undefined : result.counts.map((count, place) => ({ step: place + 1, count }));
    const given = (steps ?? []).filter(({ count }) => count > 0).map(({ step }) => step);
    const [from, to] = [given[0], given.at(-1)];
    return [{ key, text, answers: result.answers, mean: result.mean, steps, range: from === undefined || to === undefined ? undefined : { from, to } }];
  });
}
