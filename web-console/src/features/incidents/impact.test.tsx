import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CohortImpact, Incident } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import { CohortsPanel, factsOf } from './CohortsPanel';
import { ImpactWindowsPanel } from './ImpactWindowsPanel';
import { RelatedPanel } from './RelatedPanel';
import { SeverityPanel } from './SeverityPanel';

const incident = {
  id: 'i1',
  key: 'INC-1',
  version: 3,
  severity: 'SEV1',
  services: ['checkout'],
  moments: {},
  assessment: {
    set: 'SEV1',
    reason: 'The board is waiting',
    setBy: { id: 'p2', name: 'Carlos Mendes' },
    setAt: '2026-03-02T10:00:00Z',
    origin: 'PERSON',
    computed: 'SEV2',
    because: 'Card payers: partial outage, necessity 5, importance 5.',
    rule: 'impact-2',
    escalatesAs: 'SEV1',
  },
} as unknown as Incident;

const window = {
  id: 'w1',
  service: 'checkout',
  level: 'PARTIAL_OUTAGE',
  from: '2026-03-02T10:00:00Z',
  to: '2026-03-02T11:04:00Z',
  fractionAffected: 0.35,
  version: 2,
};
const duration = { seconds: 3840, impactSeconds: 3840, graySeconds: 0, ongoing: false };

describe('severity', () => {
  it('shows what is set, by whom and why, beside what the impact says', async () => {
    renderAs(VIEWER, <SeverityPanel incident={incident} />);

    expect(await screen.findByText('The board is waiting')).toBeVisible();
    expect(screen.getByText(/Carlos Mendes/)).toBeVisible();
    expect(screen.getByText('SEV2')).toBeVisible();
    expect(screen.getByText('Card payers: partial outage, necessity 5, importance 5.')).toBeVisible();
  });

  it.each([
    ['PERSON', 'Set by a person'],
    ['RULE', 'Set by a rule about alerts'],
    ['CHECK', 'Set by a correctness check'],
    ['BURN', 'Set by an SLO burn'],
    ['IMPORT', 'Set by the imported record'],
  ] as const)('says what has set it: %s', async (origin, words) => {
    const assessment = { ...incident.assessment, origin };
    renderAs(VIEWER, <SeverityPanel incident={{ ...incident, assessment }} />);

    expect(await screen.findByText(words)).toBeVisible();
  });

  it('says how to escalate while it is unknown', async () => {
    const assessment = { ...incident.assessment, set: null, computed: 'UNKNOWN', because: null, rule: null };
    renderAs(
      VIEWER,
      <SeverityPanel incident={{ ...incident, severity: 'UNKNOWN', assessment } as Incident} />,
    );

    expect(await screen.findByText('Escalate as SEV1 until it is known.')).toBeVisible();
  });
});

