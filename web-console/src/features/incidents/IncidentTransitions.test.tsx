import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { IncidentTransitions } from './IncidentTransitions';

const INCIDENT = {
  id: 'i1',
  key: 'INC-7',
  status: 'INVESTIGATING',
  allowedTransitions: ['MITIGATED', 'CANCELED'],
} as unknown as Incident;
const EARLIER = '2026-03-01T10:40';

function open(answer: Parameters<typeof stubApi>[0][string] = { body: {} }) {
  const seen = stubApi({ 'POST /incidents/i1/transitions': answer });
  renderAs(COMMANDER, <IncidentTransitions incident={INCIDENT} id="INC-7" />);
  return { moves: () => seen.filter(request => request.method === 'POST'), user: userEvent.setup() };
}

describe('a change of status', () => {
  it('happens now unless somebody says that it happened earlier', async () => {
    const { moves, user } = open();
    await user.click(await screen.findByTestId('transition-MITIGATED'));
    await waitFor(() => expect(moves()).toHaveLength(1));
    expect(moves()[0]!.body).toEqual({ to: 'MITIGATED' });
    await waitFor(() => expect(screen.getByTestId('transition-MITIGATED')).toBeEnabled());

    await user.click(screen.getByRole('button', { name: 'It happened earlier' }));
    fireEvent.change(screen.getByLabelText(/When it happened/), { target: { value: '' } });
    await user.click(screen.getByTestId('transition-MITIGATED'));
    expect(screen.getByText('Say when it was, or choose Now.')).toBeInTheDocument();
    expect(moves()).toHaveLength(1);
    fireEvent.change(screen.getByLabelText(/When it happened/), { target: { value: EARLIER } });
    await user.click(screen.getByTestId('transition-MITIGATED'));
    await waitFor(() => expect(moves()).toHaveLength(2));
    expect(moves()[1]!.body).toEqual({ to: 'MITIGATED', at: new Date(EARLIER).toISOString() });
    expect(await screen.findByRole('button', { name: 'It happened earlier' })).toBeInTheDocument();
  });

  it('takes its time along with its reason, and forgets it on request', async () => {
    const { moves, user } = open();
    await user.click(await screen.findByTestId('transition-CANCELED'));
    const dialog = await screen.findByTestId('reason-dialog');
    await user.type(within(dialog).getByLabelText(/Reason/), 'A test alert');
    await user.click(within(dialog).getByRole('button', { name: 'It happened earlier' }));
    fireEvent.change(within(dialog).getByLabelText(/When it happened/), { target: { value: EARLIER } });
    await user.click(within(dialog).getByRole('button', { name: 'Now' }));
    expect(within(dialog).queryByLabelText(/When it happened/)).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'It happened earlier' }));
    fireEvent.change(within(dialog).getByLabelText(/When it happened/), { target: { value: EARLIER } });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(moves()).toHaveLength(1));
    expect(moves()[0]!.body).toEqual({
      to: 'CANCELED',
      reason: 'A test alert',
      at: new Date(EARLIER).toISOString(),
    });
  });

  it('says at the field when that cannot be', async () => {
    const { user } = open({
      status: 400,
      body: {
        title: 'Some fields are not valid',
        status: 400,
        errors: [{ pointer: '/at', message: 'mitigated must not be before impactStarted' }],
      },
    });
    await user.click(await screen.findByRole('button', { name: 'It happened earlier' }));
    await user.click(screen.getByTestId('transition-MITIGATED'));
    expect(await screen.findAllByText(/must not be before impactStarted/)).toHaveLength(1);
    expect(screen.getByLabelText(/When it happened/)).toBeInvalid();
  });
});
