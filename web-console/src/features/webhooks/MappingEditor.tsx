import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../../api/problem';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { parsed, patchOf, written } from './mapping';

type Mapping = object | null | undefined;

interface Props {
  /** The mapping as the source has it. */
  mapping: Mapping;
  /** Sends the patch; tells what the mapping is then. */
  onSave: (patch: Record<string, unknown> | null, done: (mapping: Mapping) => void) => void;
  pending: boolean;
  error: unknown;
  placeholder: string;
  /** What a mapping is good for here. */
  children: ReactNode;
}

/** Says where the fields of a sender’s own form are, and what its words mean. */
export function MappingEditor({ mapping, onSave, pending, error, placeholder, children }: Props) {
  const [text, setText] = useState(written(mapping));
  const wanted = parsed(text);
  const save = () =>
    wanted !== undefined && onSave(patchOf(mapping, wanted), saved => setText(written(saved)));
  const refused = error ? asProblem(error).field('mapping') : undefined;
  return (
    <Panel title="Where its fields are" testId="mapping">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {children}
        </Text>
        <Textarea
          aria-label="Mapping"
          placeholder={placeholder}
          autosize
          minRows={4}
          maxRows={16}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          error={wanted === undefined ? 'This is no JSON object.' : refused}
        />
        <ProblemAlert error={error} shownFields={['mapping']} />
        <Group justify="flex-end">
          <Button
            size="xs"
            disabled={wanted === undefined || text.trim() === written(mapping)}
            loading={pending}
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
