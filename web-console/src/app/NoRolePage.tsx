import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { get } from '../api/client';
import { FullPage } from './FullPage';
import { SignOutButton } from './SignOutButton';

/** For somebody who is signed in but may not read anything. */
export function NoRolePage() {
  const session = useQuery({
    queryKey: ['session'],
    queryFn: () => get<{ name?: string | null }>('/session'),
    retry: false,
  });
  return (
    <FullPage title="You have no role here yet">
      <div data-testid="no-role">
        <Text mb="sm">
          You are signed in{session.data?.name ? ` as ${session.data.name}` : ''}, but nobody has given you a
          role in Afterword, so there is nothing to show you.
        </Text>
        <Text mb="lg" c="dimmed" size="sm">
          Ask whoever looks after Afterword in your organisation for the role <strong>viewer</strong> (to
          read) or <strong>responder</strong> (to work on incidents). Then sign out and in again.
        </Text>
        <Group gap="xs">
          <SignOutButton />
          <Button variant="default" onClick={() => window.location.reload()}>
            Look again
          </Button>
        </Group>
      </div>
    </FullPage>
  );
}
