import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ChangeSource } from '../../api/types';
import { stubApi } from '../../test/api';
import { renderAs, RESPONDER } from '../../test/render';
import { DeliveriesPanel } from '../webhooks/DeliveriesPanel';
import { SecretsPanel } from '../webhooks/SecretsPanel';
import { ChangeSourcesPanel } from './ChangeSourcesPanel';
import { ConnectDialog } from './ConnectDialog';
import { MappingPanel } from './MappingPanel';
import { ScopePanel } from './ScopePanel';
import { TrialPanel } from './TrialPanel';

const ADMIN = { ...RESPONDER, roles: ['admin'] } as typeof RESPONDER;
const SECRET = { id: 'k1', createdAt: '2026-03-02T09:00:00Z', lastUsedAt: null };
const SOURCE = {
  id: 's1',
  name: 'GitHub of payments',
  provider: 'GITHUB',
  authentication: 'HUB_SHA256',
  header: 'X-Hub-Signature-256',
  service: null,
  serviceField: null,
  environments: ['production'],
  mapping: null,
  state: 'ACTIVE',
  address: 'https://afterword.example.com/hooks/v1/github-deployments/s1',
  secrets: [SECRET],
  version: 2,
} as unknown as ChangeSource;
const HEALTH = {
  lastDeliveryAt: '2026-03-02T09:35:00Z',
  lastAppliedAt: null,
  waiting: 0,
  lagSeconds: 0,
  refused: 3,
  lastRefusedAt: null,
  refusals: [],
  states: { DEAD: 2 },
};

describe('the sources of changes', () => {
  it('say how each of them does', async () => {
    stubApi({
      'GET /change-sources': { body: { items: [SOURCE], nextCursor: null } },
      'GET /change-sources/s1/health': { body: HEALTH },
    });
    renderAs(ADMIN, <ChangeSourcesPanel />);
    const line = await screen.findByTestId('source');
    expect(within(line).getByRole('link', { name: SOURCE.name })).toHaveAttribute(
      'href',
      '/settings/change-sources/s1',
    );
    expect(await within(line).findByText('2 given up')).toBeInTheDocument();
    expect(within(line).getByText('3 refused')).toBeInTheDocument();
  });

  it('say that none is connected', async () => {
    stubApi({ 'GET /change-sources': { body: { items: [], nextCursor: null } } });
    renderAs(ADMIN, <ChangeSourcesPanel />);
    expect(await screen.findByText('No source is connected.')).toBeInTheDocument();
  });
});

