import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { ChatConnection } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useAddSecret } from './api';

interface Props {
  connection: ChatConnection;
  opened: boolean;
  onClose: () => void;
}

/** A second secret, so that the chat can change its own without a gap. */
export function SecretDialog({ connection, opened, onClose }: Props) {
  const [secret, setSecret] = useState('');
  const add = useAddSecret(connection.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(secret.trim(), {
      onSuccess: () => {
        setSecret('');
        onClose();
      },
    });
  };
  return (
    <Modal opened={opened} onClose={onClose} title={`New secret of ${connection.name}`}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <PasswordInput
            data-autofocus
            label="Secret that the chat shows"
            description="Both are good until the old one is retired."
            autoComplete="off"
            value={secret}
            onChange={event => setSecret(event.currentTarget.value)}
            error={add.error && asProblem(add.error).field('secret')}
          />
          <ProblemAlert error={add.error} shownFields={['secret']} />
          <Group justify="flex-end">
            <Button type="submit" disabled={!secret.trim()} loading={add.isPending}>
              Keep it
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
