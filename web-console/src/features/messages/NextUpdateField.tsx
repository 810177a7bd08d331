import { TextInput } from '@mantine/core';
import { fromLocalInput, toLocalInput } from '../../components/time';

interface Props {
  value: string | null | undefined;
  /** How often this audience hears, where there is a rhythm. */
  everyMinutes: number | null | undefined;
  onChange: (value: string | null) => void;
  error?: string;
}

/** When readers hear of it again. */
export function NextUpdateField({ value, everyMinutes, onChange, error }: Props) {
  const rhythm = everyMinutes ? ` Every ${everyMinutes} minutes is the rhythm now.` : '';
  return (
    <TextInput
      type="datetime-local"
      label="Next update"
      description={`Until the incident is over, say when there is more, also if it will be little.${rhythm}`}
      value={toLocalInput(value)}
      onChange={event => onChange(fromLocalInput(event.currentTarget.value) ?? null)}
      error={error}
      data-testid="message-next-update"
    />
  );
}
