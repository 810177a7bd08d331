import { Group, Stack, Text } from '@mantine/core';
import type { Incident } from '../../api/types';
import { SeverityBadge } from '../../components/badges';
import { SEVERITY_ORIGIN } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { RelativeTime } from '../../components/RelativeTime';

/** Where the severity comes from: what a person, a rule or a check set, and what the impact says beside it. */
export function SeverityPanel({ incident }: { incident: Incident }) {
  const { set, reason, setBy, setAt, origin, computed, because, rule, escalatesAs } = incident.assessment;
  return (
    <Panel title="Severity" testId="severity-assessment">
      <Stack gap="sm">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          {set ? <SeverityBadge severity={set} /> : null}
          <div>
            <Text size="sm">{set ? SEVERITY_ORIGIN[origin ?? 'PERSON'] : 'Nobody has set a severity'}</Text>
            {set && (
              <Text size="xs" c="dimmed">
                {setBy?.name ?? 'Somebody'}
                {setAt && <RelativeTime at={setAt} prefix=", " />}
              </Text>
            )}
            {reason && (
              <Text size="sm" mt={2} style={{ overflowWrap: 'anywhere' }}>
                {reason}
              </Text>
            )}
          </div>
        </Group>
        <Group gap="sm" wrap="nowrap" align="flex-start">
          {computed === 'UNKNOWN' ? null : <SeverityBadge severity={computed} />}
          <div>
            <Text size="sm">
              {computed === 'UNKNOWN'
                ? 'The impact says nothing yet: tell windows or cohorts below.'
                : 'What the impact says'}
            </Text>
            {because && (
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {because}
              </Text>
            )}
            {rule && (
              <Text size="xs" c="dimmed">
                rule {rule}
              </Text>
            )}
          </div>
        </Group>
        {incident.severity === 'UNKNOWN' && (
          <Text size="sm" c="dimmed">
            Escalate as {escalatesAs} until it is known.
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
