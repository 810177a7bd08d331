import { Group, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { PanelLoading } from './Loading';

interface Props {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  testId?: string;
  id?: string;
  /** Whether what it shows is still being read. */
  pending?: boolean;
}

/** A titled card: the building block of every page. */
export function Panel({ title, action, children, testId, id, pending = false }: Props) {
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
      {pending && <PanelLoading />}
    </section>
  );
}
