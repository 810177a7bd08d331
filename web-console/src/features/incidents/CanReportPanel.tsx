import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { Incident } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { Fact } from '../../components/Fact';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useCanReports, useReportCan } from './responseApi';

const EMPTY = { condition: '', actions: '', needs: '' };

/** How things are in three parts, as the last report told it; the older ones are on the timeline. */
export function CanReportPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const reports = useCanReports(id);
  const [opened, setOpened] = useState(false);
  const latest = reports.data?.[0];
  return (
    <Panel
      title="Latest report"
      testId="can-report"
      pending={reports.isPending}
      action={
        mayWork && (
          <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)} data-testid="report-can">
            Report
          </Button>
        )
      }
    >
      <ProblemAlert error={reports.error} onRetry={() => void reports.refetch()} />
      {reports.isSuccess && !latest && (
        <Text size="sm" c="dimmed">
          None yet. A report says the condition, the actions and the needs.
        </Text>
      )}
      {latest && (
        <>
          <dl className="aw-facts" style={{ overflowWrap: 'anywhere' }}>
            <Fact name="Condition">{latest.condition}</Fact>
            <Fact name="Actions">{latest.actions}</Fact>
            <Fact name="Needs">{latest.needs ?? 'Nothing'}</Fact>
          </dl>
          <Text size="xs" c="dimmed" mt={6}>
            {latest.actor.name} · <RelativeTime at={latest.at} />
          </Text>
        </>
      )}
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="Condition, actions, needs"
        data-testid="can-dialog"
      >
        <ReportForm incident={incident} id={id} onDone={() => setOpened(false)} />
      </Modal>
    </Panel>
  );
}

function ReportForm({ incident, id, onDone }: { incident: Incident; id: string; onDone: () => void }) {
  const [parts, setParts, forget] = useDraft(`can.${incident.id}`, EMPTY);
  const report = useReportCan(incident, id);
  const { keyFor, succeeded } = useIdempotencyKey();
  const ready = parts.condition.trim() && parts.actions.trim();
  const problem = report.error ? asProblem(report.error) : null;
  const submit = () => {
    if (!ready || report.isPending) return;
    const input = {
      condition: parts.condition.trim(),
      actions: parts.actions.trim(),
      needs: orUndefined(parts.needs),
    };
    report.mutate(
      { input, key: keyFor(input) },
      {
        onSuccess: () => {
          succeeded();
          forget();
          onDone();
        },
      },
    );
  };
  const field = (name: keyof typeof EMPTY) => ({
    autosize: true,
    minRows: 2,
    maxLength: 2000,
    value: parts[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setParts({ ...parts, [name]: event.currentTarget.value }),
    error: problem?.field(name),
  });
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <Textarea
        data-autofocus
        label="Condition"
        required
        placeholder="What the state is"
        {...field('condition')}
      />
      <Textarea label="Actions" required placeholder="What is being done" {...field('actions')} />
      <Textarea
        label="Needs"
        placeholder="What is needed to go on; nothing is an answer"
        {...field('needs')}
      />
      <ProblemAlert error={report.error} shownFields={['condition', 'actions', 'needs']} />
      <Group justify="flex-end">
        <Button onClick={submit} disabled={!ready} loading={report.isPending} data-testid="can-submit">
          Report
        </Button>
      </Group>
    </Stack>
  );
}
