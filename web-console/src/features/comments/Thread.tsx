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

interface Props {
  retrospectiveId: string;
  thread: Comment;
  mayTalk: boolean;
}

/** A comment, the replies to it, and whether it is settled. */
export function Thread({ retrospectiveId, thread, mayTalk }: Props) {
  const [replying, setReplying] = useState(false);
  const write = useWriteComment(retrospectiveId);
  const settle = useSettleComment(retrospectiveId, thread.id);
  const settled = thread.resolvedAt !== null;
  return (
    <li className={classes.thread} data-settled={settled} data-testid="comment-thread">
      {thread.quote && <blockquote className={classes.quote}>{thread.quote}</blockquote>}
      <Said retrospectiveId={retrospectiveId} comment={thread} mayTalk={mayTalk} />
      {thread.replies.map(reply => (
        <div key={reply.id} className={classes.reply}>
          <Said retrospectiveId={retrospectiveId} comment={reply} mayTalk={mayTalk} />
        </div>
      ))}
      {settled && (
        <Text size="xs" c="dimmed">
          Settled by {thread.resolvedBy?.name}, <RelativeTime at={thread.resolvedAt!} />
        </Text>
      )}
      {settle.error && <ProblemAlert error={settle.error} />}
      {mayTalk && !replying && (
        <Group gap="xs">
          <Button size="compact-xs" variant="subtle" onClick={() => setReplying(true)}>
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
      {replying && (
        <Composer
          label="Reply"
          verb="Reply"
          pending={write.isPending}
          error={write.error}
          onSay={body => write.mutate({ body, replyTo: thread.id }, { onSuccess: () => setReplying(false) })}
          onCancel={() => setReplying(false)}
        />
      )}
    </li>
  );
}

function Said({
  retrospectiveId,
  comment,
  mayTalk,
}: {
  retrospectiveId: string;
  comment: Comment;
  mayTalk: boolean;
}) {
  const me = useMe();
  const [editing, setEditing] = useState(false);
  const edit = useEditComment(retrospectiveId, comment.id);
  const withdraw = useWithdrawComment(retrospectiveId, comment.id);
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
        verb="Save"
        start={comment.body}
        pending={edit.isPending}
        error={edit.error}
        onSay={body => edit.mutate(body, { onSuccess: () => setEditing(false) })}
        onCancel={() => setEditing(false)}
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
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
      {mayTalk && (mine || moderates) && (
        <Group gap={4}>
          {mine && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setEditing(true)}>
              Edit
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            Withdraw
          </Button>
        </Group>
      )}
    </div>
  );
}
