import { Alert, Button, Code, List, Text } from '@mantine/core';
import { asProblem } from '../api/problem';
import { AlertIcon } from './icons';

interface Props {
  error: unknown;
  /** Fields that show their own complaint, so that it is not said twice. */
  shownFields?: string[];
  onRetry?: () => void;
}

/** Says what went wrong, where, and under which request id. */
export function ProblemAlert({ error, shownFields = [], onRetry }: Props) {
  if (!error) return null;
  const problem = asProblem(error);
  // Without a session the whole page says so, above everything.
  if (problem.status === 401) return null;
  const others = problem.errorsOutside(shownFields);
  const allowed = problem.extensions.allowedTransitions;
  return (
    <Alert
      color={problem.status >= 500 || problem.status === 0 ? 'orange' : 'red'}
      icon={<AlertIcon />}
      title={problem.title}
      role="alert"
      data-testid="problem"
    >
      {problem.detail && problem.detail !== problem.title && <Text size="sm">{problem.detail}</Text>}
      {others.length > 0 && (
        <List size="sm" mt={4}>
          {others.map(item => (
            <List.Item key={item.pointer + item.message}>
              <Code>{item.pointer}</Code> {item.message}
            </List.Item>
          ))}
        </List>
      )}
      {Array.isArray(allowed) && allowed.length > 0 && (
        <Text size="sm" mt={4}>
          Possible now: {allowed.join(', ')}.
        </Text>
      )}
      {problem.requestId && (
        <Text size="xs" c="dimmed" mt={6}>
          Request {problem.requestId}
        </Text>
      )}
      {onRetry && (
        <Button mt="sm" size="xs" variant="light" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
