import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AlertSource } from '../../api/types';
import { stubApi } from '../../test/api';
import { renderAs, RESPONDER } from '../../test/render';
import { ConnectDialog } from './ConnectDialog';
import { MappingPanel } from './MappingPanel';
import { proofOf, usualHeader, usualProof, WAYS } from './proof';
import { ProofDialog } from './ProofDialog';

const SOURCE = {
  id: 's1',
  name: 'Our own probes',
  provider: 'JSON',
  authentication: 'HMAC_SHA256',
  header: 'X-Signature',
  timestampHeader: 'X-Timestamp',
  username: null,
  mapping: { title: '/what', service: '/about', status: null, firing: [] },
  state: 'ACTIVE',
  address: 'https://a.example.com/x',
  secrets: [],
  version: 2,
} as unknown as AlertSource;

const choose = async (user: ReturnType<typeof userEvent.setup>, name: string, option: string) => {
  await user.click(screen.getByRole('combobox', { name }));
  await user.click(await screen.findByRole('option', { name: option }));
};

describe('how a source of alerts proves itself', () => {
  it('is chosen when it is connected, and is said with the secret', async () => {
    const seen = stubApi({
      'POST /alert-sources': {
        status: 201,
        body: { ...SOURCE, authentication: 'BASIC', header: null, username: 'probes', newSecret: 'sesame' },
      },
    });
    const user = userEvent.setup();
    renderAs(RESPONDER, <ConnectDialog opened onClose={() => undefined} />);
    await user.type(await screen.findByLabelText(/^Name/), 'Our own probes');
    expect(screen.queryByLabelText('Header')).not.toBeInTheDocument();
    await choose(user, 'What sends the alerts?', 'Any JSON');
    await choose(user, 'Deliveries are proven by', 'HMAC signature in a header');
    expect(screen.getByLabelText('Header')).toHaveAttribute('placeholder', 'X-Signature');
    await user.type(screen.getByLabelText('Header of the time'), 'X-Timestamp');
    await choose(user, 'Deliveries are proven by', 'User name and password');
    expect(screen.queryByLabelText('Header of the time')).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('User name'), 'probes');
    await user.click(screen.getByTestId('connect-submit'));
    const dialog = await screen.findByRole('dialog', { name: /is connected/ });
    expect(dialog).toHaveTextContent('Deliveries are proven by: User name and password');
    expect(dialog).toHaveTextContent('The user name is probes');
    expect(dialog).toHaveTextContent('a mapping on the page of the source');
    expect(seen.find(request => request.method === 'POST')!.body).toEqual({
      name: 'Our own probes',
      provider: 'JSON',
      authentication: 'BASIC',
      username: 'probes',
    });
  });

  it('is changed under the version that was read; what the new way does not have is taken back', async () => {
    const seen = stubApi({ 'PATCH /alert-sources/s1': { body: SOURCE } });
    const user = userEvent.setup();
    renderAs(RESPONDER, <ProofDialog source={SOURCE} opened onClose={() => undefined} />);
    expect(await screen.findByLabelText('Header')).toHaveValue('');
    expect(screen.getByLabelText('Header of the time')).toHaveValue('X-Timestamp');
    await choose(user, 'Deliveries are proven by', 'Secret in a header');
    await user.type(screen.getByLabelText('Header'), 'X-Probe');
    await user.click(screen.getByTestId('proof-save'));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    const sent = seen.find(request => request.method === 'PATCH')!;
    expect(sent.headers.get('If-Match')).toBe('"2"');
    expect(sent.body).toEqual({
      authentication: 'HEADER',
      header: 'X-Probe',
      timestampHeader: null,
      username: null,
    });
  });

  it('says at the field what is wrong', async () => {
    stubApi({
      'PATCH /alert-sources/s1': {
        status: 400,
        body: {
          title: 'Some fields are not valid',
          status: 400,
          errors: [{ pointer: '/header', message: 'must be the name of a header' }],
        },
      },
    });
    const user = userEvent.setup();
    renderAs(RESPONDER, <ProofDialog source={SOURCE} opened onClose={() => undefined} />);
    await user.type(await screen.findByLabelText('Header'), 'not a header');
    await user.click(screen.getByTestId('proof-save'));
    expect(await screen.findAllByText('must be the name of a header')).toHaveLength(1);
    expect(within(screen.getByRole('dialog')).getByLabelText('Header')).toBeInvalid();
  });

  it('has a usual way for every kind of sender, and nothing that a way does not have', () => {
    expect(Object.values(WAYS).every(ways => ways.length > 0)).toBe(true);
    expect(usualHeader('HMAC_SHA256', 'GRAFANA')).toBe('X-Grafana-Alerting-Signature');
    const typed = { ...usualProof('ALERTMANAGER'), header: 'X-A', timestampHeader: 'X-B', username: 'c' };
    expect(proofOf(typed, 'ALERTMANAGER')).toEqual({
      authentication: 'BEARER',
      header: null,
      timestampHeader: null,
      username: null,
    });
  });
});

describe('the mapping of a source of alerts', () => {
  it('is patched, and what is no longer said is taken back', async () => {
    const seen = stubApi({ 'PATCH /alert-sources/s1': { body: SOURCE } });
    const user = userEvent.setup();
    renderAs(RESPONDER, <MappingPanel source={SOURCE} />);
    const field = await screen.findByLabelText('Mapping');
    expect(JSON.parse((field as HTMLTextAreaElement).value)).toEqual({ title: '/what', service: '/about' });
    await user.clear(field);
    await user.click(field);
    await user.paste('{"title": "/name", "resolved": ["GONE"]}');
    await user.click(screen.getByTestId('mapping-save'));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    expect(seen.find(request => request.method === 'PATCH')!.body).toEqual({
      mapping: { title: '/name', resolved: ['GONE'], service: null, status: null, firing: null },
    });
  });
});
