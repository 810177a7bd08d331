import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Alert, AlertSeverity, AlertState } from '../../api/types';
import { RelativeTime } from '../../components/RelativeTime';
import { DECISION, leftOut } from './labels';

const STATE: Record<AlertState, { label: string; color: string }> = {
  FIRING: { label: 'Firing', color: 'red' },
  ACKNOWLEDGED: { label: 'Acknowledged', color: 'yellow' },
  RESOLVED: { label: 'Recovered', color: 'teal' },
};

/** Nobody hears of it any more, so nobody says that it has recovered. */
const GONE = { label: 'Source deleted', color: 'gray' };

const LOUDNESS: Record<AlertSeverity, string> = {
  CRITICAL: 'critical',
  HIGH: 'high',
  WARNING: 'warning',
  INFO: 'info',
  UNKNOWN: '',
};

/** One alert: what it says, where it stands, and why it went where it went. */
export function AlertLine({ alert, withIncident }: { alert: Alert; withIncident?: boolean }) {
  const state = alert.endReason === 'SOURCE_DELETED' ? GONE : STATE[alert.state];
  const link = alert.links.find(address => /^https?:\/\//i.test(address));
  const why = alert.reason ? `${DECISION[alert.decision ?? 'IGNORED']}: ${alert.reason}` : null;
  return (
    <Group
      justify="space-between"
      wrap="nowrap"
      align="flex-start"
      py={8}
      style={{ borderTop: '1px solid var(--aw-rule)' }}
      data-testid="alert"
      data-state={alert.state}
    >
      <div style={{ minWidth: 0 }}>
        <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
          {link ? (
            <Anchor href={link} target="_blank" rel="noreferrer noopener" c="inherit">
              {alert.title}
            </Anchor>
          ) : (
            alert.title
          )}
        </Text>
        <Group gap={8} fz="xs" c="dimmed" mt={2}>
          {LOUDNESS[alert.severity] && <span>{LOUDNESS[alert.severity]}</span>}
          {alert.service && <span>{alert.service}</span>}
          <span>{alert.source.name}</span>
          <RelativeTime at={alert.startedAt ?? alert.firstReceivedAt} prefix="since " />
          {alert.observations > 1 && <span>said {alert.observations} times</span>}
          {alert.heldBack > 0 && <span>{leftOut(alert.heldBack)}</span>}
        </Group>
        {withIncident && why && (
          <Text size="xs" c="dimmed" mt={2}>
            {alert.incident && (
              <>
                <Anchor component={Link} to={`/incidents/${alert.incident.key}`} size="xs">
                  {alert.incident.key}
                </Anchor>
                {' · '}
              </>
            )}
            {why}
          </Text>
        )}
      </div>
      <Badge variant="light" color={state.color} radius="sm" tt="none" style={{ flex: 'none' }}>
        {state.label}
      </Badge>
    </Group>
  );
}
