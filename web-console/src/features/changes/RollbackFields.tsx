import { Select, SegmentedControl, Stack, TagsInput, Text } from '@mantine/core';
import type { Change } from '../../api/types';
import { CHANGE_KIND } from '../../components/labels';
import { clockTime, dayName } from '../../components/time';
import { useChangesToTakeBack } from './api';

/** What a rollback takes back: a change, and all of it or single features. */
export interface Rollback {
  extent: 'FULL' | 'FEATURE';
  rollsBack: string | null;
  features: string[];
}

export const FULL_ROLLBACK: Rollback = { extent: 'FULL', rollsBack: null, features: [] };

interface Props {
  service: string | null;
  environment: string;
  value: Rollback;
  onChange: (value: Rollback) => void;
  errors: { rollsBack?: string; features?: string };
}

export function RollbackFields({ service, environment, value, onChange, errors }: Props) {
  const changes = useChangesToTakeBack(service, environment);
  const found = changes.data ?? [];
  const chosen = found.find(change => change.id === value.rollsBack);
  return (
    <Stack gap="sm" data-testid="rollback-fields">
      <Select
        label="What it takes back"
        description={service ? undefined : 'Choose the service first'}
        placeholder={
          service && changes.isSuccess && found.length === 0 ? 'No change of it is known' : 'Not told'
        }
        disabled={!service}
        searchable
        clearable
        data={found.map(change => ({ value: change.id, label: nameOf(change) }))}
        value={chosen?.id ?? null}
        onChange={rollsBack => onChange({ ...value, rollsBack })}
        error={errors.rollsBack}
      />
      <div>
        <SegmentedControl
          aria-label="How much it takes back"
          size="xs"
          data={[
            { value: 'FULL', label: 'All of it' },
            { value: 'FEATURE', label: 'Single features' },
          ]}
          value={value.extent}
          onChange={extent => onChange({ ...value, extent })}
        />
        <Text size="xs" c="dimmed" mt={4}>
          {value.extent === 'FULL'
            ? 'What it takes back is rolled back then.'
            : 'The rest of the change stays as it is.'}
        </Text>
      </div>
      {value.extent === 'FEATURE' && (
        <TagsInput
          label="Features"
          required
          data={chosen?.rollout.features.filter(name => !chosen.featuresTakenBack.includes(name)) ?? []}
          value={value.features}
          onChange={features => onChange({ ...value, features })}
          error={errors.features}
        />
      )}
    </Stack>
  );
}

const nameOf = (change: Change) =>
  `${CHANGE_KIND[change.kind]}: ${change.summary}, ${dayName(change.at)} ${clockTime(change.at)}`;
