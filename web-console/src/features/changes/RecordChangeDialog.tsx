import { Button, Group, Modal, NumberInput, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { useServices } from '../../api/people';
import { asProblem } from '../../api/problem';
import type { ChangeKind } from '../../api/types';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { CHANGE_KIND, optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { fromLocalInput } from '../../components/time';
import { useRecordChange } from './api';
import { FULL_ROLLBACK, RollbackFields } from './RollbackFields';

/** Records a change that no pipeline has told of. */
export function RecordChangeDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Record a change" data-testid="record-change">
      <ChangeForm onClose={onClose} />
    </Modal>
  );
}

function ChangeForm({ onClose }: { onClose: () => void }) {
  const services = useServices();
  const record = useRecordChange();
  const { keyFor } = useIdempotencyKey();
  const [kind, setKind] = useState<ChangeKind>('DEPLOY');
  const [service, setService] = useState<string | null>(null);
  const [environment, setEnvironment] = useState('production');
  const [summary, setSummary] = useState('');
  const [at, setAt] = useState('');
  const [url, setUrl] = useState('');
  const [percent, setPercent] = useState<number | string>('');
  const [features, setFeatures] = useState<string[]>([]);
  const [rollback, setRollback] = useState(FULL_ROLLBACK);
  const problem = record.error ? asProblem(record.error) : null;
  const gradual = kind === 'CANARY_STAGE' || kind === 'FLAG';
  const takesBack = kind === 'ROLLBACK';
  const ofFeatures = takesBack && rollback.extent === 'FEATURE';
  const isComplete = service && summary.trim() && (!ofFeatures || rollback.features.length > 0);
  const submit = () => {
    if (!isComplete || record.isPending) return;
    const input = {
      kind,
      service,
      environment: orUndefined(environment),
      summary: summary.trim(),
      at: at ? fromLocalInput(at) : undefined,
      url: orUndefined(url),
      rollout: gradual
        ? { share: percent === '' ? undefined : Number(percent) / 100, features }
        : ofFeatures
          ? { features: rollback.features }
          : undefined,
      rollbackExtent: takesBack ? rollback.extent : undefined,
      rollsBack: (takesBack && rollback.rollsBack) || undefined,
    };
    record.mutate({ input, key: keyFor(input) }, { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <Select
          label="Kind"
          data={optionsOf(CHANGE_KIND)}
          allowDeselect={false}
          value={kind}
          onChange={value => value && setKind(value as ChangeKind)}
        />
        <Select
          label="Service"
          required
          searchable
          data={(services.data ?? []).map(found => ({ value: found.key, label: found.name || found.key }))}
          value={service}
          onChange={setService}
          error={problem?.field('service')}
        />
        <TextInput
          data-autofocus
          label="What was changed"
          required
          maxLength={500}
          placeholder={takesBack ? 'checkout back to 4.11' : 'checkout 4.12 to 5 % of customers'}
          value={summary}
          onChange={event => setSummary(event.currentTarget.value)}
          error={problem?.field('summary')}
        />
        {gradual && (
          <Group grow align="flex-start">
            <NumberInput
              label="Share of users in %"
              required={kind === 'CANARY_STAGE'}
              min={0}
              max={100}
              value={percent}
              onChange={setPercent}
              error={problem?.field('rollout.share')}
            />
            <TagsInput
              label="Features"
              value={features}
              onChange={setFeatures}
              error={problem?.field('rollout.features')}
            />
          </Group>
        )}
        {takesBack && (
          <RollbackFields
            service={service}
            environment={environment}
            value={rollback}
            onChange={setRollback}
            errors={{ rollsBack: problem?.field('rollsBack'), features: problem?.field('rollout.features') }}
          />
        )}
        <Group grow align="flex-start">
          <TextInput
            label="Environment"
            maxLength={60}
            value={environment}
            onChange={event => setEnvironment(event.currentTarget.value)}
            error={problem?.field('environment')}
          />
          <TextInput
            label="When, if not now"
            type="datetime-local"
            step={1}
            value={at}
            onChange={event => setAt(event.currentTarget.value)}
            error={problem?.field('at')}
          />
        </Group>
        <TextInput
          label="Where to read more"
          maxLength={1000}
          placeholder="https://ci.example.com/runs/812"
          value={url}
          onChange={event => setUrl(event.currentTarget.value)}
          error={problem?.field('url')}
        />
        <ProblemAlert
          error={record.error}
          shownFields={[
            'service',
            'summary',
            'rollout.share',
            'rollout.features',
            'rollsBack',
            'environment',
            'at',
            'url',
          ]}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" disabled={!isComplete} loading={record.isPending}>
            Record
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
