import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident, Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, RESPONDER, VIEWER } from '../../test/render';
import { DetailsPanel } from './DetailsPanel';

const ref = (me: Me) => ({ id: me.id, name: me.name });
const OPEN = {
  id: 'i1',
  key: 'INC-7',
  visibility: 'ORGANISATION',
  access: { people: [], teams: [] },
  boundary: { in: null, out: null },
  fields: {},
  labels: [],
  version: 4,
} as unknown as Incident;
const RESTRICTED: Incident = {
  ...OPEN,
  visibility: 'RESTRICTED',
  access: { people: [ref(RESPONDER), ref(VIEWER)], teams: ['platform'] },
};

function open(me: Me, incident: Incident, answer: Parameters<typeof stubApi>[0][string] = { body: {} }) {
  const seen = stubApi({
    'GET /people': { body: { items: [ref(COMMANDER), ref(RESPONDER)], nextCursor: null } },
    'PATCH /incidents/i1': answer,
  });
  renderAs(me, <DetailsPanel incident={incident} id="INC-7" />);
  const patches = () => seen.filter(request => request.method === 'PATCH');
  return { patches, user: userEvent.setup() };
}

describe('who can see an incident', () => {
  it('is shown with who is named, and is only read by those who may not work on it', async () => {
    open(VIEWER, RESTRICTED);
    expect(await screen.findByTestId('access')).toHaveTextContent(
      'Only people and teams who are namedNamed: Rin Tanaka, Victor Osei, team platform',
    );
    expect(screen.queryByLabelText('Change who can see it')).not.toBeInTheDocument();
  });

  it('is restricted to people and teams, with a warning, under the version that was read', async () => {
    const { patches, user } = open(COMMANDER, OPEN);
    await user.click(await screen.findByLabelText('Change who can see it'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByTestId('restricts')).not.toBeInTheDocument();
    await user.click(within(dialog).getByLabelText('Only people and teams who are named'));
    expect(within(dialog).getByTestId('restricts')).toHaveTextContent('everybody who is not named');
    await user.click(within(dialog).getByRole('combobox', { name: 'People' }));
    await user.click(await screen.findByRole('option', { name: RESPONDER.name }));
    await user.type(within(dialog).getByRole('combobox', { name: 'Teams' }), 'payments{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'Restrict it' }));
    await waitFor(() => expect(patches()).toHaveLength(1));
    expect(patches()[0]!.headers.get('If-Match')).toBe('"4"');
    expect(patches()[0]!.body).toEqual({
      visibility: 'RESTRICTED',
      access: { people: [RESPONDER.id], teams: ['payments'] },
    });
  });

  it('is opened without touching who is named', async () => {
    const { patches, user } = open(COMMANDER, RESTRICTED);
    await user.click(await screen.findByLabelText('Change who can see it'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByText(VIEWER.name)[0]).toBeVisible();
    await user.click(within(dialog).getByLabelText('Everybody with a role'));
    expect(within(dialog).getByTestId('opens')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Open it' }));
    await waitFor(() => expect(patches()).toHaveLength(1));
    expect(patches()[0]!.body).toEqual({ visibility: 'ORGANISATION' });
  });

  it('says at the field whom nobody knows, and that somebody else was quicker', async () => {
    let status = 400;
    const { patches, user } = open(COMMANDER, RESTRICTED, () => ({
      status,
      body: {
        title: 'No',
        status,
        errors: status === 400 ? [{ pointer: '/access/people', message: 'nobody is known as p6' }] : [],
      },
    }));
    await user.click(await screen.findByLabelText('Change who can see it'));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox', { name: 'Teams' }), 'payments{Enter}');
    await user.click(within(dialog).getByTestId('access-save'));
    expect(await within(dialog).findByText('nobody is known as p6')).toBeInTheDocument();
    expect(patches()[0]!.body).toEqual({ access: { teams: ['platform', 'payments'] } });
    status = 412;
    await user.click(within(dialog).getByTestId('access-save'));
    expect(await within(dialog).findByTestId('stale')).toBeInTheDocument();
    expect(within(dialog).getByTestId('access-save')).toHaveTextContent('Save my changes all the same');
  });
});
