import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { HookConnection } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useAddSecret, useRetireSecret, type HookBase } from './api';
import { SecretOnce } from './SecretOnce';

/** One secret, or two while one replaces the other. */
export function SecretsPanel({ base, source }: { base: HookBase; source: HookConnection }) {
  const add = useAddSecret(base, source.id);
  const retire = useRetireSecret(base, source.id);
  const [shown, setShown] = useState<HookConnection | null>(null);
  return (
    <Panel
      title="Secrets"
      testId="source-secrets"
      action={
        source.secrets.length < 2 && (
          <Button
            size="xs"
            variant="default"
            loading={add.isPending}
            onClick={() => add.mutate(undefined, { onSuccess: setShown })}
            data-testid="add-secret"
          >
            Make a second one
          </Button>
        )
      }
    >
      <Stack gap="xs">
        {source.secrets.map(secret => (
          <Group key={secret.id} justify="space-between" wrap="nowrap" data-testid="secret">
            <Text size="sm">
              made <RelativeTime at={secret.createdAt} />
              {', '}
              {secret.lastUsedAt ? <RelativeTime at={secret.lastUsedAt} prefix="used " /> : 'never used'}
            </Text>
            {source.secrets.length > 1 && (
              <Button
                size="xs"
                variant="subtle"
                color="red"
                loading={retire.isPending}
                onClick={() => retire.mutate(secret.id)}
              >
                Retire
              </Button>
            )}
          </Group>
        ))}
        {source.secrets.length > 1 && (
          <Text size="xs" c="dimmed">
            Both are good. Enter the new one at the sender, wait until it is used, then retire the old one.
          </Text>
        )}
        <ProblemAlert error={add.error ?? retire.error} />
      </Stack>
      <Modal opened={shown !== null} onClose={() => setShown(null)} title="The second secret" size="lg">
        <SecretOnce secret={shown?.newSecret ?? ''} address={shown?.address ?? source.address} />
      </Modal>
    </Panel>
  );
}
