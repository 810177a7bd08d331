import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import type { ChangeSource } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useEditSource } from './api';
import { ServiceFields, type Scope } from './ServiceFields';

const scopeOf = (source: ChangeSource): Scope => ({
  service: source.service ?? null,
  serviceField: source.serviceField ?? '',
  environments: source.environments,
});

/** Says which service the changes are of and which environments count; for what comes from now on. */
export function ScopePanel({ source }: { source: ChangeSource }) {
  const edit = useEditSource(source);
  const [scope, setScope] = useState(scopeOf(source));
  const problem = edit.error ? asProblem(edit.error) : null;
  const wish = {
    service: scope.service,
    serviceField: scope.service ? null : scope.serviceField.trim() || null,
    environments: scope.environments,
  };
  const changed =
    wish.service !== (source.service ?? null) ||
    wish.serviceField !== (source.serviceField ?? null) ||
    wish.environments.join() !== source.environments.join();
  return (
    <Panel title="What counts" testId="scope">
      <Stack gap="sm">
        <ServiceFields provider={source.provider} value={scope} onChange={setScope} problem={problem} />
        <ProblemAlert error={edit.error} shownFields={['service', 'serviceField', 'environments']} />
        <Group justify="flex-end">
          <Button
            size="xs"
            disabled={!changed}
            loading={edit.isPending}
            onClick={() => edit.mutate(wish, { onSuccess: answer => setScope(scopeOf(answer.data)) })}
            data-testid="scope-save"
          >
            Save
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
