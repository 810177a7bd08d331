import {
  Button,
  Group,
  Modal,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { FieldValue, Incident, ResponseLevel } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { optionsOf, RESPONSE_LEVEL } from '../../components/labels';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { usePatchIncident } from './api';
import { useIncidentFields } from './detailsApi';
import { FieldInput } from './FieldInput';

interface Props {
  incident: Incident;
  id: string;
  opened: boolean;
  onClose: () => void;
}

/** Says whose incident it is, how far it reaches, and answers the organisation's own questions. */
export function DetailsDialog({ opened, onClose, ...rest }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Details of ${rest.incident.key}`} size="lg">
      <DetailsForm {...rest} onClose={onClose} />
    </Modal>
  );
}

const draftOf = (incident: Incident) => ({
  responseLevel: incident.responseLevel,
  responsibleTeam: incident.responsibleTeam ?? '',
  responsibleRole: incident.responsibleRole ?? '',
  executiveSponsor: incident.executiveSponsor?.id ?? null,
  boundaryIn: incident.boundary.in ?? '',
  boundaryOut: incident.boundary.out ?? '',
  labels: incident.labels,
  fields: incident.fields as Record<string, FieldValue | null>,
});
type Draft = ReturnType<typeof draftOf>;

/** Only what was touched, as a merge patch. */
export function changeOf(before: Draft, after: Draft): Record<string, unknown> {
  const change: Record<string, unknown> = {};
  const differs = (name: keyof Draft) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  if (differs('responseLevel')) change.responseLevel = after.responseLevel;
  if (differs('responsibleTeam')) change.responsibleTeam = after.responsibleTeam.trim() || null;
  if (differs('responsibleRole')) change.responsibleRole = after.responsibleRole.trim() || null;
  if (differs('executiveSponsor')) change.executiveSponsor = after.executiveSponsor;
  if (differs('labels')) change.labels = after.labels;
  const boundary: Record<string, unknown> = {};
  if (differs('boundaryIn')) boundary.in = after.boundaryIn.trim() || null;
  if (differs('boundaryOut')) boundary.out = after.boundaryOut.trim() || null;
  if (Object.keys(boundary).length) change.boundary = boundary;
  const fields = Object.entries(after.fields).filter(
    ([key, value]) => (before.fields[key] ?? null) !== value,
  );
  if (fields.length) change.fields = Object.fromEntries(fields);
  return change;
}

const SHOWN = [
  'responsibleTeam',
  'responsibleRole',
  'executiveSponsor',
  'boundary.in',
  'boundary.out',
  'labels',
];

function DetailsForm({ incident, id, onClose }: Omit<Props, 'opened'>) {
  const [base] = useState(incident);
  const [draft, setDraft] = useState(() => draftOf(base));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const definitions = useIncidentFields();
  const fields = (definitions.data ?? []).filter(
    field => !field.retired && (!field.incidentTypes.length || field.incidentTypes.includes(base.type)),
  );
  const save = usePatchIncident(base, id);
  const problem = save.error ? asProblem(save.error) : null;
  const stale = problem?.status === 412;
  const submit = () => {
    if (save.isPending) return;
    const patch = changeOf(draftOf(base), draft);
    if (Object.keys(patch).length === 0) return onClose();
    save.mutate({ change: patch, version: stale ? incident.version : undefined }, { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select
            data-autofocus
            label="Response"
            placeholder="Not said"
            data={optionsOf(RESPONSE_LEVEL)}
            value={draft.responseLevel}
            onChange={value => change({ responseLevel: value as ResponseLevel | null })}
            clearable
          />
          <PersonPicker
            label="Executive sponsor"
            value={draft.executiveSponsor}
            onChange={executiveSponsor => change({ executiveSponsor })}
            seed={base.executiveSponsor ? [base.executiveSponsor] : []}
            error={problem?.field('executiveSponsor')}
          />
          <TextInput
            label="Responsible team"
            maxLength={100}
            value={draft.responsibleTeam}
            onChange={event => change({ responsibleTeam: event.currentTarget.value })}
            error={problem?.field('responsibleTeam')}
          />
          <TextInput
            label="Responsible role"
            placeholder="Head of payments"
            maxLength={100}
            value={draft.responsibleRole}
            onChange={event => change({ responsibleRole: event.currentTarget.value })}
            error={problem?.field('responsibleRole')}
          />
        </SimpleGrid>
        <Textarea
          label="Part of this incident"
          autosize
          minRows={2}
          maxLength={4000}
          value={draft.boundaryIn}
          onChange={event => change({ boundaryIn: event.currentTarget.value })}
          error={problem?.field('boundary.in')}
        />
        <Textarea
          label="Not part of it"
          autosize
          minRows={2}
          maxLength={4000}
          value={draft.boundaryOut}
          onChange={event => change({ boundaryOut: event.currentTarget.value })}
          error={problem?.field('boundary.out')}
        />
        <TagsInput
          label="Labels"
          placeholder={draft.labels.length ? undefined : 'Type a label, then Enter'}
          maxTags={30}
          value={draft.labels}
          onChange={labels => change({ labels })}
          error={problem?.field('labels')}
        />
        {fields.map(field => (
          <FieldInput
            key={field.key}
            field={field}
            value={draft.fields[field.key] ?? null}
            onChange={value => change({ fields: { ...draft.fields, [field.key]: value } })}
            error={problem?.field(`fields.${field.key}`)}
          />
        ))}
        {stale ? (
          <StaleNotice what="incident" />
        ) : (
          <ProblemAlert
            error={save.error}
            shownFields={[...SHOWN, ...fields.map(field => `fields.${field.key}`)]}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={save.isPending}>
            {stale ? 'Save my changes all the same' : 'Save'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
