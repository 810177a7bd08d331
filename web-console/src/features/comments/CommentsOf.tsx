import { Button, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMay } from '../../api/session';
import type { Comment, Retrospective } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useComments, useWriteComment } from './api';
import { Composer } from './Composer';
import { Thread } from './Thread';
import classes from './comments.module.css';

const TALKED_ABOUT: Retrospective['status'][] = ['DRAFTING', 'IN_REVIEW', 'REVIEWED', 'PUBLISHED', 'CLOSED'];
const LONGEST_QUOTE = 500;

interface Props {
  retrospective: Retrospective;
  /** Key of the section; null for the document as a whole. */
  section: string | null;
  /** What it is called. */
  about: string;
}

/** What people say about a section or the document; words that are selected in the section become the quote. */
export function CommentsOf({ retrospective, section, about }: Props) {
  const { id } = retrospective;
  const mayTalk = useMay('comment') && TALKED_ABOUT.includes(retrospective.status);
  const query = useComments(id);
  const write = useWriteComment(id);
  const here = useRef<HTMLDivElement>(null);
  const [quote, setQuote] = useState<string | undefined>();
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState(false);
  // A thread stays where it is while somebody writes in it here: moving it would take their words away.
  const [held, setHeld] = useState<ReadonlyMap<string, boolean>>(new Map());
  const threads = (query.data ?? []).filter(thread => thread.section === section);
  const isSettled = (thread: Comment) => held.get(thread.id) ?? thread.resolvedAt !== null;
  const open = threads.filter(thread => !isSettled(thread));
  const settled = threads.filter(isSettled);
  const hold = (thread: Comment, now: boolean) =>
    setHeld(before => {
      const after = new Map(before);
      if (now) after.set(thread.id, isSettled(thread));
      else after.delete(thread.id);
      return after;
    });
  const begin = () => {
    setQuote(section ? selectedIn(here.current?.closest('section')) : undefined);
    setWriting(true);
    setWritten(true);
  };
  // Asked for once for the whole document, so said once.
  const failure = section === null ? query.error : null;
  if (!mayTalk && threads.length === 0 && !failure) return null;
  return (
    <div ref={here} className={classes.comments} data-testid={`comments-${section ?? 'document'}`}>
      {failure && <ProblemAlert error={failure} onRetry={() => void query.refetch()} />}
      {open.length > 0 && (
        <ul className={classes.list} aria-label={`Comments on ${about}`}>
          {open.map(thread => (
            <Thread
              key={thread.id}
              retrospectiveId={id}
              incident={retrospective.incidentId}
              thread={thread}
              mayTalk={mayTalk}
              onWriting={now => hold(thread, now)}
            />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <details>
          <summary>
            <Text span size="xs" c="dimmed">
              {settled.length === 1 ? '1 settled comment' : `${settled.length} settled comments`}
            </Text>
          </summary>
          <ul className={classes.list} aria-label={`Settled comments on ${about}`}>
            {settled.map(thread => (
              <Thread
                key={thread.id}
                retrospectiveId={id}
                incident={retrospective.incidentId}
                thread={thread}
                mayTalk={mayTalk}
                onWriting={now => hold(thread, now)}
              />
            ))}
          </ul>
        </details>
      )}
      {writing && (
        <Composer
          label={`Comment on ${about}`}
          incident={retrospective.incidentId}
          verb="Comment"
          quote={quote}
          pending={write.isPending}
          error={write.error}
          onSay={body =>
            write.mutate(
              { body, ...(section && { section }), ...(quote && { quote }) },
              { onSuccess: () => setWriting(false) },
            )
          }
          onCancel={() => setWriting(false)}
        />
      )}
      {mayTalk && !writing && (
        <Stack align="flex-start">
          {/* Kept on press: a click would take the selection away before it is read. */}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={`Comment on ${about}`}
            autoFocus={written}
            onMouseDown={event => event.preventDefault()}
            onClick={begin}
          >
            Comment
          </Button>
        </Stack>
      )}
    </div>
  );
}

/** The words that are selected in an element, if there are any. */
function selectedIn(element: Element | null | undefined): string | undefined {
  const selection = window.getSelection();
  if (!element || !selection || selection.isCollapsed || !selection.anchorNode) return undefined;
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return undefined;
  const words = selection.toString().replace(/\s+/g, ' ').trim();
  return words ? words.slice(0, LONGEST_QUOTE) : undefined;
}
