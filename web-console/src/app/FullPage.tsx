import { Center, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Mark } from './Mark';

/** A page without the console around it: signing in, no role, no answer. */
export function FullPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Center mih="100vh" p="md" component="main">
      <Stack gap="lg" w="100%" maw={460}>
        <Group gap={10}>
          <Mark size={30} />
          <span style={{ fontFamily: 'var(--mantine-font-family-headings)', fontSize: 20, fontWeight: 600 }}>
            Afterword
          </span>
        </Group>
        <div className="aw-card" style={{ padding: 28 }}>
          <Title order={1} size="h3" mb="sm">
            {title}
          </Title>
          {children}
        </div>
      </Stack>
    </Center>
  );
}
