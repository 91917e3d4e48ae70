import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { Clocks } from '@/shared/api/queries';

export function agreementsQuery(network: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['agreement', network, 'all', clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/agreements', { params: { path: { network }, query: clocks } })),
    placeholderData: keepPreviousData,
  });
}

export function agreementQuery(network: string, agreement: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['agreement', network, agreement, clocks],
    queryFn: () =>
      answerOf(
        client.GET('/api/networks/{network}/agreements/{agreement}', { params: { path: { network, agreement }, query: clocks } }),
      ),
  });
}

export function proposalQuery(network: string, proposal: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['agreement', network, 'proposal', proposal, clocks],
    queryFn: () =>
      answerOf(client.GET('/api/networks/{network}/proposals/{proposal}', { params: { path: { network, proposal }, query: clocks } })),
  });
}
