import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { Clocks } from '@/shared/api/queries';

export function meetingQuery(network: string, meeting: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['meeting', network, meeting, clocks],
    queryFn: () =>
      answerOf(client.GET('/api/networks/{network}/meetings/{meeting}', { params: { path: { network, meeting }, query: clocks } })),
  });
}

export function suggestionsQuery(network: string, meeting: string) {
  return queryOptions({
    queryKey: ['meeting', network, meeting, 'suggestions'],
    queryFn: () =>
      answerOf(client.GET('/api/networks/{network}/meetings/{meeting}/agenda-suggestions', { params: { path: { network, meeting } } })),
  });
}

/** What was typed at the meeting and is nobody's record yet; only those who run it may read it. */
export function typedQuery(network: string, meeting: string) {
  return queryOptions({
    queryKey: ['minutes-draft', network, meeting],
    queryFn: async () => {
      const path = '/api/networks/{network}/meetings/{meeting}/minutes/draft';
      return (await answerOf(client.GET(path, { params: { path: { network, meeting } } }))).blocks;
    },
  });
}

/** How the network met in a year; of the day that is shown unless one is named. */
export function meetingYearQuery(network: string, year: number | undefined, clocks: Clocks) {
  return queryOptions({
    queryKey: ['meeting', network, 'year', year, clocks],
    queryFn: () => {
      const query = { ...clocks, ...(year === undefined ? {} : { year }) };
      return answerOf(client.GET('/api/networks/{network}/meetings/year', { params: { path: { network }, query } }));
    },
    placeholderData: keepPreviousData,
  });
}

export function promisesQuery(network: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['meeting', network, 'promises', clocks],
    queryFn: async () => {
      const path = '/api/networks/{network}/promises';
      return (await answerOf(client.GET(path, { params: { path: { network }, query: clocks } }))).promises;
    },
    placeholderData: keepPreviousData,
  });
}
