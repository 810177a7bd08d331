import { Problem } from './problem';
import { sessionEnded } from './session';
import type { Page } from './types';

/** What an answer carries besides its body. */
export interface Answer<T> {
  data: T;
  etag: string | null;
}

type QueryValue = string | number | boolean | null | undefined;
export type Query = Record<string, QueryValue | readonly string[]>;

interface Options {
  query?: Query;
  body?: unknown;
  /** Sent as they are, in place of a JSON body. */
  bytes?: Blob;
  /** Version the change is based on; sent as If-Match. */
  ifMatch?: number | string;
  idempotencyKey?: string;
  /** A body that is sent as it is, with its type; instead of one that is written as JSON. */
  text?: string;
  contentType?: string;
  /** Type of an answer that is no JSON and is given back as text. */
  accept?: string;
  signal?: AbortSignal;
}

const BASE = '/api/v1';

/** One request to the API of this origin; refusals are thrown as problems. */
export async function send<T>(method: string, path: string, options: Options = {}): Promise<Answer<T>> {
  const headers = new Headers({
    Accept: `${options.accept ?? 'application/json'}, application/problem+json`,
  });
  const init: RequestInit = { method, headers, credentials: 'same-origin', signal: options.signal };
  if (options.body !== undefined) {
    headers.set('Content-Type', method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
    init.body = JSON.stringify(options.body);
  }
  if (options.text !== undefined) {
    headers.set('Content-Type', options.contentType ?? 'text/plain');
    init.body = options.text;
  }
  if (options.bytes) {
    headers.set('Content-Type', 'application/octet-stream');
    init.body = options.bytes;
  }
  if (method !== 'GET') headers.set('X-Afterword-CSRF', '1');
  if (options.ifMatch !== undefined) headers.set('If-Match', etagOf(options.ifMatch));
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);

  let response: Response;
  try {
    response = await fetch(BASE + path + queryString(options.query), init);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw Problem.unreachable();
  }
  if (!response.ok) {
    const problem = await Problem.fromResponse(response);
    if (response.status === 401) sessionEnded();
    throw problem;
  }
  const text = response.status === 204 ? '' : await response.text();
  const read = options.accept ? text : text ? JSON.parse(text) : undefined;
  return { data: read as T, etag: response.headers.get('ETag') };
}

/** A document that is no JSON, with the tag of its version. */
export async function readText(path: string, accept: string, signal?: AbortSignal): Promise<Answer<string>> {
  return send<string>('GET', path, { accept, signal });
}

export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return (await send<T>('GET', path, { query, signal })).data;
}

export async function post<T>(path: string, body?: unknown, idempotencyKey?: string): Promise<T> {
  return (await send<T>('POST', path, { body: body ?? {}, idempotencyKey })).data;
}

export async function patch<T>(path: string, body: unknown, ifMatch?: number | string): Promise<T> {
  return (await send<T>('PATCH', path, { body, ifMatch })).data;
}

export async function put<T>(path: string, body: unknown, ifMatch?: number | string): Promise<T> {
  return (await send<T>('PUT', path, { body, ifMatch })).data;
}

/** All items of a list whose pages are small enough to be read at once (at most ten pages of 200). */
export async function getAll<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < 10; page++) {
    const answer: Page<T> | T[] = await get<Page<T> | T[]>(path, { ...query, limit: 200, cursor }, signal);
    if (Array.isArray(answer)) return answer;
    items.push(...answer.items);
    cursor = answer.nextCursor;
    if (!cursor) break;
  }
  return items;
}

/** The entity tag of a version, as the API writes it. */
export function etagOf(version: number | string): string {
  return typeof version === 'number' ? `"${version}"` : version;
}

/** Writes a query; empty values are left out, lists repeat their name. */
export function queryString(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) value.forEach(item => params.append(name, item));
    else if (value !== undefined && value !== null && value !== '') params.append(name, String(value));
  }
  const text = params.toString();
  return text ? '?' + text : '';
}
