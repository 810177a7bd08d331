import { Badge, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Why } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useRemoveWhy, useWhyChains } from './api';
import { DiagramView } from './DiagramView';
import { WhyDialog } from './WhyDialog';
import classes from './analysis.module.css';

type Dialog = { why?: Why; parent?: Why } | null;

/** Chains of whys: each answer may be asked again, in several ways. */
export function WhysTab({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const query = useWhyChains(id);
  const [dialog, setDialog] = useState<Dialog>(null);
  if (query.isPending) return <Skeleton height={180} />;
  if (!query.data) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Stack gap="sm">
      {query.data.length === 0 && (
        <Text size="sm" c="dimmed">
          Begin with what was seen, and ask why it was so. Several answers are branches; stop where an answer
          can be changed.
        </Text>
      )}
      {query.data.length > 0 && <DiagramView id={id} kind="why-chains" empty="Nobody has answered yet." />}
      {query.data.map(chain => (
        <ul key={chain.id} className={classes.chain} data-testid="why-chain">
          <Answer id={id} why={chain} onDialog={mayWrite ? setDialog : undefined} />
        </ul>
      ))}
      {mayWrite && (
        <Group>
          <Button size="xs" variant="default" onClick={() => setDialog({})} data-testid="add-chain">
            Begin a chain
          </Button>
        </Group>
      )}
      {dialog && <WhyDialog id={id} {...dialog} onClose={() => setDialog(null)} />}
    </Stack>
  );
}

interface AnswerProps {
  id: string;
  why: Why;
  onDialog?: (dialog: Dialog) => void;
}

function Answer({ id, why, onDialog }: AnswerProps) {
  const remove = useRemoveWhy(id);
  const [sure, setSure] = useState(false);
  const below = countOf(why) - 1;
  return (
    <li>
      <Text size="sm">
        {why.parentId && (
          <Text span size="sm" c="dimmed">
            {why.question ?? 'Why?'}{' '}
          </Text>
        )}
        {why.statement}{' '}
        {why.factorId && (
          <Badge size="sm" variant="light" radius="sm" tt="none" component="span">
            {why.factorStands ? 'Contributing factor' : 'Factor, withdrawn'}
          </Badge>
        )}
      </Text>
      {onDialog && (
        <Group gap={4} ms={-8}>
          <Button size="compact-xs" variant="subtle" onClick={() => onDialog({ parent: why })}>
            Why was that so?
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onDialog({ why })}>
            Edit
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color={sure ? 'red' : 'gray'}
            loading={remove.isPending}
            onClick={() => (below === 0 || sure ? remove.mutate(why.id) : setSure(true))}
          >
            {sure ? `With ${below} below it: sure?` : 'Take away'}
          </Button>
        </Group>
      )}
      <ProblemAlert error={remove.error} />
      {why.answers.length > 0 && (
        <ul className={classes.chain}>
          {why.answers.map(answer => (
            <Answer key={answer.id} id={id} why={answer} onDialog={onDialog} />
          ))}
        </ul>
      )}
    </li>
  );
}

function countOf(why: Why): number {
  return why.answers.reduce((sum, answer) => sum + countOf(answer), 1);
}
