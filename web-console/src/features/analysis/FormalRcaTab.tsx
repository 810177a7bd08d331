import { Anchor, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { FormalRca, RcaFactor } from '../../api/types';
import { DOMAIN, FACTOR_ROLE } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { clockTime } from '../../components/time';
import { readRcaMarkdown, useFormalRca } from './api';
import classes from './analysis.module.css';

/** The formal analysis as it reads now; what people ask for by that name, with factors instead of one cause. */
export function FormalRcaTab({ id }: { id: string }) {
  const query = useFormalRca(id);
  if (query.isPending) return <Skeleton height={240} />;
  if (!query.data) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  const rca = query.data;
  return (
    <Stack gap="md" data-testid="formal-rca" className={classes.rca}>
      <Group justify="space-between" align="flex-start">
        <Text size="sm" c="dimmed" maw="48em">
          Rendered from the record as it is now, for whoever asks for a formal analysis. It names several
          contributing factors and no single cause.
        </Text>
        <SaveMarkdown id={id} name={`${rca.retrospectiveKey}-formal-analysis.md`} />
      </Group>
      <Block title="Problem">
        <Text size="sm">{rca.problem.statement}</Text>
        <Text size="sm" c="dimmed">
          {facts(rca.problem)}
        </Text>
      </Block>
      <Block title="Method">
        <Text size="sm">{rca.method}</Text>
      </Block>
      <Block title="Contributing factors">
        {rca.factors.length === 0 && (
          <Text size="sm" c="dimmed">
            None is recorded.
          </Text>
        )}
        <ol>
          {rca.factors.map(factor => (
            <FactorItem key={factor.id} factor={factor} />
          ))}
        </ol>
      </Block>
      {rca.statements.length > 0 && (
        <Block title="What led to what">
          <ul>
            {rca.statements.map(statement => (
              <li key={statement.linkId} data-testid="causal-statement">
                {statement.text}
                {statement.feedback && ' (feedback)'}
                {statement.questions.map(asked => (
                  <Text key={asked.rule} size="sm" c="dimmed" fs="italic">
                    {asked.question}
                  </Text>
                ))}
              </li>
            ))}
          </ul>
        </Block>
      )}
      {rca.chains.length > 0 && (
        <Block title="Chains of whys">
          {rca.chains.map((line, index) => (
            <Text key={index} size="sm" ps={line.depth * 18}>
              {line.text}
            </Text>
          ))}
        </Block>
      )}
      <Statements title="What helped" factors={rca.helped} />
      <Statements title="Observed, not contributing" factors={rca.observed} />
      {rca.openActions.length > 0 && (
        <Block title="Further actions">
          <ul>
            {rca.openActions.map(action => (
              <li key={action.id}>{action.title}</li>
            ))}
          </ul>
        </Block>
      )}
    </Stack>
  );
}

function FactorItem({ factor }: { factor: RcaFactor }) {
  return (
    <li>
      {factor.statement}
      <Text size="xs" c="dimmed">
        {DOMAIN[factor.domain]}
        {factor.category ? `: ${factor.category}` : ''}, {FACTOR_ROLE[factor.role]}
      </Text>
      {factor.entries.map(entry => (
        <Text key={entry.id} size="sm" c="dimmed">
          Evidence: {clockTime(entry.occurredAt)} {entry.text}
        </Text>
      ))}
      {factor.links.map(link => (
        <Text key={link.url} size="sm">
          <Anchor href={link.url} target="_blank" rel="noreferrer noopener" inherit>
            {link.label ?? link.url}
          </Anchor>
        </Text>
      ))}
      {factor.actions.map(action => (
        <Text key={action.id} size="sm">
          Corrective action: {action.key} {action.title}
        </Text>
      ))}
    </li>
  );
}

function Statements({ title, factors }: { title: string; factors: RcaFactor[] }) {
  if (factors.length === 0) return null;
  return (
    <Block title={title}>
      <ul>
        {factors.map(factor => (
          <li key={factor.id}>{factor.statement}</li>
        ))}
      </ul>
    </Block>
  );
}

function Block({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <Title order={3} size="h6" ff="text" mb={4}>
        {title}
      </Title>
      {children}
    </div>
  );
}

/** Read when it is asked for: what is saved is what the record says at that moment. */
function SaveMarkdown({ id, name }: { id: string; name: string }) {
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    try {
      const { data } = await readRcaMarkdown(id);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([data], { type: 'text/markdown' }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
      setError(null);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div>
      <Button size="xs" variant="default" onClick={() => void save()}>
        Save as Markdown
      </Button>
      <ProblemAlert error={error} />
    </div>
  );
}

function facts({ duration, services, customersAffected }: FormalRca['problem']): string {
  return [
    services.join(', '),
    duration && `for ${duration}`,
    customersAffected != null && `${customersAffected.toLocaleString()} customers`,
  ]
    .filter(Boolean)
    .join(' · ');
}
