import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says that somebody else was quicker (412), and that nothing typed is lost. */
export function StaleNotice({ what, children }: { what: string; children?: ReactNode }) {
  return (
    <Alert
      color="yellow"
      title={`Somebody changed this ${what} while you were writing`}
      role="alert"
      data-testid="stale"
    >
      <Text size="sm">Nothing was overwritten, and your text is still here.</Text>
      {children}
    </Alert>
  );
}
