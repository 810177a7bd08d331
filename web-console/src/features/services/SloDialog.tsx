import {
  ActionIcon,
  Button,
  Group,
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import { onCtrlEnter } from '../../components/forms';
import { optionsOf } from '../../components/labels';
import { PageLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { useAddSlo, useEditSlo, useSlo } from './api';
import { SloBurns } from './SloBurns';
import { SloReview } from './SloReview';
import type { Slo, SloBasis, SloPeriod } from './types';
import { BASIS, PERIOD } from './words';

interface Props {
  /** The SLO to open; a new one without. */
  id: string | null;
  subject?: { service?: string; system?: string };
  opened: boolean;
  onClose: () => void;
}

/** Adds an SLO with its indicators, changes one, or records its review. */
export function SloDialog({ id, subject, opened, onClose }: Props) {
  const slo = useSlo(id ?? '', opened && id !== null);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={slo.data && id ? `${slo.data.key} ${slo.data.name}` : 'An SLO'}
      size="lg"
    >
      {id === null ? (
        <SloForm subject={subject} onClose={onClose} />
      ) : slo.data ? (
        <Stack gap="lg">
          <SloReview slo={slo.data} onDone={onClose} />
          <SloBurns slo={slo.data} />
          <SloForm slo={slo.data} onClose={onClose} />
        </Stack>
      ) : slo.isPending ? (
        <PageLoading />
      ) : (
        <ProblemAlert error={slo.error} onRetry={() => void slo.refetch()} />
      )}
    </Modal>
  );
}

interface Row {
  name: string;
  good: string;
  weight: number | string;
  description: string | null;
}

const EMPTY: Row = { name: '', good: '', weight: 1, description: null };

function SloForm({ slo, subject, onClose }: { slo?: Slo; subject?: Props['subject']; onClose: () => void }) {
  const [name, setName] = useState(slo?.name ?? '');
  const [description, setDescription] = useState(slo?.description ?? '');
  const [basis, setBasis] = useState<SloBasis>(slo?.basis ?? 'EVENTS');
  const [objective, setObjective] = useState<number | string>(slo?.objective ?? 99.9);
  const [period, setPeriod] = useState<SloPeriod>(slo?.period ?? 'ROLLING_28_DAYS');
  const [expected, setExpected] = useState<number | string>(slo?.expectedEvents ?? '');
  const [team, setTeam] = useState(slo?.team ?? '');
  const [reviewOn, setReviewOn] = useState(slo?.reviewOn ?? '');
  const [rows, setRows] = useState<Row[]>(
    slo?.indicators.map(item => ({ ...item, good: item.good ?? '' })) ?? [EMPTY],
  );
  const [touched, setTouched] = useState(false);
  const add = useAddSlo();
  const edit = useEditSlo();
  const keys = useIdempotencyKey();
  const error = add.error ?? edit.error;
  const problem = error ? asProblem(error) : null;
  const pending = add.isPending || edit.isPending;
  const change = (index: number, part: Partial<Row>) =>
    setRows(rows.map((row, i) => (i === index ? { ...row, ...part } : row)));

  const submit = () => {
    setTouched(true);
    if (!name.trim() || rows.some(row => !row.name.trim()) || pending) return;
    const said = {
      name: name.trim(),
      description: description.trim() || null,
      basis,
      objective: Number(objective),
      period,
      expectedEvents: expected === '' ? null : Number(expected),
      indicators: rows.map(row => ({
        name: row.name.trim(),
        description: row.description,
        good: row.good.trim() || null,
        weight: Number(row.weight) || 1,
      })),
      team: team.trim() || null,
      reviewOn: reviewOn || null,
    };
    if (slo) edit.mutate({ slo, change: said }, { onSuccess: onClose });
    else {
      const body = { ...subject, ...said };
      add.mutate({ body, key: keys.keyFor(body) }, { onSuccess: onClose });
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <TextInput
          label="What is promised"
          placeholder="Checkout answers"
          required
          maxLength={200}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={touched && !name.trim() ? 'An SLO needs a name.' : problem?.field('name')}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <NumberInput
            label="Objective"
            suffix=" %"
            min={0.001}
            max={99.999}
            decimalScale={5}
            value={objective}
            onChange={setObjective}
            error={problem?.field('objective')}
          />
          <Select
            label="Of what"
            data={optionsOf(BASIS)}
            value={basis}
            onChange={value => value && setBasis(value as SloBasis)}
            allowDeselect={false}
          />
          <Select
            label="Over"
            data={optionsOf(PERIOD)}
            value={period}
            onChange={value => value && setPeriod(value as SloPeriod)}
            allowDeselect={false}
          />
        </SimpleGrid>
        {basis === 'EVENTS' && (
          <NumberInput
            label="Events a window has"
            description="So that the budget is a number of events; may be left out"
            min={1}
            thousandSeparator=" "
            value={expected}
            onChange={setExpected}
            error={problem?.field('expectedEvents')}
          />
        )}
        <Text size="sm" fw={550}>
          Indicators
        </Text>
        {rows.map((row, index) => (
          <Group key={index} gap="xs" align="flex-start" wrap="nowrap">
            <TextInput
              aria-label={`Name of indicator ${index + 1}`}
              placeholder="latency"
              maxLength={100}
              value={row.name}
              onChange={event => change(index, { name: event.currentTarget.value })}
              error={
                touched && !row.name.trim() ? 'A name is needed.' : problem?.field(`indicators.${index}.name`)
              }
              style={{ flex: 1 }}
            />
            <TextInput
              aria-label={`When indicator ${index + 1} is good`}
              placeholder="answered within 300 ms"
              maxLength={2000}
              value={row.good}
              onChange={event => change(index, { good: event.currentTarget.value })}
              style={{ flex: 2 }}
            />
            {rows.length > 1 && (
              <>
                <NumberInput
                  aria-label={`Weight of indicator ${index + 1}`}
                  min={0.001}
                  max={1000}
                  value={row.weight}
                  onChange={weight => change(index, { weight })}
                  w={80}
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  aria-label={`Take indicator ${index + 1} away`}
                  onClick={() => setRows(rows.filter((_, i) => i !== index))}
                >
                  ×
                </ActionIcon>
              </>
            )}
          </Group>
        ))}
        <Group>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => setRows([...rows, EMPTY])}
            disabled={rows.length >= 20}
          >
            Another indicator
          </Button>
          {rows.length > 1 && (
            <Text size="xs" c="dimmed">
              Each counts by its weight.
            </Text>
          )}
        </Group>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            label="Team that answers for it"
            maxLength={100}
            value={team}
            onChange={event => setTeam(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label="Review on"
            value={reviewOn}
            onChange={event => setReviewOn(event.currentTarget.value)}
            error={problem?.field('reviewOn')}
          />
        </SimpleGrid>
        <Textarea
          label="Why, and what it leaves out"
          autosize
          minRows={2}
          maxLength={2000}
          value={description}
          onChange={event => setDescription(event.currentTarget.value)}
        />
        {problem?.status === 412 ? (
          <StaleNotice what="SLO" />
        ) : (
          <ProblemAlert error={error} shownFields={['name', 'objective', 'expectedEvents', 'reviewOn']} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={pending}>
            {slo ? 'Save' : 'Add the SLO'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
