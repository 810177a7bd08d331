import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { Call } from './mock-reply.ts';
import { handle } from './mock-routes.ts';
import { PEOPLE } from './data/people.ts';

const streams = new Set<ServerResponse>();

/**
 * A stand-in for the gateway and the services, for `npm run dev:mock` only: nothing of it is in the build.
 * Sign in as somebody with /auth/login?person=viewer; everything lives in memory.
 */
export function mockApi(): Plugin {
  return {
    name: 'afterword-mock-api',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://mock');
        if (url.pathname === '/auth/login') return signIn(url, response);
        if (url.pathname === '/auth/logout') return redirect(response, '/', 'afterword-mock=none; Path=/');
        if (url.pathname === '/api/v1/stream') return stream(request, response);
        if (!url.pathname.startsWith('/api/v1/')) return next();
        void answer(request, response, url);
      });
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, url: URL) {
  const username = /afterword-mock=([a-z]+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'commander';
  const me = PEOPLE.find(person => person.username === username);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    response.writeHead(status, { 'Content-Type': type, 'X-Request-Id': 'mock-request', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };
  if (!me) return send(401, { title: 'Not signed in', status: 401 });
  if (url.pathname === '/api/v1/session') return send(200, { authenticated: true, ...me });
  if (me.roles.length === 0) return send(403, { title: 'No role', status: 403, detail: 'You have no role.' });
  const type = request.headers['content-type'] ?? '';
  const call: Call = {
    me,
    method: request.method ?? 'GET',
    path: url.pathname.slice('/api/v1'.length),
    query: url.searchParams,
    ifMatch: request.headers['if-match'],
    body: text && /json/.test(type) ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
  const { status, body, event, etag } = handle(call);
  if (etag) {
    response.writeHead(status, { 'Content-Type': 'application/yaml', ETag: etag });
    return response.end(String(body));
  }
  const version = (body as { version?: number } | undefined)?.version;
  send(status, body, version === undefined ? {} : { ETag: `"${version}"` });
  if (event)
    streams.forEach(open => open.write(`event: ${event}\ndata: ${JSON.stringify({ type: event })}\n\n`));
}

function stream(request: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  response.write(': hello\n\n');
  streams.add(response);
  request.on('close', () => streams.delete(response));
}

function signIn(url: URL, response: ServerResponse) {
  const person = url.searchParams.get('person') ?? 'commander';
  redirect(response, url.searchParams.get('returnTo') ?? '/', `afterword-mock=${person}; Path=/`);
}

function redirect(response: ServerResponse, to: string, cookie: string) {
  response.writeHead(302, { Location: to, 'Set-Cookie': cookie });
  response.end();
}
