import { Button, Group, Stack, Text } from '@mantine/core';
import { CHAT_KIND } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { Copied } from '../webhooks/SecretOnce';
import { useForgetAccount, useMakeCode, useMyAccounts } from './api';

/** Who one is in the chats; whoever is linked works incidents from there. */
export function MyAccountsPanel() {
  const accounts = useMyAccounts();
  const code = useMakeCode();
  const forget = useForgetAccount();
  return (
    <Panel
      title="You in Slack and Teams"
      testId="chat-accounts"
      pending={accounts.isPending}
      action={
        <Button size="compact-sm" variant="light" loading={code.isPending} onClick={() => code.mutate()}>
          Link an account
        </Button>
      }
    >
      <Stack gap="sm">
        <ProblemAlert error={accounts.error ?? code.error ?? forget.error} />
        {code.data && (
          <div data-testid="chat-code">
            <Copied label="Say this in the chat" value={`/incident connect ${code.data.code}`} />
            <Text size="xs" c="dimmed" mt={4}>
              Good once, and until <RelativeTime at={code.data.expiresAt} />. The command may have another
              name where you are.
            </Text>
          </div>
        )}
        {accounts.data?.length === 0 && !code.data && (
          <Text size="sm" c="dimmed">
            No account is linked. What you say in a chat is done here in your name once it is.
          </Text>
        )}
        {accounts.data?.map(account => (
          <Group
            key={`${account.connectionId} ${account.workspaceId} ${account.userId}`}
            justify="space-between"
            wrap="nowrap"
            data-testid="chat-account"
          >
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {account.userName ?? account.userId} in {account.connectionName} ({CHAT_KIND[account.kind]})
            </Text>
            <Button
              size="compact-xs"
              variant="subtle"
              color="red"
              aria-label={`Unlink ${account.userName ?? account.userId}`}
              loading={forget.isPending}
              onClick={() => forget.mutate(account)}
            >
              Unlink
            </Button>
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}
