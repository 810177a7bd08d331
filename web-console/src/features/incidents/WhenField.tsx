import { Button, Group, TextInput } from '@mantine/core';
import { toLocalInput } from '../../components/time';

interface Props {
  /** As the browser's date fields hold it, empty while it is being entered; null where it happens now. */
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string;
}

/** When something happened that is told only later; it is now unless somebody says otherwise. */
export function WhenField({ value, onChange, error }: Props) {
  if (value === null) {
    return (
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange(toLocalInput(new Date()))}
      >
        It happened earlier
      </Button>
    );
  }
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        type="datetime-local"
        label={`When it happened (${Intl.DateTimeFormat().resolvedOptions().timeZone})`}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        error={value ? error : 'Say when it was, or choose Now.'}
      />
      <Button variant="subtle" color="gray" onClick={() => onChange(null)}>
        Now
      </Button>
    </Group>
  );
}
