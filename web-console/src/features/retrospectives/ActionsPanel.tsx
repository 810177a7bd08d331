import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import type { Retrospective } from '../../api/types';
import { ActionStatusBadge } from '../../components/badges';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useRetrospectiveActions } from './api';
import { ProposeActionDialog } from './ProposeActionDialog';
import classes from './retrospectives.module.css';
import { WORK } from './transitions';

/** The actions that came of a retrospective, with their state now. */
export function ActionsPanel({ retrospective }: { retrospective: Retrospective }) {
  const mayWrite = useMay('writeRetrospectives') && WORK.proposeActions.includes(retrospective.status);
  const actions = useRetrospectiveActions(retrospective.id);
  const [proposing, dialog] = useDisclosure(false);
  const items = actions.data ?? [];
  return (
    <div data-testid="retrospective-actions" style={{ marginTop: 20 }}>
      <Group justify="space-between" mb={6}>
        <Title order={3} size="h5" ff="text">
          Actions{' '}
          {items.length > 0 && (
            <Text span c="dimmed">
              ({items.length})
            </Text>
          )}
        </Title>
        {mayWrite && (
          <Button size="xs" variant="default" onClick={dialog.open} data-testid="propose-action">
            Propose an action
          </Button>
        )}
      </Group>
      <ProblemAlert error={actions.error} />
      {actions.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          None proposed yet. A good action says why it was chosen and how somebody else can tell that it
          worked.
        </Text>
      )}
      {items.map(action => (
        <Group
          key={action.id}
          className={classes.action}
          justify="space-between"
          wrap="nowrap"
          align="flex-start"
          data-testid="retrospective-action"
        >
          <div style={{ minWidth: 0 }}>
            <Anchor
              component={Link}
              to={`/actions/${action.key ?? action.id}`}
              c="inherit"
              fw={550}
              size="sm"
            >
              {action.title}
            </Anchor>
            <Group gap={8} fz="xs" c="dimmed" mt={2}>
              {action.key && <span className="aw-key">{action.key}</span>}
              <span>{action.owner?.name ?? 'No owner yet'}</span>
              {action.dueAt && <RelativeTime at={action.dueAt} prefix="due " />}
              {action.tracker?.key && <span className="aw-key">{action.tracker.key}</span>}
              {action.verifiedAt && <RelativeTime at={action.verifiedAt} prefix="verified " />}
            </Group>
          </div>
          <ActionStatusBadge status={action.status} />
        </Group>
      ))}
      {proposing && <ProposeActionDialog retrospective={retrospective} onClose={dialog.close} />}
    </div>
  );
}
