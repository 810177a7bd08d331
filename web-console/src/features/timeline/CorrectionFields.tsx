import { Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMe } from '../../api/session';
import type { EntryPrecision, TimelineEntry, TimelineKind } from '../../api/types';
import { optionsOf } from '../../components/labels';
import { ServicePicker } from '../../components/ServicePicker';
import { fromLocalInput, toLocalInput } from '../../components/time';
import { KIND, WRITABLE_KINDS } from '../incidents/timelineKinds';
import { audiencesOf, meantOf } from './audience';
import { DetailFields, type Detail } from './DetailFields';
import { EvidenceFields } from './EvidenceFields';
import type { FieldsProps } from './JudgementFields';
import { AUDIENCE, PRECISION } from './labels';

/** A merge patch clears what is null and leaves what is not there. */
const NO_DETAIL: NonNullable<TimelineEntry['detail']> = {
  mitigation: null,
  result: null,
  miscommunication: null,
  runbook: null,
  rationale: null,
  stage: null,
  role: null,
  from: null,
  to: null,
};

/** The fields that are filled in. */
function given(detail: TimelineEntry['detail'] | undefined): Detail {
  return Object.fromEntries(Object.entries(detail ?? {}).filter(([, value]) => value !== null));
}

/** What an entry says, and why it says something else now. */
export function CorrectionFields({ entry, change, problem, onChange }: FieldsProps) {
  const now = { ...entry, ...change };
  const me = useMe();
  const becomes = (kind: TimelineKind) => {
    const fits = audiencesOf(meantOf(entry, kind, me.id)).includes(now.audience);
    onChange({ kind, detail: null, ...(fits ? {} : { audience: 'ORGANISATION' }) });
  };
  return (
    <Stack gap="sm">
      <Textarea
        label="What happened"
        required
        autosize
        minRows={3}
        maxRows={14}
        maxLength={8_000}
        value={now.text}
        onChange={event => onChange({ text: event.currentTarget.value })}
        error={problem?.field('text')}
        data-autofocus
      />
      <Group grow align="flex-start">
        <TextInput
          type="datetime-local"
          step={1}
          label="When it happened"
          value={toLocalInput(now.occurredAt)}
          onChange={event => {
            const at = fromLocalInput(event.currentTarget.value);
            if (at) onChange({ occurredAt: at });
          }}
          error={problem?.field('occurredAt')}
        />
        <Select
          label="How well that is known"
          data={optionsOf(PRECISION)}
          value={now.precision}
          onChange={value => value && onChange({ precision: value as EntryPrecision })}
          allowDeselect={false}
        />
      </Group>
      <Group grow align="flex-start">
        <Select
          label="Kind"
          data={WRITABLE_KINDS.map(({ group, items }) => ({
            group,
            items: items.map(value => ({ value, label: KIND[value] })),
          }))}
          value={now.kind}
          onChange={value => value && becomes(value as TimelineKind)}
          allowDeselect={false}
          description={
            now.audience !== entry.audience ? `Meant for: ${AUDIENCE[now.audience].toLowerCase()}` : undefined
          }
        />
        <ServicePicker
          label="Service"
          value={now.service ? [now.service] : []}
          onChange={value => onChange({ service: value.at(-1) ?? null })}
          error={problem?.field('service')}
        />
      </Group>
      <DetailFields
        kind={now.kind}
        detail={given(now.detail)}
        problem={problem}
        onChange={detail => onChange({ detail: { ...NO_DETAIL, ...detail } })}
      />
      <EvidenceFields
        evidence={now.evidence}
        problem={problem}
        onChange={evidence => onChange({ evidence })}
      />
      <TextInput
        label="Why it is corrected"
        description="The former version stays readable, with this reason"
        required
        maxLength={2_000}
        value={change.reason ?? ''}
        onChange={event => onChange({ reason: event.currentTarget.value })}
        error={problem?.field('reason')}
      />
    </Stack>
  );
}
