import { Button, Group, Modal, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { AlertProvider, AlertSource } from '../../api/types';
import { orUndefined } from '../../components/forms';
import { optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SecretOnce } from '../webhooks/SecretOnce';
import { useConnect } from './api';
import { AUTHENTICATION, HOW_TO, MAPPED, PROVIDER } from './labels';
import { PROOF_FIELDS, proofOf, usualProof } from './proof';
import { ProofFields } from './ProofFields';

/** Connects a source: a name and a kind are enough; the answer is what to enter at the sender. */
export function ConnectDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [made, setMade] = useState<AlertSource | null>(null);
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
      title={made ? `${made.name} is connected` : 'Connect a source of alerts'}
      data-testid="connect-dialog"
    >
      {made ? (
        <Stack gap="md">
          <SecretOnce secret={made.newSecret ?? ''} address={made.address} note={HOW_TO[made.provider]} />
          {made.authentication !== usualProof(made.provider).authentication && (
            <Text size="sm">
              Deliveries are proven by: <b>{AUTHENTICATION[made.authentication]}</b>. This goes before what is
              said of the secret above.
            </Text>
          )}
          {made.header && (
            <Text size="sm">
              {made.authentication === 'HEADER' ? 'The secret goes into' : 'The signature comes in'} the
              header <b>{made.header}</b>.
            </Text>
          )}
          {made.username && (
            <Text size="sm">
              The user name is <b>{made.username}</b>, the secret is the password.
            </Text>
          )}
          {MAPPED.includes(made.provider) && (
            <Text size="sm">
              Where its fields have other names than usual, a mapping on the page of the source says so.
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

function ConnectForm({ onMade, onClose }: { onMade: (source: AlertSource) => void; onClose: () => void }) {
  const connect = useConnect();
  const { keyFor, succeeded } = useIdempotencyKey();
  const [name, setName] = useState('');
  const [provider, setProvider] = useState<AlertProvider>('ALERTMANAGER');
  const [proof, setProof] = useState(() => usualProof('ALERTMANAGER'));
  const [secret, setSecret] = useState('');
  const [touched, setTouched] = useState(false);
  const problem = connect.error ? asProblem(connect.error) : null;
  const choose = (chosen: AlertProvider) => {
    setProvider(chosen);
    setProof(usualProof(chosen));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTouched(true);
    if (!name.trim()) return;
    const { authentication, header, timestampHeader, username } = proofOf(proof, provider);
    const wish = {
      name: name.trim(),
      provider,
      authentication,
      header: header ?? undefined,
      timestampHeader: timestampHeader ?? undefined,
      username: username ?? undefined,
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
          label="What sends the alerts?"
          data={optionsOf(PROVIDER)}
          value={provider}
          allowDeselect={false}
          onChange={value => choose((value ?? 'ALERTMANAGER') as AlertProvider)}
        />
        <TextInput
          data-autofocus
          label="Name"
          required
          maxLength={100}
          placeholder="Prometheus of payments"
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={touched && !name.trim() ? 'Give it a name that people recognise.' : problem?.field('name')}
        />
        <ProofFields provider={provider} value={proof} onChange={setProof} problem={problem} />
        <PasswordInput
          label="Secret of the sender"
          description="Only where the sender has made it already, as Sentry does; it can be added later, too. Left empty, one is made for you."
          autoComplete="off"
          value={secret}
          onChange={event => setSecret(event.currentTarget.value)}
          error={problem?.field('secret')}
        />
        <ProblemAlert error={connect.error} shownFields={['name', 'secret', ...PROOF_FIELDS]} />
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
