import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import type { ExampleFile } from './stub-record.ts';
import { StubRecord } from './stub-record.ts';

// Answers enough of the HTTP contract from one example file to look at the pages without a server. A tool for drawing, never shipped.
const EXAMPLE_PLACES = [
  process.env['SOLMU_EXAMPLE'],
  '../command-side/src/main/resources/examples/vip-ita-jarvi.json',
  '../app/src/main/resources/examples/vip-ita-jarvi.json',
];

function readExample(): ExampleFile {
  const place = EXAMPLE_PLACES.find((each) => each !== undefined && existsSync(each));
  if (place === undefined) {
    throw new Error('Set SOLMU_EXAMPLE to the path of a solmu-network/1 file.');
  }
  return JSON.parse(readFileSync(place, 'utf8')) as ExampleFile;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
  }
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function answer(response: ServerResponse, content: unknown, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    'Set-Cookie': 'XSRF-TOKEN=stub; Path=/',
    ...headers,
  });
  response.end(JSON.stringify(content));
}

async function streamImport(record: StubRecord, response: ServerResponse): Promise<void> {
  response.writeHead(201, { 'Content-Type': 'application/x-ndjson' });
  for (const stage of ['checking', 'deciding', 'recording']) {
    for (let done = 0; done <= 300; done += 60) {
      response.write(`${JSON.stringify({ stage, done, total: 300 })}\n`);
      await new Promise((goOn) => setTimeout(goOn, 25));
    }
  }
  response.end(`${JSON.stringify({ result: record.importExample() })}\n`);
}

function handler(): Connect.NextHandleFunction {
  const record = new StubRecord(readExample());
  const listeners = new Set<ServerResponse>();
  let signedIn = true;
  const tell = (network: string) => {
    for (const view of ['network', 'membership', 'agreement', 'history']) {
      const update = { view, networkId: network, position: record.position };
      listeners.forEach((each) => each.write(`id: ${record.position}\ndata: ${JSON.stringify(update)}\n\n`));
    }
  };
  const read = (path: string, query: URLSearchParams, response: ServerResponse) => {
    const found = path === '/api/session' && !signedIn ? undefined : record.read(path, query);
    if (found === undefined) {
      const status = signedIn ? 404 : 401;
      answer(response, { type: `/problems/${signedIn ? 'unknown' : 'not-signed-in'}`, status }, status);
    } else {
      answer(response, found);
    }
  };
  const write = async (path: string, request: IncomingMessage, response: ServerResponse) => {
    if (path.endsWith('/import')) {
      const body = await bodyOf(request);
      if (path === '/api/networks/import' && body['schema'] !== 'solmu-network/1') {
        const errors = [
          { pointer: '/schema', detail: 'Expected "solmu-network/1".' },
          { pointer: '/actors/3/joinedOn', detail: '"2024-13-40" is not a date.' },
        ];
        answer(response, { type: '/problems/bad-input', status: 400, errors }, 400);
        return;
      }
      await streamImport(record, response);
    } else {
      const outcome = record.write(path, await bodyOf(request));
      answer(response, outcome, 'status' in outcome ? Number(outcome.status) : 201, {
        'Solmu-Position': String(record.position),
      });
    }
    tell(record.id);
  };
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://stub');
    if (url.pathname === '/api/updates') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(': listening\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else if (url.pathname === '/sign-in') {
      const token = url.searchParams.get('token') ?? '';
      signedIn = token !== 'out';
      const seat = /^seat-(.+)$/.exec(token)?.[1];
      record.agreements.speaksFor = seat;
      if (seat === undefined && token !== 'keeper') {
        record.clear();
      }
      response.writeHead(302, { Location: '/' }).end();
    } else if (url.pathname.startsWith('/api/')) {
      if (request.method === 'GET') {
        read(url.pathname, url.searchParams, response);
      } else {
        write(url.pathname, request, response).catch((fault: unknown) => next(fault));
      }
    } else {
      next();
    }
  };
}

export function stubServer(): Plugin {
  return {
    name: 'stub-server',
    configureServer: (server) => void server.middlewares.use(handler()),
    configurePreviewServer: (server) => void server.middlewares.use(handler()),
  };
}
