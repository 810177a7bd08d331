import type { LanguageFinding } from '../src/api/types/index.ts';
import { ok, type Call, type Reply } from './mock-reply.ts';

/** Two of the rules, enough to see how findings look; the service has all of them. */
const RULES: (Omit<LanguageFinding, 'start' | 'end' | 'match'> & { words: RegExp })[] = [
  {
    rule: 'PF01',
    category: 'person-failure',
    severity: 'error',
    words: /\b(?:the|an?) [\w -]*?(?:engineer|operator|team) (?:forgot|ignored|missed)\b/gi,
    suggestion: '“The step X was not part of, or not visible in, …”',
    question: 'Where would the step have been visible?',
  },
  {
    rule: 'CF01',
    category: 'counterfactual',
    severity: 'warn',
    words: /\bshould have \w+/gi,
    suggestion: 'Say what was done and what was known; move the wish to the actions.',
    question: 'What was known at that moment?',
  },
];

export function language({ body }: Call): Reply {
  const findings = RULES.flatMap(({ words, ...rule }) =>
    [...String(body.text).matchAll(words)].map(found => ({
      ...rule,
      start: found.index,
      end: found.index + found[0].length,
      match: found[0],
    })),
  );
  return ok({ findings });
}
