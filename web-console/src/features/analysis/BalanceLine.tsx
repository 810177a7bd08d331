import { Text } from '@mantine/core';
import { DOMAIN } from '../../components/labels';
import { useFactorBalance } from './api';
import classes from './analysis.module.css';

/** How factors spread over people, process and technology, with a question where one is empty. */
export function BalanceLine({ id }: { id: string }) {
  const { data } = useFactorBalance(id);
  if (!data || data.factors === 0) return null;
  return (
    <div className={classes.balance} data-testid="balance">
      <div className={classes.bar} aria-hidden>
        {data.domains
          .filter(domain => domain.factors > 0)
          .map(domain => (
            <span key={domain.domain} data-tone={domain.domain} style={{ flexGrow: domain.factors }} />
          ))}
      </div>
      <ul aria-label="Factors by domain">
        {data.domains.map(domain => (
          <li key={domain.domain}>
            <span className={classes.dot} data-tone={domain.domain} aria-hidden />
            {DOMAIN[domain.domain]}: {domain.factors} ({Math.round((domain.share ?? 0) * 100)} %)
            {domain.actions > 0 && `, ${domain.actions} ${domain.actions === 1 ? 'action' : 'actions'}`}
          </li>
        ))}
      </ul>
      {data.questions.map(question => (
        <Text key={question} size="sm" c="dimmed" fs="italic">
          {question}
        </Text>
      ))}
    </div>
  );
}