describe('connecting a source', () => {
  it('shows the secret once, with the address and what to tick at the sender', async () => {
    const seen = stubApi({
      'GET /services': { body: { items: [], nextCursor: null } },
      'POST /change-sources': { status: 201, body: { ...SOURCE, newSecret: 'shown-this-once' } },
    });
    const user = userEvent.setup();
    renderAs(ADMIN, <ConnectDialog opened onClose={() => {}} />);
    await user.click(await screen.findByTestId('connect-submit'));
    expect(await screen.findByText('Give it a name that people recognise.')).toBeInTheDocument();
    expect(seen.some(request => request.method === 'POST')).toBe(false);
    await user.click(screen.getByLabelText(/^Name/));
    await user.paste(SOURCE.name);
    await user.click(screen.getByPlaceholderText('production, prod-*'));
    await user.paste('production');
    await user.click(screen.getByLabelText('Where the sender says the service'));
    await user.paste('/deployment/payload/service');
    await user.click(screen.getByTestId('connect-submit'));
    const shown = await screen.findByTestId('secret-once');
    expect(shown).toHaveTextContent('shown-this-once');
    expect(shown).toHaveTextContent(SOURCE.address);
    expect(shown).toHaveTextContent('tick Deployments and Deployment statuses');
    const sent = seen.find(request => request.method === 'POST')!;
    expect(sent.body).toEqual({
      name: SOURCE.name,
      provider: 'GITHUB',
      authentication: 'HUB_SHA256',
      serviceField: '/deployment/payload/service',
      environments: ['production'],
    });
    expect(sent.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('says at the field what is wrong', async () => {
    stubApi({
      'GET /services': { body: { items: [], nextCursor: null } },
      'POST /change-sources': {
        status: 400,
        body: {
          type: '/problems/validation',
          title: 'The request is not valid',
          status: 400,
          errors: [{ pointer: '/serviceField', message: 'must be a JSON pointer such as /data/id' }],
        },
      },
    });
    const user = userEvent.setup();
    renderAs(ADMIN, <ConnectDialog opened onClose={() => {}} />);
    await user.type(await screen.findByLabelText(/^Name/), 'A');
    await user.click(screen.getByTestId('connect-submit'));
    expect(await screen.findByText('must be a JSON pointer such as /data/id')).toBeInTheDocument();
  });
});

describe('a source', () => {
  it('says what counts from now on, under the version that was read', async () => {
    const seen = stubApi({
      'GET /services': { body: { items: [{ key: 'checkout', name: 'Checkout' }], nextCursor: null } },
      'PATCH /change-sources/s1': { body: { ...SOURCE, service: 'checkout' } },
    });
    const user = userEvent.setup();
    renderAs(ADMIN, <ScopePanel source={SOURCE} />);
    expect(await screen.findByTestId('scope-save')).toBeDisabled();
    await user.click(screen.getByRole('combobox', { name: 'Service of all its changes' }));
    await user.click(await screen.findByRole('option', { name: 'Checkout' }));
    await user.click(screen.getByTestId('scope-save'));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    const sent = seen.find(request => request.method === 'PATCH')!;
    expect(sent.headers.get('If-Match')).toBe('"2"');
    expect(sent.body).toEqual({ service: 'checkout', serviceField: null, environments: ['production'] });
  });

  it('is told where the fields of an own form are, and takes back what is no longer said', async () => {
    const mapped = {
      ...SOURCE,
      provider: 'JSON',
      mapping: { summary: '/title', version: '/tag', status: null, finished: [] },
    } as unknown as ChangeSource;
    const seen = stubApi({ 'PATCH /change-sources/s1': { body: mapped } });
    const user = userEvent.setup();
    renderAs(ADMIN, <MappingPanel source={mapped} />);
    const field = await screen.findByLabelText('Mapping');
    expect(JSON.parse((field as HTMLTextAreaElement).value)).toEqual({ summary: '/title', version: '/tag' });
    expect(screen.getByTestId('mapping-save')).toBeDisabled();
    await user.clear(field);
    await user.click(field);
    await user.paste('{"summary": "/what", "finished": ["LIVE"]');
    expect(screen.getByText('This is no JSON object.')).toBeInTheDocument();
    await user.paste('}');
    await user.click(screen.getByTestId('mapping-save'));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    expect(seen.find(request => request.method === 'PATCH')!.body).toEqual({
      mapping: { summary: '/what', finished: ['LIVE'], version: null, status: null },
    });
  });

  it('replays what was given up and discards with a reason', async () => {
    const delivery = (id: string, state: string) => ({
      id,
      deliveryId: id,
      receivedAt: '2026-03-02T09:35:00Z',
      state,
      attempts: 10,
      finishedAt: null,
      note: 'The database was away',
    });
    const seen = stubApi({
      'GET /change-sources/s1/deliveries': {
        body: { items: [delivery('d1', 'DEAD'), delivery('d2', 'APPLIED')], nextCursor: null },
      },
      'POST /change-sources/s1/deliveries/d1/replay': { status: 202 },
      'POST /change-sources/s1/deliveries/replay': { body: { deliveries: 1 } },
      'POST /change-sources/s1/deliveries/d1/discard': { status: 204 },
    });
    const user = userEvent.setup();
    renderAs(ADMIN, <DeliveriesPanel base="/change-sources" id="s1" />);
    await screen.findAllByTestId('delivery');
    expect(screen.getAllByRole('button', { name: 'Replay' })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Replay' }));
    await user.click(screen.getByRole('button', { name: 'Replay all that were given up' }));
    const posted = () => seen.filter(request => request.method === 'POST').map(request => request.path);
    await waitFor(() => expect(posted()).toHaveLength(2));
    expect(posted()[0]).toContain('/change-sources/s1/deliveries/d1/replay');
    expect(posted()[1]).toContain('/change-sources/s1/deliveries/replay');
  });

  it('has a second secret that is shown once, too', async () => {
    stubApi({
      'POST /change-sources/s1/secrets': { status: 201, body: { ...SOURCE, newSecret: 'the-second-one' } },
    });
    renderAs(ADMIN, <SecretsPanel base="/change-sources" source={SOURCE} />);
    await userEvent.click(await screen.findByTestId('add-secret'));
    await userEvent.click(await screen.findByRole('button', { name: 'Make one' }));
    expect(await screen.findByText('the-second-one')).toBeInTheDocument();
  });

  it('takes the secret that a sender has made, and shows none', async () => {
    const seen = stubApi({ 'POST /alert-sources/s1/secrets': { status: 201, body: SOURCE } });
    renderAs(ADMIN, <SecretsPanel base="/alert-sources" source={SOURCE} />);
    await userEvent.click(await screen.findByTestId('add-secret'));
    await userEvent.type(await screen.findByLabelText('Secret of the sender'), 'made-by-the-sender');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    await waitFor(() =>
      expect(seen.find(({ method }) => method === 'POST')?.body).toEqual({ secret: 'made-by-the-sender' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.queryByTestId('secret-once')).not.toBeInTheDocument();
  });

  it('says what a body would do, and that the catalogue does not know the service', async () => {
    const change = {
      externalId: '42',
      kind: 'DEPLOY',
      state: 'STARTED',
      service: 'worker',
      serviceListed: false,
      environment: 'staging',
      counts: false,
      summary: 'acme/worker main',
      version: null,
    };
    stubApi({
      'POST /change-sources/s1/trials': { body: { readable: true, message: null, changes: [change] } },
    });
    const user = userEvent.setup();
    renderAs(ADMIN, <TrialPanel id="s1" />);
    await user.click(await screen.findByLabelText('Body of a delivery'));
    await user.paste('{"deployment":{}}');
    await user.click(screen.getByTestId('try'));
    const tried = await screen.findByTestId('tried');
    expect(tried).toHaveTextContent('Deploy · Under way · worker · staging');
    expect(tried).toHaveTextContent('this environment does not count here');
    expect(tried).toHaveTextContent('The catalogue does not know worker');
  });
});
