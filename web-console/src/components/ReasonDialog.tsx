import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { onCtrlEnter } from './forms';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  opened: boolean;
  title: string;
  explanation?: ReactNode;
  label?: string;
  required?: boolean;
  confirm: string;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  children?: ReactNode;
  /** What is said of the reason while it is written. */
  hints?: (reason: string) => ReactNode;
  shownFields?: string[];
}

/** Asks why, before something that needs a reason. */
export function ReasonDialog(props: Props) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title} data-testid="reason-dialog">
      <ReasonForm {...props} />
    </Modal>
  );
}

function ReasonForm({
  label = 'Reason',
  required = true,
  children,
  hints,
  shownFields = [],
  ...props
}: Props) {
  const [reason, setReason] = useState('');
  const [touched, setTouched] = useState(false);
  const missing = required && touched && !reason.trim();
  const submit = () => {
    setTouched(true);
    if (!required || reason.trim()) props.onConfirm(reason.trim());
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        {props.explanation && <Text size="sm">{props.explanation}</Text>}
        {children}
        <Textarea
          data-autofocus
          label={label}
          required={required}
          autosize
          minRows={3}
          maxRows={12}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          error={
            missing
              ? 'Say why, so that a later reader understands.'
              : props.error
                ? asProblem(props.error).field('reason')
                : undefined
          }
        />
        {hints?.(reason)}
        <ProblemAlert error={props.error} shownFields={['reason', ...shownFields]} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            Back
          </Button>
          <Button type="submit" loading={props.pending} color={props.danger ? 'red' : undefined}>
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
