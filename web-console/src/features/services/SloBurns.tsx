import { Anchor, Badge, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { duration } from '../../components/time';
import { useBurns, useRecordBurn } from './api';
import type { Slo, SloBurn } from './types';
import { BURN_SPEED, percent } from './words';

/** How fast the budget burned lately; somebody who sees it burn tells it here, and a fast burn opens an incident. */
export function SloBurns({ slo }: { slo: Slo }) {
  const mayWork = useMay('workIncidents');
  const burns = useBurns(slo);
  return (
    <Stack gap="xs" data-testid="slo-burns">
      <Text size="sm" fw={550}>
        Burn of the error budget
      </Text>
      <ProblemAlert error={burns.error} onRetry={() => void burns.refetch()} />
      {burns.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          Nobody has told of one. A burn of 14.4 over an hour takes a fiftieth of 30 days&apos; budget, and
          opens an incident.
        </Text>
      )}
      {burns.data?.items.map(burn => (
        <BurnLine key={burn.id} burn={burn} />
      ))}
      {mayWork && slo.status === 'ACTIVE' && <BurnForm slo={slo} />}
    </Stack>
  );
}

const COLOR: Record<SloBurn['speed'], string> = {
  FAST: 'red',
  SLOW: 'orange',
  CREEPING: 'yellow',
  WITHIN_BUDGET: 'gray',
};

function BurnLine({ burn }: { burn: SloBurn }) {
  return (
    <div data-testid="slo-burn" data-speed={burn.speed}>
      <Group gap={8}>
        <Badge size="sm" variant="light" tt="none" color={COLOR[burn.speed]}>
          {BURN_SPEED[burn.speed]}
        </Badge>
        <Text size="sm">
          {+burn.burnRate.toFixed(2)} × over {duration(burn.minutes * 60_000)}, {percent(burn.share)} of the
          budget
        </Text>
        <Text size="xs" c="dimmed">
          <RelativeTime at={burn.observedAt} />
        </Text>
        {burn.incident && (
          <Anchor
            component={Link}
            to={`/incidents/${burn.incident.key}`}
            size="sm"
            title={burn.incident.title}
          >
            {burn.incident.opened ? `opened ${burn.incident.key}` : `told ${burn.incident.key}`}
          </Anchor>
        )}
      </Group>
      {(burn.note ?? burn.evidenceUrl) && (
        <Text size="xs" c="dimmed">
          {burn.note}{' '}
          {burn.evidenceUrl && (
            <Anchor href={burn.evidenceUrl} target="_blank" rel="noreferrer noopener" size="xs">
              evidence
            </Anchor>
          )}
        </Text>
      )}
    </div>
  );
}

function BurnForm({ slo }: { slo: Slo }) {
  const [rate, setRate] = useState<number | string>('');
  const [minutes, setMinutes] = useState<number | string>(60);
  const [note, setNote] = useState('');
  const record = useRecordBurn(slo);
  const { keyFor, succeeded } = useIdempotencyKey();
  const problem = record.error ? asProblem(record.error) : null;
  const submit = () => {
    const body = { burnRate: Number(rate), minutes: Number(minutes), note: note.trim() || null };
    record.mutate(
      { body, key: keyFor(body) },
      {
        onSuccess: () => {
          succeeded();
          setRate('');
          setNote('');
        },
      },
    );
  };
  return (
    <>
      <Group gap="xs" align="flex-end">
        <NumberInput
          label="Burn rate"
          placeholder="14.4"
          min={0}
          decimalScale={3}
          w={100}
          value={rate}
          onChange={setRate}
          error={problem?.field('burnRate')}
        />
        <NumberInput
          label="Over minutes"
          min={1}
          max={43200}
          allowDecimal={false}
          w={110}
          value={minutes}
          onChange={setMinutes}
          error={problem?.field('minutes')}
        />
        <TextInput
          label="What is seen"
          maxLength={2000}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          style={{ flex: '1 1 180px' }}
        />
        <Button
          variant="light"
          disabled={rate === '' || minutes === ''}
          loading={record.isPending}
          onClick={submit}
          data-testid="slo-burn-tell"
        >
          Tell the burn
        </Button>
      </Group>
      <ProblemAlert error={record.error} shownFields={['burnRate', 'minutes']} />
    </>
  );
}
