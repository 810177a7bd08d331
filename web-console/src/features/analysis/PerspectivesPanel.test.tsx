import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Retrospective } from '../../api/types';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { PerspectivesPanel } from './PerspectivesPanel';

const RETROSPECTIVE = {
  id: 'r1',
  key: 'RET-1',
  status: 'DRAFTING',
  sections: [],
} as unknown as Retrospective;
const PATH = '/retrospectives/r1/perspectives';
const NOBODYS = {
  id: 'a1',
  saw: 'I was alone',
  knew: null,
  expected: null,
  anonymous: true,
  author: null,
  version: 0,
  toldAt: null,
  updatedAt: null,
};
const OTHERS = {
  ...NOBODYS,
  id: 'b1',
  saw: 'A red light',
  anonymous: false,
  author: { id: 'p9', name: 'Maya' },
  toldAt: '2026-11-22T10:00:00Z',
};

describe('perspectives', () => {
  it('are told without a name, and taken back with the key of that page alone', async () => {
    let all: unknown[] = [OTHERS];
    const seen = stubApi({
      [`GET ${PATH}`]: () => ({ body: { items: all, nextCursor: null } }),
      [`POST ${PATH}`]: () => {
        all = [OTHERS, NOBODYS];
        return { status: 201, body: NOBODYS };
      },
      [`DELETE ${PATH}/a1`]: { status: 204 },
      'POST /language/check': { body: { findings: [] } },
    });
    renderAs(VIEWER, <PerspectivesPanel retrospective={RETROSPECTIVE} />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId('tell-perspective'));
    await user.click(screen.getByTestId('perspective-submit'));
    expect(screen.getByText('Tell one of the three at least.')).toBeInTheDocument();
    await user.click(screen.getByRole('textbox', { name: /What did you see/ }));
    await user.paste('I was alone');
    await user.click(screen.getByRole('checkbox', { name: /Without my name/ }));
    await user.click(screen.getByRole('button', { name: 'Tell it without my name' }));

    const told = (await screen.findAllByTestId('perspective'))[1]!;
    await waitFor(() => expect(screen.getAllByTestId('perspective')).toHaveLength(2));
    const sent = seen.find(request => request.method === 'POST' && request.path.endsWith('/perspectives'))!;
    expect(sent.body).toEqual({ saw: 'I was alone', anonymous: true });
    await user.click(
      within(told ?? screen.getAllByTestId('perspective')[1]!).getByRole('button', { name: 'Take back' }),
    );
    const taken = await waitFor(() => seen.find(request => request.method === 'DELETE')!);
    expect(taken.headers.get('Idempotency-Key')).toBe(sent.headers.get('Idempotency-Key'));
    expect(JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })).not.toContain(
      'I was alone',
    );
  });

  it('of others are only read', async () => {
    stubApi({ [`GET ${PATH}`]: { body: { items: [OTHERS, NOBODYS], nextCursor: null } } });
    renderAs(VIEWER, <PerspectivesPanel retrospective={RETROSPECTIVE} />);
    expect(await screen.findByText('Without a name')).toBeInTheDocument();
    expect(screen.getByText('A red light')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });

  it('say what they are for while there are none, and take none after review', async () => {
    stubApi({});
    renderAs(VIEWER, <PerspectivesPanel retrospective={{ ...RETROSPECTIVE, status: 'REVIEWED' }} />);
    expect(await screen.findByText(/Accounts stand side by side/)).toBeInTheDocument();
    expect(screen.queryByTestId('tell-perspective')).toBeNull();
  });
});
