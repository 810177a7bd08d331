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
import { INCIDENT_TYPE, optionsOf, SEVERITY_OPTIONS, VISIBILITY } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ServicePicker } from '../../components/ServicePicker';
import { useFocusBack } from '../../components/focusBack';
import { ACCESS_FIELDS, AccessFields } from './AccessFields';
import { useDeclareIncident } from './api';
import { missingOf, momentsOf, NO_TIMES, PAST_MOMENTS, type PastTimes } from './past';
import { PastFields } from './PastFields';

interface Draft {
  title: string;
  summary: string;
  severity: Severity;
  severityReason: string;
  type: IncidentType;
  services: string[];
  visibility: Visibility;
  people: string[];
  teams: string[];
  status: NonNullable<IncidentInput['status']>;
  times: PastTimes;
}

const EMPTY: Draft = {
  title: '',
  summary: '',
  severity: 'UNKNOWN',
  severityReason: '',
  type: 'AMBIGUOUS',
  services: [],
  visibility: 'ORGANISATION',
  people: [],
  teams: [],
  status: 'INVESTIGATING',
  times: NO_TIMES,
};

const FIELDS = ['title', 'summary', 'severity', 'severityReason', 'type', 'services', 'visibility'];
const MOMENT_FIELDS = PAST_MOMENTS.map(name => `moments.${name}`);

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Declares an incident: only the title is needed, everything else can follow. */
export function DeclareDialog({ opened, onClose }: Props) {
  useFocusBack(opened);
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
  const [kept, setDraft, forget] = useDraft<Draft>('declare', EMPTY);
  // A draft that an older console has kept lacks what came later.
  const draft = { ...EMPTY, ...kept };
  const [touched, setTouched] = useState(false);
  const declare = useDeclareIncident();
  const { keyFor, succeeded } = useIdempotencyKey();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const problem = declare.error ? asProblem(declare.error) : null;
  const past = draft.status === 'RESOLVED';
  const restricted = draft.visibility === 'RESTRICTED';
  const complete = !!draft.title.trim() && !(past && Object.keys(missingOf(draft.times)).length > 0);
  const titleError =
    touched && !draft.title.trim() ? 'Say in a few words what is happening.' : problem?.field('title');

  const submit = () => {
    setTouched(true);
    if (!complete || declare.isPending) return;
    const input = inputOf(draft);
    declare.mutate(
      { input, key: keyFor(input) },
      {
        onSuccess: incident => {
          succeeded();
          forget();
          onClose();
          const title = `${incident.key} ${past ? 'recorded' : 'declared'}`;
          notifications.show({ title, message: incident.title, color: 'teal' });
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
        {draft.severity !== 'UNKNOWN' && (
          <TextInput
            label="Why this severity"
            description="Optional. It is asked for once the impact says another one."
            maxLength={2000}
            value={draft.severityReason}
            onChange={event => change({ severityReason: event.currentTarget.value })}
            error={problem?.field('severityReason')}
          />
        )}
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
              <Radio value="RESOLVED" label="Over already: record it after the fact" />
            </Stack>
          </Radio.Group>
          <Radio.Group
            label="Who can see it"
            value={draft.visibility}
            onChange={value => change({ visibility: value as Visibility })}
            error={problem?.field('visibility')}
          >
            <Stack gap={6} mt={6}>
              <Radio value="ORGANISATION" label={VISIBILITY.ORGANISATION} />
              <Radio value="RESTRICTED" label={VISIBILITY.RESTRICTED} />
            </Stack>
          </Radio.Group>
        </SimpleGrid>
        {past && (
          <PastFields
            times={draft.times}
            onChange={times => change({ times })}
            touched={touched}
            problem={problem}
          />
        )}
        <Collapse expanded={restricted}>
          <Stack gap="xs">
            <Text size="xs" c="dimmed">
              You, the people who get a role on it, and these can see it. Nobody else, not even
              administrators.
            </Text>
            <AccessFields
              value={{ people: draft.people, teams: draft.teams }}
              onChange={change}
              problem={problem}
            />
          </Stack>
        </Collapse>
        <ProblemAlert
          error={declare.error}
          shownFields={[...FIELDS, ...(past ? MOMENT_FIELDS : []), ...(restricted ? ACCESS_FIELDS : [])]}
        />
        <Group justify="space-between" mt={4}>
          <Text size="xs" c="dimmed" visibleFrom="xs">
            <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd> {past ? 'records' : 'declares'}
          </Text>
          <Group gap="xs" ms="auto">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={declare.isPending} data-testid="declare-submit">
              {past ? 'Record' : 'Declare'}
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
    severityReason: draft.severity === 'UNKNOWN' ? undefined : orUndefined(draft.severityReason),
    type: draft.type,
    services: draft.services,
    visibility: draft.visibility,
    access: restricted ? { people: draft.people, teams: draft.teams } : undefined,
    status: draft.status,
    moments: draft.status === 'RESOLVED' ? momentsOf(draft.times) : undefined,
  };
}
