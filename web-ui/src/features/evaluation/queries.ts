import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { Clocks } from '@/shared/api/queries';

export function evaluationQuery(network: string, evaluation: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['evaluation', network, evaluation, clocks],
    queryFn: () =>
      answerOf(client.GET('/api/networks/{network}/evaluations/{evaluation}', { params: { path: { network, evaluation }, query: clocks } })),
  });
}

/** The questions that can be asked: those that come with Solmu, and the network's own. */
export function instrumentsQuery(network: string) {
  return queryOptions({
    queryKey: ['evaluation', network, 'instruments'],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/evaluations/instruments', { params: { path: { network } } })),
  });
}

/** What whoever has the secret address is asked. */
export function askedQuery(secret: string) {
  return queryOptions({
    queryKey: ['evaluation', '*', 'asked', secret],
    queryFn: () => answerOf(client.GET('/api/answers/{secret}', { params: { path: { secret } } })),
  });
}
