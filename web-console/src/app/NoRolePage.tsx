import { Button, Group, Text } from '@mantine/core';
import { FullPage } from './FullPage';
import { SignOutButton } from './SignOutButton';

/** For somebody who is signed in but may not read anything. */
export function NoRolePage() {
  return (
    <FullPage title="You have no role here yet">
      <div data-testid="no-role">
        <Text mb="sm">
          You are signed in, but nobody has given you a role in Afterword, so there is nothing to show you.
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
