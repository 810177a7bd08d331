import { Anchor, Badge, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { useMay } from '../../api/session';
import type { AlertSuggestion, Severity } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { SEVERITY_OPTIONS } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useAccept, useDismiss, useSuggestions } from './api';
import { leftOut } from './labels';

/** What the rules leave to people. */
export function SuggestionsPanel() {
  const suggestions = useSuggestions();
  if (suggestions.isPending) return <ListLoading />;
  if (!suggestions.data) {
    return <ProblemAlert error={suggestions.error} onRetry={() => void suggestions.refetch()} />;
  }
  if (suggestions.data.length === 0) {
    return (
      <div className="aw-card">
        <EmptyState title="Nothing waits for you">
          Alerts that no rule is for, or that a rule leaves to people, are shown here until somebody decides.
        </EmptyState>
      </div>
    );
  }
  return (
    <Stack gap="sm" data-testid="suggestions">
      {suggestions.data.map(item => (
        <Suggestion key={item.id} suggestion={item} />
      ))}
    </Stack>
  );
}

function Suggestion({ suggestion }: { suggestion: AlertSuggestion }) {
  const mayDecide = useMay('workIncidents');
  const [open, setOpen] = useState<'accept' | 'dismiss' | null>(null);
  const dismiss = useDismiss(suggestion.id);
  const resolves = suggestion.kind === 'RESOLVE';
  return (
    <article className="aw-card" style={{ padding: 16 }} data-testid="suggestion" data-kind={suggestion.kind}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {suggestion.title}
          </Text>
          <Group gap={8} fz="xs" c="dimmed" mt={2}>
            <span>{suggestion.source.name}</span>
            {suggestion.service && <span>{suggestion.service}</span>}
            <RelativeTime at={suggestion.firstAlertAt} prefix="first " />
            <span>
              {suggestion.total === 1 ? '1 alert' : `${suggestion.total} alerts`}, {suggestion.firing} firing
            </span>
            {suggestion.heldBack > 0 && <span>{leftOut(suggestion.heldBack)}</span>}
          </Group>
          <Text size="sm" mt={6}>
            {resolves ? 'All its alerts have recovered. Is the incident over?' : suggestion.reason}
            {suggestion.incident && (
              <>
                {' '}
                <Anchor component={Link} to={`/incidents/${suggestion.incident.key}`} size="sm">
                  {suggestion.incident.key}
                </Anchor>
              </>
            )}
          </Text>
        </div>
        <Badge
          variant="light"
          radius="sm"
          tt="none"
          color={resolves ? 'teal' : 'orange'}
          style={{ flex: 'none' }}
        >
          {resolves ? 'Resolve?' : suggestion.severity.toLowerCase()}
        </Badge>
      </Group>
      {mayDecide && (
        <Group gap="xs" mt="sm">
          <Button size="xs" onClick={() => setOpen('accept')} data-testid="accept">
            {resolves ? 'Resolve the incident' : 'Declare or attach'}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen('dismiss')} data-testid="dismiss">
            Dismiss
          </Button>
        </Group>
      )}
      <AcceptDialog suggestion={suggestion} opened={open === 'accept'} onClose={() => setOpen(null)} />
      <ReasonDialog
        opened={open === 'dismiss'}
        title="Dismiss this suggestion"
        explanation="The alerts stay in the list. Those that follow shortly belong to what you dismiss."
        confirm="Dismiss"
        pending={dismiss.isPending}
        error={dismiss.error}
        onConfirm={reason => dismiss.mutate(reason, { onSuccess: () => setOpen(null) })}
        onClose={() => setOpen(null)}
      />
    </article>
  );
}

interface DialogProps {
  suggestion: AlertSuggestion;
  opened: boolean;
  onClose: () => void;
}

function AcceptDialog(props: DialogProps) {
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
