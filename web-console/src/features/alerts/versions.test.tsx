import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AlertRule } from '../../api/types';
import { stubApi } from '../../test/api';
import { RESPONDER, renderAs, VIEWER } from '../../test/render';
import { differences, same } from './differences';
import { RulesPanel } from './RulesPanel';

const rule = (id: string, more: Partial<AlertRule> = {}): AlertRule => ({
  id,
  name: id,
  enabled: true,
  when: {},
  outcome: 'OPEN',
  ...more,
});

const version = (number: number, rules: AlertRule[], comment: string | null, by: string | null) => ({
  version: number,
  rules,
  comment,
  changedBy: by && { id: 'p1', name: by },
  changedAt: '2031-02-01T09:00:00Z',
});

const NOW = version(
  3,
  [rule('disks'), rule('staging', { outcome: 'IGNORE' })],
  'Disks first',
  'Amara Okafor',
);
const BEFORE = version(2, [rule('staging', { outcome: 'SUGGEST' })], null, 'Carlos Mendes');
const FIRST = version(1, [], null, null);

const API = {
  'GET /alerts/rules': { body: NOW },
  'GET /alerts/rules/versions': { body: { items: [NOW, BEFORE, FIRST], nextCursor: null } },
};

describe('versions of the rules', () => {
  it('say who changed what, and why, the latest first', async () => {
    stubApi(API);
    renderAs(VIEWER, <RulesPanel mayEdit={false} />);
    const [latest, middle, first] = await screen.findAllByTestId('rule-version');
    expect(latest).toHaveTextContent('Version 3, in force');
    expect(latest).toHaveTextContent('Amara Okafor');
    expect(latest).toHaveTextContent('Disks first');
    expect(latest).toHaveTextContent('Added “disks”.');
    expect(latest).toHaveTextContent('“staging”: “Keep it, do nothing” in place of “Suggest it to people”.');
    expect(middle).toHaveTextContent('Added “staging”.');
    expect(first).toHaveTextContent('Came with Afterword');
  });

  it('wait for the next page before they say what differed from it', async () => {
    stubApi({
      ...API,
      'GET /alerts/rules/versions': ({ path }) => ({
        body: path.includes('cursor=x')
          ? { items: [FIRST], nextCursor: null }
          : { items: [NOW, BEFORE], nextCursor: 'x' },
      }),
    });
    renderAs(VIEWER, <RulesPanel mayEdit={false} />);
    expect(await screen.findAllByTestId('rule-version')).toHaveLength(1);
    await userEvent.click(screen.getByTestId('load-more'));
    await waitFor(() => expect(screen.getAllByTestId('rule-version')).toHaveLength(3));
  });

  it('are read as they were, and saved again under the version that is in force', async () => {
    const seen = stubApi({ ...API, 'PUT /alerts/rules': { body: version(4, BEFORE.rules, null, null) } });
    renderAs(RESPONDER, <RulesPanel mayEdit />);
    await userEvent.click(await screen.findByRole('button', { name: 'Read version 2' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('1. staging');
    expect(dialog).toHaveTextContent('Removed “disks”.');
    expect(within(dialog).getByLabelText('Why are the rules changed?')).toHaveValue('As in version 2');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save as version 4' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PUT')).toBe(true));
    const put = seen.find(request => request.method === 'PUT')!;
    expect(put.headers.get('If-Match')).toBe('"3"');
    expect(put.body).toEqual({ rules: BEFORE.rules, comment: 'As in version 2' });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('are only read by those who may not change the rules', async () => {
    stubApi(API);
    renderAs(VIEWER, <RulesPanel mayEdit={false} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Read version 1' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('There were no rules');
    expect(screen.queryByTestId('restore-rules')).not.toBeInTheDocument();
  });

  it('say that somebody was faster', async () => {
    stubApi({
      ...API,
      'PUT /alerts/rules': { status: 412, body: { title: 'The rules have changed', status: 412 } },
    });
    renderAs(RESPONDER, <RulesPanel mayEdit />);
    await userEvent.click(await screen.findByRole('button', { name: 'Read version 2' }));
    await userEvent.click(await screen.findByTestId('restore-rules'));
    expect(await screen.findByText('The rules have changed')).toBeInTheDocument();
  });
});

describe('what differs between two versions', () => {
  it('is said of every part of a rule', () => {
    const before = [rule('a', { groupBy: ['service'], windowMinutes: 30 }), rule('b'), rule('c')];
    const after = [
      rule('b', { enabled: false, when: { services: ['checkout'] } }),
      rule('a', { name: 'A disk', groupBy: [], windowMinutes: 30, suggestResolution: true }),
    ];
    expect(differences(before, after)).toEqual([
      'Removed “c”.',
      '“b” was switched off.',
      '“b” is for other alerts. Before: Every alert. Now: When the service is checkout.',
      '“a” is called “A disk”.',
      '“A disk”: asks to resolve once all have recovered; no more: together by service.',
      'New order: “b”, “A disk”.',
    ]);
  });

  it('is nothing where only the spelling is another', () => {
    expect(same([rule('a', { when: { labels: {} } })], [rule('a', { groupBy: [] })])).toBe(true);
    expect(same([rule('a')], [rule('a', { outcome: 'IGNORE' })])).toBe(false);
    expect(same([rule('a')], [])).toBe(false);
  });
});
