import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ChatConnection } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { AccountsDialog } from './AccountsDialog';
import { useAccounts } from './api';

/** How many users of a chat are known, and the way to who they are. */
export function AccountsLine({ connection }: { connection: ChatConnection }) {
  const accounts = useAccounts(connection.id);
  const [opened, setOpened] = useState(false);
  const count = accounts.data?.length ?? 0;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" mt={4} align="flex-start">
        <Text size="xs" c="dimmed" style={{ minWidth: 0 }} data-testid="chat-people">
          {accounts.data && sentence(count)}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          style={{ flex: 'none' }}
          aria-label={`People in ${connection.name}`}
          onClick={() => setOpened(true)}
        >
          People
        </Button>
      </Group>
      {!opened && <ProblemAlert error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {opened && <AccountsDialog connection={connection} onClose={() => setOpened(false)} />}
    </>
  );
}

function sentence(count: number): string {
  if (count === 0) return 'nobody is linked: what is said there is done in nobody’s name';
  return count === 1 ? 'one account is linked to a person' : `${count} accounts are linked to people`;
}
