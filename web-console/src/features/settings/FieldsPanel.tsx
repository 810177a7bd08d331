import { Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { IncidentField } from '../../api/types';
import { FIELD_TYPE, INCIDENT_TYPE } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useIncidentFields } from '../incidents/detailsApi';
import { FieldDialog } from './FieldDialog';
import { useSaveField } from './api';

/** What the organisation wants to know of its incidents beside what every incident has. */
export function FieldsPanel() {
  const fields = useIncidentFields();
  const mayChange = useMay('changeSettings');
  const [open, setOpen] = useState<IncidentField | 'new' | null>(null);
  const items = [...(fields.data ?? [])].sort((a, b) => Number(a.retired) - Number(b.retired));
  return (
    <Panel
      title="Custom fields"
      testId="custom-fields"
      action={
        mayChange && (
          <Button size="compact-sm" variant="light" onClick={() => setOpen('new')}>
            New field
          </Button>
        )
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        Asked for on every incident of the types that are named. A field is retired and never deleted: values
        that incidents have stay.
      </Text>
      <ProblemAlert error={fields.error} />
      {fields.isPending && <ListLoading />}
      {fields.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          None is defined.
        </Text>
      )}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {items.map(field => (
          <FieldLine key={field.key} field={field} onEdit={mayChange ? () => setOpen(field) : undefined} />
        ))}
      </ul>
      <FieldDialog field={open} onClose={() => setOpen(null)} />
    </Panel>
  );
}

function FieldLine({ field, onEdit }: { field: IncidentField; onEdit?: () => void }) {
  const save = useSaveField(field);
  return (
    <li style={{ borderTop: '1px solid var(--aw-rule)', padding: '10px 0' }} data-testid="custom-field">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Group gap={8}>
            <Text
              size="sm"
              fw={550}
              c={field.retired ? 'dimmed' : undefined}
              style={{ overflowWrap: 'anywhere' }}
            >
              {field.name}
            </Text>
            <span className="aw-key">{field.key}</span>
            {field.retired && (
              <Badge size="sm" color="gray" variant="light" tt="none">
                retired
              </Badge>
            )}
          </Group>
          {field.description && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {field.description}
            </Text>
          )}
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {FIELD_TYPE[field.type]}
            {field.options.length > 0 && `: ${field.options.join(', ')}`} ·{' '}
            {field.incidentTypes.length === 0
              ? 'all types'
              : field.incidentTypes.map(type => INCIDENT_TYPE[type]).join(', ')}
          </Text>
        </div>
        {onEdit && (
          <Group gap={4} wrap="nowrap">
            <Button size="compact-xs" variant="subtle" aria-label={`Edit ${field.name}`} onClick={onEdit}>
              Edit
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={`${field.retired ? 'Bring back' : 'Retire'} ${field.name}`}
              loading={save.isPending}
              onClick={() => save.mutate({ input: { retired: !field.retired }, key: '' })}
            >
              {field.retired ? 'Bring back' : 'Retire'}
            </Button>
          </Group>
        )}
      </Group>
      <ProblemAlert error={save.error} />
    </li>
  );
}
