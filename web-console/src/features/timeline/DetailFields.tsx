import { Group, Select, TextInput } from '@mantine/core';
import type { Problem } from '../../api/problem';
import type { EntryTag, Mitigation, MitigationResult, TimelineInput, TimelineKind } from '../../api/types';
import { optionsOf } from '../../components/labels';
import { MITIGATION, MITIGATION_RESULT, TAG } from './labels';

export type Detail = NonNullable<TimelineInput['detail']>;

interface Props {
  kind: TimelineKind;
  detail: Detail;
  problem: Problem | null;
  onChange: (detail: Detail) => void;
}

/** The fields that entries of some kinds have beside their text. */
export function DetailFields({ kind, detail, problem, onChange }: Props) {
  const text = (name: 'runbook' | 'rationale' | 'stage', label: string, required = false) => (
    <TextInput
      aria-label={label}
      placeholder={label}
      required={required}
      value={detail[name] ?? ''}
      onChange={event => onChange(withField(detail, name, event.currentTarget.value))}
      error={problem?.field(`detail.${name}`)}
      flex={1}
      miw={180}
    />
  );
  switch (kind) {
    case 'MITIGATION_ATTEMPTED':
      return (
        <Group gap="xs" mt={8}>
          <Select
            aria-label="What was tried"
            placeholder="What was tried"
            data={optionsOf(MITIGATION)}
            value={detail.mitigation ?? null}
            onChange={value => onChange(withField(detail, 'mitigation', value as Mitigation | null))}
            clearable
          />
          <Select
            aria-label="What came of it"
            placeholder="What came of it"
            data={optionsOf(MITIGATION_RESULT)}
            value={detail.result ?? null}
            onChange={value => onChange(withField(detail, 'result', value as MitigationResult | null))}
            clearable
          />
        </Group>
      );
    case 'MISCOMMUNICATION':
      return (
        <Group gap="xs" mt={8}>
          <Select
            aria-label="What went past each other"
            placeholder="What went past each other"
            data={optionsOf(TAG)}
            value={detail.miscommunication ?? null}
            onChange={value => onChange(withField(detail, 'miscommunication', value as EntryTag | null))}
            error={problem?.field('detail.miscommunication')}
          />
        </Group>
      );
    case 'RUNBOOK_FOLLOWED':
      return (
        <Group gap="xs" mt={8}>
          {text('runbook', 'Runbook')}
        </Group>
      );
    case 'RUNBOOK_DEVIATED':
      return (
        <Group gap="xs" mt={8}>
          {text('runbook', 'Runbook')}
          {text('rationale', 'Why another way was taken', true)}
        </Group>
      );
    case 'CHANGE_CANARY_STAGE':
      return (
        <Group gap="xs" mt={8}>
          {text('stage', 'Stage, such as 25 % of traffic')}
        </Group>
      );
    default:
      return null;
  }
}

/** The detail with a field filled in, or without it. */
function withField<Name extends keyof Detail>(
  detail: Detail,
  name: Name,
  value: Detail[Name] | null,
): Detail {
  const rest = { ...detail };
  delete rest[name];
  return value ? { ...rest, [name]: value } : rest;
}
