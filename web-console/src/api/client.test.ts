import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { stubApi } from '../test/api';
import { get, getAll, patch, post, queryString, send } from './client';
import { Problem } from './problem';
import { sessionRestored, signInAddress, useSessionEnded } from './session';

describe('the API client', () => {
  it('marks every unsafe request as coming from this console, and no safe one', async () => {
    const seen = stubApi({});
    await get('/incidents');
    await post('/incidents', { title: 'Search is slow' }, 'key-1');
    expect(seen[0]?.headers.get('X-Afterword-CSRF')).toBeNull();
    expect(seen[1]?.headers.get('X-Afterword-CSRF')).toBe('1');
    expect(seen[1]?.headers.get('Idempotency-Key')).toBe('key-1');
    expect(seen[1]?.headers.get('Content-Type')).toBe('application/json');
  });

  it('sends the version it read as If-Match, and hands on the new one', async () => {
    const seen = stubApi({ 'PATCH /incidents/INC-1': { body: { version: 8 }, headers: { ETag: '"8"' } } });
    const answer = await send('PATCH', '/incidents/INC-1', { body: { title: 'x' }, ifMatch: 7 });
    expect(seen[0]?.headers.get('If-Match')).toBe('"7"');
    expect(seen[0]?.headers.get('Content-Type')).toBe('application/merge-patch+json');
    expect(answer.etag).toBe('"8"');
  });

  it('throws the problem document of a refusal, with its fields and request id', async () => {
    stubApi({
      'POST /incidents': {
        status: 400,
        body: {
          type: '/problems/invalid',
          title: 'Some fields are not valid',
          status: 400,
          errors: [{ pointer: '/impact/customersAffected', message: 'must not be negative' }],
          requestId: 'r-1',
        },
      },
    });
    const problem = await post('/incidents', {}).catch((error: unknown) => error as Problem);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).field('impact.customersAffected')).toBe('must not be negative');
    expect((problem as Problem).requestId).toBe('r-1');
  });

  it('keeps extensions of a problem, such as the transitions that are possible', async () => {
    stubApi({
      'POST /x': {
        status: 409,
        body: { title: 'Not possible now', status: 409, allowedTransitions: ['CLOSED'] },
      },
    });
    const problem = (await post('/x').catch((error: unknown) => error)) as Problem;
    expect(problem.extensions.allowedTransitions).toEqual(['CLOSED']);
  });

  it('makes a problem of an answer that is none, with the request id of its header', async () => {
    stubApi({ 'GET /x': { status: 503, body: '<html>away</html>', headers: { 'X-Request-Id': 'r-2' } } });
    const problem = (await get('/x').catch((error: unknown) => error)) as Problem;
    expect(problem.status).toBe(503);
    expect(problem.title).toBe('This part of Afterword is away for a moment');
    expect(problem.requestId).toBe('r-2');
  });

  it('says that Afterword cannot be reached when the network is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    const problem = (await get('/x').catch((error: unknown) => error)) as Problem;
    expect(problem.type).toBe('/problems/unreachable');
  });

  it('tells the console that the session has ended on 401', async () => {
    stubApi({ 'PATCH /x': { status: 401, body: { title: 'Not signed in', status: 401 } } });
    const { result } = renderHook(() => useSessionEnded());
    expect(result.current).toBe(false);
    await act(async () => {
      await patch('/x', {}, 1).catch(() => undefined);
    });
    expect(result.current).toBe(true);
    act(() => sessionRestored());
    expect(result.current).toBe(false);
  });

  it('follows the cursor until a list is whole', async () => {
    const seen = stubApi({
      'GET /timeline': ({ path }) =>
        path.includes('cursor=2')
          ? { body: { items: [3], nextCursor: null } }
          : { body: { items: [1, 2], nextCursor: '2' } },
    });
    expect(await getAll<number>('/timeline')).toEqual([1, 2, 3]);
    expect(seen).toHaveLength(2);
  });

  it('writes queries without empty values and repeats lists', () => {
    expect(queryString({ q: '', status: ['TRIAGE', 'CLOSED'], limit: 30, cursor: null })).toBe(
      '?status=TRIAGE&status=CLOSED&limit=30',
    );
    expect(queryString({})).toBe('');
  });

  it('comes back to the same page after signing in', () => {
    expect(signInAddress({ pathname: '/incidents/INC-1', search: '?q=a&b' })).toBe(
      '/auth/login?returnTo=%2Fincidents%2FINC-1%3Fq%3Da%26b',
    );
  });
});
