import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { TimelineComposer } from './TimelineComposer';

const INCIDENT = { id: 'i1', key: 'INC-7', moments: {} } as Incident;

describe('an entry that is composed', () => {
  it('says whom it is for and where it can be seen', async () => {
    const seen = stubApi({ 'POST /incidents/i1/timeline': { status: 201, body: {} } });
    const user = userEvent.setup();
    renderAs(COMMANDER, <TimelineComposer incident={INCIDENT} />);

    await user.type(await screen.findByTestId('timeline-text'), 'Errors fell');
    await user.click(screen.getByRole('combobox', { name: 'Who may read it' }));
    await user.click(await screen.findByRole('option', { name: 'Responders only' }));
    await user.click(screen.getByRole('button', { name: 'Add evidence' }));
    await user.type(screen.getByLabelText('Address of the evidence'), 'https://graphs.example/1');
    await user.click(screen.getByRole('button', { name: 'Record' }));

    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')?.body).toEqual({
      kind: 'NOTE',
      text: 'Errors fell',
      audience: 'RESPONDERS',
      evidence: [{ url: 'https://graphs.example/1' }],
    });
    await waitFor(() => expect(screen.queryByLabelText('Address of the evidence')).toBeNull());
  });

  it('says when it happened, how well that is known, and which service it is about', async () => {
    const seen = stubApi({
      'GET /services': { body: { items: [{ key: 'checkout', name: 'Checkout' }], nextCursor: null } },
      'POST /incidents/i1/timeline': { status: 201, body: {} },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <TimelineComposer incident={INCIDENT} />);

    await user.type(await screen.findByTestId('timeline-text'), 'Payments slowed down');
    await user.click(screen.getByRole('combobox', { name: 'Service it is about' }));
    await user.click(await screen.findByRole('option', { name: 'Checkout' }));
    expect(screen.queryByRole('combobox', { name: 'How well that time is known' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Happened now' }));
    fireEvent.change(screen.getByLabelText('When it happened'), { target: { value: '2026-03-01T10:00' } });
    await user.click(screen.getByRole('combobox', { name: 'How well that time is known' }));
    await user.click(await screen.findByRole('option', { name: 'Approximate' }));
    await user.click(screen.getByRole('button', { name: 'Record' }));

    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')?.body).toEqual({
      kind: 'NOTE',
      text: 'Payments slowed down',
      occurredAt: new Date('2026-03-01T10:00').toISOString(),
      precision: 'APPROXIMATE',
      service: 'checkout',
    });
    expect(await screen.findByRole('button', { name: 'Happened now' })).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Service it is about' })).toHaveValue('');
  });

  it('keeps how it felt within the organisation, and says so', async () => {
    const seen = stubApi({ 'POST /incidents/i1/timeline': { status: 201, body: {} } });
    const user = userEvent.setup();
    renderAs(COMMANDER, <TimelineComposer incident={INCIDENT} />);

    fireEvent.change(await screen.findByTestId('timeline-text'), {
      target: { value: 'I did not know whom to ask' },
    });
    await user.click(screen.getByRole('combobox', { name: 'Who may read it' }));
    await user.click(await screen.findByRole('option', { name: 'The public' }));
    expect(screen.getByText(/it must not name anybody/)).toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: 'Kind of entry' }));
    await user.click(await screen.findByRole('option', { name: 'How it felt' }));
    expect(screen.getByText('How it felt never leaves the organisation.')).toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: 'Who may read it' }));
    expect(await screen.findByRole('option', { name: 'Its author only' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: 'The public' })).not.toBeInTheDocument();
    expect(screen.queryByRole('option', { name: 'Customers' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Record' }));

    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')?.body).toEqual({
      kind: 'SENTIMENT',
      text: 'I did not know whom to ask',
    });
  });
});
