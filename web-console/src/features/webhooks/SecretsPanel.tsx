import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { HookConnection } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useRetireSecret, type HookBase } from './api';
import { SecondSecretDialog } from './SecondSecretDialog';

/** One secret, or two while one replaces the other. */
export function SecretsPanel({ base, source }: { base: HookBase; source: HookConnection }) {
  const retire = useRetireSecret(base, source.id);
  const [adding, addDialog] = useDisclosure(false);
  return (
    <Panel
      title="Secrets"
      testId="source-secrets"
      action={
        source.secrets.length < 2 && (
          <Button size="xs" variant="default" onClick={addDialog.open} data-testid="add-secret">
            Add a second one
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
        <ProblemAlert error={retire.error} />
      </Stack>
      <SecondSecretDialog base={base} source={source} opened={adding} onClose={addDialog.close} />
    </Panel>
  );
}
