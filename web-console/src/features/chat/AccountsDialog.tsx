import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ChatAccount, ChatConnection } from '../../api/types';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useFocusBack } from '../../components/focusBack';
import { LinkAccountForm } from './LinkAccountForm';
import { useAccounts, useUnlinkAccount } from './api';

/** More than this is found by typing. */
const SHOWN = 30;

interface Props {
  connection: ChatConnection;
  onClose: () => void;
}

/** Who the users of a chat are: found, linked and unlinked by administrators, in place of the people themselves. */
export function AccountsDialog({ connection, onClose }: Props) {
  useFocusBack();
  const accounts = useAccounts(connection.id);
  const [looked, setLooked] = useState('');
  const all = accounts.data ?? [];
  const found = all.filter(account => matches(account, looked));
  return (
    <Modal opened onClose={onClose} size="lg" title={`People in ${connection.name}`}>
      <Stack gap="sm" data-testid="chat-people-dialog">
        <Text size="sm" c="dimmed">
          What an account says in the chat is done by the person it is linked to, with that person’s rights.
          People link themselves under “You in Slack and Teams”; here it is done for them.
        </Text>
        <ProblemAlert error={accounts.error} onRetry={() => void accounts.refetch()} />
        {accounts.isPending && <ListLoading />}
        {accounts.data && all.length === 0 && <Text size="sm">No account is linked yet.</Text>}
        {all.length > 0 && (
          <TextInput
            label="Find an account"
            placeholder="Name or id"
            value={looked}
            onChange={event => setLooked(event.currentTarget.value)}
          />
        )}
        {all.length > 0 && found.length === 0 && (
          <Text size="sm" c="dimmed" role="status">
            No linked account is like that.
          </Text>
        )}
        <ul style={{ listStyle: 'none', margin: 0, padding: 0 }} aria-label="Linked accounts">
          {found.slice(0, SHOWN).map(account => (
            <Line
              key={`${account.workspaceId} ${account.userId}`}
              account={account}
              connection={connection}
            />
          ))}
        </ul>
        {found.length > SHOWN && (
          <Text size="xs" c="dimmed">
            And {found.length - SHOWN} more: type a name to find one.
          </Text>
        )}
        <LinkAccountForm connection={connection} accounts={all} />
      </Stack>
    </Modal>
  );
}

function Line({ account, connection }: { account: ChatAccount; connection: ChatConnection }) {
  const unlink = useUnlinkAccount(connection.id);
  const [sure, setSure] = useState(false);
  const name = account.userName ?? account.userId;
  return (
    <li style={{ borderTop: '1px solid var(--aw-rule)', padding: '8px 0' }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Text size="sm">
            <b>{name}</b> is {account.person.name}
          </Text>
          <Text size="xs" c="dimmed">
            {account.userId} in {account.workspaceId}, linked <RelativeTime at={account.linkedAt} />
          </Text>
        </div>
        <Button
          size="compact-xs"
          variant={sure ? 'filled' : 'subtle'}
          color="red"
          style={{ flex: 'none' }}
          loading={unlink.isPending}
          aria-label={sure ? `Unlink ${name} for good` : `Unlink ${name}`}
          onClick={() => (sure ? unlink.mutate(account) : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {sure ? 'Unlink for good' : 'Unlink'}
        </Button>
      </Group>
      <ProblemAlert error={unlink.error} />
    </li>
  );
}

function matches(account: ChatAccount, looked: string): boolean {
  const words = looked.trim().toLowerCase();
  return [account.userName, account.userId, account.workspaceId, account.person.name].some(text =>
    text?.toLowerCase().includes(words),
  );
}
