import { Button, Fieldset, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { ChatAccount, ChatConnection, ChatKind } from '../../api/types';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useLinkAccount } from './api';

interface Props {
  connection: ChatConnection;
  accounts: ChatAccount[];
}

const WHERE: Record<ChatKind, { workspace: string; workspaceLike: string; user: string; userLike: string }> =
  {
    SLACK: {
      workspace: 'Id of the workspace',
      workspaceLike: 'T024BE7LD',
      user: 'Member id',
      userLike: 'U024BE7LH',
    },
    TEAMS: {
      workspace: 'Id of the tenant',
      workspaceLike: '9188040d-6c67-4c5b-b112-36a304b66dad',
      user: 'Object id of the user',
      userLike: '7faf8ea2-3a41-4f0b-9d0a-7f0f8f7f5b10',
    },
  };

const NOTHING = { workspaceId: '', userId: '', userName: '', personId: null as string | null };
const FIELDS = ['{userId}', 'personId', 'userName'];

/** Says who a user of a chat is, for somebody who did not do so there. */
export function LinkAccountForm({ connection, accounts }: Props) {
  // Most connections have one workspace, which whoever is linked already has told.
  const [account, setAccount] = useState({ ...NOTHING, workspaceId: accounts[0]?.workspaceId ?? '' });
  const link = useLinkAccount(connection.id);
  const problem = link.error ? asProblem(link.error) : null;
  const words = WHERE[connection.kind];
  const set = (change: Partial<typeof account>) => setAccount({ ...account, ...change });
  const workspaceId = account.workspaceId.trim();
  const userId = account.userId.trim();
  const { personId } = account;
  const known = accounts.find(each => each.workspaceId === workspaceId && each.userId === userId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!workspaceId || !userId || !personId || link.isPending) return;
    link.mutate(
      { workspaceId, userId, userName: account.userName.trim() || null, personId },
      { onSuccess: () => setAccount({ ...NOTHING, workspaceId }) },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Fieldset legend="Link an account">
        <Stack gap="xs">
          <PersonPicker
            label="Person"
            required
            value={personId}
            onChange={id => set({ personId: id })}
            error={problem?.field('personId')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput
              label={words.workspace}
              required
              maxLength={100}
              placeholder={words.workspaceLike}
              value={account.workspaceId}
              onChange={event => set({ workspaceId: event.currentTarget.value })}
            />
            <TextInput
              label={words.user}
              required
              maxLength={100}
              placeholder={words.userLike}
              value={account.userId}
              onChange={event => set({ userId: event.currentTarget.value })}
              error={problem?.field('{userId}')}
            />
          </SimpleGrid>
          <TextInput
            label="Name there"
            description="Shown in this list; only the ids say who it is."
            maxLength={200}
            value={account.userName}
            onChange={event => set({ userName: event.currentTarget.value })}
            error={problem?.field('userName')}
          />
          {known && known.person.id !== personId && (
            <Text size="sm" role="status">
              This account is {known.person.name} now, and will be somebody else from then on.
            </Text>
          )}
          <ProblemAlert error={link.error} shownFields={FIELDS} />
          <Group justify="flex-end">
            <Button type="submit" disabled={!workspaceId || !userId || !personId} loading={link.isPending}>
              {known ? 'Link anew' : 'Link'}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
    </form>
  );
}
