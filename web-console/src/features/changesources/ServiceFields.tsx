import { Select, TagsInput, TextInput } from '@mantine/core';
import { useServices } from '../../api/people';
import type { Problem } from '../../api/problem';
import type { ChangeProvider } from '../../api/types';
import { USUAL_SERVICE } from './labels';

/** Which service the changes of a source are of, and which of them count. */
export interface Scope {
  service: string | null;
  serviceField: string;
  environments: string[];
}

interface Props {
  provider: ChangeProvider;
  value: Scope;
  onChange: (scope: Scope) => void;
  problem: Problem | null;
}

export function ServiceFields({ provider, value, onChange, problem }: Props) {
  const services = useServices();
  return (
    <>
      <Select
        label="Service of all its changes"
        description="Nothing, where the sender says it."
        placeholder="As the sender says"
        clearable
        searchable
        data={(services.data ?? []).map(found => ({ value: found.key, label: found.name || found.key }))}
        value={value.service}
        onChange={service => onChange({ ...value, service })}
        error={problem?.field('service')}
      />
      {!value.service && (
        <TextInput
          label="Where the sender says the service"
          description={`A JSON pointer into the body. ${USUAL_SERVICE[provider]}, where nothing is said.`}
          placeholder={provider === 'GITHUB' ? '/deployment/payload/service' : '/labels/service'}
          maxLength={300}
          value={value.serviceField}
          onChange={event => onChange({ ...value, serviceField: event.currentTarget.value })}
          error={problem?.field('serviceField')}
        />
      )}
      <TagsInput
        label="Environments that count"
        description="* stands for anything. All of them, where none is named."
        placeholder={value.environments.length === 0 ? 'production, prod-*' : ''}
        maxTags={20}
        value={value.environments}
        onChange={environments => onChange({ ...value, environments })}
        error={problem?.field('environments')}
      />
    </>
  );
}
