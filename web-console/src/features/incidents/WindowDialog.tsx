import { Button, Group, Modal, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { useServices } from '../../api/people';
import { asProblem } from '../../api/problem';
import type { ImpactLevel, ImpactWindow, Incident } from '../../api/types';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { IMPACT_LEVEL, optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { fromLocalInput, toLocalInput } from '../../components/time';
import { ImpactHistory } from './ImpactHistory';
import { useSaveWindow } from './impactApi';

interface Props {
  incident: Incident;
  id: string;
  window: ImpactWindow | 'new' | null;
  onClose: () => void;
}

/** Tells when a service was not well, or corrects what was told. */
export function WindowDialog({ window, onClose, ...rest }: Props) {
  return (
    <Modal
      opened={window !== null}
      onClose={onClose}
      title={window === 'new' ? 'Impact window' : 'Correct impact window'}
    >
      {window && <WindowForm {...rest} window={window === 'new' ? null : window} onClose={onClose} />}
    </Modal>
  );
}

type FormProps = Omit<Props, 'window'> & { window: ImpactWindow | null };

function WindowForm({ incident, id, window, onClose }: FormProps) {
  const services = useServices();
  const [service, setService] = useState(window ? window.service : (incident.services[0] ?? null));
  const [level, setLevel] = useState<ImpactLevel>(window?.level ?? 'DEGRADED');
  const [from, setFrom] = useState(toLocalInput(window?.from ?? incident.moments.impactStarted));
  const [to, setTo] = useState(toLocalInput(window?.to));
  const [percent, setPercent] = useState<number | string>(
    window?.fractionAffected == null ? '' : Math.round(window.fractionAffected * 10_000) / 100,
  );
  const [reason, setReason] = useState('');
  const save = useSaveWindow(incident, id, window);
  const { keyFor } = useIdempotencyKey();
  const problem = save.error ? asProblem(save.error) : null;
  const begin = fromLocalInput(from);
  const submit = () => {
    if (!begin || save.isPending) return;
    const input = {
      service,
      level,
      // What was not touched is sent as it was: the field shows minutes, the record may hold seconds.
      from: window && from === toLocalInput(window.from) ? window.from : begin,
      to: window && to === toLocalInput(window.to) ? window.to : (fromLocalInput(to) ?? null),
      fractionAffected: percent === '' ? null : Number(percent) / 100,
      ...(window ? { reason: orUndefined(reason) } : {}),
    };
    save.mutate({ input, key: keyFor(input) }, { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <Select
          label="Service"
          placeholder="Not known yet"
          data={(services.data ?? []).map(item => ({ value: item.key, label: item.name || item.key }))}
          value={service}
          onChange={setService}
          searchable
          clearable
          error={problem?.field('service')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select
            label="Level"
            data={optionsOf(IMPACT_LEVEL)}
            value={level}
            onChange={value => value && setLevel(value as ImpactLevel)}
            allowDeselect={false}
            error={problem?.field('level')}
          />
          <NumberInput
            label="Share affected"
            suffix=" %"
            min={0}
            max={100}
            decimalScale={2}
            placeholder="Not known"
            value={percent}
            onChange={setPercent}
            error={problem?.field('fractionAffected')}
          />
          <TextInput
            type="datetime-local"
            data-autofocus
            label="From"
            required
            value={from}
            onChange={event => setFrom(event.currentTarget.value)}
            error={problem?.field('from')}
          />
          <TextInput
            type="datetime-local"
            label="To"
            description="Empty while it goes on"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={to}
            onChange={event => setTo(event.currentTarget.value)}
            error={problem?.field('to')}
          />
        </SimpleGrid>
        {window && (
          <TextInput
            label="Why this is better"
            description="The earlier values are kept"
            maxLength={2000}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
            error={problem?.field('reason')}
          />
        )}
        {problem?.status === 412 ? (
          <StaleNotice what="window" />
        ) : (
          <ProblemAlert
            error={save.error}
            shownFields={['service', 'level', 'from', 'to', 'fractionAffected', 'reason']}
          />
        )}
        {window && <ImpactHistory id={id} of="impact-windows" item={window.id} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" disabled={!begin} loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
