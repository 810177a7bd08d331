import { Button, Group, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { ImpactWindow, Incident } from '../../api/types';
import { IMPACT_LEVEL } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { duration as inWords } from '../../components/time';
import { useImpactWindows } from './impactApi';
import { WindowDialog } from './WindowDialog';

/** When which service was how far from well, and how long that makes together. */
export function ImpactWindowsPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [editing, setEditing] = useState<ImpactWindow | 'new' | null>(null);
  const query = useImpactWindows(id);
  const windows = query.data?.items ?? [];
  const duration = query.data?.duration;
  return (
    <Panel
      title="Impact windows"
      testId="impact-windows"
      pending={query.isPending}
      action={
        mayWork && (
          <Button variant="subtle" size="compact-sm" onClick={() => setEditing('new')}>
            Add
          </Button>
        )
      }
    >
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.isSuccess && windows.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing told yet: when was which service not well, and how far?
        </Text>
      )}
      {duration && duration.seconds > 0 && (
        <Text size="sm" mb={6} data-testid="impact-duration">
          <b>{inWords(duration.impactSeconds * 1000)}</b> of impact
          {duration.graySeconds > 0 && <>, {inWords(duration.graySeconds * 1000)} gray</>}
          {duration.ongoing && ', going on'}
        </Text>
      )}
      {windows.map(window => (
        <UnstyledButton
          key={window.id}
          onClick={() => setEditing(window)}
          disabled={!mayWork}
          display="block"
          w="100%"
          py={6}
          style={{ borderTop: '1px solid var(--aw-rule)', cursor: mayWork ? undefined : 'default' }}
          data-testid="impact-window"
        >
          {mayWork && (
            <VisuallyHidden>
              Correct the window of {window.service ?? 'a service not yet known'}:{' '}
            </VisuallyHidden>
          )}
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
              {window.service ?? 'Not known which service'}
            </Text>
            <Text size="sm" c={window.level === 'NONE' ? 'dimmed' : undefined}>
              {IMPACT_LEVEL[window.level]}
              {window.fractionAffected != null && ` · ${Math.round(window.fractionAffected * 1000) / 10}%`}
            </Text>
          </Group>
          <Text size="xs" c="dimmed" component="span">
            <RelativeTime at={window.from} prefix="from " />
            {window.to ? <RelativeTime at={window.to} prefix=" to " /> : ', going on'}
          </Text>
        </UnstyledButton>
      ))}
      <WindowDialog incident={incident} id={id} window={editing} onClose={() => setEditing(null)} />
    </Panel>
  );
}
