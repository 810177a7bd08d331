import {
  Alert,
  Anchor,
  Badge,
  Button,
  Group,
  Progress,
  SegmentedControl,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { NotFoundPage } from '../../app/NotFoundPage';
import { usePageTitle } from '../../app/usePageTitle';
import { Problem } from '../../api/problem';
import type { ImportJob, ImportRow } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { humanise, IMPORT_FORMAT, IMPORT_OUTCOME, IMPORT_STATE } from '../../components/labels';
import { ListLoading, PageLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useCancelImport, useImport, useImportRows } from './api';

/** One import: how far it is, and what came of each record. */
export function ImportPage() {
  const { id } = useParams({ from: '/imports/$id' });
  const query = useImport(id);
  usePageTitle(query.data && `Import ${query.data.fileName ?? query.data.system}`);
  if (query.isPending) return <PageLoading />;
  if (!query.data) {
    return query.error instanceof Problem && [400, 404].includes(query.error.status) ? (
      <NotFoundPage what="import" />
    ) : (
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  const job = query.data;
  return (
    <Stack gap="lg" data-testid="import-page">
      <div>
        <Anchor component={Link} to="/imports" size="sm">
          Imports
        </Anchor>
        <Title order={1} size="h2">
          {job.fileName ?? job.system}
        </Title>
        <Group gap={8} fz="sm" c="dimmed">
          <span>{job.system}</span>
          <span>{IMPORT_FORMAT[job.format]}</span>
          <span>
            by {job.createdBy.name}, <RelativeTime at={job.createdAt} />
          </span>
          {job.dryRun && (
            <Badge variant="outline" color="gray">
              Dry run: nothing was changed
            </Badge>
          )}
        </Group>
      </div>
      <ProgressPanel job={job} />
      {job.counts.total > 0 && <Report job={job} />}
    </Stack>
  );
}

const COUNTS = [
  ['created', 'New'],
  ['updated', 'Updated'],
  ['unchanged', 'Unchanged'],
  ['kept', 'Edited here, kept'],
  ['refused', 'Refused'],
  ['flagged', 'Flagged'],
] as const;

function ProgressPanel({ job }: { job: ImportJob }) {
  const cancel = useCancelImport(job.id);
  const share = job.counts.total > 0 ? (100 * job.counts.done) / job.counts.total : 0;
  const moving = job.state === 'QUEUED' || job.state === 'RUNNING';
  return (
    <Panel
      title={IMPORT_STATE[job.state]}
      testId="import-progress"
      action={
        job.allowedTransitions.includes('CANCELED') && (
          <Button variant="default" size="xs" onClick={() => cancel.mutate()} loading={cancel.isPending}>
            Cancel
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {job.problem && (
          <Alert color="red" title="The file could not be read">
            {job.problem}
          </Alert>
        )}
        <ProblemAlert error={cancel.error} />
        <Progress
          value={share}
          animated={moving}
          aria-label={`${job.counts.done} of ${job.counts.total} records looked at`}
        />
        <Text size="sm" role="status">
          {job.counts.done} of {job.counts.total} records
        </Text>
        <Group gap="xl">
          {COUNTS.map(([name, label]) => (
            <div key={name}>
              <Text fw={600} className="aw-numeric">
                {job.counts[name]}
              </Text>
              <Text size="xs" c="dimmed">
                {label}
              </Text>
            </div>
          ))}
        </Group>
      </Stack>
    </Panel>
  );
}

const FILTERS = [
  { value: 'all', label: 'All' },
  { value: 'flagged', label: 'Flagged' },
  { value: 'REFUSED', label: 'Refused' },
  { value: 'CREATED', label: 'New' },
  { value: 'UPDATED', label: 'Updated' },
  { value: 'KEPT', label: 'Kept' },
];

function Report({ job }: { job: ImportJob }) {
  const [filter, setFilter] = useState('all');
  const rows = useImportRows(job.id, filter, job.counts.done);
  const items = rows.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Panel
      title="Report"
      testId="import-report"
      action={
        <Anchor href={`/api/v1/imports/${job.id}/report`} size="sm" download>
          Download as CSV
        </Anchor>
      }
    >
      <div style={{ overflowX: 'auto', marginBottom: 10 }}>
        <SegmentedControl
          size="xs"
          aria-label="Which records"
          data={FILTERS}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {rows.isPending ? (
        <ListLoading />
      ) : rows.isError && items.length === 0 ? (
        <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />
      ) : items.length === 0 ? (
        <EmptyState title="None of these" />
      ) : (
        <>
          <Table.ScrollContainer minWidth={640}>
            <Table verticalSpacing={6} fz="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Line</Table.Th>
                  <Table.Th>Record</Table.Th>
                  <Table.Th>Outcome</Table.Th>
                  <Table.Th>Notes</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(row => (
                  <Row key={row.line} row={row} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          <LoadMore query={rows} />
        </>
      )}
    </Panel>
  );
}

function Row({ row }: { row: ImportRow }) {
  return (
    <Table.Tr data-testid="import-report-row">
      <Table.Td className="aw-numeric">{row.line}</Table.Td>
      <Table.Td>
        {row.title ?? (
          <Text size="sm" c="dimmed" lineClamp={2}>
            {row.original || 'unreadable'}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {row.sourceId}
        </Text>
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {IMPORT_OUTCOME[row.outcome]}{' '}
        {row.incidentKey && (
          <Anchor component={Link} to={`/incidents/${row.incidentKey}`} size="sm" className="aw-key">
            {row.incidentKey}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>
        {row.reason && <Text size="sm">{row.reason}</Text>}
        {row.changed.length > 0 && <Text size="sm">Followed the source: {row.changed.join(', ')}</Text>}
        {row.kept.length > 0 && <Text size="sm">Edited here, kept: {row.kept.join(', ')}</Text>}
        {row.flags.map((flag, index) => (
          <Text size="sm" component="div" key={index}>
            <Badge size="xs" color="yellow" variant="light" mr={6}>
              {humanise(flag.flag)}
            </Badge>
            {humanise(flag.field)}
            {flag.original !== null && <> · “{flag.original}”</>}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}
