import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { RESPONDER, renderAs, VIEWER } from '../../test/render';
import { ChangesPage } from './ChangesPage';

const DEPLOY = {
  id: 'c1',
  kind: 'DEPLOY',
  service: 'checkout',
  environment: 'production',
  at: '2026-03-02T09:35:00Z',
  summary: 'checkout 4.12',
  actor: 'release pipeline',
  url: 'https://ci.example.com/runs/812',
  version: '4.12.0',
  state: 'FINISHED',
  featuresTakenBack: [],
  rollout: { share: null, users: null, features: [], iteration: null },
};
const SERVICES = { body: { items: [{ key: 'checkout', name: 'Checkout' }], nextCursor: null } };

describe('all changes', () => {
  it('are listed with where to read more, and narrowed by kind', async () => {
    const seen = stubApi({
      'GET /services': SERVICES,
      'GET /changes': { body: { items: [DEPLOY], nextCursor: null } },
    });
    renderAs(VIEWER, <ChangesPage />);
    const line = within(await screen.findByTestId('change-line'));
    expect(line.getByRole('link', { name: 'checkout 4.12' })).toHaveAttribute('href', DEPLOY.url);
    expect(line.getByText('checkout · production · 4.12.0 · release pipeline')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record a change' })).toBeNull();
    const user = userEvent.setup();
    await user.click(screen.getByRole('combobox', { name: 'Kind' }));
    await user.click(await screen.findByText('Rollback'));
    await waitFor(() => expect(seen.some(request => request.path.includes('kind=ROLLBACK'))).toBe(true));
  });

  it('are recorded by hand, a canary stage with its share', async () => {
    const seen = stubApi({ 'GET /services': SERVICES, 'POST /changes': { status: 201, body: DEPLOY } });
    const user = userEvent.setup();
    renderAs(RESPONDER, <ChangesPage />);
    await user.click(await screen.findByRole('button', { name: 'Record a change' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: 'Kind' }));
    await user.click(await screen.findByRole('option', { name: 'Canary stage' }));
    await user.click(dialog.getByRole('combobox', { name: 'Service' }));
    await user.click(await screen.findByRole('option', { name: 'Checkout' }));
    await user.type(dialog.getByLabelText(/What was changed/), 'checkout 4.12 to 5 %');
    await user.type(dialog.getByLabelText(/Share of users/), '5');
    await user.click(dialog.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')!.body).toEqual({
      kind: 'CANARY_STAGE',
      service: 'checkout',
      environment: 'production',
      summary: 'checkout 4.12 to 5 %',
      rollout: { share: 0.05, features: [] },
    });
  });

  it('are taken back by hand, all of one or single features of it', async () => {
    const deploy = {
      ...DEPLOY,
      id: 'c7',
      rollout: { ...DEPLOY.rollout, features: ['one-click', 'vouchers'] },
    };
    const seen = stubApi({
      'GET /services': SERVICES,
      'GET /changes': {
        body: { items: [deploy, { ...DEPLOY, id: 'c8', state: 'ROLLED_BACK' }], nextCursor: null },
      },
      'POST /changes': { status: 201, body: DEPLOY },
    });
    const user = userEvent.setup();
    renderAs(RESPONDER, <ChangesPage />);
    await user.click(await screen.findByRole('button', { name: 'Record a change' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: 'Kind' }));
    await user.click(await screen.findByRole('option', { name: 'Rollback' }));
    await user.click(dialog.getByRole('combobox', { name: 'Service' }));
    await user.click(await screen.findByRole('option', { name: 'Checkout' }));
    await user.type(dialog.getByLabelText(/What was changed/), 'One click off');
    await user.click(dialog.getByRole('combobox', { name: 'What it takes back' }));
    await user.click(await screen.findByRole('option', { name: /checkout 4.12/ }));
    await user.click(dialog.getByText('Single features'));
    expect(dialog.getByRole('button', { name: 'Record' })).toBeDisabled();
    await user.click(dialog.getByRole('combobox', { name: 'Features' }));
    await user.click(await screen.findByRole('option', { name: 'one-click' }));
    await user.click(dialog.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')!.body).toEqual({
      kind: 'ROLLBACK',
      service: 'checkout',
      environment: 'production',
      summary: 'One click off',
      rollout: { features: ['one-click'] },
      rollbackExtent: 'FEATURE',
      rollsBack: 'c7',
    });
  });
});
