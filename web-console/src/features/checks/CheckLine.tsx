import { Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { useMay } from '../../api/session';
import type { Check, CheckOutcome } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useMoveCheck, useRecordResult } from './api';
import { CheckHistory } from './CheckHistory';
import { CHECK_OUTCOME, DUE_STATE } from './labels';

/** One check: when it is due, who sees to it, and what can be done with it. */
export function CheckLine({ check, onEdit }: { check: Check; onEdit: () => void }) {
  const mayRecord = useMay('workIncidents');
  const [asked, ask] = useState<CheckOutcome | 'RETIRE' | null>(null);
  const [history, showHistory] = useState(false);
  const record = useRecordResult(check.id);
  const move = useMoveCheck(check.id);
  const { keyFor, succeeded } = useIdempotencyKey();
  const retired = check.status === 'RETIRED';
  const overdue = check.dueState === 'OVERDUE';
  return (
    <article
      aria-label={check.name}
      data-testid="check"
      style={{ borderTop: '1px solid var(--aw-rule)', padding: '12px 0' }}
    >
      <Group justify="space-between" align="flex-start">
        <div style={{ minWidth: 0, flex: '1 1 320px' }}>
          <Group gap={8}>
            <Text fw={550}>{check.name}</Text>
            <Badge
              variant="light"
              radius="sm"
              tt="none"
              color={overdue ? 'red' : check.dueState === 'DUE_SOON' ? 'yellow' : 'gray'}
            >
              {DUE_STATE[check.dueState]}
            </Badge>
          </Group>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {check.subject}
          </Text>
          <Group gap={8} fz="xs" c="dimmed" mt={2}>
            <span>{check.service}</span>
            <span>
              every {check.everyDays === 1 ? 'day' : `${check.everyDays} days`} at {check.timeOfDay} (
              {check.timeZone})
            </span>
            <RelativeTime at={check.dueAt} prefix="due " />
            {check.remindedAt && <RelativeTime at={check.remindedAt} prefix="reminded " />}
            {(check.owner?.name ?? check.ownerTeam) && <span>{check.owner?.name ?? check.ownerTeam}</span>}
            {check.lastOutcome && <span>last: {CHECK_OUTCOME[check.lastOutcome]}</span>}
          </Group>
        </div>
        <Group gap={6}>
          {mayRecord && !retired && (
            <Text size="sm" c="dimmed">
              Record
            </Text>
          )}
          {mayRecord &&
            !retired &&
            (['PASS', 'FAIL', 'SKIPPED'] as const).map(outcome => (
              <Button
                key={outcome}
                size="compact-sm"
                variant="default"
                onClick={() => {
                  record.reset();
                  ask(outcome);
                }}
              >
                {CHECK_OUTCOME[outcome]}
              </Button>
            ))}
          {mayRecord && (
            <Button size="compact-sm" variant="subtle" aria-label={`Edit ${check.name}`} onClick={onEdit}>
              Edit
            </Button>
          )}
          {mayRecord && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              loading={move.isPending}
              onClick={() => (retired ? move.mutate({ to: 'ACTIVE' }) : ask('RETIRE'))}
            >
              {retired ? 'Take up again' : 'Retire'}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => showHistory(!history)}>
            {history ? 'Hide history' : 'History'}
          </Button>
        </Group>
      </Group>
      {history && <CheckHistory id={check.id} />}
      <ProblemAlert error={asked === null ? move.error : null} />
      <ReasonDialog
        opened={asked === 'RETIRE'}
        title={`Retire ${check.name}`}
        label="Why"
        required
        confirm="Retire"
        pending={move.isPending}
        error={move.error}
        onConfirm={reason => move.mutate({ to: 'RETIRED', reason }, { onSuccess: () => ask(null) })}
        onClose={() => ask(null)}
      />
      <ReasonDialog
        opened={asked !== null && asked !== 'RETIRE'}
        title={`${check.name}: ${asked && asked !== 'RETIRE' ? CHECK_OUTCOME[asked].toLowerCase() : ''}`}
        explanation={
          asked === 'FAIL' ? 'This opens an incident, or is told to the one that goes on.' : undefined
        }
        label={asked === 'SKIPPED' ? 'Why nobody looked' : 'What was seen'}
        required={asked === 'SKIPPED'}
        confirm="Record"
        danger={asked === 'FAIL'}
        pending={record.isPending}
        error={record.error}
        onConfirm={text => {
          if (asked === null || asked === 'RETIRE') return;
          const wish = { outcome: asked, text };
          record.mutate(
            { ...wish, key: keyFor(wish) },
            {
              onSuccess: () => {
                succeeded();
                ask(null);
              },
            },
          );
        }}
        onClose={() => ask(null)}
      />
    </article>
  );
}
