import {
  Button,
  Checkbox,
  Group,
  Modal,
  MultiSelect,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { AlertOutcome, AlertProvider, AlertRule, AlertSeverity, Severity } from '../../api/types';
import { optionsOf, SEVERITY_OPTIONS } from '../../components/labels';
import { useFocusBack } from '../../components/focusBack';
import { useSources } from './api';
import { OUTCOME_OF_ALERTS, PROVIDER } from './labels';
import { idFor, labelsOf, textOf } from './rules';

const LOUDNESS = ['CRITICAL', 'HIGH', 'WARNING', 'INFO', 'UNKNOWN'].map(value => ({
  value,
  label: value.charAt(0) + value.slice(1).toLowerCase(),
}));

interface Props {
  rule: AlertRule | undefined;
  taken: string[];
  onDone: (rule: AlertRule) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One rule: which alerts, and what becomes of them. Saved with all the others. */
export function RuleDialog({ rule, taken, onDone, onRemove, onClose }: Props) {
  useFocusBack();
  const sources = useSources();
  const [name, setName] = useState(rule?.name ?? '');
  const [when, setWhen] = useState<NonNullable<AlertRule['when']>>(rule?.when ?? {});
  const [labels, setLabels] = useState(textOf(rule?.when?.labels));
  const [outcome, setOutcome] = useState<AlertOutcome>(rule?.outcome ?? 'SUGGEST');
  const [incident, setIncident] = useState<NonNullable<AlertRule['incident']>>(rule?.incident ?? {});
  const [groupBy, setGroupBy] = useState<string[]>(rule?.groupBy ?? []);
  const [minutes, setMinutes] = useState(rule?.windowMinutes ?? 60);
  const [resolution, setResolution] = useState(rule?.suggestResolution ?? false);
  const [touched, setTouched] = useState(false);
  const read = labelsOf(labels);
  const change = (part: Partial<typeof when>) => setWhen({ ...when, ...part });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTouched(true);
    if (!name.trim() || !read) return;
    onDone({
      id: rule?.id ?? idFor(name, taken),
      name: name.trim(),
      enabled: rule?.enabled ?? true,
      when: { ...when, title: when.title?.trim() || undefined, labels: read },
      outcome,
      otherwise: rule?.otherwise ?? 'SUGGEST',
      incident: { ...incident, title: incident.title?.trim() || undefined },
      groupBy,
      windowMinutes: minutes,
      suggestResolution: resolution,
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={rule ? 'Edit the rule' : 'A new rule'}
      data-testid="rule-dialog"
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label="Name"
            required
            maxLength={100}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
            error={touched && !name.trim() ? 'Give it a name: it is shown wherever it decided.' : undefined}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <MultiSelect
              label="From these sources"
              placeholder={when.sources?.length ? undefined : 'any'}
              data={(sources.data ?? []).map(source => ({ value: source.id, label: source.name }))}
              value={when.sources ?? []}
              onChange={value => change({ sources: value })}
              clearable
            />
            <MultiSelect
              label="Of these providers"
              placeholder={when.providers?.length ? undefined : 'any'}
              data={optionsOf(PROVIDER)}
              value={when.providers ?? []}
              onChange={value => change({ providers: value as AlertProvider[] })}
              clearable
            />
            <MultiSelect
              label="As loud as"
              placeholder={when.severities?.length ? undefined : 'any'}
              data={LOUDNESS}
              value={when.severities ?? []}
              onChange={value => change({ severities: value as AlertSeverity[] })}
              clearable
            />
            <TagsInput
              label="Services"
              placeholder={when.services?.length ? undefined : 'any; * stands for anything'}
              value={when.services ?? []}
              onChange={value => change({ services: value })}
            />
            <TagsInput
              label="Environments"
              placeholder={when.environments?.length ? undefined : 'any'}
              value={when.environments ?? []}
              onChange={value => change({ environments: value })}
            />
            <TextInput
              label="Title is like"
              placeholder="*error rate*"
              value={when.title ?? ''}
              onChange={event => change({ title: event.currentTarget.value })}
            />
          </SimpleGrid>
          <TextInput
            label="Labels"
            placeholder="team=payments, cluster=eu-*"
            value={labels}
            onChange={event => setLabels(event.currentTarget.value)}
            error={read ? undefined : 'Write name=value, with commas between.'}
          />
          <Select
            label="What becomes of them"
            data={optionsOf(OUTCOME_OF_ALERTS)}
            value={outcome}
            allowDeselect={false}
            onChange={value => setOutcome((value ?? 'SUGGEST') as AlertOutcome)}
          />
          {outcome === 'OPEN' && (
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <TextInput
                label="Title of the incident"
                placeholder="{service}: {title}"
                maxLength={200}
                value={incident.title ?? ''}
                onChange={event => setIncident({ ...incident, title: event.currentTarget.value })}
              />
              <Select
                label="Its severity"
                data={SEVERITY_OPTIONS}
                value={incident.severity ?? 'UNKNOWN'}
                allowDeselect={false}
                onChange={value => setIncident({ ...incident, severity: (value ?? 'UNKNOWN') as Severity })}
              />
            </SimpleGrid>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TagsInput
              label="Belongs together by"
              description="service, environment, label.NAME …; what the sender groups by otherwise"
              value={groupBy}
              onChange={setGroupBy}
            />
            <NumberInput
              label="Ask whether it is back, for minutes"
              description="after the incident has ended; later the rule decides anew"
              min={0}
              max={10080}
              value={minutes}
              onChange={value => setMinutes(Number(value) || 0)}
            />
          </SimpleGrid>
          <Checkbox
            label="Ask people to resolve the incident once all alerts have recovered"
            checked={resolution}
            onChange={event => setResolution(event.currentTarget.checked)}
          />
          <Group justify="space-between">
            {rule ? (
              <Button variant="subtle" color="red" onClick={onRemove}>
                Remove
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                Back
              </Button>
              <Button type="submit" data-testid="rule-done">
                Apply
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
