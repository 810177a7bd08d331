import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Incident } from '../../api/types';
import { ActionStatusBadge, OverdueBadge, PriorityBadge } from '../../components/badges';
import { CheckIcon, ExternalIcon } from '../../components/icons';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useFollowUps } from './api';

/** What came of the incident: each follow-up with its state here and in the tracker. */
export function FollowUpsPanel({ incident, id }: { incident: Incident; id: string }) {
  const followUps = useFollowUps(id);
  const items = followUps.data ?? [];
  const verified = items.filter(item => item.status === 'VERIFIED').length;
  return (
    <Panel
      title="Follow-ups"
      testId="follow-ups"
      pending={followUps.isPending}
      action={
        items.length > 0 && (
          <Text size="sm" c="dimmed">
            {verified} of {items.length} verified
          </Text>
        )
      }
    >
      <ProblemAlert error={followUps.error} />
      {followUps.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          None yet. Actions come out of the retrospective
          {incident.retrospective ? (
            <>
              {' '}
              (
              <Anchor component={Link} to={`/retrospectives/${incident.retrospective.key}`} size="sm">
                {incident.retrospective.key}
              </Anchor>
              )
            </>
          ) : null}{' '}
          and show here with their state.
        </Text>
      )}
      {items.map(item => (
        <Group
          key={item.id}
          justify="space-between"
          wrap="nowrap"
          align="flex-start"
          py={8}
          style={{ borderTop: '1px solid var(--aw-rule)' }}
          data-testid="follow-up"
          data-key={item.key}
        >
          <div style={{ minWidth: 0 }}>
            <Anchor component={Link} to={`/actions/${item.key}`} c="inherit" fw={550} size="sm">
              {item.title}
            </Anchor>
            <Group gap={8} fz="xs" c="dimmed" mt={2}>
              <span className="aw-key">{item.key}</span>
              {item.priority && <PriorityBadge priority={item.priority} />}
              <span>{item.owner?.name ?? 'No owner yet'}</span>
              {item.status === 'VERIFIED' ? (
                <Text
                  span
                  size="xs"
                  c="light-dark(var(--mantine-color-teal-9), var(--mantine-color-teal-4))"
                  style={{ display: 'inline-flex', alignItems: 'center', gap: 3 }}
                >
                  <CheckIcon size={13} />
                  verified{item.verifiedBy ? ` by ${item.verifiedBy.name}` : ''}
                </Text>
              ) : item.dueAt ? (
                <RelativeTime at={item.dueAt} prefix="due " />
              ) : null}
              {item.overdue && <OverdueBadge />}
              {item.tracker?.key && <TrackerKey tracker={item.tracker} />}
            </Group>
          </div>
          <ActionStatusBadge status={item.status} />
        </Group>
      ))}
    </Panel>
  );
}

function TrackerKey({ tracker }: { tracker: { key: string | null; url: string | null } }) {
  if (!tracker.url || !/^https?:\/\//i.test(tracker.url))
    return <span className="aw-key">{tracker.key}</span>;
  return (
    <Anchor href={tracker.url} target="_blank" rel="noreferrer noopener" size="xs">
      {tracker.key} <ExternalIcon size={11} />
    </Anchor>
  );
}
