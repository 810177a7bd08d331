import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../../app/usePageTitle';
import { useMay } from '../../api/session';
import type { ImportJob } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { IMPORT_FORMAT, IMPORT_STATE } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useImports } from './api';
import { NewImportPanel } from './NewImportPanel';

/** Imports of incidents from other systems: begin one, and what became of the others. */
export function ImportsPage() {
  usePageTitle('Imports');
  const mayImport = useMay('importIncidents');
  if (!mayImport) {
    return (
      <div className="aw-card">
        <EmptyState title="Imports are for managers and administrators">
          Ask one of them to bring in the history of another system.
        </EmptyState>
      </div>
    );
  }
  return <Imports />;
}

function Imports() {
  const imports = useImports();
  const items = imports.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h2">
          Imports
        </Title>
        <Text size="sm" c="dimmed">
          Brings in incidents that another system has recorded. Nothing is lost: what cannot be used is kept
          and flagged, and the same file twice changes nothing.
        </Text>
      </div>
      <NewImportPanel />
      {imports.isPending ? (
        <ListLoading />
      ) : imports.isError && items.length === 0 ? (
        <ProblemAlert error={imports.error} onRetry={() => void imports.refetch()} />
      ) : items.length === 0 ? (
        <div className="aw-card">
          <EmptyState title="No imports yet">
            Begin with a dry run: it reports and changes nothing.
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="aw-card" role="list" aria-label="Imports" data-testid="imports">
            {items.map(item => (
              <Row key={item.id} job={item} />
            ))}
          </div>
          <LoadMore query={imports} />
        </>
      )}
    </Stack>
  );
}

function Row({ job }: { job: ImportJob }) {
  return (
    <div role="listitem">
      <Link
        to="/imports/$id"
        params={{ id: job.id }}
        className="aw-row"
        style={{ display: 'block', padding: '10px 16px' }}
        data-testid="import-row"
      >
        <Group justify="space-between" gap="sm">
          <div style={{ minWidth: 0, flex: '1 1 240px' }}>
            <div className="aw-row-title">{job.fileName ?? job.system}</div>
            <Group gap={8} fz="xs" c="dimmed">
              <span>{job.system}</span>
              <span>{IMPORT_FORMAT[job.format]}</span>
              <RelativeTime at={job.createdAt} />
            </Group>
          </div>
          <Text size="sm" c="dimmed" className="aw-numeric">
            {job.counts.done} of {job.counts.total}
          </Text>
          <Group gap={6}>
            {job.dryRun && (
              <Badge variant="outline" color="gray">
                Dry run
              </Badge>
            )}
            <Badge variant="light" color={IMPORT_COLOR[job.state]}>
              {IMPORT_STATE[job.state]}
            </Badge>
          </Group>
        </Group>
      </Link>
    </div>
  );
}

const IMPORT_COLOR = {
  UPLOADING: 'gray',
  QUEUED: 'blue',
  RUNNING: 'blue',
  COMPLETED: 'green',
  FAILED: 'red',
  CANCELED: 'gray',
} as const;
