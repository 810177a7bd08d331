import { ActionIcon, Anchor, Badge, Group, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { FieldValue, Incident, IncidentField } from '../../api/types';
import { Fact } from '../../components/Fact';
import { EditIcon } from '../../components/icons';
import { humanise, RESPONSE_LEVEL } from '../../components/labels';
import { Markdown } from '../../components/Markdown';
import { Panel } from '../../components/Panel';
import { AccessFact } from './AccessFact';
import { DetailsDialog } from './DetailsDialog';
import { useIncidentFields } from './detailsApi';

/** Whose incident it is, how far it reaches, and what the organisation wants to know of it. */
export function DetailsPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [editing, edit] = useDisclosure(false);
  const fields = useIncidentFields();
  const party = [incident.responsibleTeam, incident.responsibleRole].filter(Boolean).join(', ');
  return (
    <Panel
      title="Details"
      testId="details"
      action={
        mayWork && (
          <Tooltip label="Edit details">
            <ActionIcon variant="subtle" color="gray" aria-label="Edit details" onClick={edit.open}>
              <EditIcon size={16} />
            </ActionIcon>
          </Tooltip>
        )
      }
    >
      <dl className="aw-facts">
        <Fact name="Response">
          {incident.responseLevel ? RESPONSE_LEVEL[incident.responseLevel] : <Unknown />}
        </Fact>
        <Fact name="Responsible">{party || <Unknown>nobody yet</Unknown>}</Fact>
        <Fact name="Executive sponsor">
          {incident.executiveSponsor?.name ?? <Unknown>nobody yet</Unknown>}
        </Fact>
        <Fact name="Who can see it">
          <AccessFact incident={incident} id={id} mayEdit={mayWork} />
        </Fact>
        {incident.boundary.in && (
          <Fact name="Part of it">
            <Markdown text={incident.boundary.in} />
          </Fact>
        )}
        {incident.boundary.out && (
          <Fact name="Not part of it">
            <Markdown text={incident.boundary.out} />
          </Fact>
        )}
        {Object.entries(incident.fields).map(([key, value]) => (
          <Fact key={key} name={nameOf(key, fields.data)}>
            <Value value={value} />
          </Fact>
        ))}
      </dl>
      {incident.labels.length > 0 && (
        <Group gap={6} mt="sm" aria-label="Labels">
          {incident.labels.map(label => (
            <Link key={label} to="/incidents" search={{ label: [label] }} style={{ maxWidth: '100%' }}>
              <Badge variant="light" color="gray" radius="sm" tt="none" style={{ cursor: 'pointer' }}>
                {label}
              </Badge>
            </Link>
          ))}
        </Group>
      )}
      <DetailsDialog incident={incident} id={id} opened={editing} onClose={edit.close} />
    </Panel>
  );
}

function nameOf(key: string, fields: IncidentField[] | undefined) {
  return fields?.find(field => field.key === key)?.name ?? humanise(key);
}

function Unknown({ children = 'not said' }: { children?: ReactNode }) {
  return (
    <Text span size="sm" c="dimmed">
      {children}
    </Text>
  );
}

function Value({ value }: { value: FieldValue }) {
  if (typeof value === 'boolean') return <>{value ? 'Yes' : 'No'}</>;
  if (typeof value === 'string' && /^https?:\/\//i.test(value)) {
    return (
      <Anchor
        href={value}
        target="_blank"
        rel="noreferrer noopener"
        size="sm"
        style={{ overflowWrap: 'anywhere' }}
      >
        {value}
      </Anchor>
    );
  }
  return <span style={{ overflowWrap: 'anywhere' }}>{String(value)}</span>;
}
