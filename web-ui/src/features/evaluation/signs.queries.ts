import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { Clocks } from '@/shared/api/queries';

/** Read from agreements, meetings and members, it follows them all. */
export function signsQuery(network: string, from: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['signs', network, from, clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/signs', { params: { path: { network }, query: { from, ...clocks } } })),
    placeholderData: keepPreviousData,
  });
}
