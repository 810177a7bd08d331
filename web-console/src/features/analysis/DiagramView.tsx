import { Anchor, Group, Skeleton, Text, useComputedColorScheme } from '@mantine/core';
import type { DiagramKind } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { imageOf, useDiagram } from './api';
import { Diagram } from './Diagram';
import { OutlineList } from './OutlineList';

interface Props {
  id: string;
  kind: DiagramKind;
  /** What is said while there is nothing to draw. */
  empty: string;
  onChoose?: (id: string) => void;
}

/** A diagram with the same as a list below it, and as an image to take along. */
export function DiagramView({ id, kind, empty, onChoose }: Props) {
  const query = useDiagram(id, kind);
  const dark = useComputedColorScheme('light') === 'dark';
  if (query.isPending) return <Skeleton height={180} />;
  if (!query.data) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  const picture = query.data;
  if (picture.nodes.length < 2) {
    return (
      <Text size="sm" c="dimmed">
        {empty}
      </Text>
    );
  }
  return (
    <div data-testid={`diagram-${kind}`}>
      <Diagram picture={picture} onChoose={onChoose} />
      <Group justify="space-between" align="flex-start" gap="xs" mt={4}>
        <OutlineList items={picture.outline} label="The same as a list" />
        <Anchor href={imageOf(id, kind, dark)} download={`${picture.title}.svg`} size="xs">
          As an image (SVG)
        </Anchor>
      </Group>
    </div>
  );
}
