import { Button, Code, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ChangeSource, EditChangeSource } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useEditSource } from './api';
import { parsed, patchOf, written } from './mapping';

/** Says where the fields of a sender’s own form are, and what its words mean. */
export function MappingPanel({ source }: { source: ChangeSource }) {
  const edit = useEditSource(source);
  const [text, setText] = useState(written(source.mapping));
  const mapping = parsed(text);
  const save = () =>
    mapping !== undefined &&
    edit.mutate(
      { mapping: patchOf(source.mapping, mapping) as EditChangeSource['mapping'] | null },
      { onSuccess: answer => setText(written(answer.data.mapping)) },
    );
  return (
    <Panel title="Where its fields are" testId="mapping">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          JSON pointers for fields with unusual names, such as <Code>{'"summary": "/title"'}</Code>, and words
          for states, such as <Code>{'"finished": ["LIVE"]'}</Code>. Empty, where the usual names do.
        </Text>
        <Textarea
          aria-label="Mapping"
          placeholder={'{\n  "externalId": "/change/id",\n  "features": "/flag/key"\n}'}
          autosize
          minRows={4}
          maxRows={16}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          error={mapping === undefined ? 'This is no JSON object.' : undefined}
        />
        <ProblemAlert error={edit.error} />
        <Group justify="flex-end">
          <Button
            size="xs"
            disabled={mapping === undefined || text.trim() === written(source.mapping)}
            loading={edit.isPending}
            onClick={save}
            data-testid="mapping-save"
          >
            Save
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
