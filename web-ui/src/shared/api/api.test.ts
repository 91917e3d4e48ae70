import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { intentionKeys } from './intention';
import { lines } from './importing';
import { asProblem, codeOf, Problem } from './problem';
import { concerns, refresh } from './updates';

describe('an intention', () => {
  const numbered = () => {
    let count = 0;
    return intentionKeys(() => `key ${String((count += 1))}`);
  };

  it('keeps its key while it is tried again', () => {
    const keys = numbered();
    expect(keys.keyFor({ title: 'Rehtori' })).toBe('key 1');
    expect(keys.keyFor({ title: 'Rehtori' })).toBe('key 1');
  });

  it('is another one when its content changed, or after it succeeded', () => {
    const keys = numbered();
    keys.keyFor({ title: 'Rehtori' });
    expect(keys.keyFor({ title: 'Ylilääkäri' })).toBe('key 2');
    keys.fulfilled();
    expect(keys.keyFor({ title: 'Ylilääkäri' })).toBe('key 3');
  });
});

describe('a problem', () => {
  it('has the code of its type, else one for its status', () => {
    expect(codeOf({ type: '/problems/member-already-left', status: 409 })).toBe('member-already-left');
    expect(codeOf({ type: 'https://solmu.example/problems/network-closed' })).toBe('network-closed');
    expect(codeOf({ type: 'about:blank', status: 403 })).toBe('not-allowed');
    expect(codeOf({ status: 500 })).toBe('our-fault');
  });

  it('is a lost connection when the request never arrived', () => {
    expect(asProblem(new TypeError('Failed to fetch')).code).toBe('connection-lost');
    const known = new Problem({ type: '/problems/network-closed', status: 409 });
    expect(asProblem(known)).toBe(known);
  });
});

describe('a live update', () => {
  it('concerns what was read from its view and network', () => {
    const update = { view: 'history', networkId: 'n1' };
    expect(concerns(update, ['history', 'n1', {}])).toBe(true);
    expect(concerns(update, ['history', 'n2', {}])).toBe(false);
    expect(concerns(update, ['membership', 'n1', 'rows'])).toBe(false);
  });

  it('about members concerns the card and the list of networks, which count them', () => {
    const update = { view: 'membership', networkId: 'n1' };
    expect(concerns(update, ['network', 'n1', 'card', {}])).toBe(true);
    expect(concerns(update, ['network', '*', 'all'])).toBe(true);
    expect(concerns(update, ['network', 'n2', 'card', {}])).toBe(false);
  });

  it('about who has access concerns the members, whose names it may have ended', () => {
    const update = { view: 'access', networkId: 'n1' };
    expect(concerns(update, ['membership', 'n1', 'rows'])).toBe(true);
    expect(concerns(update, ['membership', 'n2', 'rows'])).toBe(false);
    expect(concerns(update, ['agreement', 'n1', 'list'])).toBe(false);
  });

  it('does not wait for a first answer that was read before the change', async () => {
    const queries = new QueryClient();
    const answers: ((answer: string) => void)[] = [];
    const observer = new QueryObserver(queries, {
      queryKey: ['history', 'n1', {}],
      queryFn: () => new Promise<string>((answer) => answers.push(answer)),
    });
    const leave = observer.subscribe(() => undefined);
    const refreshed = refresh(queries, { view: 'history', networkId: 'n1' });
    await expect.poll(() => answers.length).toBe(2);
    answers[0]?.('before');
    answers[1]?.('after');
    await refreshed;
    expect(observer.getCurrentResult().data).toBe('after');
    leave();
  });

  it('about what a checklist is compared with concerns the cycles', () => {
    const about = (view: string) => concerns({ view, networkId: 'n1' }, ['cycle', 'n1', 'all', {}]);
    expect(['cycle', 'agreement', 'meeting', 'membership', 'network'].every(about)).toBe(true);
    expect(about('calendar')).toBe(false);
  });
  it('after a silence concerns everything but who is signed in', () => {
    const everything = { view: '*', networkId: '*' };
    expect(concerns(everything, ['history', 'n1', {}])).toBe(true);
    expect(concerns(everything, ['session'])).toBe(false);
  });
});

describe('lines of a stream', () => {
  it('are whole however the stream was cut, also inside a letter', async () => {
    const bytes = new TextEncoder().encode('{"stage":"checking"}\n{"stage":"työ"}\n{"result":1}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 1) {
          controller.enqueue(bytes.slice(at, at + 1));
        }
        controller.close();
      },
    });
    const read: string[] = [];
    for await (const line of lines(body)) {
      read.push(line);
    }
    expect(read).toEqual(['{"stage":"checking"}', '{"stage":"työ"}', '{"result":1}']);
  });
});
