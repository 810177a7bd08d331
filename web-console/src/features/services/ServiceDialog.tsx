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
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import { onCtrlEnter } from '../../components/forms';
import { optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ServicePicker } from '../../components/ServicePicker';
import { StaleNotice } from '../../components/StaleNotice';
import { useAddService, useEditService, useSystems } from './api';
import type { Lifecycle, Service } from './types';
import { LIFECYCLE, TIERS } from './words';

interface Props {
  service?: Service;
  opened: boolean;
  onClose: () => void;
}

/** Adds a service, or changes what is said of one. */
export function ServiceDialog({ service, opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={service ? `Edit ${service.name}` : 'Add a service'}
      size="lg"
    >
      {service ? <EditForm service={service} onClose={onClose} /> : <AddForm onClose={onClose} />}
    </Modal>
  );
}

function AddForm({ onClose }: { onClose: () => void }) {
  const add = useAddService();
  const keys = useIdempotencyKey();
  const navigate = useNavigate();
  return (
    <ServiceForm
      error={add.error}
      pending={add.isPending}
      onClose={onClose}
      onSave={body =>
        add.mutate(
          { body, key: keys.keyFor(body) },
          {
            onSuccess: service => {
              keys.succeeded();
              onClose();
              void navigate({ to: '/services/$key', params: { key: service.key } });
            },
          },
        )
      }
    />
  );
}

function EditForm({ service, onClose }: { service: Service; onClose: () => void }) {
  const edit = useEditService(service);
  return (
    <ServiceForm
      service={service}
      error={edit.error}
      pending={edit.isPending}
      onClose={onClose}
      onSave={body => edit.mutate(body, { onSuccess: onClose })}
    />
  );
}

interface FormProps {
  service?: Service;
  error: unknown;
  pending: boolean;
  onClose: () => void;
  onSave: (body: Record<string, unknown>) => void;
}

function ServiceForm({ service, error, pending, onClose, onSave }: FormProps) {
  const [base] = useState(service);
  const [key, setKey] = useState('');
  const [name, setName] = useState(base?.name ?? '');
  const [description, setDescription] = useState(base?.description ?? '');
  const [team, setTeam] = useState(base?.team ?? '');
  const [contact, setContact] = useState(base?.contact ?? '');
  const [tier, setTier] = useState<string | null>(base?.tier ? String(base.tier) : null);
  const [lifecycle, setLifecycle] = useState<Lifecycle>(base?.lifecycle ?? 'PRODUCTION');
  const [system, setSystem] = useState<string | null>(base?.system ?? null);
  const [dependsOn, setDependsOn] = useState(base?.dependsOn ?? []);
  const [tags, setTags] = useState(base?.tags ?? []);
  const [touched, setTouched] = useState(false);
  const systems = useSystems();
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
      tier: tier ? Number(tier) : null,
      lifecycle,
      system,
      dependsOn,
      tags,
    };
    onSave(base ? said : { key, ...said });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: base ? 1 : 2 }} spacing="sm">
          <TextInput
            data-autofocus
            label="Name"
            required
            maxLength={200}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
            error={touched && !name.trim() ? 'A service needs a name.' : problem?.field('name')}
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
        </SimpleGrid>
        <Textarea
          label="What it does"
          autosize
          minRows={2}
          maxLength={2000}
          value={description}
          onChange={event => setDescription(event.currentTarget.value)}
          error={problem?.field('description')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            label="Team that owns it"
            maxLength={100}
            value={team}
            onChange={event => setTeam(event.currentTarget.value)}
            error={problem?.field('team')}
          />
          <TextInput
            label="Contact"
            placeholder="#payments-on-call"
            maxLength={200}
            value={contact}
            onChange={event => setContact(event.currentTarget.value)}
            error={problem?.field('contact')}
          />
          <Select
            label="Tier"
            placeholder="Not said yet"
            data={TIERS}
            value={tier}
            onChange={setTier}
            clearable
            error={problem?.field('tier')}
          />
          <Select
            label="Lifecycle"
            data={optionsOf(LIFECYCLE)}
            value={lifecycle}
            onChange={value => value && setLifecycle(value as Lifecycle)}
            allowDeselect={false}
          />
          <Select
            label="System"
            placeholder="None"
            data={(systems.data ?? []).map(item => ({ value: item.key, label: item.name }))}
            value={system}
            onChange={setSystem}
            clearable
            searchable
            error={problem?.field('system')}
          />
          <TagsInput
            label="Tags"
            value={tags}
            onChange={setTags}
            maxTags={50}
            error={problem?.field('tags')}
          />
        </SimpleGrid>
        <ServicePicker
          label="Needs these services"
          value={dependsOn}
          onChange={setDependsOn}
          error={problem?.field('dependsOn')}
        />
        {problem?.status === 412 ? (
          <StaleNotice what="service" />
        ) : (
          <ProblemAlert
            error={error}
            shownFields={[
              'name',
              'key',
              'description',
              'team',
              'contact',
              'tier',
              'system',
              'tags',
              'dependsOn',
            ]}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={pending}>
            {base ? (problem?.status === 412 ? 'Save my changes all the same' : 'Save') : 'Add the service'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
