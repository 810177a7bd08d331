import { Button, Group, Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { Incident, IncidentType, Severity } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { INCIDENT_TYPE, optionsOf, SEVERITY_OPTIONS } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ServicePicker } from '../../components/ServicePicker';
import { StaleNotice } from '../../components/StaleNotice';
import { usePatchIncident } from './api';

interface Props {
  incident: Incident;
  id: string;
  opened: boolean;
  onClose: () => void;
}

/** Corrects what an incident says of itself; only what was changed is sent. */
export function EditIncidentDialog({ opened, onClose, ...rest }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Edit ${rest.incident.key}`} size="lg">
      <EditForm {...rest} onClose={onClose} />
    </Modal>
  );
}

function EditForm({ incident, id, onClose }: Omit<Props, 'opened'>) {
  const [base] = useState(incident);
  const [title, setTitle] = useState(base.title);
  const [summary, setSummary] = useState(base.summary ?? '');
  const [severity, setSeverity] = useState<Severity>(base.assessment.set ?? 'UNKNOWN');
  const [severityReason, setSeverityReason] = useState('');
  const [type, setType] = useState<IncidentType>(base.type);
  const [services, setServices] = useState(base.services);
  const save = usePatchIncident(base, id);
  const problem = save.error ? asProblem(save.error) : null;
  const stale = problem?.status === 412;

  const severityChanged = severity !== (base.assessment.set ?? 'UNKNOWN');
  const { computed } = base.assessment;
  const submit = () => {
    if (!title.trim() || save.isPending) return;
    const change: Record<string, unknown> = {};
    if (title.trim() !== base.title) change.title = title.trim();
    if (summary !== (base.summary ?? '')) change.summary = summary.trim() || null;
    if (severityChanged) {
      change.severity = severity === 'UNKNOWN' ? null : severity;
      if (severityReason.trim()) change.severityReason = severityReason.trim();
    }
    if (type !== base.type) change.type = type;
    if (services.join() !== base.services.join()) change.services = services;
    if (Object.keys(change).length === 0) return onClose();
    // Once told of somebody else's change, saving again means it: only the touched fields are sent.
    save.mutate({ change, version: stale ? incident.version : undefined }, { onSuccess: onClose });
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
          value={title}
          onChange={event => setTitle(event.currentTarget.value)}
          error={title.trim() ? problem?.field('title') : 'An incident needs a title.'}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select
            label="Severity"
            data={SEVERITY_OPTIONS}
            description={computed === 'UNKNOWN' ? undefined : `The impact says ${computed}`}
            value={severity}
            onChange={value => value && setSeverity(value as Severity)}
            allowDeselect={false}
            error={problem?.field('severity')}
          />
          <Select
            label="Type"
            data={optionsOf(INCIDENT_TYPE)}
            value={type}
            onChange={value => value && setType(value as IncidentType)}
            allowDeselect={false}
            error={problem?.field('type')}
          />
        </SimpleGrid>
        {severityChanged && severity !== 'UNKNOWN' && (
          <TextInput
            label="Why this severity"
            required={computed !== 'UNKNOWN' && computed !== severity}
            maxLength={2000}
            value={severityReason}
            onChange={event => setSeverityReason(event.currentTarget.value)}
            error={problem?.field('severityReason')}
          />
        )}
        <ServicePicker value={services} onChange={setServices} error={problem?.field('services')} />
        <Textarea
          label="Summary"
          autosize
          minRows={3}
          maxRows={12}
          maxLength={4000}
          value={summary}
          onChange={event => setSummary(event.currentTarget.value)}
          error={problem?.field('summary')}
        />
        {stale ? (
          <StaleNotice what="incident" />
        ) : (
          <ProblemAlert
            error={save.error}
            shownFields={['title', 'severity', 'severityReason', 'type', 'services', 'summary']}
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
