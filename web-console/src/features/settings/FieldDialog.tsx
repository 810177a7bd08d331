import {
  Button,
  Group,
  Modal,
  MultiSelect,
  Select,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { IncidentField, IncidentType } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { FIELD_TYPE, INCIDENT_TYPE, optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { useSaveField } from './api';

interface Props {
  field: IncidentField | 'new' | null;
  onClose: () => void;
}

/** Defines a custom field, or changes what of it can be changed: not its key and not its type. */
export function FieldDialog({ field, onClose }: Props) {
  return (
    <Modal
      opened={field !== null}
      onClose={onClose}
      title={field === 'new' ? 'New custom field' : 'Edit custom field'}
    >
      {field && <FieldForm field={field === 'new' ? null : field} onClose={onClose} />}
    </Modal>
  );
}

function FieldForm({ field, onClose }: { field: IncidentField | null; onClose: () => void }) {
  const [key, setKey] = useState(field?.key ?? '');
  const [name, setName] = useState(field?.name ?? '');
  const [description, setDescription] = useState(field?.description ?? '');
  const [type, setType] = useState<IncidentField['type']>(field?.type ?? 'TEXT');
  const [options, setOptions] = useState(field?.options ?? []);
  const [types, setTypes] = useState<string[]>(field?.incidentTypes ?? []);
  const save = useSaveField(field);
  const { keyFor } = useIdempotencyKey();
  const problem = save.error ? asProblem(save.error) : null;
  const submit = () => {
    if (!key.trim() || !name.trim() || save.isPending) return;
    const input = {
      name: name.trim(),
      description: description.trim() || null,
      options: type === 'CHOICE' ? options : [],
      incidentTypes: types as IncidentType[],
      ...(field ? {} : { key: key.trim(), type }),
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
        <TextInput
          data-autofocus
          label="Name"
          required
          maxLength={100}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={problem?.field('name')}
        />
        <TextInput
          label="Key"
          description="What values are kept under; never changes"
          required
          disabled={field !== null}
          maxLength={60}
          value={key}
          onChange={event => setKey(event.currentTarget.value)}
          error={problem?.field('key')}
        />
        <Select
          label="Takes"
          data={optionsOf(FIELD_TYPE)}
          disabled={field !== null}
          allowDeselect={false}
          value={type}
          onChange={value => value && setType(value as IncidentField['type'])}
          error={problem?.field('type')}
        />
        {type === 'CHOICE' && (
          <TagsInput
            label="Values"
            description="Enter after each; one that is taken away stays on incidents that have it"
            value={options}
            onChange={setOptions}
            error={problem?.field('options')}
          />
        )}
        <MultiSelect
          label="Types of incident"
          placeholder={types.length === 0 ? 'All' : undefined}
          data={optionsOf(INCIDENT_TYPE)}
          value={types}
          onChange={setTypes}
          error={problem?.field('incidentTypes')}
        />
        <Textarea
          label="What it asks"
          autosize
          minRows={2}
          maxLength={1000}
          value={description}
          onChange={event => setDescription(event.currentTarget.value)}
          error={problem?.field('description')}
        />
        {problem?.status === 412 ? (
          <StaleNotice what="field" />
        ) : (
          <ProblemAlert
            error={save.error}
            shownFields={['key', 'name', 'type', 'options', 'incidentTypes', 'description']}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" disabled={!key.trim() || !name.trim()} loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
