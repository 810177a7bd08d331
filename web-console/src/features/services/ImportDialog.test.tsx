import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Me } from '../../api/types';
import { renderAs } from '../../test/render';
import { ImportDialog } from './ImportDialog';

const MANAGER: Me = { id: 'p5', name: 'Maya Lindqvist', username: 'manager', roles: ['manager'], teams: [] };

const report = (dryRun: boolean) => ({
  dryRun,
  created: 1,
  changed: 0,
  unchanged: 0,
  skipped: 1,
  entities: [
    {
      kind: 'Component',
      key: 'web',
      place: 'line 1',
      result: 'CREATED',
      changed: [],
      reason: null,
      notices: ['spec.type is not kept'],
    },
    {
      kind: 'Location',
      key: 'more',
      place: 'line 9',
      result: 'SKIPPED',
      changed: [],
      reason: 'the catalogue has no entities of this kind',
      notices: [],
    },
  ],
});

/** Answers each import and remembers address, type and body as they were sent. */
function stubImport(status = 200, body?: unknown) {
  const sent: { url: string; type: string | null; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    if (init.method !== 'POST') return new Response(JSON.stringify({ items: [], nextCursor: null }));
    sent.push({ url, type: new Headers(init.headers).get('Content-Type'), body: init.body });
    return new Response(JSON.stringify(body ?? report(url.includes('dryRun=true'))), { status });
  });
  return sent;
}

async function pasted(text: string) {
  renderAs(MANAGER, <ImportDialog opened onClose={() => undefined} />);
  const user = userEvent.setup();
  const area = await screen.findByRole('textbox', { name: 'Content of the files' });
  await user.click(area);
  await user.paste(text);
  return user;
}

describe('the import dialog', () => {
  it('says what would happen before anything is kept, then imports the same text', async () => {
    const sent = stubImport();
    const user = await pasted('kind: Component');
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'See what would happen' }));
    expect(await screen.findByTestId('import-report')).toHaveTextContent('Would be: 1 new');
    expect(screen.getByTestId('import-report')).toHaveTextContent('no entities of this kind');
    expect(screen.getByTestId('import-report')).toHaveTextContent('spec.type is not kept');
    await user.click(screen.getByRole('button', { name: 'Import 1' }));

    await waitFor(() => expect(screen.getByTestId('import-report')).toHaveTextContent('Done: 1 new'));
    expect(sent.map(request => request.url)).toEqual([
      '/api/v1/services/import?dryRun=true',
      '/api/v1/services/import?dryRun=false',
    ]);
    expect(sent[0]).toMatchObject({ type: 'application/yaml', body: 'kind: Component' });
  });

  it('asks again after the text has changed', async () => {
    stubImport();
    const user = await pasted('kind: Component');
    await user.click(screen.getByRole('button', { name: 'See what would happen' }));
    await screen.findByTestId('import-report');
    await user.click(screen.getByRole('textbox', { name: 'Content of the files' }));
    await user.paste('\nmore: 1');
    expect(screen.queryByTestId('import-report')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  });

  it('shows why a file is not read', async () => {
    stubImport(400, {
      title: 'The request is not valid',
      status: 400,
      detail: 'line 3: the tag !!binary is not read',
    });
    const user = await pasted('a: !!binary x');
    await user.click(screen.getByRole('button', { name: 'See what would happen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('line 3');
  });

  it('sends JSON as JSON', async () => {
    const sent = stubImport();
    const user = await pasted('[{"kind":"Component"}]');
    await user.click(screen.getByRole('button', { name: 'See what would happen' }));
    await screen.findByTestId('import-report');
    expect(sent[0]?.type).toBe('application/json');
  });
});
