import type {
  FindingDismissal,
  LanguageFinding,
  LanguageSettings,
  Retrospective,
} from '../src/api/types/index.ts';
import { nextId } from './data/clock.ts';
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

function found(text: string): LanguageFinding[] {
  return RULES.flatMap(({ words, ...rule }) =>
    [...text.matchAll(words)].map(match => ({
      ...rule,
      start: match.index,
      end: match.index + match[0].length,
      match: match[0],
    })),
  );
}

const settings: LanguageSettings = {
  switchedOff: [],
  glossary: [{ term: 'war room', instead: 'incident channel' }],
  version: 1,
  changedBy: null,
  changedAt: null,
};

export function languageSettings({ method, body, me }: Call, part?: string): Reply {
  if (part === 'rules') {
    const items = RULES.map(({ rule: id, category, severity, suggestion, question }) => ({
      id,
      category,
      severity,
      suggestion,
      question,
    }));
    return ok({ items, nextCursor: null });
  }
  if (method === 'PUT') {
    const changedBy = { id: me.id, name: me.name };
    const changedAt = new Date().toISOString();
    Object.assign(settings, body, { version: settings.version + 1, changedBy, changedAt });
  }
  return ok(settings);
}

export function language({ body }: Call): Reply {
  return ok({ findings: found(String(body.text)) });
}

const dismissals = new Map<string, FindingDismissal>();
const keyOf = (place: string, rule: string, match: string) => `${place} ${rule} ${match}`;

/** The language of a whole document: its sections, as they stand now. */
export function documentLanguage({ method, body, me }: Call, document: Retrospective, id?: string): Reply {
  if (method === 'POST') {
    const key = document.id + keyOf(String(body.place), String(body.rule), String(body.match));
    const by = { id: me.id, name: me.name };
    dismissals.set(key, { id: nextId(), reason: String(body.reason), by, at: new Date().toISOString() });
  }
  if (method === 'DELETE') {
    for (const [key, dismissal] of dismissals) if (dismissal.id === id) dismissals.delete(key);
  }
  const findings = document.sections.flatMap(section =>
    found(section.body ?? '').map(finding => {
      const place = `/sections/${section.key}`;
      const dismissal = dismissals.get(document.id + keyOf(place, finding.rule, finding.match)) ?? null;
      return { place, finding, dismissal };
    }),
  );
  const open = findings.filter(({ finding, dismissal }) => finding.severity === 'error' && !dismissal).length;
  const counts = [{ category: 'counterfactual', findings: 2, dismissed: 1 }];
  const revisions = document.status === 'DRAFTING' ? [] : [{ version: 3, at: document.updatedAt, counts }];
  return ok({ findings, open, revisions });
}
