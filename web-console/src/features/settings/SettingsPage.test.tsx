import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, RESPONDER } from '../../test/render';
import { SettingsPage } from './SettingsPage';

const ADMIN: Me = { id: 'p1', name: 'Amara Okafor', username: 'admin', roles: ['admin'], teams: [] };
const SETTINGS = {
  commanderAssignment: 'ON_CALL_ROTATION',
  handOffSuggestedAfterMinutes: 60,
  handOffDueAfterMinutes: 180,
  spanOfControl: 8,
  version: 3,
  changedBy: null,
  changedAt: '2026-11-22T10:00:00Z',
};

const LANGUAGE = {
  'GET /language-settings': {
    body: { switchedOff: [], glossary: [], version: 1, changedBy: null, changedAt: null },
  },
};

describe('the settings', () => {
  it('are read by everybody and changed by nobody but administrators', async () => {
    stubApi({ ...LANGUAGE, 'GET /incident-settings': { body: SETTINGS } });
    renderAs(COMMANDER, <SettingsPage />);
    expect(await screen.findByText('Whoever is on call')).toBeInTheDocument();
    expect(screen.getByText('3 h 00 min')).toBeInTheDocument();
    expect(screen.queryByTestId('settings-save')).not.toBeInTheDocument();
  });

  it('are saved with the version that was read, and only what changed', async () => {
    const seen = stubApi({
      ...LANGUAGE,
      'GET /incident-settings': { body: SETTINGS },
      'PATCH /incident-settings': { body: { ...SETTINGS, spanOfControl: 7, version: 4 } },
    });
    const user = userEvent.setup();
    renderAs(ADMIN, <SettingsPage />);
    const span = await screen.findByLabelText('People for one leader');
    expect(screen.getByTestId('settings-save')).toBeDisabled();
    await user.clear(span);
    await user.type(span, '7');
    await user.click(screen.getByTestId('settings-save'));
    await waitFor(() => {
      const request = seen.find(item => item.method === 'PATCH');
      expect(request?.body).toEqual({ spanOfControl: 7 });
      expect(request?.headers.get('If-Match')).toBe('"3"');
    });
  });

  it('say next to the field what is wrong, and keep what was typed', async () => {
    stubApi({
      ...LANGUAGE,
      'GET /incident-settings': { body: SETTINGS },
      'PATCH /incident-settings': {
        status: 400,
        body: {
          title: 'Not valid',
          status: 400,
          errors: [{ pointer: '/spanOfControl', message: 'must be at least 2' }],
        },
      },
    });
    const user = userEvent.setup();
    renderAs(ADMIN, <SettingsPage />);
    const span = await screen.findByLabelText('People for one leader');
    await user.clear(span);
    await user.type(span, '1');
    await user.click(screen.getByTestId('settings-save'));
    expect(await screen.findByText('must be at least 2')).toBeInTheDocument();
    expect(span).toHaveValue('1');
  });

  it('say when somebody else was quicker', async () => {
    stubApi({
      ...LANGUAGE,
      'GET /incident-settings': { body: SETTINGS },
      'PATCH /incident-settings': { status: 412, body: { title: 'Changed', status: 412 } },
    });
    const user = userEvent.setup();
    renderAs(ADMIN, <SettingsPage />);
    await user.type(await screen.findByLabelText('People for one leader'), '0');
    await user.click(screen.getByTestId('settings-save'));
    expect(await screen.findByTestId('stale')).toBeInTheDocument();
  });
});

describe('the people one trusts', () => {
  it('are removed one by one', async () => {
    const seen = stubApi({
      ...LANGUAGE,
      'GET /incident-settings': { body: SETTINGS },
      'GET /me/buddies': {
        body: {
          items: [{ person: { id: RESPONDER.id, name: RESPONDER.name }, kind: 'BUDDY', note: null }],
          nextCursor: null,
        },
      },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <SettingsPage />);
    await user.click(await screen.findByRole('button', { name: `Remove ${RESPONDER.name}` }));
    await waitFor(() =>
      expect(
        seen.some(item => item.method === 'DELETE' && item.path.endsWith(`/me/buddies/${RESPONDER.id}`)),
      ).toBe(true),
    );
  });
});
