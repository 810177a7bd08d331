import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDER, renderAs } from '../../test/render';
import { NewImportPanel } from './NewImportPanel';

const JOB = { id: 'i1', state: 'UPLOADING' };

describe('a new import', () => {
  const seen: { call: string; body: unknown }[] = [];

  beforeEach(() => {
    seen.length = 0;
    vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
      seen.push({ call: `${init.method} ${String(input)}`, body: init.body });
      const status = init.method === 'PUT' ? 204 : 200;
      return new Response(status === 204 ? null : JSON.stringify(JOB), { status });
    });
  });

  afterEach(() => vi.unstubAllGlobals());

  it('adds no service to the catalogue that everybody reads while it is restricted', async () => {
    renderAs(COMMANDER, <NewImportPanel />);
    const add = await screen.findByRole('checkbox', { name: /Add services/ });
    expect(add).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: /Restricted/ }));
    expect(add).not.toBeChecked();
    await userEvent.click(add);
    expect(add).toBeChecked();
  });

  it('is a dry run unless told otherwise, uploads the file and starts', async () => {
    const { container, router } = renderAs(COMMANDER, <NewImportPanel />);
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: /source system/i }), 'status.example.com');
    expect(screen.getByRole('button', { name: 'Try it' })).toBeDisabled();
    await user.upload(
      container.querySelector<HTMLInputElement>('input[type=file]')!,
      new File(['{"id": 1}\n{"id": 2}'], 'incidents.jsonl'),
    );
    await user.click(screen.getByRole('button', { name: 'Try it' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/imports/i1'));
    expect(seen.map(({ call }) => call)).toEqual([
      'POST /api/v1/imports',
      'PUT /api/v1/imports/i1/parts/1',
      'POST /api/v1/imports/i1/transitions',
    ]);
    expect(JSON.parse(String(seen[0]!.body))).toMatchObject({
      system: 'status.example.com',
      format: 'JSONL',
      dryRun: true,
      visibility: 'ORGANISATION',
    });
  });
});
