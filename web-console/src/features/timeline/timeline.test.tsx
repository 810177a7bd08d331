import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident, TimelineEntry } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import { TimelinePanel } from '../incidents/TimelinePanel';
import { JudgementFields } from './JudgementFields';
import { storyOf } from './story';

const INCIDENT = {
  id: 'i1',
  key: 'INC-7',
  moments: { impactStarted: '2026-03-01T10:00:00Z' },
  createdAt: '2026-03-01T10:00:00Z',
} as Incident;

const entry = (id: string, occurredAt: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id,
  kind: 'OBSERVATION',
  occurredAt,
  precision: 'EXACT',
  originalTime: null,
  recordedAt: occurredAt,
  text: `text of ${id}`,
  audience: 'ORGANISATION',
  service: null,
  actor: { id: 'p2', name: 'Carlos Mendes' },
  actorRole: 'COMMANDER',
  automatic: false,
  source: 'HUMAN',
  importedFrom: null,
  phase: 'RESPONSE',
  phaseSet: false,
  causality: 'UNJUDGED',
  causalityReason: null,
  symptomOrCause: null,
  tags: [],
  starred: false,
  evidence: [],
  detail: null,
  newerVersion: null,
  correctedAt: null,
  version: 3,
  ...more,
});

const PAGE = {
  'GET /incidents/INC-7/timeline': {
    body: {
      items: [entry('e2', '2026-03-01T10:04:00Z'), entry('e1', '2026-03-01T10:00:00Z')],
      nextCursor: null,
    },
  },
};

describe('the timeline', () => {
  it('stars an entry by its key, under the version that was read', async () => {
    const seen = stubApi({ ...PAGE, 'PATCH /incidents/i1/timeline/e2': { body: {} } });
    renderAs(COMMANDER, <TimelinePanel incident={INCIDENT} id="INC-7" />);
    const [first] = await screen.findAllByTestId('timeline-entry', {}, { timeout: 5_000 });
    first!.focus();
    await userEvent.keyboard('s');
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    const request = seen.find(item => item.method === 'PATCH')!;
    expect(request.body).toEqual({ starred: true });
    expect(request.headers.get('If-Match')).toBe('"3"');
  });

  it('shows what passed since the entry before, and nothing to change to readers', async () => {
    stubApi(PAGE);
    renderAs(VIEWER, <TimelinePanel incident={INCIDENT} id="INC-7" />);
    expect(await screen.findByText('+4 min', {}, { timeout: 5_000 })).toBeInTheDocument();
    expect(screen.queryByLabelText('Correct or judge')).not.toBeInTheDocument();
    expect(screen.queryByTestId('paste')).not.toBeInTheDocument();
  });

  it('shows what the source of released words says by now, to be taken over or left', async () => {
    const newer = {
      text: 'Cards work again',
      seenAt: '2026-03-01T10:09:00Z',
      reason: 'Edited where it was written.',
    };
    const released = entry('e2', '2026-03-01T10:04:00Z', {
      audience: 'CUSTOMER',
      importedFrom: { system: 'slack', externalId: 'C1:1.000001', author: null, threadId: null },
      newerVersion: newer,
    });
    const seen = stubApi({
      'GET /incidents/INC-7/timeline': { body: { items: [released], nextCursor: null } },
      'PATCH /incidents/i1/timeline/e2': { body: {} },
      'DELETE /incidents/i1/timeline/e2/newer-version': { status: 204 },
    });
    renderAs(COMMANDER, <TimelinePanel incident={INCIDENT} id="INC-7" />);
    const shown = await screen.findByRole('group', { name: 'Newer words from slack' }, { timeout: 5_000 });
    expect(shown).toHaveTextContent('Edited where it was written.');
    expect(shown).toHaveTextContent('Cards work again');
    await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    expect(seen.find(request => request.method === 'PATCH')!.body).toEqual({
      text: 'Cards work again',
      reason: 'Edited where it was written.',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Leave as released' }));
    await waitFor(() => expect(seen.some(request => request.method === 'DELETE')).toBe(true));
    expect(seen.find(request => request.method === 'DELETE')!.headers.get('If-Match')).toBe('"3"');
  });

  it('offers what the platform wrote to nobody outside, and says why', async () => {
    renderAs(
      COMMANDER,
      <JudgementFields
        entry={entry('e1', '2026-03-01T10:00:00Z', { automatic: true, audience: 'RESPONDERS' })}
        change={{}}
        problem={null}
        onChange={() => undefined}
      />,
    );
    await userEvent.click(await screen.findByRole('combobox', { name: 'Meant for' }, { timeout: 5_000 }));
    expect(await screen.findByRole('option', { name: 'Responders only', hidden: true })).toBeInTheDocument();
    const options = screen.getAllByRole('option', { hidden: true }).map(option => option.textContent);
    expect(options).toEqual(expect.arrayContaining(['The organisation', 'Responders only']));
    for (const refused of ['The public', 'Customers', 'Its author only']) {
      expect(options).not.toContain(refused);
    }
    expect(screen.getByText(/What the platform wrote names people/)).toBeInTheDocument();
  });

  it('asks the API for what people outside may read', async () => {
    const seen = stubApi(PAGE);
    renderAs(VIEWER, <TimelinePanel incident={INCIDENT} id="INC-7" />);
    await userEvent.click(await screen.findByTestId('timeline-filter', {}, { timeout: 5_000 }));
    await userEvent.click(screen.getByLabelText('As people outside read it'));
    await waitFor(() => expect(seen.at(-1)?.path).toContain('rendering=EXTERNAL'));
  });
});

describe('the story', () => {
  const gaps = (entries: TimelineEntry[], newestFirst: boolean) =>
    storyOf([{ items: entries, nextCursor: null }], newestFirst).flatMap(day =>
      day.items.map(item => item.entry && item.gap),
    );

  it('has the time since the entry before it in either direction', () => {
    const early = entry('a', '2026-03-01T10:00:00Z');
    const late = entry('b', '2026-03-01T10:04:00Z', { precision: 'APPROXIMATE' });
    expect(gaps([early, late], false)).toEqual([null, '~+4 min']);
    expect(gaps([late, early], true)).toEqual(['~+4 min', null]);
  });

  it('has none where only the day is known or no time has passed', () => {
    const day = entry('a', '2026-03-01T10:00:00Z', { precision: 'DATE' });
    const then = entry('b', '2026-03-01T11:00:00Z');
    const again = entry('c', '2026-03-01T11:00:00Z');
    expect(gaps([day, then, again], false)).toEqual([null, null, null]);
  });
});
