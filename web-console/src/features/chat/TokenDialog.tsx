import { Button, Code, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { ChatConnection } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useGiveToken } from './botApi';

interface Props {
  connection: ChatConnection;
  opened: boolean;
  onClose: () => void;
}

/** The token with which Afterword speaks first; Slack is asked whose it is before it is kept. */
export function TokenDialog({ connection, opened, onClose }: Props) {
  const [token, setToken] = useState('');
  const give = useGiveToken(connection.id);
  const close = () => {
    setToken('');
    give.reset();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate(token.trim(), { onSuccess: close });
  };
  return (
    <Modal opened={opened} onClose={close} title={`Bot token of ${connection.name}`}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">
            The <em>Bot User OAuth Token</em> of the app, with the scopes <Code>channels:manage</Code>,{' '}
            <Code>groups:write</Code>, <Code>channels:read</Code>, <Code>groups:read</Code>,{' '}
            <Code>chat:write</Code> and, for pushpins, <Code>reactions:read</Code>,{' '}
            <Code>channels:history</Code>, <Code>groups:history</Code>.
          </Text>
          <PasswordInput
            data-autofocus
            label="Token"
            placeholder="xoxb-…"
            description="It is kept encrypted and never shown again."
            autoComplete="off"
            value={token}
            onChange={event => setToken(event.currentTarget.value)}
            error={give.error && asProblem(give.error).field('token')}
          />
          <ProblemAlert error={give.error} shownFields={['token']} />
          <Group justify="flex-end">
            <Button type="submit" disabled={!token.trim()} loading={give.isPending}>
              Keep it
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
