import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { LanguageSettingsPanel } from './LanguageSettingsPanel';

const FACILITATOR = { ...COMMANDER, roles: ['facilitator'] };
const RULES = [
  {
    id: 'BL01',
    category: 'blame',
    severity: 'error',
    suggestion: 'Describe the conditions.',
    question: null,
  },
  { id: 'TE04', category: 'terminology', severity: 'info', suggestion: 'Say incident.', question: null },
];
const SETTINGS = { switchedOff: ['TE04'], glossary: [], version: 3, changedBy: null, changedAt: null };

function show(me: typeof COMMANDER, put: { status?: number; body: unknown } = { body: SETTINGS }) {
  const seen = stubApi({
    'GET /language-settings': { body: SETTINGS },
    'GET /language-settings/rules': { body: { items: RULES, nextCursor: null } },
    'PUT /language-settings': put,
  });
  renderAs(me, <LanguageSettingsPanel />);
  return { seen, user: userEvent.setup() };
}

describe('the language of an organisation', () => {
  it('is read by everybody and changed by those who may', async () => {
    show(COMMANDER);
    expect(await screen.findByText(/1 of 2 rules are off/)).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /BL01/, hidden: true })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Add a word' })).not.toBeInTheDocument();
  });

  it('switches rules and takes words under the version that was read', async () => {
    const { seen, user } = show(FACILITATOR);
    await user.click(await screen.findByText('Rules (2)'));
    await user.click(screen.getByRole('checkbox', { name: /TE04/ }));
    await user.click(screen.getByRole('checkbox', { name: /BL01/ }));
    await user.click(screen.getByRole('button', { name: 'Add a word' }));
    await user.type(screen.getByLabelText('Word 1'), 'bridge');
    await user.type(screen.getByLabelText('What it is called here, 1'), 'call');
    await user.click(screen.getByTestId('language-save'));
    await waitFor(() => expect(seen.some(request => request.method === 'PUT')).toBe(true));
    const sent = seen.find(request => request.method === 'PUT')!;
    expect([sent.body, sent.headers.get('If-Match')]).toEqual([
      { switchedOff: ['BL01'], glossary: [{ term: 'bridge', instead: 'call' }] },
      '"3"',
    ]);
  });

  it('says at its field what is missing', async () => {
    const body = {
      type: '/problems/invalid-request',
      title: 'The request is invalid',
      status: 400,
      errors: [{ pointer: '/glossary/0/instead', message: 'must not be blank' }],
    };
    const { user } = show(FACILITATOR, { status: 400, body });
    await user.click(await screen.findByRole('button', { name: 'Add a word' }));
    await user.type(screen.getByLabelText('Word 1'), 'bridge');
    await user.click(screen.getByTestId('language-save'));
    expect(await screen.findAllByText('must not be blank')).not.toHaveLength(0);
  });
});
