import { Button, Group, NumberInput, Select, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { CommanderAssignment, IncidentSettings } from '../../api/types';
import { Fact } from '../../components/Fact';
import { onCtrlEnter } from '../../components/forms';
import { COMMANDER_ASSIGNMENT } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { StaleNotice } from '../../components/StaleNotice';
import { duration } from '../../components/time';
import { useEditSettings, useIncidentSettings, useSettingsHistory } from './api';

/** Who takes command, for how long, with how many people: everybody reads it, administrators change it. */
export function ResponseSettingsPanel() {
  const mayChange = useMay('changeSettings');
  const settings = useIncidentSettings();
  return (
    <Panel title="Running the response" testId="response-settings">
      <ProblemAlert error={settings.error} onRetry={() => void settings.refetch()} />
      {settings.isPending && <Skeleton height={120} />}
      {settings.data && !mayChange && <Facts settings={settings.data} />}
      {settings.data && mayChange && <SettingsForm settings={settings.data} />}
      {settings.data && <History />}
    </Panel>
  );
}

function Facts({ settings }: { settings: IncidentSettings }) {
  return (
    <dl className="aw-facts">
      <Fact name="Commander">{COMMANDER_ASSIGNMENT[settings.commanderAssignment].label}</Fact>
      <Fact name="Hand-off suggested after">{minutes(settings.handOffSuggestedAfterMinutes)}</Fact>
      <Fact name="Hand-off due after">{minutes(settings.handOffDueAfterMinutes)}</Fact>
      <Fact name="People for one leader">{settings.spanOfControl}</Fact>
    </dl>
  );
}

const minutes = (count: number) => duration(count * 60_000);

const OPTIONS = Object.entries(COMMANDER_ASSIGNMENT).map(([value, { label }]) => ({ value, label }));

function SettingsForm({ settings }: { settings: IncidentSettings }) {
  const [change, setChange] = useState<Partial<IncidentSettings>>({});
  // The version that the change is based on: what arrives meanwhile is not overwritten unseen.
  const [version, setVersion] = useState(settings.version);
  const edit = useEditSettings();
  const now = { ...settings, ...change };
  const changed = Object.keys(change).length > 0;
  const problem = edit.error ? asProblem(edit.error) : null;
  const stale = problem?.status === 412;
  const set = (part: Partial<IncidentSettings>) => {
    if (!changed) setVersion(settings.version);
    setChange({ ...change, ...part });
  };
  const save = () => changed && edit.mutate({ change, version }, { onSuccess: () => setChange({}) });
  const number = (name: 'handOffSuggestedAfterMinutes' | 'handOffDueAfterMinutes' | 'spanOfControl') => ({
    value: now[name],
    onChange: (value: string | number) => set({ [name]: value === '' ? null : Number(value) }),
    error: problem?.field(name),
    allowDecimal: false,
    clampBehavior: 'none' as const,
  });
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(save)}>
      <Select
        label="How a commander is found"
        description={COMMANDER_ASSIGNMENT[now.commanderAssignment].hint}
        data={OPTIONS}
        value={now.commanderAssignment}
        onChange={value => value && set({ commanderAssignment: value as CommanderAssignment })}
        allowDeselect={false}
        error={problem?.field('commanderAssignment')}
        data-testid="commander-assignment"
      />
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <NumberInput
          label="Suggest a hand-off after"
          suffix=" min"
          min={5}
          max={1440}
          {...number('handOffSuggestedAfterMinutes')}
        />
        <NumberInput
          label="Hand-off due after"
          suffix=" min"
          min={5}
          max={1440}
          {...number('handOffDueAfterMinutes')}
        />
        <NumberInput label="People for one leader" min={2} max={50} {...number('spanOfControl')} />
      </SimpleGrid>
      {stale ? (
        <StaleNotice what="page">
          <Button mt="xs" size="xs" variant="light" onClick={() => setVersion(settings.version)}>
            Base my change on theirs
          </Button>
        </StaleNotice>
      ) : (
        <ProblemAlert
          error={edit.error}
          shownFields={[
            'commanderAssignment',
            'handOffSuggestedAfterMinutes',
            'handOffDueAfterMinutes',
            'spanOfControl',
          ]}
        />
      )}
      <Group justify="flex-end" gap="xs">
        {changed && (
          <Button variant="default" onClick={() => setChange({})}>
            Undo
          </Button>
        )}
        <Button onClick={save} disabled={!changed} loading={edit.isPending} data-testid="settings-save">
          Save
        </Button>
      </Group>
    </Stack>
  );
}

function History() {
  const history = useSettingsHistory();
  const changes = (history.data ?? []).filter(item => item.changedBy);
  if (changes.length === 0) return null;
  return (
    <details style={{ marginTop: 12 }} data-testid="settings-history">
      <summary>
        <Text span size="sm">
          What held before
        </Text>
      </summary>
      <Stack gap={4} mt={6}>
        {changes.map(item => (
          <Text key={item.version} size="sm">
            {COMMANDER_ASSIGNMENT[item.commanderAssignment].label},{' '}
            {minutes(item.handOffSuggestedAfterMinutes)} / {minutes(item.handOffDueAfterMinutes)},{' '}
            {item.spanOfControl} people{' '}
            <Text span size="xs" c="dimmed">
              {item.changedBy?.name} · <RelativeTime at={item.changedAt} />
            </Text>
          </Text>
        ))}
      </Stack>
    </details>
  );
}
