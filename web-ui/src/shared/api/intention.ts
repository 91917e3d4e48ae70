import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem } from './problem';

/** Random, also where crypto.randomUUID is missing because the page came over plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gives one key for one intention: pressing twice or trying again after a lost connection repeats the key, a changed content is
 * another intention.
 */
export function intentionKeys(makeKey: () => string = newKey) {
  let content: string | undefined;
  let key = '';
  return {
    keyFor(next: unknown): string {
      const text = JSON.stringify(next);
      if (text !== content) {
        content = text;
        key = makeKey();
      }
      return key;
    },
    fulfilled(): void {
      content = undefined;
    },
  };
}

export type Act<Content, Answer> = (content: Content, headers: { 'Idempotency-Key': string }) => Promise<Answer>;

/** A write that a person means once. */
export function useIntention<Content, Answer>(act: Act<Content, Answer>, whenDone?: (answer: Answer) => void) {
  const keys = useRef(intentionKeys());
  // A second press comes before the page has drawn anew, so what is under way is not read from there.
  const underWay = useRef(false);
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: (content: Content) => act(content, { 'Idempotency-Key': keys.current.keyFor(content) }),
    onSuccess: (answer) => {
      keys.current.fulfilled();
      whenDone?.(answer);
    },
    onSettled: () => {
      underWay.current = false;
    },
  });
  return {
    submit: (content: Content) => {
      if (!underWay.current) {
        underWay.current = true;
        mutation.mutate(content);
      }
    },
    pending: mutation.isPending,
    problem: mutation.isError ? asProblem(mutation.error) : undefined,
    forget: mutation.reset,
  };
}
