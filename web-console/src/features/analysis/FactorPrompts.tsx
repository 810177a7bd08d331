import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { FactorDomain, FactorRole } from '../../api/types';
import { useFactorPrompts } from './api';
import classes from './analysis.module.css';

const PAUSE = 600;

interface Props {
  id: string;
  statement: string;
  domain: FactorDomain;
  role: FactorRole;
}

/** Questions that lead deeper while somebody writes a factor; below a person's act they lead to its conditions. */
export function FactorPrompts({ id, statement, domain, role }: Props) {
  const [settled] = useDebouncedValue({ statement: statement.slice(0, 1000), domain, role }, PAUSE);
  const { data } = useFactorPrompts(id, settled);
  if (!data || data.questions.length === 0) return <div role="status" />;
  return (
    <div role="status" data-testid="factor-prompts">
      <Text size="xs" c="dimmed" mb={2}>
        {data.speaksOfPerson
          ? 'It speaks of a person. What would anybody in that place have done, and why?'
          : 'Questions that may lead deeper'}
      </Text>
      <ul className={classes.prompts}>
        {data.questions.map(prompt => (
          <li key={prompt.id}>
            {prompt.question}{' '}
            <Text span size="xs" c="dimmed">
              {prompt.because}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
