import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { Clocks } from '@/shared/api/queries';

export function calendarQuery(network: string, year: number, clocks: Clocks) {
  return queryOptions({
    queryKey: ['calendar', network, 'year', year, clocks],
    queryFn: () =>
      answerOf(client.GET('/api/networks/{network}/calendar', { params: { path: { network }, query: { year, ...clocks } } })),
    placeholderData: keepPreviousData,
  });
}

export function nextYearQuery(network: string, year: number, clocks: Clocks) {
  return queryOptions({
    queryKey: ['calendar', network, 'next-year', year, clocks],
    queryFn: () =>
      answerOf(client.GET('/api/networks/{network}/calendar/next-year', { params: { path: { network }, query: { year, ...clocks } } })),
  });
}

/** Other networks' clocks are read for it too, so a change in any of them concerns it. */
export function clashesQuery(network: string, year: number, clocks: Clocks) {
  return queryOptions({
    queryKey: ['calendar', '*', 'clashes', network, year, clocks],
    queryFn: async () => {
      const path = '/api/networks/{network}/calendar/clashes';
      return (await answerOf(client.GET(path, { params: { path: { network }, query: { year, ...clocks } } }))).clashes;
    },
  });
}

export function feedsQuery(network: string) {
  return queryOptions({
    queryKey: ['calendar', network, 'feeds'],
    queryFn: async () => (await answerOf(client.GET('/api/networks/{network}/calendar/feeds', { params: { path: { network } } }))).feeds,
  });
}

/** The practices that an entry can put into effect, by their names; the version that holds tells the name. */
export function practicesQuery(network: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['agreement', network, 'all', clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/agreements', { params: { path: { network }, query: clocks } })),
    placeholderData: keepPreviousData,
  });
}
