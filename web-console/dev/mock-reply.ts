import type { Me } from '../src/api/types/index.ts';
import { ago } from './data/clock.ts';
import { PEOPLE } from './data/people.ts';

/** What every part of the stand-in answers with. */
export interface Call {
  me: Me;
  method: string;
  path: string;
  query: URLSearchParams;
  ifMatch?: string;
  body: Record<string, unknown>;
}

export interface Reply {
  status: number;
  body?: unknown;
  event?: string;
  /** Of a document that is sent as the text it is. */
  etag?: string;
}

export const ok = (body: unknown, event?: string, status = 200): Reply => ({ status, body, event });
export const problem = (status: number, title: string, detail?: string, extra: object = {}): Reply => ({
  status,
  body: { type: '/problems/mock', title, status, detail, requestId: 'mock-request', ...extra },
});
export const page = (items: unknown[], query: URLSearchParams): Reply => {
  const from = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  const next = from + limit < items.length ? String(from + limit) : null;
  return ok({ items: items.slice(from, from + limit), nextCursor: next });
};
export const now = () => ago(0 - (Date.now() - Date.parse(ago(0))));
export const person = (id: unknown) => {
  const found = PEOPLE.find(candidate => candidate.id === id);
  return found ? { id: found.id, name: found.name } : null;
};
