import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import type { AlertSuggestion, Severity } from '../../api/types';
import { SEVERITY_OPTIONS } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useAccept } from './api';

interface DialogProps {
  suggestion: AlertSuggestion;
  opened: boolean;
  onClose: () => void;
}

/** Asks which incident it is: a new one, one that is there, or the one that has recovered. */
export function AcceptDialog(props: DialogProps) {
  const resolves = props.suggestion.kind === 'RESOLVE';
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={resolves ? 'Resolve the incident' : 'What is it?'}
      data-testid="accept-dialog"
    >
      <AcceptForm {...props} />
    </Modal>
  );
}

function AcceptForm({ suggestion, onClose }: DialogProps) {
  const navigate = useNavigate();
  const accept = useAccept(suggestion.id);
  const { keyFor, succeeded } = useIdempotencyKey();
  const [title, setTitle] = useState(suggestion.title);
  const [severity, setSeverity] = useState<Severity>('UNKNOWN');
  const [incident, setIncident] = useState('');
  const resolves = suggestion.kind === 'RESOLVE';
  const attaches = incident.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wish = resolves ? {} : attaches ? { incident: incident.trim() } : { title: title.trim(), severity };
    accept.mutate(
      { wish, key: keyFor(wish) },
      {
        onSuccess: ({ incidentId }) => {
          succeeded();
          onClose();
          notifications.show({
            message: resolves ? 'Resolved' : attaches ? 'Attached' : 'Declared',
            color: 'teal',
          });
          void navigate({ to: '/incidents/$id', params: { id: incidentId } });
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {resolves ? (
          <Text size="sm">
            {suggestion.incident?.key} is marked as resolved at the moment its last alert recovered.
          </Text>
        ) : (
          <>
            <TextInput
              data-autofocus
              label="Title of a new incident"
              maxLength={200}
              value={title}
              disabled={attaches}
              onChange={event => setTitle(event.currentTarget.value)}
            />
            <Select
              label="Severity"
              data={SEVERITY_OPTIONS}
              value={severity}
              disabled={attaches}
              allowDeselect={false}
              onChange={value => setSeverity((value ?? 'UNKNOWN') as Severity)}
            />
            <TextInput
              label="Or the incident that it belongs to"
              placeholder="INC-42"
              value={incident}
              onChange={event => setIncident(event.currentTarget.value)}
            />
            {suggestion.kind === 'REOPEN' && (
              <Text size="xs" c="dimmed">
                {suggestion.incident?.key} stays as it is; a new incident is related to it.
              </Text>
            )}
          </>
        )}
        <ProblemAlert error={accept.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={accept.isPending} data-testid="accept-submit">
            {resolves ? 'Resolve' : attaches ? 'Attach' : 'Declare'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
