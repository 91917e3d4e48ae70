import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { Mail } from '@/shared/api/types';

const LOOK_AGAIN_AFTER = 3_000;

function isOnItsWay({ state, failures }: Mail): boolean {
  return state === 'waiting' && failures === 0;
}

/** What was written to members: to all of them for whoever keeps the record, else to the reader's own seats. */
export function mailsQuery(network: string) {
  return infiniteQueryOptions({
    queryKey: ['meeting', network, 'mails'],
    queryFn: ({ pageParam }) => {
      const query = pageParam === '' ? {} : { before: pageParam };
      return answerOf(client.GET('/api/networks/{network}/mails', { params: { path: { network }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ mails, more }) => (more ? mails.at(-1)?.id : undefined),
    // What becomes of a letter is no event, so nobody tells of it.
    refetchInterval: ({ state }) => (state.data?.pages.some(({ mails }) => mails.some(isOnItsWay)) === true ? LOOK_AGAIN_AFTER : false),
  });
}

/** Whether whoever is signed in is reminded by mail. */
export const remindersQuery = queryOptions({
  queryKey: ['membership', '*', 'reminders'],
  queryFn: () => answerOf(client.GET('/api/session/reminders')),
});
