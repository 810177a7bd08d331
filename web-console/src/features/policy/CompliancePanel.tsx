import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { ComplianceStep } from '../../api/types';
import { CLOCK_START, COMPLIANCE_STATE } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useCompleteStep, useCompliance } from './api';

const COLOR: Record<string, string> = { WAITING: 'gray', OPEN: 'blue', LATE: 'red', DONE: 'teal' };

/** What regulators and contracts want, and by when; not there where the policy asks for nothing. */
export function CompliancePanel({ id }: { id: string }) {
  const steps = useCompliance(id);
  const complete = useCompleteStep(id);
  const mayWrite = useMay('writeRetrospectives');
  const [asking, setAsking] = useState<ComplianceStep | null>(null);
  if (!steps.error && !steps.data?.length) return null;
  return (
    <Panel title="Compliance" testId="compliance">
      <ProblemAlert error={steps.error} onRetry={() => void steps.refetch()} />
      <Stack gap="xs">
        {steps.data?.map(step => (
          <Group key={step.key} justify="space-between" wrap="nowrap" data-testid="compliance-step">
            <div>
              <Text size="sm">{step.name}</Text>
              <Text size="xs" c="dimmed">
                <When step={step} />
              </Text>
            </div>
            <Group gap="xs" wrap="nowrap">
              <Badge variant="light" color={COLOR[step.state]}>
                {COMPLIANCE_STATE[step.state]}
              </Badge>
              {mayWrite && step.state !== 'DONE' && (
                <Button size="compact-xs" variant="default" onClick={() => setAsking(step)}>
                  Done
                </Button>
              )}
            </Group>
          </Group>
        ))}
      </Stack>
      <ReasonDialog
        opened={asking !== null}
        title={asking?.name ?? ''}
        explanation="A reference or a remark, such as the number of the authority."
        confirm="It is done"
        pending={complete.isPending}
        error={complete.error}
        onConfirm={note =>
          asking && complete.mutate({ key: asking.key, note }, { onSuccess: () => setAsking(null) })
        }
        onClose={() => setAsking(null)}
      />
    </Panel>
  );
}

function When({ step }: { step: ComplianceStep }) {
  if (step.doneAt) {
    return (
      <>
        done by {step.doneBy?.name} <RelativeTime at={step.doneAt} />
        {step.note ? `: ${step.note}` : ''}
      </>
    );
  }
  if (!step.dueAt) return <>runs from when the incident is {CLOCK_START[step.from]}</>;
  return <RelativeTime at={step.dueAt} prefix="due " />;
}
