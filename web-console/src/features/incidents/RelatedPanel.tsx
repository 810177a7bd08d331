import { ActionIcon, Anchor, Button, Group, Modal, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { Incident } from '../../api/types';
import { IncidentStatusBadge, SeverityBadge } from '../../components/badges';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { usePart, useRelate, useRelated } from './detailsApi';

/** Incidents that belong with this one; those that this person may not see do not show. */
export function RelatedPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [adding, add] = useDisclosure(false);
  const related = useRelated(id);
  const part = usePart(incident, id);
  const items = related.data ?? [];
  return (
    <Panel
      title="Related incidents"
      testId="related"
      pending={related.isPending}
      action={
        mayWork && (
          <Button variant="subtle" size="compact-sm" onClick={add.open}>
            Add
          </Button>
        )
      }
    >
      <ProblemAlert error={related.error ?? part.error} />
      {related.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          None yet.
        </Text>
      )}
      {items.map(item => (
        <Group
          key={item.id}
          py={6}
          gap="xs"
          wrap="nowrap"
          align="flex-start"
          style={{ borderTop: '1px solid var(--aw-rule)' }}
          data-testid="related-incident"
        >
          <SeverityBadge severity={item.severity} />
          <div style={{ minWidth: 0, flex: 1 }}>
            <Anchor component={Link} to={`/incidents/${item.key}`} c="inherit" fw={550} size="sm">
              {item.title}
            </Anchor>
            <Group gap={8} fz="xs" c="dimmed">
              <span className="aw-key">{item.key}</span>
              <IncidentStatusBadge status={item.status} />
            </Group>
            {item.note && (
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {item.note}
              </Text>
            )}
          </div>
          {mayWork && (
            <Tooltip label="They do not belong together">
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={`Take back the relation to ${item.key}`}
                loading={part.isPending && part.variables === item.id}
                onClick={() => part.mutate(item.id)}
              >
                ×
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      ))}
      <Modal opened={adding} onClose={add.close} title="Relate to another incident">
        <RelateForm incident={incident} id={id} onDone={add.close} />
      </Modal>
    </Panel>
  );
}

function RelateForm({ incident, id, onDone }: { incident: Incident; id: string; onDone: () => void }) {
  const [other, setOther] = useState('');
  const [note, setNote] = useState('');
  const relate = useRelate(incident, id);
  const problem = relate.error ? asProblem(relate.error) : null;
  const submit = () => {
    if (!other.trim() || relate.isPending) return;
    relate.mutate({ incident: other.trim(), note: orUndefined(note) }, { onSuccess: onDone });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label="Incident"
          placeholder="INC-7"
          required
          value={other}
          onChange={event => setOther(event.currentTarget.value)}
          error={problem?.field('incident')}
        />
        <TextInput
          label="What they have to do with each other"
          maxLength={1000}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          error={problem?.field('note')}
        />
        <ProblemAlert error={relate.error} shownFields={['incident', 'note']} />
        <Group justify="flex-end">
          <Button type="submit" disabled={!other.trim()} loading={relate.isPending}>
            Relate
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
