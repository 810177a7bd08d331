import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayIn } from './period';

interface Props {
  label: string;
  title: string;
  value?: string;
  min?: string;
  max?: string;
  onChange: (day: string | undefined) => void;
}

/** A day, once it is one: a year is typed digit by digit, and the first of them make the year 2. */
export function DayField({ label, value, onChange, ...rest }: Props) {
  const [draft, setDraft] = useState<string>();
  return (
    <TextInput
      type="date"
      aria-label={label}
      value={draft ?? value ?? ''}
      onChange={event => {
        const typed = event.currentTarget.value;
        const day = dayIn(typed);
        setDraft(typed && !day ? typed : undefined);
        if (day || !typed) onChange(day);
      }}
      style={{ flex: '0 1 150px' }}
      {...rest}
    />
  );
}
