import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AlertRule } from '../../api/types';
import { stubApi } from '../../test/api';
import { renderAs, RESPONDER, VIEWER } from '../../test/render';
import { ConnectDialog } from './ConnectDialog';
import { IncidentAlertsPanel } from './IncidentAlertsPanel';
import { IncidentSuggestions } from './IncidentSuggestions';
import { describe as sentence, idFor, labelsOf, textOf } from './rules';
import { RulesPanel } from './RulesPanel';
import { SuggestionsPanel } from './SuggestionsPanel';
import { WaitingBadge } from './WaitingBadge';

const SUGGESTION = {
  id: 's1',
  kind: 'DECLARE',
  title: 'Disk is full',
  severity: 'HIGH',
  service: 'store',
  source: { id: 'a', name: 'Prometheus', provider: 'ALERTMANAGER' },
  reason: 'No rule is for this alert',
  total: 3,
  firing: 2,
  heldBack: 12,
  firstAlertAt: '2031-02-01T09:00:00Z',
  lastAlertAt: '2031-02-01T09:00:00Z',
  incident: null,
};

const RULES = {
  version: 4,
  rules: [
    { id: 'one', name: 'One', enabled: true, when: {}, outcome: 'OPEN' },
    { id: 'two', name: 'Two', enabled: true, when: {}, outcome: 'IGNORE' },
  ],
  comment: null,
  changedBy: null,
  changedAt: '2031-02-01T09:00:00Z',
};

