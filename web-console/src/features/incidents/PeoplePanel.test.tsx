import { Notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident, IncidentPeople, Me } from '../../api/types';
import { clockTime } from '../../components/time';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, RESPONDER, VIEWER } from '../../test/render';
import { PeoplePanel } from './PeoplePanel';

const ref = (me: Me) => ({ id: me.id, name: me.name });
const INCIDENT = { id: 'i1', key: 'INC-7', commander: ref(COMMANDER), moments: {} } as Incident;
const ROLES = [
  {
    id: 'r1',
    person: ref(COMMANDER),
    role: 'COMMANDER',
    subTeam: null,
    from: '2026-11-22T10:00:00Z',
    to: null,
  },
  { id: 'r2', person: ref(RESPONDER), role: 'DEPUTY', subTeam: null, from: '2026-11-22T10:05:00Z', to: null },
  {
    id: 'r3',
    person: { id: 'p9', name: 'Ana' },
    role: 'SME',
    subTeam: 'db',
    from: '2026-11-22T10:06:00Z',
    to: null,
  },
  {
    id: 'r4',
    person: { id: 'p5', name: 'Maya' },
    role: 'SUB_TEAM_LEAD',
    subTeam: 'DB',
    from: '2026-11-22T10:07:00Z',
    to: null,
  },
];
const CHANGES = [
  {
    of: 'r6',
    field: 'to',
    before: '2026-11-22T11:40:00Z',
    after: '2026-11-22T11:30:00Z',
    reason: 'As the recording has it',
    by: ref(COMMANDER),
    at: '2026-11-23T09:00:00Z',
  },
];
const PEOPLE: IncidentPeople = {
  commander: ref(COMMANDER),
  deputy: ref(RESPONDER),
  handOff: 'DUE',
  offer: null,
  command: [
    { assignmentId: 'r1', person: ref(COMMANDER), from: '2026-11-22T10:00:00Z', to: null, seconds: 12_000 },
  ],
  withoutCommander: { from: '2026-11-22T09:56:00Z', to: '2026-11-22T10:00:00Z', seconds: 240 },
  commandGaps: [],
  span: { directReports: 2, limit: 8, exceeded: false, subTeams: [] },
  ownershipBounces: 0,
  ownership: [],
};

function open(
  me: Me,
  people: Partial<IncidentPeople> = {},
  incident: Incident = INCIDENT,
  roles: object[] = ROLES,
  answers: Parameters<typeof stubApi>[0] = {},
) {
  const seen = stubApi({
    ...answers,
    'GET /incidents/INC-7/roles': { body: { items: roles, nextCursor: null } },
    'GET /incidents/INC-7/roles/history': { body: { items: CHANGES, nextCursor: null } },
    'GET /incidents/INC-7/people': { body: { ...PEOPLE, ...people } },
    'GET /incident-settings': { body: { commanderAssignment: 'DEDICATED' } },
    'GET /people': { body: { items: [ref(COMMANDER), ref(RESPONDER)], nextCursor: null } },
  });
  const { client } = renderAs(
    me,
    <>
      <Notifications />
      <PeoplePanel incident={incident} id="INC-7" />
    </>,
  );
  client.setQueryData(['incidents', 'one', 'INC-7'], incident);
  return { seen, user: userEvent.setup() };
}

const posts = (seen: ReturnType<typeof stubApi>) => seen.filter(request => request.method === 'POST');
const LONG = { code: 'LONG_COMMAND', message: 'Over 3 h in command' };
const UNEXPLAINED = { code: 'HAND_OFF_WITHOUT_SUMMARY', message: 'Handed over without a summary' };
const OFFER = {
  id: 'o1',
  to: ref(RESPONDER),
  offeredBy: ref(COMMANDER),
  reason: 'End of shift',
  summary: 'Rollback runs',
  offeredAt: '2026-11-22T12:00:00Z',
};

