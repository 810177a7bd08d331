import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { useMay } from '../../api/session';
import type { AlertSuggestion } from '../../api/types';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { AcceptDialog } from './AcceptDialog';
import { useAccept, useDismiss } from './api';
import { leftOut } from './labels';

const ACCEPT: Record<AlertSuggestion['kind'], string> = {
  DECLARE: 'Declare or attach',
  RESOLVE: 'Resolve the incident',
  REOPEN: 'It is another one',
};

/** What waits for a person: what is so, why they are asked, and their answers. */
export function SuggestionCard({ suggestion }: { suggestion: AlertSuggestion }) {
  const mayDecide = useMay('workIncidents');
  const [open, setOpen] = useState<'accept' | 'dismiss' | 'reopen' | null>(null);
  const dismiss = useDismiss(suggestion.id);
  const { kind, incident } = suggestion;
  const close = () => setOpen(null);
  return (
    <article className="aw-card" style={{ padding: 16 }} data-testid="suggestion" data-kind={kind}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {suggestion.title}
          </Text>
          <Group gap={8} fz="xs" c="dimmed" mt={2}>
            <span>{suggestion.source.name}</span>
            {kind === 'REOPEN' && <span>{suggestion.severity.toLowerCase()}</span>}
            {suggestion.service && <span>{suggestion.service}</span>}
            <RelativeTime at={suggestion.firstAlertAt} prefix="first " />
            <span>
              {suggestion.total === 1 ? '1 alert' : `${suggestion.total} alerts`}, {suggestion.firing} firing
            </span>
            {suggestion.heldBack > 0 && <span>{leftOut(suggestion.heldBack)}</span>}
          </Group>
          <Text size="sm" mt={6} style={{ overflowWrap: 'anywhere' }}>
            <Question suggestion={suggestion} />
          </Text>
        </div>
        <Kind suggestion={suggestion} />
      </Group>
      {mayDecide && (
        <Group gap="xs" mt="sm">
          {kind === 'REOPEN' && (
            <Button size="xs" onClick={() => setOpen('reopen')} data-testid="reopen">
              Reopen {incident?.key}
            </Button>
          )}
          <Button
            size="xs"
            variant={kind === 'REOPEN' ? 'default' : 'filled'}
            onClick={() => setOpen('accept')}
            data-testid="accept"
          >
            {ACCEPT[kind]}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen('dismiss')} data-testid="dismiss">
            Dismiss
          </Button>
        </Group>
      )}
      <ReopenDialog suggestion={suggestion} opened={open === 'reopen'} onClose={close} />
      <AcceptDialog suggestion={suggestion} opened={open === 'accept'} onClose={close} />
      <ReasonDialog
        opened={open === 'dismiss'}
        title="Dismiss this suggestion"
        explanation="The alerts stay in the list. Those that follow shortly belong to what you dismiss."
        confirm="Dismiss"
        pending={dismiss.isPending}
        error={dismiss.error}
        onConfirm={reason => dismiss.mutate(reason, { onSuccess: close })}
        onClose={close}
      />
    </article>
  );
}

function Question({ suggestion }: { suggestion: AlertSuggestion }) {
  const { kind, incident, incidentEndedAt } = suggestion;
  const link = incident && (
    <Anchor component={Link} to={`/incidents/${incident.key}`} size="sm">
      {incident.key}
    </Anchor>
  );
  if (kind === 'RESOLVE') return <>All its alerts have recovered. Is the incident over? {link}</>;
  if (kind === 'DECLARE') return <>{suggestion.reason}</>;
  return (
    <>
      {suggestion.reason}. Is {link} back, which{' '}
      {incidentEndedAt ? <RelativeTime at={incidentEndedAt} prefix="was resolved " /> : 'was set aside'}?
    </>
  );
}

function Kind({ suggestion }: { suggestion: AlertSuggestion }) {
  const { kind, severity } = suggestion;
  return (
    <Badge
      variant="light"
      radius="sm"
      tt="none"
      color={kind === 'RESOLVE' ? 'teal' : kind === 'REOPEN' ? 'red' : 'orange'}
      style={{ flex: 'none' }}
    >
      {kind === 'RESOLVE' ? 'Resolve?' : kind === 'REOPEN' ? 'Back again?' : severity.toLowerCase()}
    </Badge>
  );
}

interface DialogProps {
  suggestion: AlertSuggestion;
  opened: boolean;
  onClose: () => void;
}

function ReopenDialog({ suggestion, opened, onClose }: DialogProps) {
  const accept = useAccept(suggestion.id);
  const { keyFor, succeeded } = useIdempotencyKey();
  const key = suggestion.incident?.key;
  const reopen = (reason: string) => {
    const wish = { reopen: true, reason };
    accept.mutate(
      { wish, key: keyFor(wish) },
      {
        onSuccess: () => {
          succeeded();
          onClose();
          notifications.show({ message: `${key} is open again`, color: 'teal' });
        },
      },
    );
  };
  return (
    <ReasonDialog
      opened={opened}
      title={`Reopen ${key}`}
      explanation="Its impact goes on from when the first of these alerts fired, and the alerts become its own."
      confirm="Reopen"
      pending={accept.isPending}
      error={accept.error}
      onConfirm={reopen}
      onClose={onClose}
    />
  );
}
