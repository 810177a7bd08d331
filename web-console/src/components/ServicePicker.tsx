import { MultiSelect } from '@mantine/core';
import { useServices } from '../api/people';

interface Props {
  value: string[];
  onChange: (keys: string[]) => void;
  error?: string;
  label?: string;
  description?: string;
  placeholder?: string;
}

/** Chooses services of the catalogue by name. */
export function ServicePicker({
  value,
  onChange,
  error,
  label = 'Services',
  description,
  placeholder,
}: Props) {
  const services = useServices();
  return (
    <MultiSelect
      label={label}
      description={description}
      data={(services.data ?? []).map(service => ({
        value: service.key,
        label: service.name || service.key,
      }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
      placeholder={value.length ? undefined : (placeholder ?? 'Which services are affected?')}
      nothingFoundMessage={services.isPending ? 'Loading…' : 'No such service in the catalogue'}
      error={error ?? (services.isError ? 'The catalogue of services could not be read.' : undefined)}
    />
  );
}
