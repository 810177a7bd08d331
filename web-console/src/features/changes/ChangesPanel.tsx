import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { Incident, RelatedChange, Relation } from '../../api/types';
import { ChangeStateBadge } from '../../components/ChangeStateBadge';
import { CHANGE_KIND } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { exactTime } from '../../components/time';
import { useRelateChange, useRelatedChanges } from './api';
import { rolloutOf } from './rollout';

/** Changes in production near the onset: proposed, confirmed, dismissed. */
export function ChangesPanel({ incident, id }: { incident: Incident; id: string }) {
  const changes = useRelatedChanges(id);
  const [all, showAll] = useState(false);
  const items = changes.data?.items ?? [];
  const dismissed = items.filter(item => item.relation === 'DISMISSED').length;
  return (
    <Panel
      title="Changes"
      testId="changes"
      pending={changes.isPending}
      action={
        <Anchor component={Link} to="/changes" size="sm">
          All changes
        </Anchor>
      }
    >
      <Stack gap="sm">
        <ProblemAlert error={changes.error} onRetry={() => void changes.refetch()} />
        {changes.isSuccess && items.length === 0 && (
          <Text size="sm" c="dimmed">
            No change that may have to do with it is known near the onset.
          </Text>
        )}
        {items
          .filter(item => all || item.relation !== 'DISMISSED')
          .map(item => (
            <ChangeItem key={item.change.id} item={item} incident={incident} />
          ))}
        {dismissed > 0 && (
          <div>
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => showAll(!all)}>
              {all ? 'Hide dismissed' : `Show ${dismissed} dismissed`}
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  );
}

function ChangeItem({ item, incident }: { item: RelatedChange; incident: Incident }) {
  const mayWork = useMay('workIncidents');
  const [dismissing, setDismissing] = useState(false);
  const { change } = item;
  const relate = useRelateChange(incident.id);
  const decide = (relation: Relation, reason?: string) =>
    relate.mutate({ changeId: change.id, relation, reason }, { onSuccess: () => setDismissing(false) });
  const rollout = rolloutOf(change);
  return (
    <article aria-label={change.summary} data-testid="change" data-relation={item.relation}>
      <Group gap={6}>
        <Badge variant="light" radius="sm" tt="none" color={item.relation === 'CONFIRMED' ? 'teal' : 'gray'}>
          {item.relation === 'PROPOSED'
            ? 'Related?'
            : item.relation === 'CONFIRMED'
              ? 'Related'
              : 'Not related'}
        </Badge>
        <ChangeStateBadge state={change.state} />
        <Text size="xs" c="dimmed">
          {change.rollbackExtent === 'FEATURE' ? 'Feature rollback' : CHANGE_KIND[change.kind]} of{' '}
          {change.service} in {change.environment}
        </Text>
      </Group>
      <Text size="sm" fw={550} mt={2}>
        {change.url ? (
          <Anchor href={change.url} target="_blank" rel="noreferrer noopener" inherit>
            {change.summary}
          </Anchor>
        ) : (
          change.summary
        )}
      </Text>
      <Text size="xs" c="dimmed" title={exactTime(change.at)}>
        {item.proposal ?? exactTime(change.at)}
      </Text>
      {rollout && (
        <Text size="xs" c="dimmed">
          {rollout}
        </Text>
      )}
      {change.state !== 'ROLLED_BACK' && change.featuresTakenBack.length > 0 && (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          Taken back of it: {change.featuresTakenBack.join(', ')}. The rest stays.
        </Text>
      )}
      {item.reason && (
        <Text size="xs" c="dimmed">
          {item.decidedBy?.name}: {item.reason}
        </Text>
      )}
      {mayWork && (
        <Group gap="xs" mt={4}>
          {item.relation !== 'CONFIRMED' && (
            <Button
              size="compact-xs"
              variant="light"
              loading={relate.isPending}
              onClick={() => decide('CONFIRMED')}
              data-testid="change-confirm"
            >
              Related
            </Button>
          )}
          {item.relation !== 'DISMISSED' && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => (item.relation === 'CONFIRMED' ? setDismissing(true) : decide('DISMISSED'))}
              data-testid="change-dismiss"
            >
              Not related
            </Button>
          )}
        </Group>
      )}
      {!dismissing && <ProblemAlert error={relate.error} />}
      <ReasonDialog
        opened={dismissing}
        title="Not related after all"
        explanation="It stands on the timeline, which is never changed; your reason is added to it."
        confirm="Not related"
        pending={relate.isPending}
        error={relate.error}
        onConfirm={reason => decide('DISMISSED', reason)}
        onClose={() => setDismissing(false)}
      />
    </article>
  );
}
