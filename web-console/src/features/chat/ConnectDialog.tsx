import { Button, Group, Modal, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { ChatConnection, ChatKind } from '../../api/types';
import { CHAT_KIND, optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { Copied } from '../webhooks/SecretOnce';
import { useConnect } from './api';

const WHERE: Record<ChatKind, string> = {
  SLACK: 'In the app: request URL of the slash command, of interactivity and of event subscriptions.',
  TEAMS: 'In the team: callback of the outgoing webhook.',
};
const SECRET: Record<ChatKind, string> = {
  SLACK: 'Signing secret of the app, under Basic Information.',
  TEAMS: 'Security token that Teams shows when the outgoing webhook is made.',
};

/** Connects a chat; the answer is the address to enter there. */
export function ConnectDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [made, setMade] = useState<ChatConnection | null>(null);
  const close = () => {
    setMade(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={made ? `${made.name} is connected` : 'Connect a chat'}
      data-testid="chat-connect-dialog"
    >
      {made ? (
        <Stack gap="md">
          <Copied label="Address" value={made.address} />
          <Text size="sm" c="dimmed">
            {WHERE[made.kind]}
          </Text>
          <Group justify="flex-end">
            <Button onClick={close}>Done</Button>
          </Group>
        </Stack>
      ) : (
        <ConnectForm onMade={setMade} />
      )}
    </Modal>
  );
}

function ConnectForm({ onMade }: { onMade: (connection: ChatConnection) => void }) {
  const connect = useConnect();
  const { keyFor, succeeded } = useIdempotencyKey();
  const [kind, setKind] = useState<ChatKind>('SLACK');
  const [name, setName] = useState('');
  const [secret, setSecret] = useState('');
  const problem = connect.error ? asProblem(connect.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wish = { name: name.trim(), kind, secret: secret.trim() };
    connect.mutate(
      { wish, key: keyFor(wish) },
      {
        onSuccess: connection => {
          succeeded();
          onMade(connection);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Select
          label="Which chat?"
          data={optionsOf(CHAT_KIND)}
          value={kind}
          allowDeselect={false}
          onChange={value => value && setKind(value as ChatKind)}
        />
        <TextInput
          data-autofocus
          label="Name"
          required
          maxLength={100}
          placeholder={kind === 'SLACK' ? 'Slack of engineering' : 'Teams of operations'}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={problem?.field('name')}
        />
        <PasswordInput
          label="Secret"
          required
          description={SECRET[kind]}
          autoComplete="off"
          value={secret}
          onChange={event => setSecret(event.currentTarget.value)}
          error={problem?.field('secret')}
        />
        <ProblemAlert error={connect.error} shownFields={['name', 'secret']} />
        <Group justify="flex-end">
          <Button type="submit" disabled={!name.trim() || !secret.trim()} loading={connect.isPending}>
            Connect
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
