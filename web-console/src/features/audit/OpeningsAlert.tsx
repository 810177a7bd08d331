import { Alert, Text } from '@mantine/core';
import type { Incident } from '../../api/types';
import { LockIcon } from '../../components/icons';
import { exactTime } from '../../components/time';
import { useOpenings } from './api';

/** Tells the people on a restricted incident which administrators opened it. */
export function OpeningsAlert({ incident }: { incident: Incident }) {
  const openings = useOpenings(incident.id, incident.visibility === 'RESTRICTED');
  if (!openings.data?.length) return null;
  return (
    <Alert
      color="gray"
      icon={<LockIcon size={18} />}
      title="Opened by an administrator"
      data-testid="openings"
    >
      {openings.data.map(opening => (
        <Text key={opening.id} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {opening.person.name}, {opening.open ? 'until' : 'it ended'} {exactTime(opening.until)}:{' '}
          {opening.reason}
        </Text>
      ))}
    </Alert>
  );
}
