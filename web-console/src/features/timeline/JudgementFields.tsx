import { Checkbox, Group, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import type { Problem } from '../../api/problem';
import { useMe } from '../../api/session';
import type {
  Causality,
  EntryAudience,
  EntryPhase,
  EntryTag,
  TimelineCorrection,
  TimelineEntry,
} from '../../api/types';
import { optionsOf } from '../../components/labels';
import { audienceHint, audienceOptions, meantOf } from './audience';
import { CAUSALITY, PHASE, SYMPTOM_OR_CAUSE, TAG } from './labels';

export interface FieldsProps {
  entry: TimelineEntry;
  change: TimelineCorrection;
  problem: Problem | null;
  onChange: (change: TimelineCorrection) => void;
}

/** How an entry belongs to the failure, in which part of the story, and whom it is for. */
export function JudgementFields({ entry, change, problem, onChange }: FieldsProps) {
  const now = { ...entry, ...change };
  const meant = meantOf(entry, now.kind, useMe().id);
  const phase = change.phase === undefined ? (entry.phaseSet ? entry.phase : null) : change.phase;
  return (
    <Stack gap="sm">
      <Group grow align="flex-start">
        <Select
          label="Causality"
          description="How it belongs to the failure"
          data={optionsOf(CAUSALITY)}
          value={now.causality}
          onChange={value =>
            value &&
            onChange({
              causality: value as Causality,
              ...(value === 'UNJUDGED' ? { causalityReason: null } : {}),
            })
          }
          allowDeselect={false}
          data-autofocus
        />
        <Select
          label="Phase"
          description="Follows from the moments unless set"
          data={optionsOf(PHASE)}
          placeholder={`${PHASE[entry.phase]}, from the moments`}
          value={phase}
          onChange={value => onChange({ phase: value as EntryPhase | null })}
          clearable
        />
      </Group>
      {now.causality !== 'UNJUDGED' && (
        <Textarea
          label="Why it is judged so"
          required
          autosize
          minRows={2}
          maxLength={2_000}
          value={now.causalityReason ?? ''}
          onChange={event => onChange({ causalityReason: event.currentTarget.value || null })}
          error={problem?.field('causalityReason')}
        />
      )}
      <div>
        <Text size="sm" fw={500} mb={4}>
          Symptom or cause
        </Text>
        <SegmentedControl
          aria-label="Symptom or cause"
          data={[{ value: '', label: 'Not said' }, ...optionsOf(SYMPTOM_OR_CAUSE)]}
          value={now.symptomOrCause ?? ''}
          onChange={value => onChange({ symptomOrCause: (value || null) as TimelineEntry['symptomOrCause'] })}
        />
      </div>
      <Checkbox.Group
        label="How work went past each other"
        description="Without a name: it is counted over incidents to improve how we work together"
        value={now.tags}
        onChange={value => onChange({ tags: value as EntryTag[] })}
      >
        <Group mt={6}>
          {optionsOf(TAG).map(tag => (
            <Checkbox key={tag.value} value={tag.value} label={tag.label} />
          ))}
        </Group>
      </Checkbox.Group>
      <Select
        label="Meant for"
        description={audienceHint(meant, now.audience)}
        data={audienceOptions(meant)}
        value={now.audience}
        onChange={value => value && onChange({ audience: value as EntryAudience })}
        allowDeselect={false}
        error={problem?.field('audience') ?? problem?.field('text')}
      />
    </Stack>
  );
}
