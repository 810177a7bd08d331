import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../components/EmptyState';
import { usePageTitle } from './usePageTitle';

/** For an address that leads nowhere. */
export function NotFoundPage({ what = 'page' }: { what?: string }) {
  usePageTitle('Not found');
  return (
    <EmptyState
      title={`There is no such ${what}`}
      action={
        <Button component={Link} to="/incidents" variant="default">
          Go to the incidents
        </Button>
      }
    >
      It may never have existed, or it is restricted to people you are not among. Afterword answers both the
      same way.
    </EmptyState>
  );
}
