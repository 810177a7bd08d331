import { Button, Modal, Select, Stack, Text, Textarea, Group } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { Escalation, EscalationOutcome, Incident } from '../../api/types';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { ESCALATION_BASIS, ESCALATION_OUTCOME, optionsOf } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useShortcuts } from '../../components/shortcuts';
import { EscalateForm } from './EscalateForm';
import { useAnswerEscalation, useEscalations } from './responseApi';

/** Who was called in, why them, and what came of it. */
export function EscalationsPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const escalations = useEscalations(id);
  const [dialog, setDialog] = useState<'escalate' | Escalation | null>(null);
  const open = () => mayWork && setDialog('escalate');
  useShortcuts({ e: open });
  const items = escalations.data ?? [];
  return (
    <Panel
      title="Called in"
      testId="escalations"
      pending={escalations.isPending}
      action={
        mayWork && (
          <Button variant="subtle" size="compact-sm" onClick={open} data-testid="escalate">
            Call somebody in
          </Button>
        )
      }
    >
      <ProblemAlert error={escalations.error} onRetry={() => void escalations.refetch()} />
      {escalations.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          Nobody yet. Ask early: whoever knows most, or knows who knows.
        </Text>
      )}
      <Stack gap={10} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map(item => (
          <li key={item.id} data-testid="escalation">
            <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
              <div style={{ minWidth: 0 }}>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {nameOf(item)}{' '}
                  <Text span c="dimmed">
                    · {item.need}
                  </Text>
                </Text>
                <Text size="xs" c="dimmed">
                  {ESCALATION_BASIS[item.basis] ?? item.basis} · <RelativeTime at={item.askedAt} />
                </Text>
                {item.outcome && (
                  <Text size="xs">
                    <Text span size="xs" fw={600}>
                      {ESCALATION_OUTCOME[item.outcome] ?? item.outcome}
                    </Text>
                    {item.note ? ` · ${item.note}` : ''}
                  </Text>
                )}
              </div>
              {!item.outcome && mayWork && (
                <Button
                  size="compact-xs"
                  variant="default"
                  style={{ flex: 'none' }}
                  aria-label={`Answer of ${nameOf(item)}`}
                  onClick={() => setDialog(item)}
                >
                  Answer
                </Button>
              )}
            </Group>
          </li>
        ))}
      </Stack>
      <Modal
        opened={dialog !== null}
        onClose={() => setDialog(null)}
        title={
          dialog === 'escalate' || !dialog ? 'Call somebody in' : `What came of asking ${nameOf(dialog)}`
        }
        data-testid="escalation-dialog"
      >
        {dialog === 'escalate' && <EscalateForm incident={incident} id={id} onDone={() => setDialog(null)} />}
        {dialog && dialog !== 'escalate' && (
          <AnswerForm incident={incident} id={id} escalation={dialog} onDone={() => setDialog(null)} />
        )}
      </Modal>
    </Panel>
  );
}

function nameOf(escalation: Escalation): string {
  return escalation.toPerson?.name ?? `team ${escalation.toTeam}`;
}

interface AnswerProps {
  incident: Incident;
  id: string;
  escalation: Escalation;
  onDone: () => void;
}

function AnswerForm({ incident, id, escalation, onDone }: AnswerProps) {
  const [outcome, setOutcome] = useState<EscalationOutcome>('JOINED');
  const [note, setNote] = useState('');
  const answer = useAnswerEscalation(incident, id);
  const submit = () =>
    answer.mutate({ escalationId: escalation.id, outcome, note: orUndefined(note) }, { onSuccess: onDone });
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <Select
        data-autofocus
        label="Outcome"
        data={optionsOf(ESCALATION_OUTCOME)}
        value={outcome}
        onChange={value => value && setOutcome(value as EscalationOutcome)}
        allowDeselect={false}
      />
      <Textarea
        label="Note"
        placeholder="What was said, or whom they named"
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
        error={answer.error ? asProblem(answer.error).field('note') : undefined}
      />
      <ProblemAlert error={answer.error} shownFields={['note']} />
      <Group justify="flex-end">
        <Button onClick={submit} loading={answer.isPending} data-testid="answer-submit">
          Save
        </Button>
      </Group>
    </Stack>
  );
}
