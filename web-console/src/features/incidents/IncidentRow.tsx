import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { IncidentSummary } from '../../api/types';
import { IncidentStatusBadge, RestrictedBadge, SeverityBadge } from '../../components/badges';
import { RelativeTime } from '../../components/RelativeTime';
import classes from './incidents.module.css';

/** One incident in a list. */
export function IncidentRow({ incident }: { incident: IncidentSummary }) {
  return (
    <div role="listitem" className={classes.item}>
      <Link
        to="/incidents/$id"
        params={{ id: incident.key }}
        className={`aw-row ${classes.row}`}
        data-testid="incident-row"
        data-key={incident.key}
      >
        <SeverityBadge severity={incident.severity} />
        <div>
          <div className="aw-row-title">{incident.title}</div>
          <Group gap={8} mt={2} fz="xs" c="dimmed">
            <span className="aw-key">{incident.key}</span>
            {incident.services.length > 0 && <span>{incident.services.join(', ')}</span>}
            {incident.visibility === 'RESTRICTED' && <RestrictedBadge />}
            {incident.updateOverdueSince && (
              <Text span inherit c="orange" data-testid="update-overdue">
                Update was promised <RelativeTime at={incident.updateOverdueSince} />
              </Text>
            )}
          </Group>
        </div>
        <div className={classes.status}>
          <IncidentStatusBadge status={incident.status} />
        </div>
        <Text size="sm" c={incident.commander ? undefined : 'dimmed'} className={classes.commander} truncate>
          {incident.commander?.name ?? 'No commander'}
        </Text>
        <Text size="sm" c="dimmed" className={classes.when}>
          <RelativeTime at={incident.declaredAt} />
        </Text>
      </Link>
    </div>
  );
}
