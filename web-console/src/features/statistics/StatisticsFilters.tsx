import { Group, Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { StatisticsSearch } from '../../app/router';
import { useServices } from '../../api/people';
import { optionsOf, SEVERITIES } from '../../components/labels';
import { dayOf } from './api';

const OWN = 'own';
const WEEKS = [
  ...optionsOf({
    '4': 'Last 4 weeks',
    '13': 'Last 13 weeks',
    '26': 'Last 26 weeks',
    '52': 'Last 52 weeks',
    '156': 'Last three years',
    '260': 'Last five years',
  }).sort((a, b) => Number(a.value) - Number(b.value)),
  { value: OWN, label: 'Own dates' },
];
const GROUPS = optionsOf({
  NONE: 'Not parted',
  SERVICE: 'By service',
  TEAM: 'By team',
  SEVERITY: 'By severity',
  TYPE: 'By type',
});
const POPULATIONS = optionsOf({
  INCIDENTS: 'Incidents',
  NEAR_MISSES: 'Near misses',
  EXERCISES: 'Exercises',
  MAINTENANCE: 'Maintenance',
});

const DAY = 86_400_000;

/** What is counted; the address holds all of it. */
export function StatisticsFilters({ search }: { search: StatisticsSearch }) {
  const navigate = useNavigate({ from: '/statistics' });
  const services = useServices();
  const change = (part: StatisticsSearch) =>
    void navigate({ to: '/statistics', search: { ...search, ...part }, replace: true });
  const own = search.from !== undefined || search.to !== undefined;
  const period = (value: string | null) =>
    value === OWN
      ? change({ weeks: undefined, from: dayOf(Date.now() - 91 * DAY), to: dayOf(Date.now()) })
      : change({ weeks: Number(value ?? 13), from: undefined, to: undefined });
  const named = [...(services.data ?? []).map(service => service.team), search.team];
  const teams = [...new Set(named.filter((team): team is string => !!team))].sort();
  return (
    <Group gap="sm" role="search" aria-label="What is counted">
      <Select
        aria-label="Period"
        data={WEEKS}
        value={own ? OWN : String(search.weeks ?? 13)}
        onChange={period}
        allowDeselect={false}
        w={170}
      />
      {own && (
        <>
          <TextInput
            type="date"
            aria-label="First day"
            value={search.from ?? ''}
            max={search.to}
            onChange={event => change({ from: event.currentTarget.value || search.from })}
            w={150}
          />
          <TextInput
            type="date"
            aria-label="Last day"
            value={search.to ?? ''}
            min={search.from}
            onChange={event => change({ to: event.currentTarget.value || search.to })}
            w={150}
          />
        </>
      )}
      <Select
        aria-label="Kind of record"
        data={POPULATIONS}
        value={search.population ?? 'INCIDENTS'}
        onChange={value => change({ population: value ?? undefined })}
        allowDeselect={false}
        w={150}
      />
      <Select
        aria-label="Parted by"
        data={GROUPS}
        value={search.groupBy ?? 'NONE'}
        onChange={value => change({ groupBy: value ?? undefined })}
        allowDeselect={false}
        w={150}
      />
      <Select
        aria-label="Team"
        placeholder="Any team"
        data={teams}
        value={search.team ?? null}
        onChange={value => change({ team: value ?? undefined })}
        searchable
        clearable
        w={170}
      />
      <Select
        aria-label="Service"
        placeholder="Any service"
        data={(services.data ?? []).map(service => ({ value: service.key, label: service.name }))}
        value={search.service ?? null}
        onChange={value => change({ service: value ?? undefined })}
        searchable
        clearable
        w={190}
      />
      <Select
        aria-label="Severity"
        placeholder="Any severity"
        data={SEVERITIES.map(value => ({ value, label: value === 'UNKNOWN' ? 'Not known yet' : value }))}
        value={search.severity ?? null}
        onChange={value => change({ severity: value ?? undefined })}
        clearable
        w={150}
      />
    </Group>
  );
}