describe('the people of an incident', () => {
  it('offers command to the deputy unless another person is chosen', async () => {
    const { seen, user } = open(COMMANDER);
    expect(await screen.findByText('Hand off now')).toBeInTheDocument();
    await user.click(screen.getByTestId('hand-off'));
    const summary = await screen.findByLabelText(/What the next commander needs to know/);
    expect(screen.getByTestId('handoff-submit')).toBeDisabled();
    await user.type(summary, 'Rollback runs');
    await user.click(screen.getByTestId('handoff-submit'));
    await waitFor(() => expect(posts(seen)).toHaveLength(1));
    expect(posts(seen)[0]?.path).toContain('/incidents/i1/roles/handoff/offers');
    expect(posts(seen)[0]?.body).toEqual({ toPersonId: RESPONDER.id, summary: 'Rollback runs' });
    expect(posts(seen)[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('tells the time in command without the days in which the incident was thought to be over', async () => {
    open(COMMANDER);
    // The assignment has been open for longer: what counts is what the service counts.
    expect(await screen.findByText('in command for 3 h 20 min')).toBeInTheDocument();
  });

  it('hands command over at once where that is chosen', async () => {
    const { seen, user } = open(COMMANDER);
    await user.click(await screen.findByTestId('hand-off'));
    await user.click(await screen.findByText('Hand over at once'));
    await user.click(screen.getByTestId('handoff-submit'));
    await waitFor(() => expect(posts(seen)).toHaveLength(1));
    expect(posts(seen)[0]?.path).toMatch(/\/roles\/handoff$/);
  });

  it('tells whoever hands over without a summary what is odd about it, and nothing that was odd before', async () => {
    const { user } = open(COMMANDER, {}, { ...INCIDENT, warnings: [LONG] } as Incident, ROLES, {
      'POST /incidents/i1/roles/handoff': { body: { id: 'r7', warnings: [LONG, UNEXPLAINED] } },
    });
    await user.click(await screen.findByTestId('hand-off'));
    await user.click(await screen.findByText('Hand over at once'));
    await user.click(screen.getByTestId('handoff-submit'));
    expect(await screen.findByText(UNEXPLAINED.message)).toBeInTheDocument();
    expect(screen.queryByText(LONG.message)).not.toBeInTheDocument();
  });

  it('lets the person who is asked take command, and nobody else', async () => {
    const { seen, user } = open(RESPONDER, { offer: OFFER });
    expect(await screen.findByText('Command is offered to you')).toBeInTheDocument();
    expect(screen.queryByTestId('withdraw-offer')).not.toBeInTheDocument();
    await user.click(screen.getByTestId('accept-command'));
    await waitFor(() => expect(posts(seen)).toHaveLength(1));
    expect(posts(seen)[0]?.path).toContain('/offers/o1/transitions');
    expect(posts(seen)[0]?.body).toEqual({ to: 'ACCEPTED' });
  });

  it('lets the asking side withdraw and says who is asked', async () => {
    const { seen, user } = open(COMMANDER, { offer: OFFER });
    expect(await screen.findByText(`Command is offered to ${RESPONDER.name}`)).toBeInTheDocument();
    expect(screen.queryByTestId('accept-command')).not.toBeInTheDocument();
    await user.click(screen.getByTestId('withdraw-offer'));
    await waitFor(() => expect(posts(seen)[0]?.body).toEqual({ to: 'WITHDRAWN' }));
  });

  it('stands sub-teams together, whatever the case of their name, the leader first', async () => {
    open(COMMANDER);
    const team = (await screen.findByText(/Maya/)).closest('ul')!;
    expect(within(team).getAllByRole('listitem')[0]).toHaveTextContent('Maya · Sub-team lead');
    expect(within(team).getAllByRole('listitem')[1]).toHaveTextContent('Ana');
  });

  it('shows each interval of command and the time without a commander', async () => {
    open(VIEWER, { ownershipBounces: 2, ownership: [] });
    const times = await screen.findByTestId('command-times');
    expect(times).toHaveTextContent('Without a commander');
    expect(times).toHaveTextContent('4 min');
    expect(times).toHaveTextContent('3 h 20 min');
    expect(screen.getByTestId('ownership-bounces')).toHaveTextContent('2 times');
    expect(screen.queryByTestId('hand-off')).not.toBeInTheDocument();
  });

  it('says how a commander is found while there is none', async () => {
    open(COMMANDER, { commander: null, handOff: 'NONE' }, { ...INCIDENT, commander: null });
    expect(await screen.findByText('One of the dedicated commanders takes command.')).toBeInTheDocument();
    expect(screen.getByTestId('take-command')).toBeInTheDocument();
  });

  it('keeps who held a role before, with the times, collapsed and apart from command', async () => {
    const past = { subTeam: null, to: '2026-11-22T11:30:00Z' };
    open(VIEWER, {}, INCIDENT, [
      ...ROLES,
      { ...ROLES[0], ...past, id: 'r5', person: { id: 'p7', name: 'Noor' } },
      { ...ROLES[2], ...past, id: 'r6', person: { id: 'p8', name: 'Ilse' }, from: '2026-11-22T10:30:00Z' },
    ]);
    const roles = await screen.findByTestId('past-roles');
    expect(roles).not.toHaveAttribute('open');
    expect(roles).toHaveTextContent('Held a role before (1)');
    expect(roles).toHaveTextContent('Ilse · Subject matter expert');
    expect(roles).toHaveTextContent(
      `${clockTime('2026-11-22T10:30:00Z')} → ${clockTime('2026-11-22T11:30:00Z')}`,
    );
    expect(roles).toHaveTextContent('1 h 00 min');
    expect(roles).not.toHaveTextContent('Noor');
  });

  it('shows the times without a commander after a regress between the intervals of command', async () => {
    open(VIEWER, {
      commandGaps: [{ from: '2026-11-22T12:00:00Z', to: '2026-11-22T12:12:00Z', seconds: 720 }],
    });
    const times = await screen.findByTestId('command-times');
    expect(within(times).getAllByText('Without a commander')).toHaveLength(2);
    expect(times).toHaveTextContent('12 min');
    expect(screen.queryByTestId('record-role')).not.toBeInTheDocument();
  });

  it('records a role held before, with the reason', async () => {
    const { seen, user } = open(COMMANDER);
    await user.click(await screen.findByTestId('record-role'));
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('combobox', { name: /Person/ }));
    await user.click(await screen.findByRole('option', { name: RESPONDER.name }));
    const from = form.getByLabelText(/From/);
    await user.clear(from);
    await user.type(from, '2026-11-22T10:05');
    expect(form.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.type(form.getByLabelText(/How this is known/), 'Heard on the recording');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(posts(seen)).toHaveLength(1));
    expect(posts(seen)[0]?.path).toContain('/incidents/i1/roles/past');
    expect(posts(seen)[0]?.body).toMatchObject({
      personId: RESPONDER.id,
      role: 'RESPONDER',
      to: null,
      reason: 'Heard on the recording',
    });
  });

  it('corrects a role held before against the version that was read, and shows what it was', async () => {
    const past = { ...ROLES[2], id: 'r6', to: '2026-11-22T11:30:00Z', version: 3 };
    const { seen, user } = open(COMMANDER, {}, INCIDENT, [past]);
    await user.click(await screen.findByRole('button', { name: /Correct Ana/ }));
    const form = within(await screen.findByRole('dialog'));
    expect(await form.findByTestId('role-history')).toHaveTextContent('As the recording has it');
    await user.type(form.getByLabelText(/Why this is better/), 'She stayed longer');
    await user.clear(form.getByLabelText(/^To/));
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(seen.filter(request => request.method === 'PATCH')).toHaveLength(1));
    const sent = seen.find(request => request.method === 'PATCH');
    expect(sent?.path).toContain('/incidents/i1/roles/r6');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.body).toMatchObject({ from: ROLES[2]?.from, to: null, reason: 'She stayed longer' });
  });

  it('says nothing of the past where every role is still held', async () => {
    open(VIEWER);
    expect(await screen.findByText(/Maya/)).toBeInTheDocument();
    expect(screen.queryByTestId('past-roles')).not.toBeInTheDocument();
  });
});
