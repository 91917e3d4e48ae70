import { createContext, useContext } from 'react';
import type { Problem } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/useTexts';
import { useProblemSentence } from './ProblemNote';

const Faults = createContext<Problem | undefined>(undefined);

/** Tells the fields within what was wrong with them. */
export const FaultsOf = Faults.Provider;

export function useProblem(): Problem | undefined {
  return useContext(Faults);
}

export function isAt(pointer: string | undefined, place: string): boolean {
  return pointer !== undefined && (pointer === place || pointer.startsWith(`${place}/`));
}

/** What to say at a field: found by the place of the fault in what was sent, or by problems that concern nothing else. */
export function useFault(): (places: readonly string[], codes?: readonly string[]) => string | undefined {
  const t = useTexts('shared');
  const sentence = useProblemSentence();
  const problem = useProblem();
  return (places, codes = []) => {
    if (problem === undefined) {
      return undefined;
    }
    const here = problem.faults.some(({ pointer }) => places.some((place) => isAt(pointer, place)));
    if (!here && !codes.includes(problem.code)) {
      return undefined;
    }
    return problem.code === 'bad-input' ? t('problem.bad-field') : sentence(problem);
  };
}
