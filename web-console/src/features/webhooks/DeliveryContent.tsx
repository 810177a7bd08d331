import { Loader, Text } from '@mantine/core';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useContent, type HookBase } from './api';
import classes from './webhooks.module.css';

/** What a delivery says, without what nobody is to read. */
export function DeliveryContent({ base, id, delivery }: { base: HookBase; id: string; delivery: string }) {
  const content = useContent(base, id, delivery);
  if (content.isPending) return <Loader size="xs" mt={8} aria-label="Asking for what it says" />;
  if (!content.data) {
    return <ProblemAlert error={content.error} onRetry={() => void content.refetch()} />;
  }
  const { body, bytes, cut, headers } = content.data;
  const lines = Object.entries(headers).flatMap(([name, values]) => values.map(value => `${name}: ${value}`));
  return (
    <div className={classes.content} data-testid="delivery-content">
      <Text size="xs" c="dimmed">
        {bytes.toLocaleString('en')} bytes; secrets, tokens and mail addresses are left out
        {cut && ', and so is the end, which is too long to show'}
      </Text>
      {lines.length > 0 && (
        <pre className={classes.text} tabIndex={0} role="region" aria-label="Headers">
          {lines.join('\n')}
        </pre>
      )}
      <pre className={classes.text} tabIndex={0} role="region" aria-label="Body">
        {body === '' ? '(nothing)' : body}
      </pre>
    </div>
  );
}
