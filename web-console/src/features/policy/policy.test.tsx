import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { CompliancePanel } from './CompliancePanel';
import { ExplanationDetails } from './ExplanationDetails';
import { HolidaysPanel } from './HolidaysPanel';
import { PolicyEditor } from './PolicyEditor';
import { conditionWords, termWords } from './ruleWords';
import { SkipProposalPanel } from './SkipProposalPanel';
import { SkipReportPanel } from './SkipReportPanel';

const MANAGER: Me = { ...COMMANDER, id: 'p5', name: 'Maya Lindqvist', roles: ['manager'] };
const FILE = 'mode: TAILORED\nrules: []\n';
const COUNTS = { any: 1, requirement: 1, outcome: 1, depth: 0, due: 0, terms: 0 };
const WORD = { rule: 'Rest', requirement: 'OPTIONAL', outcome: 'UNDECIDED', depth: 'LIGHT', dueAt: null };

describe('the policy as a file', () => {
  it('is published under the version that was read', async () => {
    const seen = stubApi({
      'GET /retrospective-policies/file': { body: FILE, headers: { ETag: '"4"' } },
      'PUT /retrospective-policies/file': { body: { version: 5 } },
    });
    const user = userEvent.setup();
    renderAs(MANAGER, <PolicyEditor />);
    const text = await screen.findByLabelText('Policy as YAML');
    expect(screen.getByTestId('policy-publish')).toBeDisabled();
    await user.type(text, '# new');
    await user.click(screen.getByTestId('policy-publish'));
    await waitFor(() => expect(seen.some(request => request.method === 'PUT')).toBe(true));
    const sent = seen.find(request => request.method === 'PUT')!;
    expect([sent.body, sent.headers.get('If-Match'), sent.headers.get('Content-Type')]).toEqual([
      FILE + '# new',
      '"4"',
      'application/yaml',
    ]);
  });

  it('says on which line a mistake is, and keeps what was typed', async () => {
    stubApi({
      'GET /retrospective-policies/file': { body: FILE, headers: { ETag: '"4"' } },
      'POST /retrospective-policies/trial/file': {
        status: 400,
        body: {
          title: 'The request is not valid',
          status: 400,
          errors: [{ pointer: '/rules', message: 'line 2: must not be empty' }],
        },
      },
    });
    const user = userEvent.setup();
    renderAs(MANAGER, <PolicyEditor />);
    await user.type(await screen.findByLabelText('Policy as YAML'), '# mine');
    await user.click(screen.getByTestId('policy-try'));
    expect(await screen.findByText(/line 2: must not be empty/)).toBeInTheDocument();
    expect(screen.getByLabelText('Policy as YAML')).toHaveValue(FILE + '# mine');
  });

  it('is tried, and shows for each rule what would change', async () => {
    stubApi({
      'GET /retrospective-policies/file': { body: FILE, headers: { ETag: '"4"' } },
      'POST /retrospective-policies/trial/file': {
        body: {
          incidents: 399,
          decided: 30,
          neverAsked: 369,
          factsChanged: 0,
          before: { held: 3, skipped: 0, undecided: 2 },
          after: { held: 4, skipped: 0, undecided: 1 },
          policyVersion: 4,
          changes: COUNTS,
          moves: [],
          rules: [
            {
              position: 0,
              rule: 'Payments',
              takes: 41,
              unknown: 12,
              changes: COUNTS,
              moves: [{ from: 'OPTIONAL', to: 'REQUIRED', incidents: 1 }],
              sample: [
                {
                  incidentKey: 'INC-7',
                  title: 'Checkout slow',
                  decided: true,
                  before: WORD,
                  after: { ...WORD, requirement: 'REQUIRED' },
                },
              ],
            },
          ],
        },
      },
    });
    const user = userEvent.setup();
    renderAs({ ...MANAGER, roles: ['facilitator'] }, <PolicyEditor />);
    await screen.findByLabelText('Policy as YAML');
    expect(screen.queryByTestId('policy-publish')).not.toBeInTheDocument();
    await user.click(screen.getByTestId('policy-try'));
    expect(await screen.findByTestId('trial-rule')).toHaveTextContent(/Payments.*41.*12/);
    expect(screen.getByText('INC-7')).toBeInTheDocument();
    expect(screen.getByTestId('trial-report')).toHaveTextContent(
      '399 incidents: 1 would be decided otherwise',
    );
  });
});

