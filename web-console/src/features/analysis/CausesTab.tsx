import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CausalGraph, CausalLink } from '../../api/types';
import { LINK_KIND } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCausalGraph, useRemoveLink } from './api';
import { DiagramView } from './DiagramView';
import { LinkDialog } from './LinkDialog';
import classes from './analysis.module.css';

type Dialog = { link?: CausalLink; from?: string } | null;

/** What led to what: a diagram to walk through, and each link as a sentence. */
export function CausesTab({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const query = useCausalGraph(id);
  const [dialog, setDialog] = useState<Dialog>(null);
  if (query.isPending) return <Skeleton height={180} />;
  if (!query.data) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  const graph = query.data;
  const linkable = graph.nodes.some(node => node.kind === 'FACTOR');
  const outcome = graph.nodes.find(node => node.kind === 'OUTCOME')?.id;
  return (
    <Stack gap="sm">
      <DiagramView
        id={id}
        kind="causal-graph"
        empty="Record contributing factors, then say what led to what. Several conditions meet; none of them is the one cause."
        onChoose={mayWrite ? from => from !== outcome && setDialog({ from }) : undefined}
      />
      {graph.loops.length > 0 && (
        <Text size="sm" c="dimmed" data-testid="loops">
          {graph.loops.length === 1 ? 'One feedback loop: ' : `${graph.loops.length} feedback loops: `}
          conditions that led to each other. The dashed lines lead back.
        </Text>
      )}
      {graph.links.map(link => (
        <LinkItem
          key={link.id}
          id={id}
          link={link}
          graph={graph}
          onEdit={mayWrite ? () => setDialog({ link }) : undefined}
        />
      ))}
      {mayWrite && linkable && (
        <Group>
          <Button size="xs" variant="default" onClick={() => setDialog({})} data-testid="add-link">
            Link two of them
          </Button>
        </Group>
      )}
      {dialog && <LinkDialog id={id} graph={graph} {...dialog} onClose={() => setDialog(null)} />}
    </Stack>
  );
}

interface ItemProps {
  id: string;
  link: CausalLink;
  graph: CausalGraph;
  onEdit?: () => void;
}

function LinkItem({ id, link, graph, onEdit }: ItemProps) {
  const remove = useRemoveLink(id);
  const textOf = (node: string) => graph.nodes.find(candidate => candidate.id === node)?.text;
  return (
    <div className={classes.item} data-testid="causal-link">
      <Text size="sm">
        “{textOf(link.from)}” <strong>{LINK_KIND[link.kind]}</strong> “{textOf(link.to)}”
        {link.because ? ` because ${link.because}` : ''}
        {graph.feedback.includes(link.id) ? ' (feedback)' : ''}
      </Text>
      {!link.because && (
        <Text size="xs" c="dimmed">
          What makes the one lead to the other?
        </Text>
      )}
      {onEdit && (
        <Group gap={4} ms={-8}>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onEdit}>
            Edit
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            loading={remove.isPending}
            onClick={() => remove.mutate(link.id)}
          >
            Take away
          </Button>
        </Group>
      )}
      <ProblemAlert error={remove.error} />
    </div>
  );
}