describe('suggestions', () => {
  it('say what waits, why, and lead to an incident when they are accepted', async () => {
    const seen = stubApi({
      'GET /alerts/suggestions': { body: { items: [SUGGESTION], nextCursor: null } },
      'POST /alerts/suggestions/s1/accept': { body: { incidentId: 'i1' } },
    });
    const { router } = renderAs(RESPONDER, <SuggestionsPanel />);
    const card = await screen.findByTestId('suggestion');
    expect(card).toHaveTextContent('No rule is for this alert');
    expect(card).toHaveTextContent('3 alerts, 2 firing');
    expect(card).toHaveTextContent('12 more left out by the sender');
    await userEvent.click(within(card).getByTestId('accept'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByTestId('accept-submit'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/incidents/i1'));
    const sent = seen.find(request => request.method === 'POST');
    expect(sent?.body).toEqual({ title: 'Disk is full', severity: 'UNKNOWN' });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('that an incident is back are answered with a reason, or by another incident', async () => {
    const back = {
      ...SUGGESTION,
      kind: 'REOPEN',
      reason: 'Rule “Disks”, but the incident that these alerts led to ended less than 60 minutes before',
      incident: { id: 'i7', key: 'INC-7' },
      incidentStatus: 'RESOLVED',
      incidentEndedAt: '2031-02-01T08:30:00Z',
      windowMinutes: 60,
    };
    const seen = stubApi({
      'GET /alerts/suggestions': { body: { items: [back], nextCursor: null } },
      'POST /alerts/suggestions/s1/accept': { body: { incidentId: 'i7' } },
    });
    renderAs(RESPONDER, <IncidentSuggestions id="INC-7" />);
    const card = await screen.findByTestId('suggestion');
    expect(card).toHaveTextContent('Rule “Disks”, but the incident');
    expect(card).toHaveTextContent('Is INC-7 back, which was resolved');
    expect(within(card).getByTestId('accept')).toHaveTextContent('It is another one');
    await userEvent.click(within(card).getByTestId('reopen'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reopen' }));
    expect(dialog).toHaveTextContent('Say why');
    await userEvent.type(within(dialog).getByRole('textbox'), 'The fix did not hold');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reopen' }));
    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    const sent = seen.find(request => request.method === 'POST');
    expect(sent?.body).toEqual({ reopen: true, reason: 'The fix did not hold' });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(seen.find(request => request.method === 'GET')?.path).toContain('incident=INC-7');
  });

  it('take no room on an incident about which nothing is asked', async () => {
    const seen = stubApi({});
    renderAs(RESPONDER, <IncidentSuggestions id="INC-1" />);
    await waitFor(() => expect(seen).toHaveLength(1));
    expect(screen.queryByTestId('incident-suggestions')).not.toBeInTheDocument();
  });

  it('are counted beside the way to them, for those who may decide', async () => {
    const seen = stubApi({
      'GET /alerts/suggestions': {
        body: { items: [SUGGESTION, { ...SUGGESTION, id: 's2' }], nextCursor: 'x' },
      },
    });
    const { unmount } = renderAs(RESPONDER, <WaitingBadge />);
    expect(await screen.findByLabelText('2 or more waiting')).toHaveTextContent('2+');
    unmount();
    seen.length = 0;
    renderAs(VIEWER, <WaitingBadge />);
    expect(screen.queryByTestId('waiting-badge')).not.toBeInTheDocument();
    expect(seen).toHaveLength(0);
  });

  it('are read by those who may not decide', async () => {
    stubApi({ 'GET /alerts/suggestions': { body: { items: [SUGGESTION], nextCursor: null } } });
    renderAs(VIEWER, <SuggestionsPanel />);
    await screen.findByTestId('suggestion');
    expect(screen.queryByTestId('accept')).not.toBeInTheDocument();
  });

  it('say that nothing waits', async () => {
    stubApi({});
    renderAs(RESPONDER, <SuggestionsPanel />);
    expect(await screen.findByText('Nothing waits for you')).toBeInTheDocument();
  });
});

describe('a source', () => {
  it('shows its address and its secret once it is connected', async () => {
    const seen = stubApi({
      'POST /alert-sources': {
        status: 201,
        body: {
          name: 'Prometheus',
          provider: 'ALERTMANAGER',
          authentication: 'BEARER',
          address: 'https://a.example.com/x',
          newSecret: 'sesame',
        },
      },
    });
    renderAs(RESPONDER, <ConnectDialog opened onClose={() => undefined} />);
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByTestId('connect-submit'));
    expect(dialog).toHaveTextContent('Give it a name');
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Name/ }), 'Prometheus');
    await userEvent.click(within(dialog).getByTestId('connect-submit'));
    const once = await screen.findByTestId('secret-once');
    expect(once).toHaveTextContent('sesame');
    expect(once).toHaveTextContent('https://a.example.com/x');
    expect(seen[0]?.body).toEqual({
      name: 'Prometheus',
      provider: 'ALERTMANAGER',
      authentication: 'BEARER',
    });
  });
});

describe('rules', () => {
  it('are saved in their new order with the version they are based on', async () => {
    const seen = stubApi({
      'GET /alerts/rules': { body: RULES },
      'PUT /alerts/rules': { body: { ...RULES, version: 5 } },
    });
    renderAs(RESPONDER, <RulesPanel mayEdit />);
    await userEvent.click(await screen.findByLabelText('Move Two up'));
    await userEvent.click(screen.getByTestId('save-rules'));
    await waitFor(() => expect(seen.some(request => request.method === 'PUT')).toBe(true));
    const sent = seen.find(request => request.method === 'PUT')!;
    expect(sent.headers.get('If-Match')).toBe('"4"');
    expect((sent.body as { rules: AlertRule[] }).rules.map(rule => rule.id)).toEqual(['two', 'one']);
  });

  it('are only read by those who may not change them', async () => {
    stubApi({ 'GET /alerts/rules': { body: RULES } });
    renderAs(VIEWER, <RulesPanel mayEdit={false} />);
    expect(await screen.findAllByTestId('rule')).toHaveLength(2);
    expect(screen.queryByTestId('add-rule')).not.toBeInTheDocument();
  });

  it('are told in a sentence', () => {
    const rule = { when: { severities: ['CRITICAL'], labels: { team: 'pay*' } } } as unknown as AlertRule;
    expect(sentence(rule)).toBe('When it is critical and team is “pay*”');
    expect(sentence({} as AlertRule)).toBe('Every alert');
  });

  it('have labels that are written with commas, and a name of their own', () => {
    expect(labelsOf('team=payments, env = prod*')).toEqual({ team: 'payments', env: 'prod*' });
    expect(labelsOf('')).toEqual({});
    expect(labelsOf('team')).toBeNull();
    expect(textOf({ a: '1', b: '2' })).toBe('a=1, b=2');
    expect(idFor('Critical, of payments!', ['critical-of-payments'])).toBe('critical-of-payments-2');
    expect(idFor('···', [])).toBe('rule');
  });
});

describe('the alerts of an incident', () => {
  it('take no room where there are none', async () => {
    const seen = stubApi({});
    renderAs(VIEWER, <IncidentAlertsPanel id="INC-1" />);
    await waitFor(() => expect(seen).toHaveLength(1));
    await waitFor(() => expect(screen.queryByTestId('incident-alerts')).not.toBeInTheDocument());
  });
});
