import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState';
import { usePageTitle } from './usePageTitle';

/** For an address that leads nowhere. */
export function NotFoundPage({ what = 'page', children }: { what?: string; children?: ReactNode }) {
  usePageTitle('Not found');
  return (
    <EmptyState
      order={1}
      title={`There is no such ${what}`}
      action={
        <Group justify="center" gap="xs">
          <Button component={Link} to="/incidents" variant="default">
            Go to the incidents
          </Button>
          {children}
        </Group>
      }
    >
      It may never have existed, or it is restricted to people you are not among. Afterword answers both the
      same way.
    </EmptyState>
  );
}
