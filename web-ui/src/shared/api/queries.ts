import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client';
import type { Entry } from './types';

/** The two clocks as the server wants them; today as known now when neither is given. */
export interface Clocks {
  asOf?: string;
  knownAt?: string;
}

// The first part of a key is the view that a live update names, the second the network; the card also counts members.
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => answerOf(client.GET('/api/session')),
  staleTime: Infinity,
});

/** What of agreements waits for whoever is signed in, over all networks. */
export const waitingQuery = queryOptions({
  queryKey: ['agreement', '*', 'waiting'],
  queryFn: () => answerOf(client.GET('/api/waiting')),
});

/** What of meetings waits for them. */
export const meetingsWaitingQuery = queryOptions({
  queryKey: ['meeting', '*', 'waiting'],
  queryFn: () => answerOf(client.GET('/api/waiting/meetings')),
});

/** What of evaluations waits for them. */
export const evaluationsWaitingQuery = queryOptions({
  queryKey: ['evaluation', '*', 'waiting'],
  queryFn: () => answerOf(client.GET('/api/waiting/evaluations')),
});

/** Who keeps a network's record; what an account may write follows from it. */
export function keepersQuery(id: string) {
  return queryOptions({
    queryKey: ['access', id, 'keepers'],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/keepers', { params: { path: { network: id } } })),
    enabled: id !== '',
  });
}

export const networksQuery = queryOptions({
  queryKey: ['network', '*', 'all'],
  queryFn: async () => (await answerOf(client.GET('/api/networks'))).networks,
});

export const examplesQuery = queryOptions({
  queryKey: ['examples'],
  queryFn: async () => (await answerOf(client.GET('/api/examples'))).examples,
  staleTime: Infinity,
});

export function cardQuery(id: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['network', id, 'card', clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}', { params: { path: { network: id }, query: clocks } })),
    placeholderData: keepPreviousData,
  });
}

/** Every interval of every seat, as known at a moment; any day is read from it here. */
export function seatRowsQuery(id: string, knownAt: string | undefined) {
  return queryOptions({
    queryKey: ['membership', id, 'rows', knownAt],
    queryFn: async () => {
      const query = { history: true, knownAt };
      const answer = await answerOf(client.GET('/api/networks/{network}/members', { params: { path: { network: id }, query } }));
      return answer.rows ?? [];
    },
    placeholderData: keepPreviousData,
  });
}

export function organisationsQuery(id: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['membership', id, 'organisations', clocks],
    queryFn: async () => {
      const path = '/api/networks/{network}/organisations';
      return (await answerOf(client.GET(path, { params: { path: { network: id }, query: clocks } }))).organisations;
    },
    placeholderData: keepPreviousData,
  });
}

/** What the record shows of how the work goes, from a day on. Read from agreements, meetings and members, it follows them all. */
export function signsQuery(network: string, from: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['signs', network, from, clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/signs', { params: { path: { network }, query: { from, ...clocks } } })),
    placeholderData: keepPreviousData,
  });
}

/** Every meeting of a network at a glance. */
export function meetingsQuery(id: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['meeting', id, 'all', clocks],
    queryFn: async () => {
      const path = '/api/networks/{network}/meetings';
      return (await answerOf(client.GET(path, { params: { path: { network: id }, query: clocks } }))).meetings;
    },
    placeholderData: keepPreviousData,
  });
}

/** All evaluations of a network with what came of them. */
export function evaluationsQuery(network: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['evaluation', network, 'all', clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/evaluations', { params: { path: { network }, query: clocks } })),
    placeholderData: keepPreviousData,
  });
}

/** What the work of a network brings about, and what spreads. */
export function impactQuery(network: string, clocks: Clocks) {
  return queryOptions({
    queryKey: ['evaluation', network, 'impact', clocks],
    queryFn: () => answerOf(client.GET('/api/networks/{network}/impact', { params: { path: { network }, query: clocks } })),
    placeholderData: keepPreviousData,
  });
}

export interface HistoryFilter extends Clocks {
  member?: string;
  agreement?: string;
  meeting?: string;
  cycle?: string;
  evaluation?: string;
  kind?: Entry['kind'];
  from?: string;
  to?: string;
  order?: 'recorded' | 'happened';
  limit?: number;
}

export function historyQuery(id: string, filter: HistoryFilter) {
  return infiniteQueryOptions({
    queryKey: ['history', id, filter],
    queryFn: ({ pageParam }) => {
      const query = { ...filter, ...(pageParam === '' ? {} : { after: pageParam }) };
      return answerOf(client.GET('/api/networks/{network}/history', { params: { path: { network: id }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