describe('why a retrospective is held', () => {
  it('is read rule by rule when somebody asks, with what is not known', async () => {
    const rule = { won: false, requirement: 'OPTIONAL', outcome: 'UNDECIDED', depth: 'LIGHT', template: 't' };
    const seen = stubApi({
      'GET /retrospectives/r1/explanation': {
        body: {
          decided: true,
          rules: [
            {
              ...rule,
              position: 0,
              rule: 'A fifth of the budget',
              matches: 'UNKNOWN',
              parts: [{ fact: 'minBudgetPercent', asked: 'more than 20 %', seen: null, holds: 'UNKNOWN' }],
            },
            { ...rule, position: 1, rule: 'SEV1', matches: 'YES', won: true, parts: [] },
          ],
          alternatives: [{ ...rule, position: 2, rule: 'Rest', matches: 'YES', parts: [] }],
          unknown: [],
        },
      },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ExplanationDetails id="r1" />);
    expect(seen).toHaveLength(0);
    await user.click(await screen.findByText('Rule by rule'));
    expect(await screen.findByText(/asks for more than 20 %; not known/)).toBeInTheDocument();
    expect(screen.getByTestId('alternative')).toHaveTextContent('“Rest” would have: optional');
  });
});

describe('a skip that waits for a second person', () => {
  const skip = { by: { id: 'p5', name: 'Maya Lindqvist' }, reason: 'Known', at: '2026-11-22T10:00:00Z' };

  it('is answered by somebody else', async () => {
    const seen = stubApi({
      'GET /retrospectives/r1/skip-proposal': { body: skip },
      'POST /retrospectives/r1/skip-proposal/answer': { status: 204 },
    });
    const user = userEvent.setup();
    renderAs({ ...MANAGER, id: 'p9' }, <SkipProposalPanel id="r1" />);
    await user.click(await screen.findByRole('button', { name: 'Agree' }));
    await waitFor(() =>
      expect(seen.find(request => request.method === 'POST')?.body).toEqual({ approved: true }),
    );
  });

  it('is not answered by who wants it', async () => {
    stubApi({ 'GET /retrospectives/r1/skip-proposal': { body: skip } });
    renderAs(MANAGER, <SkipProposalPanel id="r1" />);
    expect(await screen.findByText('Maya Lindqvist wants to skip this')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Agree' })).not.toBeInTheDocument();
  });
});

describe('compliance', () => {
  const step = {
    key: 'nis2-early-warning',
    name: 'NIS2: early warning',
    regulation: 'NIS2',
    from: 'CLASSIFIED_MAJOR',
    startedAt: null,
    dueAt: null,
    state: 'WAITING',
    doneAt: null,
    doneBy: null,
    note: null,
  };

  it('shows when a clock begins, and takes a reference', async () => {
    const seen = stubApi({
      'GET /retrospectives/r1/compliance': { body: { items: [step], nextCursor: null } },
      'POST /retrospectives/r1/compliance/nis2-early-warning/completion': { body: step },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <CompliancePanel id="r1" />);
    expect(await screen.findByText(/runs from when the incident is classified as major/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.type(await screen.findByRole('textbox'), 'Reference 17');
    await user.click(screen.getByRole('button', { name: 'It is done' }));
    await waitFor(() =>
      expect(seen.find(request => request.method === 'POST')?.body).toEqual({ note: 'Reference 17' }),
    );
  });
});

describe('how the policy is lived', () => {
  it('shows no number of a team with few decisions', async () => {
    const team = { team: 'payments', suppressed: false, decisions: 31, skipped: 7, skipRate: 0.226 };
    const rest = { adjustedSkipRate: 0.17, coveredMix: 1, againstPolicy: 1, byDiscretion: 7, undecided: 2 };
    stubApi({
      'GET /statistics/retrospectives/skips': {
        body: {
          from: '2026-08-01T00:00:00Z',
          to: '2026-11-01T00:00:00Z',
          method: 'Direct standardisation',
          minimum: 5,
          organisation: { ...team, ...rest, team: null },
          teams: [
            { ...team, ...rest },
            { team: 'mail', suppressed: true },
          ],
          commanders: { commanders: 6, lowerQuartile: 0.05, median: 0.18, upperQuartile: 0.55 },
        },
      },
    });
    renderAs(COMMANDER, <SkipReportPanel />);
    const rows = await screen.findAllByTestId('skip-row');
    expect(rows[1]).toHaveTextContent(/payments.*7 \(23 %\).*17 %/);
    expect(rows[2]).toHaveTextContent('mailtoo few to show');
    expect(screen.getByTestId('commander-spread')).toHaveTextContent('between 5 % and 55 %');
  });

  it('says what a rule asks for in words', () => {
    const rule = {
      name: 'A',
      when: { tiers: [1, 2], minDurationMinutes: 30, leadership: false, services: [] },
      requirement: 'REQUIRED' as const,
      depth: 'DEEP' as const,
      mandatoryAction: 'P0',
      skip: { approval: true, expiresInDays: 30 },
    };
    expect(conditionWords(rule)).toEqual([
      'Tiers 1 or 2',
      'Minutes of impact, at least 30',
      'Leadership needs the outcome: no',
    ]);
    expect(termWords(rule)).toEqual([
      'deep',
      'a committed P0 action',
      'skipped only with a second person',
      'skips expire after 30 days',
    ]);
  });
});

describe('holidays', () => {
  it('are kept by region, a day a line, under the version that was read', async () => {
    const settings = {
      regions: [{ key: 'de-by', name: 'Bavaria', dates: ['2026-12-25'] }],
      defaultRegion: 'de-by',
      version: 2,
      changedBy: null,
      changedAt: null,
    };
    const seen = stubApi({
      'GET /retrospective-holidays': { body: settings },
      'PUT /retrospective-holidays': { body: settings },
    });
    const user = userEvent.setup();
    renderAs(MANAGER, <HolidaysPanel />);
    await user.type(await screen.findByLabelText('Days, such as 2026-12-25'), '\n2026-12-26');
    await user.click(screen.getByTestId('holidays-save'));
    await waitFor(() => expect(seen.some(request => request.method === 'PUT')).toBe(true));
    const sent = seen.find(request => request.method === 'PUT')!;
    expect(sent.headers.get('If-Match')).toBe('"2"');
    expect(sent.body).toMatchObject({ regions: [{ dates: ['2026-12-25', '2026-12-26'] }] });
  });
});
