import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { Clocks } from '@/shared/api/queries';

/** All cycles of a network with all that is known of them, in the order in which they were opened. */
export function cyclesQuery(network: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['cycle', network, 'all', clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/cycles', { params: { path: { network }, query: clocks } })),
    placeholderData: keepPreviousData,
  });
}

/** With which checklists the phases to come begin. */
export function checklistsQuery(network: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['cycle', network, 'checklists', clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/cycles/checklists', { params: { path: { network }, query: clocks } })),
    placeholderData: keepPreviousData,
  });
}
