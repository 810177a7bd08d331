import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { onCtrlEnter } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { LanguageHints } from '../language/LanguageHints';
import classes from './comments.module.css';

interface Props {
  label: string;
  /** The incident that it is about: who took part is known by a first name too. */
  incident: string;
  verb: string;
  start?: string;
  quote?: string;
  pending: boolean;
  error: unknown;
  onSay: (body: string) => void;
  onCancel: () => void;
}

/** Where a comment, a reply or a better word is written. */
export function Composer({
  label,
  incident,
  verb,
  start = '',
  quote,
  pending,
  error,
  onSay,
  onCancel,
}: Props) {
  const [body, setBody] = useState(start);
  const say = () => {
    if (body.trim() && !pending) onSay(body.trim());
  };
  return (
    <div onKeyDown={onCtrlEnter(say)} className={classes.composer}>
      {quote && <blockquote className={classes.quote}>{quote}</blockquote>}
      <Textarea
        aria-label={label}
        placeholder={label}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={5_000}
        autoFocus
        value={body}
        onChange={event => setBody(event.currentTarget.value)}
        error={error ? asProblem(error).field('body') : undefined}
      />
      <LanguageHints text={body} section="reflection" incident={incident} />
      {!!error && <ProblemAlert error={error} shownFields={['body']} />}
      <Group justify="flex-end" gap="xs" mt={6}>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="compact-sm" loading={pending} disabled={!body.trim()} onClick={say}>
          {verb}
        </Button>
      </Group>
    </div>
  );
}
