import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { HookConnection } from '../../api/types';
import { orUndefined } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useAddSecret, type HookBase } from './api';
import { SecretOnce } from './SecretOnce';

interface Props {
  base: HookBase;
  source: HookConnection;
  opened: boolean;
  onClose: () => void;
}

/** A second secret: the sender's own, or one that is made here and shown this once. */
export function SecondSecretDialog({ base, source, opened, onClose }: Props) {
  const [made, setMade] = useState<HookConnection | null>(null);
  const close = () => {
    setMade(null);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title="A second secret" size="lg" closeOnClickOutside={!made}>
      {made ? (
        <SecretOnce secret={made.newSecret ?? ''} address={made.address} />
      ) : (
        <SecretForm base={base} id={source.id} onMade={setMade} onDone={close} />
      )}
    </Modal>
  );
}

interface FormProps {
  base: HookBase;
  id: string;
  onMade: (source: HookConnection) => void;
  onDone: () => void;
}

function SecretForm({ base, id, onMade, onDone }: FormProps) {
  const add = useAddSecret(base, id);
  const [secret, setSecret] = useState('');
  const problem = add.error ? asProblem(add.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const theirs = orUndefined(secret);
    add.mutate(theirs, { onSuccess: theirs ? onDone : onMade });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <PasswordInput
          data-autofocus
          label="Secret of the sender"
          description="Where the sender makes it, as PagerDuty and Sentry do. Left empty, one is made for you."
          autoComplete="off"
          value={secret}
          onChange={event => setSecret(event.currentTarget.value)}
          error={problem?.field('secret')}
        />
        <ProblemAlert error={add.error} shownFields={['secret']} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            Not now
          </Button>
          <Button type="submit" loading={add.isPending} data-testid="add-secret-submit">
            {secret.trim() ? 'Add it' : 'Make one'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
