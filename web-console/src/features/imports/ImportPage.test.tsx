import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident, Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { ImportPage } from './ImportPage';
import { SourcePanel } from './SourcePanel';

const MANAGER: Me = { ...VIEWER, id: 'p5', roles: ['manager'] };
const AT = { route: '/imports/$id', address: '/imports/j1' };

const JOB = {
  id: 'j1',
  system: 'status.example.com',
  format: 'JSONL',
  fileName: 'incidents.jsonl',
  dryRun: false,
  visibility: 'ORGANISATION',
  state: 'COMPLETED',
  problem: null,
  counts: { total: 2, done: 2, created: 1, updated: 0, unchanged: 0, kept: 0, refused: 1, flagged: 1 },
  allowedTransitions: [],
  createdBy: { id: 'p5', name: 'Mo Haddad' },
  createdAt: '2026-03-02T10:00:00Z',
};

const row = (line: number, part: object) => ({
  line,
  outcome: 'CREATED',
  sourceId: `s${line}`,
  title: `Record ${line}`,
  reason: null,
  flags: [],
  changed: [],
  kept: [],
  incidentId: null,
  incidentKey: null,
  original: '{}',
  ...part,
});

describe('an import', () => {
  it('shows what came of each record, with what was wrong in its own words', async () => {
    const seen = stubApi({
      'GET /imports/j1': { body: JOB },
      'GET /imports/j1/rows': {
        body: {
          items: [
            row(1, {
              incidentId: 'i1',
              incidentKey: 'INC-9',
              flags: [{ field: 'resolved', flag: 'OUT_OF_ORDER', original: 'yesterday' }],
            }),
            row(2, { outcome: 'REFUSED', title: null, original: '{broken', reason: 'is not JSON' }),
          ],
          nextCursor: null,
        },
      },
    });
    renderAs(MANAGER, <ImportPage />, AT);

    const [first, second] = await screen.findAllByTestId('import-report-row');
    expect(within(first!).getByRole('link')).toHaveAttribute('href', '/incidents/INC-9');
    expect(first).toHaveTextContent('“yesterday”');
    expect(second).toHaveTextContent('{broken');
    expect(second).toHaveTextContent('is not JSON');
    expect(screen.getByRole('status')).toHaveTextContent('2 of 2 records');

    await userEvent.click(screen.getByText('Flagged', { selector: 'label *, label' }));
    await waitFor(() => expect(seen.at(-1)!.path).toContain('flagged=true'));
  });

  it('says why it was given up, and shows no empty report', async () => {
    const problem = 'The file could not be cut into records in 5 tries; the log of the service says why.';
    stubApi({
      'GET /imports/j1': {
        body: { ...JOB, state: 'FAILED', problem, counts: { ...JOB.counts, total: 0, done: 0 } },
      },
    });
    renderAs(MANAGER, <ImportPage />, AT);
    expect(await screen.findByText(problem)).toBeInTheDocument();
    expect(screen.queryByTestId('import-report')).not.toBeInTheDocument();
  });

  it('is canceled while that is possible', async () => {
    const seen = stubApi({
      'GET /imports/j1': { body: { ...JOB, state: 'UPLOADING', allowedTransitions: ['QUEUED', 'CANCELED'] } },
      'POST /imports/j1/transitions': { status: 202, body: JOB },
    });
    renderAs(MANAGER, <ImportPage />, AT);
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(seen.find(request => request.method === 'POST')?.body).toEqual({ to: 'CANCELED' }),
    );
  });

  it('is none to whoever may not see it', async () => {
    stubApi({ 'GET /imports/j1': { status: 404, body: { title: 'Not found', status: 404 } } });
    renderAs(MANAGER, <ImportPage />, AT);
    expect(await screen.findByText(/import/i)).toBeInTheDocument();
    expect(screen.queryByTestId('import-page')).not.toBeInTheDocument();
  });
});

describe('an imported record', () => {
  const record = {
    system: 'status.example.com',
    sourceId: '77',
    url: 'https://stspg.io/77',
    importId: 'j1',
    importedAt: '2026-03-02T10:00:00Z',
    figures: [
      {
        name: '/duration_minutes',
        original: '80',
        publishedMinutes: 80,
        from: 'impactStarted',
        to: 'mitigated',
        recomputedMinutes: 50,
        differenceMinutes: 30,
        incidentMinutes: 40,
      },
    ],
    original: '{"id": "77"}',
  };
  const incident = { id: 'i1', key: 'INC-9', version: 1 } as Incident;

  it('stands with each published figure beside the one of its own moments', async () => {
    stubApi({ 'GET /incidents/i1/source': { body: record } });
    renderAs(VIEWER, <SourcePanel incident={incident} />);
    const cells = (await screen.findAllByRole('cell')).map(cell => cell.textContent);
    expect(cells[0]).toMatch(/^80 = 1 h 20 min/);
    expect(cells[1]).toMatch(/^50 min.*impact started → mitigated, as corrected here: 40 min/);
    expect(cells[2]).toMatch(/^30 min/);
    expect(screen.getByRole('link', { name: '77' })).toHaveAttribute('href', 'https://stspg.io/77');
  });

  it('gives no link to an address that is none', async () => {
    stubApi({ 'GET /incidents/i1/source': { body: { ...record, url: 'javascript:alert(1)', figures: [] } } });
    renderAs(VIEWER, <SourcePanel incident={incident} />);
    expect(await screen.findByText('77')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '77' })).not.toBeInTheDocument();
  });
});
