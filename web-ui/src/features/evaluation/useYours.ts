import { useQuery } from '@tanstack/react-query';
import { evaluationsWaitingQuery } from '@/shared/api/queries';
import type { EvaluationView } from '@/shared/api/types';
import { useClock } from '@/shared/time/useClock';
import { useNetworkId, useYourSeats } from '@/shared/useNetwork';
import { takesAnswers } from './evaluations.model';

export interface Yours {
  /** The reader's seats that are asked. */
  seats: string[];
  /** Those of them that have not answered. */
  waiting: string[];
  /** Whether it is known by now which have. */
  known: boolean;
}

/** Which evaluations of the network wait for an answer of the reader. */
export function useWaiting(): { evaluationId: string; memberId: string }[] {
  const network = useNetworkId();
  const all = useQuery(evaluationsWaitingQuery).data ?? [];
  return all.flatMap(({ kind, networkId, evaluationId, memberId }) =>
    kind === 'answer-evaluation' && networkId === network && memberId !== undefined ? [{ evaluationId, memberId }] : [],
  );
}

/** For whom the reader may answer an evaluation today, and whether they have. */
export function useYours(evaluation: EvaluationView): Yours {
  const seats = useYourSeats();
  const known = useQuery(evaluationsWaitingQuery).isSuccess;
  const { today, readOnly } = useClock();
  const waiting = useWaiting().filter(({ evaluationId }) => evaluationId === evaluation.id).map(({ memberId }) => memberId);
  const asked = takesAnswers(evaluation, today) && !readOnly ? (evaluation.askedMembers ?? []).filter((member) => seats.includes(member)) : [];
  return { seats: asked, waiting: asked.filter((member) => waiting.includes(member)), known };
}
