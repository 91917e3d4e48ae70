import { prepare } from './client';
import { noteWritten } from './position';
import { Problem, problemIn } from './problem';
import type { ImportResult, ProblemDetails } from './types';

export interface ImportStep {
  stage: string;
  done: number;
  total: number;
}

type Line = Partial<ImportStep> & { result?: ImportResult; position?: number; problem?: ProblemDetails };

/** Sends an import and tells of each step; a refused file is thrown as a problem with every fault in it. */
export async function importNetwork(
  source: { example: string } | { file: string },
  key: string,
  tell: (step: ImportStep) => void,
): Promise<ImportResult> {
  const path = 'example' in source ? `/api/examples/${encodeURIComponent(source.example)}/import` : '/api/networks/import';
  const request = new Request(path, {
    method: 'POST',
    headers: {
      Accept: 'application/x-ndjson',
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
    },
    body: 'file' in source ? source.file : null,
  });
  const response = await fetch(prepare(request));
  noteWritten(response.headers.get('Solmu-Position'));
  if (!response.ok || !response.body) {
    throw await problemIn(response);
  }
  return lastOf(response.body, tell);
}

async function lastOf(body: ReadableStream<Uint8Array>, tell: (step: ImportStep) => void): Promise<ImportResult> {
  for await (const text of lines(body)) {
    const line = JSON.parse(text) as Line;
    if (line.problem) {
      throw new Problem(line.problem);
    }
    if (line.result) {
      noteWritten(String(line.position));
      return line.result;
    }
    tell({ stage: line.stage ?? '', done: line.done ?? 0, total: line.total ?? 0 });
  }
  throw new TypeError('the stream ended before its result');
}

export async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const complete = rest.split('\n');
    rest = complete.pop() ?? '';
    yield* complete.filter((line) => line.trim() !== '');
    if (done) {
      break;
    }
  }
  if (rest.trim() !== '') {
    yield rest;
  }
}
