import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '@/shared/api/problem';
import { asProblem, CONNECTION_LOST } from '@/shared/api/problem';
import type { Block, Typing } from './live.model';
import { begun, heard, isUnsaved, keptIn, refused, saved, sending, typed } from './live.model';

const STORED = 'solmu-minutes';
const PAUSE = 700;
const AFTER_FAILURE = 3_000;
const TRIED_AGAIN = [CONNECTION_LOST, 'busy', 'record-busy', 'our-fault'];

/** Some browsers keep nothing; then the field holds what was typed for as long as the page is open. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function currentIn(problem: Problem): Pick<Block, 'text' | 'revision'> | undefined {
  const { current } = problem.details as { current?: Pick<Block, 'text' | 'revision'> };
  return problem.code === 'minutes-block-changed' ? current : undefined;
}

/**
 * What is typed into one field: kept on this device with every press, sent after a short while, and put together with what others typed
 * meanwhile. Nothing is called saved before the server has said so.
 */
export function useTyping(block: Block, send: (block: Block) => Promise<{ revision: number }>) {
  const key = `${STORED}:${block.id}`;
  const [typing, setTyping] = useState<Typing>(() => {
    const kept = quietly(() => keptIn(localStorage.getItem(key)));
    return kept === undefined ? begun(block) : heard(kept, block);
  });
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(typing);
  const underWay = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const change = useCallback(
    (by: (before: Typing) => Typing) => {
      latest.current = by(latest.current);
      const now = latest.current;
      quietly(() => (isUnsaved(now) ? localStorage.setItem(key, JSON.stringify(now)) : localStorage.removeItem(key)));
      setTyping(now);
    },
    [key],
  );
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (underWay.current || !isUnsaved(latest.current)) {
      return;
    }
    underWay.current = true;
    change(sending);
    const { pending = '', revision } = latest.current;
    try {
      const answer = await send({ ...block, text: pending, revision });
      change((now) => saved(now, answer.revision));
      setProblem(undefined);
    } catch (thrown) {
      const failed = asProblem(thrown);
      const current = currentIn(failed);
      if (current) {
        change((now) => refused(now, current));
        setProblem(undefined);
      } else {
        setProblem(failed);
      }
    } finally {
      underWay.current = false;
    }
  }, [block, change, send]);
  const again = problem === undefined ? PAUSE : TRIED_AGAIN.includes(problem.code) ? AFTER_FAILURE : undefined;
  useEffect(() => {
    if (isUnsaved(typing) && again !== undefined && timer.current === undefined && !underWay.current) {
      timer.current = setTimeout(() => void flush(), again);
    }
  }, [typing, again, problem, flush]);
  useEffect(() => {
    const back = () => void flush();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [flush]);
  useEffect(() => change((now) => heard(now, block)), [block, change]);
  const leaving = useRef(flush);
  useEffect(() => {
    leaving.current = flush;
  }, [flush]);
  useEffect(() => () => void leaving.current(), []);
  return {
    text: typing.text,
    unsaved: isUnsaved(typing),
    problem,
    /** @param shown what the field held before the press */
    type: (text: string, shown: string) => {
      setProblem((before) => (before !== undefined && !TRIED_AGAIN.includes(before.code) ? undefined : before));
      change((now) => typed(now, text, shown));
    },
  };
}
