import { Anchor, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../../api/problem';
import { usePageTitle } from '../../app/usePageTitle';
import type { AuditEntry } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { humanise, optionsOf } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { exactTime } from '../../components/time';
import { useAudit } from './api';
import classes from './audit.module.css';

const KINDS: Record<AuditEntry['kind'], string> = {
  BREAK_GLASS_OPENED: 'Restricted incident opened',
  BREAK_GLASS_REFUSED: 'Asked for an incident that does not exist',
  VISIBILITY_CHANGED: 'Changed who can see an incident',
  RECORD_REOPENED: 'Record of a closed incident opened again',
  CONNECTION_CREATED: 'Connection created',
  CONNECTION_CHANGED: 'Connection changed',
  CONNECTION_DELETED: 'Connection deleted',
  SECRET_ADDED: 'Secret added',
  SECRET_RETIRED: 'Secret retired',
  DELIVERIES_REPLAYED: 'Deliveries replayed',
  DELIVERY_DISCARDED: 'Delivery discarded',
  CHAT_USER_LINKED: 'Chat user linked to a person',
  CHAT_USER_UNLINKED: 'Chat user unlinked',
  FIELD_ADDED: 'Custom field added',
  FIELD_CHANGED: 'Custom field changed',
  SETTINGS_CHANGED: 'Settings changed',
  INCIDENTS_IMPORTED: 'Incidents imported',
};

/** What was done that administrators and auditors can look into. */
export function AuditPage() {
  usePageTitle('Audit log');
  const [kind, setKind] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [incident] = useDebouncedValue(typed.trim(), 300);
  const query = useAudit({ kind: kind ?? undefined, incident: incident || undefined });
  const entries = query.data?.pages.flatMap(page => page.items) ?? [];
  const noSuchId = query.error instanceof Problem && query.error.status === 400;
  return (
    <Stack gap="md" data-testid="audit-page">
      <Title order={1} size="h2">
        Audit log
      </Title>
      <Text size="sm" c="dimmed">
        Entries are written once; nobody can change or remove one.
      </Text>
      <Group gap="xs" align="flex-start">
        <Select
          aria-label="What was done"
          placeholder="Anything"
          data={optionsOf(KINDS)}
          value={kind}
          onChange={setKind}
          clearable
          w={320}
        />
        <TextInput
          aria-label="Incident"
          placeholder="Incident, such as INC-42"
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          error={noSuchId ? 'An id or a key such as INC-42' : undefined}
          data-search
        />
      </Group>
      {query.isPending ? (
        <ListLoading />
      ) : query.isError ? (
        !noSuchId && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      ) : entries.length === 0 ? (
        <div className="aw-card">
          <EmptyState title="Nothing here">
            {kind || incident
              ? 'No entry is like that.'
              : 'What administrators change and open is written down here.'}
          </EmptyState>
        </div>
      ) : (
        <div>
          <div className="aw-card" role="list" aria-label="Audit entries">
            {entries.map(entry => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </div>
          <LoadMore query={query} />
        </div>
      )}
    </Stack>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  return (
    <div role="listitem" className={classes.entry} data-testid="audit-entry">
      <Group gap={8} fz="sm">
        <Text component="span" size="sm" fw={600}>
          {KINDS[entry.kind] ?? humanise(entry.kind)}
        </Text>
        {entry.incidentKey ? (
          <Anchor component={Link} to={`/incidents/${entry.incidentKey}`} className="aw-key">
            {entry.incidentKey}
          </Anchor>
        ) : (
          <span className="aw-key">{entry.subject}</span>
        )}
      </Group>
      <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {entry.reason}
      </Text>
      <Text size="xs" c="dimmed">
        {entry.person.name}, {exactTime(entry.at)}
        {entry.until && `, until ${exactTime(entry.until)}`}
      </Text>
    </div>
  );
}
