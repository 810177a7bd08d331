import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../api/session';
import type { Comment } from '../../api/types';
import { Markdown } from '../../components/Markdown';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useEditComment, useSettleComment, useWithdrawComment, useWriteComment } from './api';
import { Composer } from './Composer';
import classes from './comments.module.css';

/** Where somebody writes in a thread: a reply, or a comment of theirs by its id. */
type Place = 'reply' | (string & {});

interface Props {
  retrospectiveId: string;
  incident: string;
  thread: Comment;
  mayTalk: boolean;
  /** Words are being written that are nowhere else yet, or no longer. */
  onWriting: (now: boolean) => void;
}

/** A comment, the replies to it, and whether it is settled. */
export function Thread({ retrospectiveId, incident, thread, mayTalk, onWriting }: Props) {
  const [place, setPlace] = useState<Place | null>(null);
  // Whoever has written is back where they began.
  const [before, setBefore] = useState<Place | null>(null);
  const write = useWriteComment(retrospectiveId);
  const settle = useSettleComment(retrospectiveId, thread.id);
  const settled = thread.resolvedAt !== null;
  const writeIn = (now: Place | null) => {
    setBefore(place);
    setPlace(now);
    onWriting(now !== null);
  };
  const said = (comment: Comment) => (
    <Said
      retrospectiveId={retrospectiveId}
      incident={incident}
      comment={comment}
      mayTalk={mayTalk}
      editing={place === comment.id}
      mayBegin={place === null}
      focused={before === comment.id}
      onEdit={now => writeIn(now ? comment.id : null)}
    />
  );
  return (
    <li className={classes.thread} data-settled={settled} data-testid="comment-thread">
      {thread.quote && <blockquote className={classes.quote}>{thread.quote}</blockquote>}
      {said(thread)}
      {thread.replies.map(reply => (
        <div key={reply.id} className={classes.reply}>
          {said(reply)}
        </div>
      ))}
      {settled && (
        <Text size="xs" c="dimmed">
          Settled by {thread.resolvedBy?.name}, <RelativeTime at={thread.resolvedAt!} />
        </Text>
      )}
      {settle.error && <ProblemAlert error={settle.error} />}
      {mayTalk && place === null && (
        <Group gap="xs">
          <Button
            size="compact-xs"
            variant="subtle"
            autoFocus={before === 'reply'}
            onClick={() => writeIn('reply')}
          >
            Reply
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            loading={settle.isPending}
            onClick={() => settle.mutate(!settled)}
          >
            {settled ? 'Open again' : 'Settle'}
          </Button>
        </Group>
      )}
      {place === 'reply' && (
        <Composer
          label="Reply"
          incident={incident}
          verb="Reply"
          pending={write.isPending}
          error={write.error}
          onSay={body => write.mutate({ body, replyTo: thread.id }, { onSuccess: () => writeIn(null) })}
          onCancel={() => writeIn(null)}
        />
      )}
    </li>
  );
}

interface SaidProps {
  retrospectiveId: string;
  incident: string;
  comment: Comment;
  mayTalk: boolean;
  editing: boolean;
  mayBegin: boolean;
  focused: boolean;
  onEdit: (now: boolean) => void;
}

function Said({
  retrospectiveId,
  incident,
  comment,
  mayTalk,
  editing,
  mayBegin,
  focused,
  onEdit,
}: SaidProps) {
  const me = useMe();
  const edit = useEditComment(retrospectiveId, comment.id);
  const mine = comment.author.id === me.id;
  const moderates = me.roles.includes('facilitator') || me.roles.includes('admin');
  if (!comment.body) {
    return (
      <Text size="sm" c="dimmed" fs="italic">
        This comment was withdrawn.
      </Text>
    );
  }
  if (editing) {
    return (
      <Composer
        label="Your comment"
        incident={incident}
        verb="Save"
        start={comment.body}
        pending={edit.isPending}
        error={edit.error}
        onSay={body => edit.mutate(body, { onSuccess: () => onEdit(false) })}
        onCancel={() => onEdit(false)}
      />
    );
  }
  return (
    <div>
      <Text size="xs" c="dimmed">
        <b>{comment.author.name}</b>, <RelativeTime at={comment.createdAt} />
        {comment.editedAt && ', edited'}
      </Text>
      <Markdown text={comment.body} />
      {mayTalk && (mine || moderates) && (
        <Group gap={4}>
          {mine && mayBegin && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              autoFocus={focused}
              onClick={() => onEdit(true)}
            >
              Edit
            </Button>
          )}
          <Withdrawal retrospectiveId={retrospectiveId} comment={comment} />
        </Group>
      )}
    </div>
  );
}

/** Asks once more: words that are withdrawn do not come back. */
function Withdrawal({ retrospectiveId, comment }: { retrospectiveId: string; comment: Comment }) {
  const [asked, setAsked] = useState(false);
  const withdraw = useWithdrawComment(retrospectiveId, comment.id);
  if (!asked) {
    return (
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAsked(true)}>
        Withdraw
      </Button>
    );
  }
  return (
    <>
      <Text size="xs">Withdraw it for good?</Text>
      <Button
        size="compact-xs"
        variant="light"
        color="red"
        autoFocus
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate()}
      >
        Yes, withdraw
      </Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAsked(false)}>
        Keep
      </Button>
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
    </>
  );
}
