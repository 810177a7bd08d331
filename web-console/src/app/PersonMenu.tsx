import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { may, useMe } from '../api/session';
import { signOut } from './SignOutButton';

/** Who one is here, and the way out. */
export function PersonMenu({ onKeyboard }: { onKeyboard: () => void }) {
  const me = useMe();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton data-testid="person" style={{ borderRadius: '50%' }}>
          <Avatar size={32} radius="xl" color="tide" variant="light" name={me.name} alt="" aria-hidden />
          <VisuallyHidden>{me.name}, your account</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label data-testid="who-am-i" style={{ color: 'var(--mantine-color-text)' }}>
          <Text fw={600} size="sm">
            {me.name}
          </Text>
          <Text size="xs" c="dimmed">
            {me.username}
          </Text>
          <Text size="xs" c="dimmed" mt={6}>
            Roles: {me.roles.join(', ') || 'none'}
          </Text>
          <Text size="xs" c="dimmed">
            Teams: {me.teams.join(', ') || 'none'}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to="/settings" data-testid="settings-link">
          Settings
        </Menu.Item>
        <Menu.Item component={Link} to="/settings/status-feed">
          Public status feed
        </Menu.Item>
        <Menu.Item onClick={onKeyboard}>Keyboard</Menu.Item>
        {may(me, 'readAudit') && (
          <Menu.Item component={Link} to="/audit">
            Audit log
          </Menu.Item>
        )}
        <Menu.Item component="a" href="/docs">
          API documentation
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={signOut} data-testid="sign-out">
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
