import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, RESPONDER } from '../../test/render';
import { DeliveriesPanel } from './DeliveriesPanel';

const DEAD = {
  id: 'd1',
  deliveryId: 'sha256:12',
  receivedAt: '2031-02-01T09:00:00Z',
  state: 'DEAD',
  attempts: 10,
  bytes: 90,
  finishedAt: '2031-02-01T09:09:00Z',
  note: 'The database was away',
};

const CONTENT = {
  headers: { 'user-agent': ['Sender/1'], 'content-type': ['application/json'] },
  body: '{\n  "title" : "Disk full",\n  "token" : "[redacted]"\n}',
  bytes: 70123,
  cut: true,
  reading: { readable: true, message: null, alerts: [] },
};

const ADMIN = { ...RESPONDER, roles: ['admin'] } as typeof RESPONDER;

describe('a delivery that was given up', () => {
  it('shows what it says to whoever asks, by keyboard as well', async () => {
    const seen = stubApi({
      'GET /alert-sources/s1/deliveries': { body: { items: [DEAD], nextCursor: null } },
      'GET /alert-sources/s1/deliveries/d1': { body: CONTENT },
    });
    renderAs(ADMIN, <DeliveriesPanel base="/alert-sources" id="s1" />);
    const line = await screen.findByTestId('delivery');
    expect(seen.some(request => request.path.endsWith('/d1'))).toBe(false);
    const show = within(line).getByRole('button', { name: 'Show' });
    expect(show).toHaveAttribute('aria-expanded', 'false');
    show.focus();
    await userEvent.keyboard('{Enter}');
    const body = await within(line).findByRole('region', { name: 'Body' });
    expect(body).toHaveTextContent('"token" : "[redacted]"');
    expect(body).toHaveAttribute('tabindex', '0');
    expect(within(line).getByRole('region', { name: 'Headers' })).toHaveTextContent('user-agent: Sender/1');
    expect(line).toHaveTextContent(
      '70,123 bytes; secrets, tokens and mail addresses are left out, and so is the end',
    );
    await userEvent.click(within(line).getByRole('button', { name: 'Hide' }));
    expect(within(line).queryByTestId('delivery-content')).not.toBeInTheDocument();
  });

  it('says why it cannot be shown', async () => {
    stubApi({
      'GET /alert-sources/s1/deliveries': { body: { items: [DEAD], nextCursor: null } },
      'GET /alert-sources/s1/deliveries/d1': {
        status: 404,
        body: { title: 'Not found', status: 404, detail: 'It is gone' },
      },
    });
    renderAs(ADMIN, <DeliveriesPanel base="/alert-sources" id="s1" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show' }));
    expect(await screen.findByText('It is gone')).toBeInTheDocument();
  });
});
