import { Button, Group, Select, Skeleton, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { HolidaySettings } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { useChangeHolidays, useHolidays } from './api';

/** Days that are no business days, by region: due dates leave them out. */
export function HolidaysPanel() {
  const holidays = useHolidays();
  return (
    <Panel title="Holidays" testId="holidays">
      <ProblemAlert error={holidays.error} onRetry={() => void holidays.refetch()} />
      {holidays.isPending && <Skeleton height={60} />}
      {holidays.data && <Form settings={holidays.data} />}
    </Panel>
  );
}

interface RegionText {
  key: string;
  name: string;
  dates: string;
}

function Form({ settings }: { settings: HolidaySettings }) {
  const mayChange = useMay('changePolicy');
  const change = useChangeHolidays();
  const [edited, setEdited] = useState<{ regions: RegionText[]; defaultRegion: string | null } | null>(null);
  const [version, setVersion] = useState(settings.version);
  const input = edited ?? {
    regions: settings.regions.map(region => ({ ...region, dates: region.dates.toSorted().join('\n') })),
    defaultRegion: settings.defaultRegion ?? null,
  };
  const set = (part: Partial<typeof input>) => {
    if (!edited) setVersion(settings.version);
    setEdited({ ...input, ...part });
  };
  const setAt = (index: number, part: Partial<RegionText>) =>
    set({ regions: input.regions.map((region, i) => (i === index ? { ...region, ...part } : region)) });
  const save = () =>
    change.mutate(
      {
        input: {
          defaultRegion: input.defaultRegion,
          regions: input.regions.map(region => ({
            ...region,
            dates: region.dates.split(/\s+/).filter(Boolean),
          })),
        },
        version,
      },
      { onSuccess: () => setEdited(null) },
    );
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {input.regions.length
          ? 'Due dates in business days leave these out, from the next decision on.'
          : 'No region yet: business days are Monday to Friday.'}
      </Text>
      {input.regions.map((region, index) => (
        <Group key={index} align="flex-start" gap="xs">
          <TextInput
            label="Region"
            size="xs"
            value={region.key}
            readOnly={!mayChange}
            onChange={event => setAt(index, { key: event.currentTarget.value })}
          />
          <TextInput
            label="Name"
            size="xs"
            value={region.name}
            readOnly={!mayChange}
            onChange={event => setAt(index, { name: event.currentTarget.value })}
          />
          <Textarea
            label="Days, such as 2026-12-25"
            size="xs"
            autosize
            maxRows={8}
            value={region.dates}
            readOnly={!mayChange}
            onChange={event => setAt(index, { dates: event.currentTarget.value })}
            style={{ flex: 1, minWidth: 180 }}
          />
        </Group>
      ))}
      {input.regions.length > 0 && (
        <Select
          label="Where a policy names no region"
          size="xs"
          clearable
          data={input.regions.filter(region => region.key).map(region => region.key)}
          value={input.defaultRegion}
          readOnly={!mayChange}
          onChange={defaultRegion => set({ defaultRegion })}
        />
      )}
      {change.error && asProblem(change.error).status === 412 ? (
        <StaleNotice what="page">
          <Button mt="xs" size="xs" variant="light" onClick={() => setVersion(settings.version)}>
            Base my change on theirs
          </Button>
        </StaleNotice>
      ) : (
        <ProblemAlert error={change.error} />
      )}
      {mayChange && (
        <Group justify="space-between">
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => set({ regions: [...input.regions, { key: '', name: '', dates: '' }] })}
          >
            Add a region
          </Button>
          {edited && (
            <Group gap="xs">
              <Button variant="default" onClick={() => setEdited(null)}>
                Undo
              </Button>
              <Button onClick={save} loading={change.isPending} data-testid="holidays-save">
                Save
              </Button>
            </Group>
          )}
        </Group>
      )}
    </Stack>
  );
}
