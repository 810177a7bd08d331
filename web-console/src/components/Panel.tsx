import { Group, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  testId?: string;
  id?: string;
}

/** A titled card: the building block of every page. */
export function Panel({ title, action, children, testId, id }: Props) {
  const titleId = useId();
  return (
    <section
      className="aw-card"
      aria-labelledby={titleId}
      data-testid={testId}
      id={id}
      style={{ padding: 16 }}
    >
      <Group justify="space-between" mb={10} mih={30}>
        <Title order={2} size="h5" id={titleId} ff="text" maw="100%">
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </section>
  );
}
