import { vi } from 'vitest';

export interface SeenRequest {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };

/** JSON as what it says, everything else as it was sent. */
function bodyOf({ body, headers }: RequestInit): unknown {
  if (!body) return undefined;
  return /json/.test(new Headers(headers).get('Content-Type') ?? 'json') ? JSON.parse(String(body)) : body;
}

/** Answers fetch from a table of "METHOD /path", and remembers what was asked. */
export function stubApi(answers: Record<string, Answer | ((request: SeenRequest) => Answer)>): SeenRequest[] {
  const seen: SeenRequest[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const [path = ''] = String(input).split('?');
    const request: SeenRequest = {
      method: init.method ?? 'GET',
      path: String(input),
      headers: new Headers(init.headers),
      body: bodyOf(init),
    };
    seen.push(request);
    const entry = answers[`${request.method} ${path.replace('/api/v1', '')}`];
    const {
      status = 200,
      body = { items: [], nextCursor: null },
      headers = {},
    } = typeof entry === 'function' ? entry(request) : (entry ?? {});
    return new Response(status === 204 ? null : typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers,
    });
  });
  return seen;
}
