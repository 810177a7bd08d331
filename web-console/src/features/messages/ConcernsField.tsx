import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import type { MessageConcern, Tristate } from '../../api/types';
import { PlusIcon } from '../../components/icons';

interface Props {
  concerns: MessageConcern[];
  answers: { value: Tristate; label: string }[];
  onChange: (concerns: MessageConcern[]) => void;
}

/** What else readers may fear, each with its answer. */
export function ConcernsField({ concerns, answers, onChange }: Props) {
  const replace = (index: number, change: Partial<MessageConcern>) =>
    onChange(concerns.map((concern, at) => (at === index ? { ...concern, ...change } : concern)));
  return (
    <Stack gap={6}>
      {concerns.map((concern, index) => (
        <Group key={index} gap="xs" wrap="nowrap" align="flex-end">
          <TextInput
            style={{ flex: 1 }}
            label={index === 0 ? 'Other concerns' : undefined}
            aria-label="What readers may fear"
            placeholder="Cards charged twice"
            maxLength={100}
            value={concern.concern}
            onChange={event => replace(index, { concern: event.currentTarget.value })}
          />
          <Select
            w={150}
            aria-label="Did it happen?"
            data={answers}
            value={concern.answer}
            onChange={value => value && replace(index, { answer: value as Tristate })}
            allowDeselect={false}
          />
          <Button
            variant="subtle"
            color="gray"
            onClick={() => onChange(concerns.filter((_, at) => at !== index))}
          >
            Remove
          </Button>
        </Group>
      ))}
      {concerns.length < 10 && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<PlusIcon size={14} />}
            onClick={() => onChange([...concerns, { concern: '', answer: 'NO' }])}
          >
            Answer another concern
          </Button>
        </div>
      )}
    </Stack>
  );
}
