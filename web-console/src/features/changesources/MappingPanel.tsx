import { Code } from '@mantine/core';
import type { ChangeSource, EditChangeSource } from '../../api/types';
import { MappingEditor } from '../webhooks/MappingEditor';
import { useEditSource } from './api';

/** Where the fields of a change are in a body of the sender’s own form. */
export function MappingPanel({ source }: { source: ChangeSource }) {
  const edit = useEditSource(source);
  return (
    <MappingEditor
      mapping={source.mapping}
      onSave={(mapping, done) =>
        edit.mutate(
          { mapping: mapping as EditChangeSource['mapping'] | null },
          { onSuccess: answer => done(answer.data.mapping) },
        )
      }
      pending={edit.isPending}
      error={edit.error}
      placeholder={'{\n  "externalId": "/change/id",\n  "features": "/flag/key"\n}'}
    >
      JSON pointers for fields with unusual names, such as <Code>{'"summary": "/title"'}</Code>, and words for
      states, such as <Code>{'"finished": ["LIVE"]'}</Code>. Empty, where the usual names do.
    </MappingEditor>
  );
}
