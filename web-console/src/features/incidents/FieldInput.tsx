import { NumberInput, Select, TextInput } from '@mantine/core';
import type { FieldValue, IncidentField } from '../../api/types';

interface Props {
  field: IncidentField;
  value: FieldValue | null;
  onChange: (value: FieldValue | null) => void;
  error?: string;
}

/** Asks for the value of a custom field in the way of its type. */
export function FieldInput({ field, value, onChange, error }: Props) {
  const shared = { label: field.name, description: field.description ?? undefined, error };
  switch (field.type) {
    case 'NUMBER':
      return (
        <NumberInput
          {...shared}
          value={typeof value === 'number' ? value : ''}
          onChange={next => onChange(typeof next === 'number' ? next : null)}
        />
      );
    case 'BOOLEAN':
      return (
        <Select
          {...shared}
          placeholder="Not said"
          data={[
            { value: 'true', label: 'Yes' },
            { value: 'false', label: 'No' },
          ]}
          value={value === null ? null : String(value)}
          onChange={next => onChange(next === null ? null : next === 'true')}
          clearable
        />
      );
    case 'CHOICE':
      return (
        <Select
          {...shared}
          placeholder="Not said"
          data={field.options}
          value={value === null ? null : String(value)}
          onChange={onChange}
          clearable
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          type={field.type === 'DATE' ? 'date' : field.type === 'URL' ? 'url' : 'text'}
          maxLength={2000}
          value={value === null ? '' : String(value)}
          onChange={event => onChange(event.currentTarget.value || null)}
        />
      );
  }
}
