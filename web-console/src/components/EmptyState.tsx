import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** What to say, and what to do next, where there is nothing to show. */
export function EmptyState({
  title,
  order = 2,
  children,
  action,
}: {
  title: string;
  /** Level of its heading: 1 where it is the whole page. */
  order?: 1 | 2;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Stack align="center" gap={6} py={48} px="md" ta="center" data-testid="empty">
      <Title order={order} size="h4" ff="text">
        {title}
      </Title>
      {children && (
        <Text c="dimmed" size="sm" maw={440}>
          {children}
        </Text>
      )}
      {action && <div style={{ marginTop: 10 }}>{action}</div>}
    </Stack>
  );
}
