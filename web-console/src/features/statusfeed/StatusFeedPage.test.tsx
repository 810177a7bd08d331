import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { StatusFeedPage } from './StatusFeedPage';

const ADMIN: Me = { ...VIEWER, id: 'p1', name: 'Ada Lind', username: 'admin', roles: ['admin'] };
const PATH = 'GET /incident-settings/status-feed';
const OFF = {
  enabled: false,
  title: 'Status',
  pageUrl: null,
  services: [],
  changedBy: null,
  changedAt: null,
  version: 3,
};

describe('the public status feed', () => {
  it('says that nothing is public while it is off, and lets a viewer change nothing', async () => {
    stubApi({ [PATH]: { body: OFF } });
    renderAs(VIEWER, <StatusFeedPage />);
    expect(await screen.findByTestId('feed-off')).toHaveTextContent('Nothing is public');
    expect(screen.getByTestId('feed-enabled')).toBeDisabled();
    expect(screen.queryByTestId('feed-save')).not.toBeInTheDocument();
    expect(screen.getByText('An administrator can change this.')).toBeInTheDocument();
  });

  it('is switched on under the version that was read, and then shows its addresses', async () => {
    const seen = stubApi({
      [PATH]: { body: OFF },
      'PUT /incident-settings/status-feed': {
        body: { ...OFF, enabled: true, title: 'Shop status', version: 4 },
      },
    });
    renderAs(ADMIN, <StatusFeedPage />);
    await userEvent.click(await screen.findByTestId('feed-enabled'));
    const title = screen.getByLabelText(/Title/);
    await userEvent.clear(title);
    await userEvent.type(title, 'Shop status');
    await userEvent.click(screen.getByTestId('feed-save'));

    expect(await screen.findByTestId('feed-on')).toHaveTextContent('/public/v1/status.atom');
    const put = seen.find(request => request.method === 'PUT')!;
    expect(put.headers.get('If-Match')).toBe('"3"');
    expect(put.body).toEqual({ enabled: true, title: 'Shop status', pageUrl: null, services: [] });
  });

  it('says at its field what cannot be', async () => {
    stubApi({
      [PATH]: { body: OFF },
      'PUT /incident-settings/status-feed': {
        status: 400,
        body: {
          title: 'Not valid',
          status: 400,
          errors: [{ pointer: '/pageUrl', message: 'must begin with https' }],
        },
      },
    });
    renderAs(ADMIN, <StatusFeedPage />);
    await userEvent.type(await screen.findByLabelText('Address of the status page'), 'ftp://x');
    await userEvent.click(screen.getByTestId('feed-save'));
    await waitFor(() => expect(screen.getByText('must begin with https')).toBeInTheDocument());
  });
});
