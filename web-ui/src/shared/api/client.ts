import createClient from 'openapi-fetch';
import { noteWritten, writtenSoFar } from './position';
import { Problem } from './problem';
import type { paths } from './schema';

const CSRF_COOKIE = 'XSRF-TOKEN';

export function cookie(name: string, jar: string = document.cookie): string | undefined {
  const pair = jar.split('; ').find((each) => each.startsWith(`${name}=`));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(name.length + 1));
}

export function prepare(request: Request): Request {
  if (request.method === 'GET') {
    if (writtenSoFar() > 0) {
      request.headers.set('Solmu-Position', String(writtenSoFar()));
    }
    return request;
  }
  const token = cookie(CSRF_COOKIE);
  if (token !== undefined) {
    request.headers.set('X-XSRF-TOKEN', token);
  }
  return request;
}

export const client = createClient<paths>({
  baseUrl: '/',
  // Looked up at each call, so that a test can put its own in place.
  fetch: (request) => fetch(request),
});

client.use({
  onRequest: ({ request }) => prepare(request),
  onResponse: ({ response }) => noteWritten(response.headers.get('Solmu-Position')),
});

interface Outcome<T> {
  data?: T;
  error?: object;
  response: Response;
}

/** The answer's content, or the problem thrown. */
export async function answerOf<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) {
    throw new Problem({ ...error, status: response.status });
  }
  return data as T;
}
