import { Alert, Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { dueWords, useDue } from './due';

/** Says to whoever comes by that something waits to be looked at. */
export function DueNotice() {
  const { checks, reviews } = useDue();
  const words = dueWords(checks.length, reviews.length);
  if (!words) return null;
  return (
    <Alert color="gray" variant="light" p="xs" data-testid="due-notice">
      {words}.{' '}
      <Anchor component={Link} to="/checks" size="sm">
        Look at them
      </Anchor>
    </Alert>
  );
}
