import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { Factor, Retrospective } from '../../api/types';
import { CONFIDENCE, DISPOSITION, DOMAIN, FACTOR_ROLE, NECESSITY } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { clockTime } from '../../components/time';
import { BalanceLine } from '../analysis/BalanceLine';
import { useFactors, useRetrospectiveTimeline, useWithdrawFactor } from './api';
import { DispositionDialog } from './DispositionDialog';
import { FactorDialog } from './FactorDialog';
import classes from './retrospectives.module.css';
import { WORK } from './transitions';

type Dialog = { kind: 'edit' | 'disposition' | 'withdraw'; factor: Factor } | { kind: 'add' } | null;

/** The conditions that contributed, as records: never one of them "the" cause. */
export function FactorsPanel({ retrospective }: { retrospective: Retrospective }) {
  const mayWrite = useMay('writeRetrospectives') && WORK.recordFactors.includes(retrospective.status);
  const factors = useFactors(retrospective.id);
  const [dialog, setDialog] = useState<Dialog>(null);
  const items = (factors.data ?? []).filter(factor => !factor.withdrawnAt);
  const close = () => setDialog(null);
  return (
    <div data-testid="factors" style={{ marginTop: 20 }}>
      <Group justify="space-between" mb={6}>
        <Title order={3} size="h5" ff="text">
          Factors{' '}
          {items.length > 0 && (
            <Text span c="dimmed">
              ({items.length})
            </Text>
          )}
        </Title>
        {mayWrite && (
          <Button
            size="xs"
            variant="default"
            onClick={() => setDialog({ kind: 'add' })}
            data-testid="add-factor"
          >
            Add a factor
          </Button>
        )}
      </Group>
      <ProblemAlert error={factors.error} />
      {factors.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          None recorded. Look for several: what was there before, what set it off, what made it worse, what
          limited it, and what went well.
        </Text>
      )}
      <BalanceLine id={retrospective.id} />
      {items.map(factor => (
        <FactorItem
          key={factor.id}
          factor={factor}
          retrospective={retrospective}
          mayWrite={mayWrite}
          onDialog={kind => setDialog({ kind, factor })}
        />
      ))}
      {dialog?.kind === 'add' && <FactorDialog retrospective={retrospective} onClose={close} />}
      {dialog?.kind === 'edit' && (
        <FactorDialog retrospective={retrospective} factor={dialog.factor} onClose={close} />
      )}
      {dialog?.kind === 'disposition' && (
        <DispositionDialog retrospective={retrospective} factor={dialog.factor} onClose={close} />
      )}
      {dialog?.kind === 'withdraw' && (
        <WithdrawDialog retrospective={retrospective} factor={dialog.factor} onClose={close} />
      )}
    </div>
  );
}

interface ItemProps {
  factor: Factor;
  retrospective: Retrospective;
  mayWrite: boolean;
  onDialog: (kind: 'edit' | 'disposition' | 'withdraw') => void;
}

function FactorItem({ factor, retrospective, mayWrite, onDialog }: ItemProps) {
  const timeline = useRetrospectiveTimeline(retrospective.id, factor.timelineEntryIds.length > 0);
  const evidence = (timeline.data ?? []).filter(entry => factor.timelineEntryIds.includes(entry.id));
  return (
    <article className={classes.factor} data-testid="factor" aria-label={factor.statement}>
      <Text fw={550}>{factor.statement}</Text>
      <Group gap={6} mt={4}>
        <Badge variant="light" radius="sm" tt="none">
          {FACTOR_ROLE[factor.role] ?? factor.role}
        </Badge>
        <Badge variant="default" radius="sm" tt="none">
          {DOMAIN[factor.domain] ?? factor.domain}
          {factor.category ? `: ${factor.category}` : ''}
        </Badge>
        <Badge variant="default" radius="sm" tt="none">
          {CONFIDENCE[factor.confidence] ?? factor.confidence}
        </Badge>
        {factor.symptom && (
          <Badge variant="default" radius="sm" tt="none">
            A symptom
          </Badge>
        )}
        {factor.necessity !== 'UNJUDGED' && (
          <Text size="xs" c="dimmed">
            {NECESSITY[factor.necessity] ?? factor.necessity}
          </Text>
        )}
        {factor.services.length > 0 && (
          <Text size="xs" c="dimmed">
            {factor.services.join(', ')}
          </Text>
        )}
        {factor.edge && (
          <Text size="xs" c="dimmed">
            between {factor.edge.from} and {factor.edge.to}
          </Text>
        )}
        {factor.tags.map(tag => (
          <Text key={tag} size="xs" c="dimmed">
            #{tag}
          </Text>
        ))}
      </Group>
      {factor.links.length > 0 && (
        <Group gap={10} mt={6}>
          {factor.links.map(link => (
            <Anchor key={link.url} href={link.url} target="_blank" rel="noreferrer noopener" size="sm">
              {link.label ?? link.url}
            </Anchor>
          ))}
        </Group>
      )}
      {evidence.length > 0 && (
        <Stack gap={2} mt={8} component="ul" ps="md" m={0}>
          {evidence.map(entry => (
            <Text key={entry.id} component="li" size="sm" c="dimmed">
              {clockTime(entry.occurredAt)} {entry.text}
            </Text>
          ))}
        </Stack>
      )}
      <Text size="sm" mt={6} data-testid="disposition">
        {factor.disposition ? (
          <>
            {DISPOSITION[factor.disposition.kind] ?? factor.disposition.kind}
            {factor.disposition.reason ? `: ${factor.disposition.reason}` : ''}
          </>
        ) : (
          <Text span size="sm" c="dimmed">
            Not said yet what becomes of it
          </Text>
        )}
      </Text>
      {mayWrite && (
        <Group gap={4} mt={4} ms={-8}>
          <Button size="compact-xs" variant="subtle" onClick={() => onDialog('disposition')}>
            What becomes of it
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onDialog('edit')}>
            Edit
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onDialog('withdraw')}>
            Withdraw
          </Button>
        </Group>
      )}
    </article>
  );
}

function WithdrawDialog(props: { retrospective: Retrospective; factor: Factor; onClose: () => void }) {
  const withdraw = useWithdrawFactor(props.retrospective.id, props.factor);
  return (
    <ReasonDialog
      opened
      title="Withdraw this factor"
      explanation="It stays in the record with your reason, and no longer counts."
      confirm="Withdraw"
      pending={withdraw.isPending}
      error={withdraw.error}
      onConfirm={reason => withdraw.mutate(reason, { onSuccess: props.onClose })}
      onClose={props.onClose}
    />
  );
}
