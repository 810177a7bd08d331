import {
  Button,
  Collapse,
  Group,
  Kbd,
  Modal,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { IncidentInput, IncidentType, Severity, Visibility } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { INCIDENT_TYPE, optionsOf, SEVERITY_OPTIONS } from '../../components/labels';
import { PeoplePicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ServicePicker } from '../../components/ServicePicker';
import { useDeclareIncident } from './api';

interface Draft {
  title: string;
  summary: string;
  severity: Severity;
  type: IncidentType;
  services: string[];
  visibility: Visibility;
  people: string[];
  teams: string[];
  status: NonNullable<IncidentInput['status']>;
}

const EMPTY: Draft = {
  title: '',
  summary: '',
  severity: 'UNKNOWN',
  type: 'AMBIGUOUS',
  services: [],
  visibility: 'ORGANISATION',
  people: [],
  teams: [],
  status: 'INVESTIGATING',
};

const FIELDS = ['title', 'summary', 'severity', 'type', 'services', 'visibility'];

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Declares an incident: only the title is needed, everything else can follow. */
export function DeclareDialog({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Declare an incident"
      size="lg"
      data-testid="declare-dialog"
    >
      <DeclareForm onClose={onClose} />
    </Modal>
  );
}

function DeclareForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const [draft, setDraft, forget] = useDraft<Draft>('declare', EMPTY);
  const [touched, setTouched] = useState(false);
  const declare = useDeclareIncident();
  const { keyFor, succeeded } = useIdempotencyKey();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const problem = declare.error ? asProblem(declare.error) : null;
  const titleError =
    touched && !draft.title.trim() ? 'Say in a few words what is happening.' : problem?.field('title');

  const submit = () => {
    setTouched(true);
    if (!draft.title.trim() || declare.isPending) return;
    const input = inputOf(draft);
    declare.mutate(
      { input, key: keyFor(input) },
      {
        onSuccess: incident => {
          succeeded();
          forget();
          onClose();
          notifications.show({ title: `${incident.key} declared`, message: incident.title, color: 'teal' });
          void navigate({ to: '/incidents/$id', params: { id: incident.key } });
        },
      },
    );
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
          label="Title"
          required
          maxLength={200}
          placeholder="Card payments are failing in the EU"
          value={draft.title}
          onChange={event => change({ title: event.currentTarget.value })}
          error={titleError}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select
            label="Severity"
            data={SEVERITY_OPTIONS}
            value={draft.severity}
            onChange={value => change({ severity: (value ?? 'UNKNOWN') as Severity })}
            allowDeselect={false}
            error={problem?.field('severity')}
          />
          <Select
            label="Type"
            data={optionsOf(INCIDENT_TYPE)}
            value={draft.type}
            onChange={value => change({ type: (value ?? 'AMBIGUOUS') as IncidentType })}
            allowDeselect={false}
            error={problem?.field('type')}
          />
        </SimpleGrid>
        <ServicePicker
          value={draft.services}
          onChange={services => change({ services })}
          error={problem?.field('services')}
        />
        <Textarea
          label="Summary"
          description="What is seen, by whom, since when. It can be changed at any time."
          autosize
          minRows={3}
          maxRows={10}
          maxLength={4000}
          value={draft.summary}
          onChange={event => change({ summary: event.currentTarget.value })}
          error={problem?.field('summary')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Radio.Group
            label="Start as"
            value={draft.status}
            onChange={value => change({ status: value as Draft['status'] })}
          >
            <Stack gap={6} mt={6}>
              <Radio value="INVESTIGATING" label="Declared: response starts now" />
              <Radio value="TRIAGE" label="Reported: somebody has to look first" />
            </Stack>
          </Radio.Group>
          <Radio.Group
            label="Who can see it"
            value={draft.visibility}
            onChange={value => change({ visibility: value as Visibility })}
            error={problem?.field('visibility')}
          >
            <Stack gap={6} mt={6}>
              <Radio value="ORGANISATION" label="Everybody with a role" />
              <Radio value="RESTRICTED" label="Only people and teams I name" />
            </Stack>
          </Radio.Group>
        </SimpleGrid>
        <Collapse expanded={draft.visibility === 'RESTRICTED'}>
          <Stack gap="xs">
            <Text size="xs" c="dimmed">
              You, the people who get a role on it, and these can see it. Nobody else, not even
              administrators.
            </Text>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <PeoplePicker label="People" value={draft.people} onChange={people => change({ people })} />
              <TagsInput
                label="Teams"
                placeholder={draft.teams.length ? undefined : 'Type a team, then Enter'}
                value={draft.teams}
                onChange={teams => change({ teams })}
              />
            </SimpleGrid>
          </Stack>
        </Collapse>
        <ProblemAlert error={declare.error} shownFields={FIELDS} />
        <Group justify="space-between" mt={4}>
          <Text size="xs" c="dimmed" visibleFrom="xs">
            <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd> declares
          </Text>
          <Group gap="xs" ms="auto">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={declare.isPending} data-testid="declare-submit">
              Declare
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

/** What is sent: nothing that was left as it was. */
function inputOf(draft: Draft): IncidentInput {
  const restricted = draft.visibility === 'RESTRICTED';
  return {
    title: draft.title.trim(),
    summary: orUndefined(draft.summary),
    severity: draft.severity,
    type: draft.type,
    services: draft.services,
    visibility: draft.visibility,
    access: restricted ? { people: draft.people, teams: draft.teams } : undefined,
    status: draft.status,
  };
}
