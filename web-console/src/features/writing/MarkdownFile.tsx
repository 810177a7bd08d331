import { Anchor, Button, FileButton, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { send } from '../../api/client';
import { useMay } from '../../api/session';
import type { Retrospective } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';

interface Props {
  retrospective: Retrospective;
  beingWritten: boolean;
}

/** The whole document as a file, out and, while it is being written, in. */
export function MarkdownFile({ retrospective, beingWritten }: Props) {
  const mayWrite = useMay('writeRetrospectives') && beingWritten;
  const client = useQueryClient();
  const reset = useRef<() => void>(null);
  const path = `/retrospectives/${encodeURIComponent(retrospective.id)}/markdown`;
  const take = useMutation({
    mutationFn: async (file: File) => {
      const options = { text: await file.text(), contentType: 'text/markdown' };
      return (await send<{ sections: string[] }>('PUT', path, options)).data.sections;
    },
    onSettled: () => {
      // The same file may be chosen again once it was corrected.
      reset.current?.();
      return client.invalidateQueries({ queryKey: ['retrospectives'] });
    },
  });
  return (
    <Stack gap={6} mt="md" px={8} align="flex-start">
      <Anchor size="xs" href={`/api/v1${path}`} download={`${retrospective.key}.md`}>
        Download as Markdown
      </Anchor>
      {mayWrite && (
        <FileButton resetRef={reset} accept=".md,text/markdown" onChange={file => file && take.mutate(file)}>
          {props => (
            <Button {...props} size="compact-xs" variant="default" loading={take.isPending}>
              Take in a Markdown file
            </Button>
          )}
        </FileButton>
      )}
      <Text size="xs" c="dimmed" role="status">
        {take.data &&
          (take.data.length === 0
            ? 'Nothing in it is different.'
            : `${take.data.length === 1 ? 'One section' : `${take.data.length} sections`} written.`)}
      </Text>
      {take.error && <ProblemAlert error={take.error} />}
    </Stack>
  );
}
