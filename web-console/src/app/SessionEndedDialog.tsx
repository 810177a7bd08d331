import { Button, Group, Modal, Text } from '@mantine/core';
import { signInAddress, useSessionEnded } from '../api/session';

/** Lies over the page when the session has ended, so that nothing typed underneath is lost. */
export function SessionEndedDialog({ onCheck, checking }: { onCheck: () => void; checking: boolean }) {
  const ended = useSessionEnded();
  return (
    <Modal
      opened={ended}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title="Your session has ended"
      zIndex={400}
      data-testid="session-ended"
    >
      <Text size="sm" mb="md">
        Sign in again to go on. What you typed is kept in this tab.
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCheck} loading={checking}>
          I signed in elsewhere
        </Button>
        <Button component="a" href={signInAddress()} data-autofocus data-testid="sign-in">
          Sign in
        </Button>
      </Group>
    </Modal>
  );
}
