import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

interface Update {
  view: string;
  networkId: string;
}

export const EVERYTHING: Update = { view: '*', networkId: '*' };
const REOPEN_AFTER = 3_000;

/**
 * Whether what was read under this key may have changed. The card counts members and the clock names them, so both follow
 * their view too; members follow who has access, for people are erased there. Meetings name members and
 * agreements, the signs of how it goes are counted from all three, and so is what they show of a phase's checklist.
 */
export function concerns(update: Update, key: readonly unknown[]): boolean {
  const [view, network] = key;
  if (update.view === '*') {
    return view !== 'session' && view !== 'examples';
  }
  const sameNetwork = network === update.networkId || network === '*';
  const follows = (one: string, another: string) => view === one && update.view === another;
  const sameView =
    view === update.view || follows('network', 'membership') || follows('membership', 'access') || follows('calendar', 'membership') ||
    follows('meeting', 'membership') || follows('meeting', 'agreement') ||
    (view === 'signs' && ['agreement', 'meeting', 'membership'].includes(update.view)) ||
    (view === 'cycle' && ['agreement', 'meeting', 'membership', 'network'].includes(update.view));
  return sameNetwork && sameView;
}

function readUpdate(text: string): Update | undefined {
  try {
    const parsed = JSON.parse(text) as Partial<Update>;
    return parsed.view === undefined || parsed.networkId === undefined
      ? undefined
      : { view: parsed.view, networkId: parsed.networkId };
  } catch {
    return undefined;
  }
}

/** Listens to the server until told to stop; a stream that was refused is opened anew after a while. */
function listen(tell: (update: Update) => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource('/api/updates');
    source.onmessage = (message: MessageEvent<string>) => {
      const update = readUpdate(message.data);
      if (update) {
        tell(update);
      }
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) {
        timer = setTimeout(() => {
          open();
          // What happened while nobody listened is not told again to a new stream.
          tell(EVERYTHING);
        }, REOPEN_AFTER);
      }
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** Asks anew for what may have changed; a first answer that is still under way may have been read before the change, so it is not waited for. */
export async function refresh(queries: QueryClient, update: Update): Promise<void> {
  const changed = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => concerns(update, queryKey) };
  await queries.cancelQueries({ ...changed, fetchStatus: 'fetching' });
  await queries.invalidateQueries(changed);
}

function follow(queries: QueryClient): () => void {
  const hear = (update: Update) => void refresh(queries, update);
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks || typeof BroadcastChannel === 'undefined') {
    return listen(hear);
  }
  // A browser allows few connections to one server: one window of it listens and tells the others; when it closes, the next takes over.
  const channel = new BroadcastChannel('solmu-updates');
  channel.onmessage = (message: MessageEvent<Update>) => hear(message.data);
  const leaving = new AbortController();
  const turn = locks.request(
    'solmu-updates',
    { signal: leaving.signal },
    () =>
      new Promise<void>((done) => {
        const stop = listen((update) => {
          hear(update);
          channel.postMessage(update);
        });
        hear(EVERYTHING);
        leaving.signal.addEventListener('abort', () => {
          stop();
          done();
        });
      }),
  );
  // Leaving before one's turn came rejects the wait; nothing is lost by it.
  turn.catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
}

/** Keeps what this page shows in step with the record, while someone is signed in. */
export function useLiveUpdates(signedIn: boolean): void {
  const queries = useQueryClient();
  useEffect(() => (signedIn ? follow(queries) : undefined), [queries, signedIn]);
}
