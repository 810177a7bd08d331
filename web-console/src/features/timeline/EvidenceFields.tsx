import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import type { Problem } from '../../api/problem';
import type { Evidence } from '../../api/types';
import { PlusIcon } from '../../components/icons';

interface Props {
  evidence: Evidence[];
  problem: Problem | null;
  onChange: (evidence: Evidence[]) => void;
}

/** Where what an entry says can be seen. */
export function EvidenceFields({ evidence, problem, onChange }: Props) {
  const set = (at: number, link: Partial<Evidence>) =>
    onChange(evidence.map((old, i) => (i === at ? { ...old, ...link } : old)));
  return (
    <>
      {evidence.map((link, i) => (
        <Group key={i} align="flex-end" wrap="nowrap" gap="xs">
          <TextInput
            label={i === 0 ? 'Evidence' : undefined}
            aria-label="Address of the evidence"
            placeholder="https://"
            value={link.url}
            onChange={event => set(i, { url: event.currentTarget.value })}
            error={problem?.field(`evidence.${i}.url`)}
            flex={2}
          />
          <TextInput
            aria-label="What is seen there"
            placeholder="What is seen there"
            value={link.label ?? ''}
            onChange={event => set(i, { label: event.currentTarget.value || null })}
            flex={1}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label="Take this link away"
            onClick={() => onChange(evidence.filter((_, other) => other !== i))}
          >
            ×
          </ActionIcon>
        </Group>
      ))}
      {evidence.length < 20 && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<PlusIcon size={14} />}
          onClick={() => onChange([...evidence, { url: '', label: null, capturedAt: null }])}
          style={{ alignSelf: 'flex-start' }}
        >
          Add evidence
        </Button>
      )}
    </>
  );
}
