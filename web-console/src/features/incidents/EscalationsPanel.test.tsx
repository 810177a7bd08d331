import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, RESPONDER, VIEWER } from '../../test/render';
import { EscalationsPanel } from './EscalationsPanel';

const INCIDENT = { id: 'i1', key: 'INC-7', visibility: 'RESTRICTED', moments: {} } as Incident;
const ASKED = {
  id: 'e1',
  from: { id: COMMANDER.id, name: COMMANDER.name },
  toPerson: null,
  toTeam: 'database',
  basis: 'ROTA',
  need: 'Replication settings',
  askedAt: '2026-11-22T10:00:00Z',
  outcome: null,
  note: null,
};

function answers(items: unknown[]) {
  return stubApi({
    'GET /incidents/INC-7/escalations': { body: { items, nextCursor: null } },
    'GET /me/buddies': {
      body: {
        items: [{ person: { id: RESPONDER.id, name: RESPONDER.name }, kind: 'BUDDY', note: 'Calm at night' }],
        nextCursor: null,
      },
    },
  });
}

const posts = (seen: ReturnType<typeof stubApi>) => seen.filter(request => request.method === 'POST');

describe('calling somebody in', () => {
  it('offers the people one trusts, from the keyboard', async () => {
    const seen = answers([]);
    const user = userEvent.setup();
    renderAs(COMMANDER, <EscalationsPanel incident={INCIDENT} id="INC-7" />);
    await screen.findByText(/Nobody yet/);
    await user.keyboard('e');
    await user.click(await screen.findByRole('checkbox', { name: RESPONDER.name }));
    await user.type(screen.getByLabelText(/What is needed/), 'A second look');
    expect(screen.getByText(/this person can see it/)).toBeInTheDocument();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(posts(seen)[0]?.body).toEqual({
        toPersonId: RESPONDER.id,
        basis: 'BUDDY',
        need: 'A second look',
      }),
    );
  });

  it('keeps what came of it', async () => {
    const seen = answers([ASKED]);
    const user = userEvent.setup();
    renderAs(COMMANDER, <EscalationsPanel incident={INCIDENT} id="INC-7" />);
    await user.click(await screen.findByRole('button', { name: 'Answer of team database' }));
    await user.type(await screen.findByLabelText('Note'), 'On the call');
    await user.click(screen.getByTestId('answer-submit'));
    await waitFor(() => expect(posts(seen)[0]?.body).toEqual({ outcome: 'JOINED', note: 'On the call' }));
    expect(posts(seen)[0]?.path).toContain('/escalations/e1/answer');
  });

  it('is not offered to those who only read', async () => {
    answers([ASKED]);
    renderAs(VIEWER, <EscalationsPanel incident={INCIDENT} id="INC-7" />);
    expect(await screen.findByText(/team database/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
