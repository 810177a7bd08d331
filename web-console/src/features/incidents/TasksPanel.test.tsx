import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident, Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, RESPONDER, VIEWER } from '../../test/render';
import { TasksPanel } from './TasksPanel';

const INCIDENT = { id: 'i1', key: 'INC-7', moments: {} } as Incident;
const task = (id: string, text: string, status: string, allowedTransitions: string[]) => ({
  id,
  text,
  person: { id: RESPONDER.id, name: RESPONDER.name },
  status,
  allowedTransitions,
  reason: null,
  dueAt: null,
  endedAt: null,
  version: 0,
});
const TASKS = [
  task('t1', 'Drain the region', 'DONE', ['OPEN']),
  task('t2', 'Raise the limit', 'OPEN', ['IN_PROGRESS', 'DONE', 'CANCELED']),
  task('t3', 'Watch the queue', 'IN_PROGRESS', ['OPEN', 'DONE', 'CANCELED']),
];

function open(me: Me) {
  const seen = stubApi({
    'GET /incidents/INC-7/tasks': { body: { items: TASKS, nextCursor: null } },
    'POST /incidents/i1/tasks': { status: 201, body: task('t4', 'x', 'OPEN', []) },
    'PATCH /incidents/i1/tasks/t2': { body: TASKS[1] },
    'GET /people': { body: { items: [{ id: COMMANDER.id, name: COMMANDER.name }], nextCursor: null } },
    'POST /incidents/i1/tasks/t2/transitions': { body: TASKS[1] },
  });
  renderAs(me, <TasksPanel incident={INCIDENT} id="INC-7" />);
  return { seen, user: userEvent.setup() };
}

const posts = (seen: ReturnType<typeof stubApi>) => seen.filter(request => request.method === 'POST');

describe('the tasks of an incident', () => {
  it('are given with the keyboard alone, to oneself unless another person is chosen', async () => {
    const { seen, user } = open(COMMANDER);
    await screen.findByText('Raise the limit');
    await user.keyboard('t');
    expect(screen.getByTestId('task-text')).toHaveFocus();
    await user.keyboard('Call the vendor{Enter}');
    await waitFor(() => expect(posts(seen)).toHaveLength(1));
    expect(posts(seen)[0]?.body).toEqual({ text: 'Call the vendor', personId: COMMANDER.id });
    await waitFor(() => expect(screen.getByTestId('task-text')).toHaveValue(''));
    expect(screen.getByTestId('task-text')).toHaveFocus();
  });

  it('stand open ones first, and are gone through with arrows and ticked with space', async () => {
    const { seen, user } = open(COMMANDER);
    const first = await screen.findByLabelText('Done: Raise the limit');
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes[2]).toBe(screen.getByLabelText('Done: Drain the region'));
    first.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByLabelText('Done: Watch the queue')).toHaveFocus();
    await user.keyboard('{ArrowUp} ');
    await waitFor(() => expect(posts(seen)[0]?.body).toEqual({ to: 'DONE' }));
    expect(posts(seen)[0]?.path).toContain('/tasks/t2/transitions');
  });

  it('ask why before one is canceled', async () => {
    const { seen, user } = open(COMMANDER);
    await user.click(await screen.findByLabelText('More for: Raise the limit'));
    await user.click(await screen.findByRole('menuitem', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel the task' }));
    expect(posts(seen)).toHaveLength(0);
    await user.type(screen.getByLabelText(/Reason/), 'Not needed');
    await user.click(screen.getByRole('button', { name: 'Cancel the task' }));
    await waitFor(() => expect(posts(seen)[0]?.body).toEqual({ to: 'CANCELED', reason: 'Not needed' }));
  });

  it('are passed on to another person with the time when they are wanted', async () => {
    const { seen, user } = open(COMMANDER);
    await user.click(await screen.findByLabelText('More for: Raise the limit'));
    await user.click(await screen.findByRole('menuitem', { name: 'Pass on or change …' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('combobox', { name: /Who does it/ }));
    await user.click(await screen.findByRole('option', { name: `${COMMANDER.name} (you)` }));
    fireEvent.change(within(dialog).getByLabelText(/Wanted by/), {
      target: { value: '2026-11-28T12:30' },
    });
    await user.click(screen.getByRole('button', { name: 'Pass on' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    expect(seen.find(request => request.method === 'PATCH')?.body).toEqual({
      text: 'Raise the limit',
      personId: COMMANDER.id,
      dueAt: new Date('2026-11-28T12:30').toISOString(),
    });
  });

  it('are not rewritten once they are over', async () => {
    const { user } = open(COMMANDER);
    await user.click(await screen.findByLabelText('More for: Drain the region'));
    expect(await screen.findByRole('menuitem', { name: 'Take up again' })).toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: /Pass on/ })).not.toBeInTheDocument();
  });

  it('are read only for those who may not work on incidents', async () => {
    open(VIEWER);
    expect(await screen.findByLabelText('Done: Raise the limit')).toBeDisabled();
    expect(screen.queryByTestId('task-text')).not.toBeInTheDocument();
  });
});
