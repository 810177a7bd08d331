import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import type { ActionItem } from '../../api/types';
import { ActionStatusBadge, OverdueBadge, PriorityBadge, RestrictedBadge } from '../../components/badges';
import { ACTION_KIND } from '../../components/labels';
import { ActionTransitions } from './ActionTransitions';

/** What is to be done, where it stands, and what is next. */
export function ActionHeader({ action, id }: { action: ActionItem; id: string }) {
  const mayWork = useMay('workActions');
  return (
    <Stack gap="sm">
      <Group gap={8} fz="sm" c="dimmed">
        <Anchor component={Link} to="/actions" size="sm" c="dimmed">
          Actions
        </Anchor>
        <span aria-hidden>/</span>
        <span className="aw-key">{action.key}</span>
      </Group>
      <Title order={1} size="h2" data-testid="title">
        {action.title}
      </Title>
      <Group gap="sm">
        <PriorityBadge priority={action.priority} />
        <ActionStatusBadge status={action.status} />
        {action.overdue && <OverdueBadge />}
        {action.visibility === 'RESTRICTED' && <RestrictedBadge />}
        <Text size="sm" c="dimmed">
          {ACTION_KIND[action.kind] ?? action.kind}
        </Text>
        {action.incidentKey && (
          <Text size="sm" c="dimmed">
            from{' '}
            <Anchor component={Link} to={`/incidents/${action.incidentKey}`} size="sm">
              {action.incidentKey}
            </Anchor>
            {action.retrospectiveId && (
              <>
                {' '}
                through{' '}
                <Anchor component={Link} to={`/retrospectives/${action.retrospectiveId}`} size="sm">
                  its retrospective
                </Anchor>
              </>
            )}
          </Text>
        )}
      </Group>
      {action.status === 'BLOCKED' && action.blockedBy && (
        <Text size="sm">
          <Text span fw={600} size="sm">
            Waits for:
          </Text>{' '}
          {action.blockedBy}
        </Text>
      )}
      {mayWork && <ActionTransitions action={action} id={id} />}
    </Stack>
  );
}
