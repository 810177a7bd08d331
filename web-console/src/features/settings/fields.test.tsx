import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { FieldsPanel } from './FieldsPanel';

const ADMIN: Me = { ...COMMANDER, roles: ['admin'] };
const REGION = {
  key: 'region',
  name: 'Region',
  description: null,
  type: 'CHOICE',
  options: ['eu', 'us'],
  incidentTypes: [],
  retired: false,
  retiredAt: null,
  version: 3,
  createdAt: '2026-11-01T00:00:00Z',
};

function open(me: Me) {
  const seen = stubApi({
    'GET /incident-fields': { body: { items: [REGION], nextCursor: null } },
    'POST /incident-fields': { status: 201, body: REGION },
    'PATCH /incident-fields/region': { body: REGION },
  });
  renderAs(me, <FieldsPanel />);
  return { seen, user: userEvent.setup() };
}

describe('custom fields', () => {
  it('are listed with what they take, and changed by administrators alone', async () => {
    open(COMMANDER);
    expect(await screen.findByTestId('custom-field')).toHaveTextContent(
      'One of several values: eu, us · all types',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are defined with key, type and values', async () => {
    const { seen, user } = open(ADMIN);
    await user.click(await screen.findByRole('button', { name: 'New field' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/^Name/), 'Cause id');
    await user.type(within(dialog).getByLabelText(/^Key/), 'causeId');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')?.body).toEqual({
      key: 'causeId',
      name: 'Cause id',
      type: 'TEXT',
      description: null,
      options: [],
      incidentTypes: [],
    });
  });

  it('are retired and keep their values', async () => {
    const { seen, user } = open(ADMIN);
    await user.click(await screen.findByRole('button', { name: 'Retire Region' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    expect(seen.find(request => request.method === 'PATCH')?.body).toEqual({ retired: true });
  });

  it('keep key and type when they are edited', async () => {
    const { seen, user } = open(ADMIN);
    await user.click(await screen.findByRole('button', { name: 'Edit Region' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText(/^Key/)).toBeDisabled();
    await user.type(within(dialog).getByLabelText(/^Name/), ' of the world');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    expect(seen.find(request => request.method === 'PATCH')?.body).toEqual({
      name: 'Region of the world',
      description: null,
      options: ['eu', 'us'],
      incidentTypes: [],
    });
  });
});
