import { ActionIcon, Anchor, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import type { Incident } from '../../api/types';
import { IncidentStatusBadge, RestrictedBadge, SeverityBadge } from '../../components/badges';
import { EditIcon } from '../../components/icons';
import { INCIDENT_TYPE } from '../../components/labels';
import { Markdown } from '../../components/Markdown';
import { RelativeTime } from '../../components/RelativeTime';
import { EditIncidentDialog } from './EditIncidentDialog';
import { IncidentTransitions } from './IncidentTransitions';

/** What an incident is, how bad it is, where it stands, and what can be done next. */
export function IncidentHeader({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [editing, edit] = useDisclosure(false);
  return (
    <Stack gap="sm">
      <Group gap={8} fz="sm" c="dimmed">
        <Anchor component={Link} to="/incidents" size="sm" c="dimmed">
          Incidents
        </Anchor>
        <span aria-hidden>/</span>
        <span className="aw-key">{incident.key}</span>
      </Group>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <Title order={1} size="h2" data-testid="title">
          {incident.title}
        </Title>
        {mayWork && (
          <Tooltip label="Edit title, severity, type, services, summary">
            <ActionIcon variant="subtle" color="gray" mt={6} aria-label="Edit incident" onClick={edit.open}>
              <EditIcon size={17} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      <Group gap="sm">
        <SeverityBadge severity={incident.severity} />
        <IncidentStatusBadge status={incident.status} />
        {incident.visibility === 'RESTRICTED' && <RestrictedBadge />}
        <Text size="sm" c="dimmed">
          {INCIDENT_TYPE[incident.type] ?? incident.type}
        </Text>
        {incident.services.length > 0 && (
          <Text size="sm" c="dimmed">
            {incident.services.join(', ')}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          <RelativeTime at={incident.moments.declared ?? incident.createdAt} prefix="declared " />
          {incident.declaredBy ? ` by ${incident.declaredBy.name}` : ''}
        </Text>
      </Group>
      {incident.summary && (
        <div style={{ maxWidth: 760 }}>
          <Markdown text={incident.summary} />
        </div>
      )}
      {mayWork && <IncidentTransitions incident={incident} id={id} />}
      <EditIncidentDialog incident={incident} id={id} opened={editing} onClose={edit.close} />
    </Stack>
  );
}
