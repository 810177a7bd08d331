import { Button, Select, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { useMay } from '../../api/session';
import { LockIcon } from '../../components/icons';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useBreakGlass } from './api';

const LENGTHS = [
  { value: '15', label: '15 minutes' },
  { value: '60', label: '1 hour' },
  { value: '240', label: '4 hours' },
];

/** Lets an administrator open a restricted incident for a while; everybody on it is told. */
export function BreakGlassButton({ id }: { id: string }) {
  const [opened, dialog] = useDisclosure(false);
  const [minutes, setMinutes] = useState('60');
  const breakGlass = useBreakGlass(id);
  const { keyFor, succeeded } = useIdempotencyKey();
  if (!useMay('breakGlass')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<LockIcon size={16} />}
        onClick={dialog.open}
        data-testid="break-glass"
      >
        Open it as an administrator
      </Button>
      <ReasonDialog
        opened={opened}
        title={`Open ${id} for a while`}
        explanation={
          <>
            If it is restricted, you see it until the time is over. The people on it are told who opened it
            and why, and both are in the audit log for good, as is asking for an incident that does not exist.
          </>
        }
        label="Why you need to see it"
        confirm="Open it"
        danger
        pending={breakGlass.isPending}
        error={breakGlass.error}
        shownFields={['minutes']}
        onConfirm={reason => {
          const input = { reason, minutes: Number(minutes) };
          breakGlass.mutate({ ...input, key: keyFor(input) }, { onSuccess: succeeded });
        }}
        onClose={dialog.close}
      >
        <Select
          label="For how long"
          data={LENGTHS}
          value={minutes}
          onChange={value => value && setMinutes(value)}
          allowDeselect={false}
        />
        <Text size="xs" c="dimmed">
          It ends by itself.
        </Text>
      </ReasonDialog>
    </>
  );
}
