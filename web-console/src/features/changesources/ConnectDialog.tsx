import { Button, Group, Modal, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { ChangeProvider, ChangeSource } from '../../api/types';
import { orUndefined } from '../../components/forms';
import { optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SecretOnce } from '../webhooks/SecretOnce';
import { useConnect } from './api';
import { AUTHENTICATION, HOW_TO, PROVIDER, WAYS } from './labels';
import { ServiceFields, type Scope } from './ServiceFields';

/** Connects a source: a name and a kind are enough; the answer is what to enter at the sender. */
export function ConnectDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [made, setMade] = useState<ChangeSource | null>(null);
  const close = () => {
    setMade(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      closeOnClickOutside={!made}
      closeOnEscape={!made}
      size="lg"
      title={made ? `${made.name} is connected` : 'Connect a source of changes'}
      data-testid="connect-change-source"
    >
      {made ? (
        <Stack gap="md">
          <SecretOnce secret={made.newSecret ?? ''} address={made.address} note={HOW_TO[made.provider]} />
          {made.header && (
            <Text size="sm">
              {made.authentication === 'HEADER' ? 'The secret goes into' : 'The signature comes in'} the
              header <b>{made.header}</b>.
            </Text>
          )}
          <Group justify="flex-end">
            <Button onClick={close} data-testid="connect-done">
              I have copied it
            </Button>
          </Group>
        </Stack>
      ) : (
        <ConnectForm onMade={setMade} onClose={close} />
      )}
    </Modal>
  );
}

function ConnectForm({ onMade, onClose }: { onMade: (source: ChangeSource) => void; onClose: () => void }) {
  const connect = useConnect();
  const { keyFor, succeeded } = useIdempotencyKey();
  const [name, setName] = useState('');
  const [provider, setProvider] = useState<ChangeProvider>('GITHUB');
  const [authentication, setAuthentication] = useState<ChangeSource['authentication']>(WAYS.GITHUB[0]!);
  const [scope, setScope] = useState<Scope>({ service: null, serviceField: '', environments: [] });
  const [secret, setSecret] = useState('');
  const [touched, setTouched] = useState(false);
  const problem = connect.error ? asProblem(connect.error) : null;
  const ways = WAYS[provider];
  const choose = (chosen: ChangeProvider) => {
    setProvider(chosen);
    setAuthentication(WAYS[chosen][0]!);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTouched(true);
    if (!name.trim()) return;
    const wish = {
      name: name.trim(),
      provider,
      authentication,
      service: scope.service ?? undefined,
      serviceField: scope.service ? undefined : orUndefined(scope.serviceField),
      environments: scope.environments,
      secret: orUndefined(secret),
    };
    connect.mutate(
      { wish, key: keyFor(wish) },
      {
        onSuccess: source => {
          succeeded();
          onMade(source);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Select
          label="What tells of the changes?"
          data={optionsOf(PROVIDER)}
          value={provider}
          allowDeselect={false}
          onChange={value => choose((value ?? 'GITHUB') as ChangeProvider)}
        />
        <TextInput
          data-autofocus
          label="Name"
          required
          maxLength={100}
          placeholder="GitHub of payments"
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={touched && !name.trim() ? 'Give it a name that people recognise.' : problem?.field('name')}
        />
        <ServiceFields provider={provider} value={scope} onChange={setScope} problem={problem} />
        {ways.length > 1 && (
          <Select
            label="Deliveries are proven by"
            data={ways.map(way => ({ value: way, label: AUTHENTICATION[way] }))}
            value={authentication}
            allowDeselect={false}
            onChange={value => setAuthentication((value ?? ways[0]!) as ChangeSource['authentication'])}
            error={problem?.field('authentication')}
          />
        )}
        <PasswordInput
          label="Secret of the sender"
          description="Only where the sender makes it, as GitLab does with a signing token. Otherwise one is made for you."
          autoComplete="off"
          value={secret}
          onChange={event => setSecret(event.currentTarget.value)}
          error={problem?.field('secret')}
        />
        <ProblemAlert
          error={connect.error}
          shownFields={['name', 'service', 'serviceField', 'environments', 'authentication', 'secret']}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" loading={connect.isPending} data-testid="connect-submit">
            Connect
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
