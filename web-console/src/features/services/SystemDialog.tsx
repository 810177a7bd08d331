import { Button, Group, Modal, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import { onCtrlEnter } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { useAddSystem, useEditSystem } from './api';
import type { System } from './types';

interface Props {
  system?: System;
  opened: boolean;
  onClose: () => void;
}

/** Adds a system, or changes what is said of one. */
export function SystemDialog({ system, opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={system ? `Edit ${system.name}` : 'Add a system'}>
      {system ? <EditForm system={system} onClose={onClose} /> : <AddForm onClose={onClose} />}
    </Modal>
  );
}

function AddForm({ onClose }: { onClose: () => void }) {
  const add = useAddSystem();
  const keys = useIdempotencyKey();
  return (
    <SystemForm
      error={add.error}
      pending={add.isPending}
      onClose={onClose}
      onSave={body => add.mutate({ body, key: keys.keyFor(body) }, { onSuccess: onClose })}
    />
  );
}

function EditForm({ system, onClose }: { system: System; onClose: () => void }) {
  const edit = useEditSystem(system);
  return (
    <SystemForm
      system={system}
      error={edit.error}
      pending={edit.isPending}
      onClose={onClose}
      onSave={body => edit.mutate(body, { onSuccess: onClose })}
    />
  );
}

interface FormProps {
  system?: System;
  error: unknown;
  pending: boolean;
  onClose: () => void;
  onSave: (body: Record<string, unknown>) => void;
}

function SystemForm({ system, error, pending, onClose, onSave }: FormProps) {
  const [base] = useState(system);
  const [key, setKey] = useState('');
  const [name, setName] = useState(base?.name ?? '');
  const [description, setDescription] = useState(base?.description ?? '');
  const [team, setTeam] = useState(base?.team ?? '');
  const [contact, setContact] = useState(base?.contact ?? '');
  const [domain, setDomain] = useState(base?.domain ?? '');
  const [touched, setTouched] = useState(false);
  const problem = error ? asProblem(error) : null;
  const keyIsFine = !!base || /^[a-z0-9][a-z0-9._-]{0,59}$/.test(key);

  const submit = () => {
    setTouched(true);
    if (!name.trim() || !keyIsFine || pending) return;
    const said = {
      name: name.trim(),
      description: description.trim() || null,
      team: team.trim() || null,
      contact: contact.trim() || null,
      domain: domain.trim() || null,
    };
    onSave(base ? said : { key, ...said });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const text = (label: string, value: string, set: (value: string) => void, field: string, max: number) => (
    <TextInput
      label={label}
      maxLength={max}
      value={value}
      onChange={event => set(event.currentTarget.value)}
      error={problem?.field(field)}
    />
  );
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label="Name"
          required
          maxLength={200}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={touched && !name.trim() ? 'A system needs a name.' : problem?.field('name')}
        />
        {!base && (
          <TextInput
            label="Key"
            required
            description="Short and for good: lower case letters, digits, dashes"
            maxLength={60}
            value={key}
            onChange={event => setKey(event.currentTarget.value)}
            error={
              touched && !keyIsFine ? 'Lower case letters, digits, dots and dashes.' : problem?.field('key')
            }
          />
        )}
        <Textarea
          label="What it is for"
          autosize
          minRows={2}
          maxLength={2000}
          value={description}
          onChange={event => setDescription(event.currentTarget.value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {text('Team that owns it', team, setTeam, 'team', 100)}
          {text('Contact', contact, setContact, 'contact', 200)}
          {text('Domain', domain, setDomain, 'domain', 100)}
        </SimpleGrid>
        {problem?.status === 412 ? (
          <StaleNotice what="system" />
        ) : (
          <ProblemAlert error={error} shownFields={['name', 'key', 'team', 'contact', 'domain']} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={pending}>
            {base ? 'Save' : 'Add the system'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
