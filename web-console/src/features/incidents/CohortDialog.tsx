import {
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { useServices } from '../../api/people';
import { asProblem } from '../../api/problem';
import type { CohortImpact, CohortKind, Incident, Tristate } from '../../api/types';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { COHORT_KIND, optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { CohortBudgetFields } from './CohortBudgetFields';
import { ImpactHistory } from './ImpactHistory';
import { useSaveCohort } from './impactApi';

interface Props {
  incident: Incident;
  id: string;
  cohort: CohortImpact | 'new' | null;
  onClose: () => void;
}

const ANSWERS = optionsOf({ UNKNOWN: 'Not known yet', NO: 'No', YES: 'Yes' } satisfies Record<
  Tristate,
  string
>);

const NUMBERS = [
  ['customersAffected', 'People affected'],
  ['requestsFailed', 'Requests failed'],
  ['supportContacts', 'Support contacts'],
] as const;

/** Tells what the incident did to a group of people, or corrects what was told. */
export function CohortDialog({ cohort, onClose, ...rest }: Props) {
  return (
    <Modal
      opened={cohort !== null}
      onClose={onClose}
      size="lg"
      title={cohort === 'new' ? 'Who was affected' : 'Correct who was affected'}
    >
      {cohort && <CohortForm {...rest} cohort={cohort === 'new' ? null : cohort} onClose={onClose} />}
    </Modal>
  );
}

const numberOrNull = (value: number | string) => (value === '' ? null : Number(value));

function CohortForm({
  incident,
  id,
  cohort,
  onClose,
}: Omit<Props, 'cohort'> & { cohort: CohortImpact | null }) {
  const services = useServices();
  const [draft, setDraft] = useState({
    cohort: cohort?.cohort ?? '',
    kind: cohort?.kind ?? ('CUSTOMERS' as CohortKind),
    service: cohort?.service ?? null,
    necessity: cohort?.necessity ?? null,
    importance: cohort?.importance ?? null,
    customersAffected: cohort?.customersAffected ?? null,
    requestsFailed: cohort?.requestsFailed ?? null,
    supportContacts: cohort?.supportContacts ?? null,
    dataLoss: cohort?.dataLoss ?? ('UNKNOWN' as Tristate),
    dataExposure: cohort?.dataExposure ?? ('UNKNOWN' as Tristate),
    moneyEstimate: cohort?.moneyEstimate ?? null,
    currency: cohort?.currency ?? '',
    sloId: cohort?.sloId ?? null,
    budgetConsumedPct: cohort?.budgetConsumedPct ?? null,
    note: cohort?.note ?? '',
    withdrawn: cohort?.withdrawn ?? false,
  });
  const [reason, setReason] = useState('');
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const save = useSaveCohort(incident, id, cohort);
  const { keyFor } = useIdempotencyKey();
  const problem = save.error ? asProblem(save.error) : null;
  const submit = () => {
    if (!draft.cohort.trim() || save.isPending) return;
    const input = {
      ...draft,
      cohort: draft.cohort.trim(),
      currency: draft.currency.trim().toUpperCase() || null,
      note: draft.note.trim() || null,
      ...(cohort ? { reason: orUndefined(reason) } : {}),
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
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            data-autofocus
            label="Who"
            required
            placeholder="Card payers in the EU"
            maxLength={200}
            value={draft.cohort}
            onChange={event => change({ cohort: event.currentTarget.value })}
            error={problem?.field('cohort')}
          />
          <Select
            label="They are"
            data={optionsOf(COHORT_KIND)}
            value={draft.kind}
            onChange={value => value && change({ kind: value as CohortKind })}
            allowDeselect={false}
          />
          <Rating
            label="Necessity"
            description="1 hardly need it, 5 nothing works without it"
            value={draft.necessity}
            onChange={necessity => change({ necessity })}
            error={problem?.field('necessity')}
          />
          <Rating
            label="Importance"
            description="1 little, 5 what the organisation is there for"
            value={draft.importance}
            onChange={importance => change({ importance })}
            error={problem?.field('importance')}
          />
          <Select
            label="Service they need"
            placeholder="Whatever the incident touches"
            data={(services.data ?? []).map(item => ({ value: item.key, label: item.name || item.key }))}
            value={draft.service}
            onChange={service => change({ service })}
            searchable
            clearable
            error={problem?.field('service')}
          />
          {NUMBERS.map(([name, label]) => (
            <NumberInput
              key={name}
              label={label}
              placeholder="Not known"
              min={0}
              allowDecimal={false}
              thousandSeparator=" "
              value={draft[name] ?? ''}
              onChange={value => change({ [name]: numberOrNull(value) })}
              error={problem?.field(name)}
            />
          ))}
          <Select
            label="Data lost"
            data={ANSWERS}
            value={draft.dataLoss}
            onChange={value => value && change({ dataLoss: value as Tristate })}
            allowDeselect={false}
          />
          <Select
            label="Data exposed"
            data={ANSWERS}
            value={draft.dataExposure}
            onChange={value => value && change({ dataExposure: value as Tristate })}
            allowDeselect={false}
          />
          <NumberInput
            label="Estimated cost"
            placeholder="Not known"
            min={0}
            decimalScale={2}
            thousandSeparator=" "
            value={draft.moneyEstimate ?? ''}
            onChange={value => change({ moneyEstimate: numberOrNull(value) })}
            error={problem?.field('moneyEstimate')}
          />
          <TextInput
            label="Currency"
            placeholder="EUR"
            maxLength={3}
            value={draft.currency}
            onChange={event => change({ currency: event.currentTarget.value })}
            error={problem?.field('currency')}
          />
          <CohortBudgetFields service={draft.service} value={draft} onChange={change} problem={problem} />
        </SimpleGrid>
        <Textarea
          label="Note"
          autosize
          minRows={2}
          maxLength={4000}
          value={draft.note}
          onChange={event => change({ note: event.currentTarget.value })}
          error={problem?.field('note')}
        />
        {cohort && (
          <>
            <Checkbox
              label="It turned out not to be so: keep it, and count it no more"
              checked={draft.withdrawn}
              onChange={event => change({ withdrawn: event.currentTarget.checked })}
            />
            <TextInput
              label="Why this is better"
              description="The earlier values are kept"
              maxLength={2000}
              value={reason}
              onChange={event => setReason(event.currentTarget.value)}
            />
          </>
        )}
        {problem?.status === 412 ? (
          <StaleNotice what="entry" />
        ) : (
          <ProblemAlert
            error={save.error}
            shownFields={[
              'cohort',
              'necessity',
              'importance',
              'service',
              'moneyEstimate',
              'currency',
              'sloId',
              'budgetConsumedPct',
              'note',
            ]}
          />
        )}
        {cohort && <ImpactHistory id={id} of="impacts" item={cohort.id} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" disabled={!draft.cohort.trim()} loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface RatingProps {
  label: string;
  description: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string;
}

function Rating({ value, onChange, ...rest }: RatingProps) {
  return (
    <Select
      {...rest}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder="Not known"
      data={['1', '2', '3', '4', '5']}
      value={value === null ? null : String(value)}
      onChange={next => onChange(next === null ? null : Number(next))}
      clearable
    />
  );
}
