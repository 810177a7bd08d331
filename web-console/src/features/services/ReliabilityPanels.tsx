import { Anchor, Group, SimpleGrid, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { IncidentStatus, Severity } from '../../api/types';
import { IncidentStatusBadge, SeverityBadge } from '../../components/badges';
import { Panel } from '../../components/Panel';
import { RelativeTime } from '../../components/RelativeTime';
import type { RecentIncident, Reliability, SharedService } from './types';
import { minutes } from './words';
import classes from './services.module.css';

function Figure({ value, name, hint }: { value: string; name: string; hint?: string }) {
  return (
    <div>
      <div className={classes.figure}>{value}</div>
      <Text size="sm">{name}</Text>
      {hint && (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      )}
    </div>
  );
}

/** Where the minutes of impact come from. */
function sources(period: Reliability['periods'][number]): string | undefined {
  const parts = [
    [period.fromWindows, 'from impact windows'],
    [period.fromMoments, 'from moments'],
    [period.withoutTimes, 'without times'],
  ]
    .filter(([n]) => Number(n) > 0)
    .map(([n, name]) => `${n} ${name}`);
  if (period.grayMinutes > 0) {
    parts.push(`${minutes(period.grayMinutes)} of it gray`);
  }
  return parts.join(', ') || undefined;
}

/** Counts and impact of the last weeks; overlapping impacts count once. */
export function PeriodsPanel({ view }: { view: Reliability }) {
  return (
    <Panel title="Incidents" testId="periods">
      {view.periods.map(period => (
        <div key={period.days} style={{ marginBottom: 14 }}>
          <Text size="xs" c="dimmed" mb={6}>
            Last {period.days} days
          </Text>
          <SimpleGrid cols={2} spacing="md">
            <Figure
              value={String(period.incidents)}
              name={period.incidents === 1 ? 'incident' : 'incidents'}
              hint={
                Object.entries(period.bySeverity)
                  .map(([severity, n]) => `${n} × ${severity === 'UNKNOWN' ? 'SEV ?' : severity}`)
                  .join(', ') || undefined
              }
            />
            <Figure value={minutes(period.impactMinutes)} name="of impact" hint={sources(period)} />
          </SimpleGrid>
        </div>
      ))}
      <Text size="xs" c="dimmed">
        Impact windows count, or, where an incident has none, from the start of the impact to its mitigation.
        Overlaps count once; near misses hurt nobody, and exercises and maintenance do not count.
      </Text>
    </Panel>
  );
}

export function FollowUpCountPanel({ view }: { view: Reliability }) {
  return (
    <Panel title="Follow-ups" testId="follow-up-counts">
      <SimpleGrid cols={2}>
        <Figure value={String(view.followUps.open)} name="open" />
        <Figure value={String(view.followUps.overdue)} name="overdue" />
      </SimpleGrid>
    </Panel>
  );
}

/** The latest incidents that this person may see. */
export function RecentPanel({ recent }: { recent: RecentIncident[] }) {
  return (
    <Panel title="Latest incidents" testId="recent">
      {recent.length === 0 && (
        <Text size="sm" c="dimmed">
          None in the last 90 days.
        </Text>
      )}
      {recent.map(incident => (
        <Group
          key={incident.id}
          gap={10}
          py={8}
          wrap="nowrap"
          align="flex-start"
          style={{ borderTop: '1px solid var(--aw-rule)' }}
        >
          <SeverityBadge severity={incident.severity as Severity} />
          <div style={{ flex: 1, minWidth: 0 }}>
            <Anchor component={Link} to={`/incidents/${incident.key}`} c="inherit" fw={550} size="sm">
              {incident.title}
            </Anchor>
            <Text size="xs" c="dimmed">
              <span className="aw-key">{incident.key}</span> · <RelativeTime at={incident.happenedAt} />
              {incident.services.length > 1 && <> · with {incident.services.length - 1} more</>}
            </Text>
          </div>
          <IncidentStatusBadge status={incident.status as IncidentStatus} />
        </Group>
      ))}
    </Panel>
  );
}

/** Who else was in the same incidents: what is shared is worked on together. */
export function SharedPanel({ shared }: { shared: SharedService[] }) {
  return (
    <Panel title="Shared responsibility" testId="shared">
      {shared.length === 0 ? (
        <Text size="sm" c="dimmed">
          No incident of the last 90 days named a service outside.
        </Text>
      ) : (
        shared.map(service => (
          <Group key={service.key} justify="space-between" wrap="nowrap" py={4}>
            <div style={{ minWidth: 0 }}>
              <Anchor component={Link} to={`/services/${service.key}`} size="sm">
                {service.name}
              </Anchor>
              <Text size="xs" c="dimmed">
                {service.team ?? 'no team yet'}
              </Text>
            </div>
            <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {service.incidents} together
            </Text>
          </Group>
        ))
      )}
    </Panel>
  );
}