describe('impact windows', () => {
  it('adds up and shows each, and a viewer changes nothing', async () => {
    stubApi({ 'GET /incidents/INC-1/impact-windows': { body: { items: [window], duration } } });
    renderAs(VIEWER, <ImpactWindowsPanel incident={incident} id="INC-1" />);

    expect(await screen.findByTestId('impact-duration')).toHaveTextContent('1 h 04 min of impact');
    expect(screen.getByText(/Partial outage · 35%/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
  });

  it('corrects one with the version that was read, and keeps what was not touched', async () => {
    const seen = stubApi({
      'GET /incidents/INC-1/impact-windows': { body: { items: [window], duration } },
      'GET /incidents/INC-1/impact-windows/history': {
        body: {
          items: [
            {
              of: 'w1',
              field: 'level',
              before: 'GRAY',
              after: 'PARTIAL_OUTAGE',
              reason: 'it failed for good',
              by: { id: 'p3', name: 'Rin Tanaka' },
              at: '2026-03-02T12:00:00Z',
            },
          ],
          nextCursor: null,
        },
      },
      'PATCH /incidents/i1/impact-windows/w1': { body: { ...window, version: 3 } },
    });
    renderAs(COMMANDER, <ImpactWindowsPanel incident={incident} id="INC-1" />);
    await userEvent.click(await screen.findByTestId('impact-window'));
    expect(await screen.findByTestId('impact-history')).toHaveTextContent('GRAY → PARTIAL_OUTAGE');
    await userEvent.type(await screen.findByLabelText('Why this is better'), 'the graphs');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    const sent = seen.find(request => request.method === 'PATCH')!;
    expect(sent.headers.get('If-Match')).toBe('"2"');
    expect(sent.body).toEqual({
      service: 'checkout',
      level: 'PARTIAL_OUTAGE',
      from: window.from,
      to: window.to,
      fractionAffected: 0.35,
      reason: 'the graphs',
    });
  });
});

describe('cohorts', () => {
  it('sends what is known and nothing made up', async () => {
    const seen = stubApi({ 'POST /incidents/i1/impacts': { status: 201, body: {} } });
    renderAs(COMMANDER, <CohortsPanel incident={incident} id="INC-1" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add' }));
    await userEvent.type(await screen.findByPlaceholderText('Card payers in the EU'), 'Engineers');
    await userEvent.type(screen.getByLabelText('People affected'), '40');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')!.body).toMatchObject({
      cohort: 'Engineers',
      kind: 'CUSTOMERS',
      customersAffected: 40,
      requestsFailed: null,
      dataLoss: 'UNKNOWN',
      currency: null,
    });
  });

  it('names the SLO that was missed and how much of its budget that was', async () => {
    const slo = (id: string, service: string) => ({
      id,
      key: id.toUpperCase(),
      name: 'Answers',
      service,
      system: null,
    });
    const seen = stubApi({
      'GET /slos': { body: { items: [slo('slo-1', 'checkout'), slo('slo-2', 'search')], nextCursor: null } },
      'POST /incidents/i1/impacts': { status: 201, body: {} },
    });
    renderAs(COMMANDER, <CohortsPanel incident={incident} id="INC-1" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add' }));
    await userEvent.type(await screen.findByPlaceholderText('Card payers in the EU'), 'Payers');
    expect(screen.getByLabelText('Of its error budget')).toBeDisabled();
    await userEvent.click(screen.getByRole('combobox', { name: 'SLO that was missed' }));
    await userEvent.click(await screen.findByText('SLO-1 Answers'));
    await userEvent.type(screen.getByLabelText('Of its error budget'), '43.1');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(seen.find(request => request.method === 'POST')?.body).toMatchObject({
        sloId: 'slo-1',
        budgetConsumedPct: 43.1,
      }),
    );
  });

  it('says in words what is known of one', () => {
    const none = {
      service: null,
      customersAffected: null,
      requestsFailed: null,
      supportContacts: null,
      moneyEstimate: null,
      budgetConsumedPct: null,
      necessity: null,
      importance: null,
    };
    expect(factsOf(none as unknown as CohortImpact)).toEqual([]);
    const some = { ...none, customersAffected: 18400, moneyEstimate: 5, currency: 'EUR', importance: 4 };
    expect(factsOf(some as unknown as CohortImpact)).toEqual([
      '18,400 affected',
      '5 EUR',
      'importance 4 of 5',
    ]);
  });
});

describe('related incidents', () => {
  it('relates by key and shows what the server says of an unknown one', async () => {
    stubApi({
      'POST /incidents/i1/related': {
        status: 400,
        body: {
          title: 'Not valid',
          status: 400,
          errors: [{ pointer: '/incident', message: 'no such incident' }],
        },
      },
    });
    renderAs(COMMANDER, <RelatedPanel incident={incident} id="INC-1" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add' }));
    await userEvent.type(await screen.findByPlaceholderText('INC-7'), 'INC-9');
    await userEvent.click(screen.getByRole('button', { name: 'Relate' }));

    expect(await screen.findByText('no such incident')).toBeVisible();
  });
});
