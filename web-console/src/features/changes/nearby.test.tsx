import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident, RelatedChange, TimelineEntry } from '../../api/types';
import { stubApi } from '../../test/api';
import { RESPONDER, renderAs, VIEWER } from '../../test/render';
import { TimelinePanel } from '../incidents/TimelinePanel';
import { NO_FILTERS } from '../timeline/api';
import { storyOf } from '../timeline/story';
import { nearbyOf } from './nearby';

const INCIDENT = { id: 'i1', key: 'INC-7', moments: {}, createdAt: '2026-03-01T10:00:00Z' } as Incident;

const change = (id: string, at: string, relation = 'PROPOSED', kind = 'DEPLOY') =>
  ({
    change: {
      id,
      kind,
      service: 'checkout',
      environment: 'production',
      at,
      summary: `Release ${id}`,
      url: null,
      state: 'FINISHED',
      rollout: { share: 0.05, users: null, features: ['one-click'], iteration: null },
    },
    relation,
    basis: 'AFFECTED_SERVICE',
    proposal: 'Deploy of checkout, which is affected, 6 min before the onset',
    minutesBeforeOnset: 6,
  }) as unknown as RelatedChange;

const entry = (id: string, occurredAt: string) =>
  ({
    id,
    kind: 'OBSERVATION',
    occurredAt,
    recordedAt: occurredAt,
    precision: 'EXACT',
    text: `text of ${id}`,
    audience: 'ORGANISATION',
    phase: 'RESPONSE',
    causality: 'UNJUDGED',
    tags: [],
    evidence: [],
    version: 1,
  }) as unknown as TimelineEntry;

const API = {
  'GET /incidents/INC-7/timeline': {
    body: {
      items: [entry('e2', '2026-03-01T10:04:00Z'), entry('e1', '2026-03-01T10:00:00Z')],
      nextCursor: null,
    },
  },
  'GET /incidents/INC-7/changes': {
    body: {
      items: [
        change('c1', '2026-03-01T10:02:00Z'),
        change('c2', '2026-03-01T09:54:00Z'),
        change('c3', '2026-03-01T10:03:00Z', 'DISMISSED'),
      ],
      nextCursor: null,
    },
  },
};

const order = () =>
  within(screen.getByTestId('timeline'))
    .getAllByRole('listitem')
    .map(item => /text of e\d|Release c\d/.exec(item.textContent)?.[0]);

describe('changes near the onset', () => {
  it('stand on the timeline in their place in time, as proposals, until somebody decides', async () => {
    const seen = stubApi({
      ...API,
      'PUT /incidents/i1/changes/c1': { body: { items: [], nextCursor: null } },
    });
    renderAs(RESPONDER, <TimelinePanel incident={INCIDENT} id="INC-7" />);
    const proposed = await screen.findAllByTestId('nearby-change', {}, { timeout: 5_000 });
    expect(order()).toEqual(['text of e2', 'Release c1', 'text of e1', 'Release c2']);
    expect(proposed[0]).toHaveTextContent('Proposed');
    expect(proposed[0]).toHaveTextContent('which is affected, 6 min before the onset');
    expect(proposed[0]).toHaveTextContent('5 % of users · one-click');
    expect(proposed[0]).toHaveAccessibleName(/^Proposed, not part of the story yet: Deploy, Release c1/);

    await userEvent.click(screen.getByRole('button', { name: 'Related: Release c1' }));
    await waitFor(() => expect(seen.some(({ method }) => method === 'PUT')).toBe(true));
    expect(seen.find(({ method }) => method === 'PUT')!.body).toEqual({ relation: 'CONFIRMED' });
  });

  it('are reached with the arrows like entries, and their buttons with the tab key', async () => {
    const seen = stubApi({
      ...API,
      'PUT /incidents/i1/changes/c1': { body: { items: [], nextCursor: null } },
    });
    renderAs(RESPONDER, <TimelinePanel incident={INCIDENT} id="INC-7" />);
    const [first] = await screen.findAllByTestId('nearby-change', {}, { timeout: 5_000 });
    screen.getAllByTestId('timeline-entry')[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(first).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(seen.at(-1)).toBeDefined());
    await waitFor(() =>
      expect(seen.find(({ method }) => method === 'PUT')?.body).toEqual({ relation: 'DISMISSED' }),
    );
  });

  it('leave the focus in the story when they are decided on', async () => {
    const changes = { body: { items: [change('c1', '2026-03-01T10:02:00Z')], nextCursor: null } };
    stubApi({
      ...API,
      'GET /incidents/INC-7/changes': changes,
      'PUT /incidents/i1/changes/c1': { body: { items: [], nextCursor: null } },
    });
    renderAs(RESPONDER, <TimelinePanel incident={INCIDENT} id="INC-7" />);
    const button = await screen.findByRole('button', { name: 'Related: Release c1' }, { timeout: 5_000 });
    changes.body.items = [];
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByTestId('nearby-change')).not.toBeInTheDocument());
    expect(screen.getAllByTestId('timeline-entry')[1]).toHaveFocus();
  });

  it('can be left out, and are then only counted', async () => {
    stubApi(API);
    renderAs(VIEWER, <TimelinePanel incident={INCIDENT} id="INC-7" />);
    expect(await screen.findByTestId('nearby-switch', {}, { timeout: 5_000 })).toHaveTextContent(
      '2 proposed',
    );
    expect(screen.queryByRole('button', { name: /Not related/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('Changes nearby'));
    expect(screen.queryByTestId('nearby-change')).not.toBeInTheDocument();
    expect(screen.getByTestId('nearby-switch')).toHaveTextContent('2 proposed');
  });
});

describe('the proposals of a story', () => {
  const all = [change('a', '2026-03-01T10:02:00Z'), change('b', '2026-03-01T09:00:00Z', 'PROPOSED', 'FLAG')];

  it('wait for the part of the story that is not read yet', () => {
    const page = { items: [entry('e2', '2026-03-01T10:04:00Z'), entry('e1', '2026-03-01T10:00:00Z')] };
    const ids = (nextCursor: string | null) =>
      storyOf([{ ...page, nextCursor }], true, all)
        .flatMap(day => day.items)
        .map(item => item.entry?.id ?? item.proposed?.change.id);
    expect(ids('more')).toEqual(['e2', 'a', 'e1']);
    expect(ids(null)).toEqual(['e2', 'a', 'e1', 'b']);
  });

  it('follow the filters that mean something for them, and are never for people outside', () => {
    const ids = (filters: Partial<typeof NO_FILTERS>) =>
      nearbyOf(all, { ...NO_FILTERS, ...filters }).map(item => item.change.id);
    expect(ids({})).toEqual(['a', 'b']);
    expect(ids({ kind: ['CHANGE_FLAG', 'NOTE'] })).toEqual(['b']);
    expect(ids({ q: 'release A' })).toEqual(['a']);
    expect(ids({ starred: true })).toEqual([]);
    expect(ids({ external: true })).toEqual([]);
  });
});
