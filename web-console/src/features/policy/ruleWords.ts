import type { PolicyRule } from '../../api/types';
import { humanise } from '../../components/labels';

/** What a rule asks of an incident, one phrase a part. */
export function conditionWords(rule: PolicyRule): string[] {
  return Object.entries(rule.when ?? {})
    .filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && !value.length))
    .map(([name, value]) => `${phrase(name)} ${words(value)}`);
}

/** What else a rule asks for. */
export function termWords(rule: PolicyRule): string[] {
  const due = rule.dueIn;
  return [
    (rule.depth ?? 'STANDARD').toLowerCase(),
    due ? `due in ${due.n} ${humanise(due.unit).toLowerCase()}${due.region ? ` (${due.region})` : ''}` : '',
    rule.mandatoryAction ? `a committed ${rule.mandatoryAction} action` : '',
    rule.approvals?.length ? `approved by ${rule.approvals.map(humanise).join(', ').toLowerCase()}` : '',
    rule.attendance ? `${rule.attendance.toLowerCase()} meeting` : '',
    rule.regulations?.length ? rule.regulations.join(', ') : '',
    ...(rule.steps ?? []).map(step => step.name),
    rule.skip?.approval ? 'skipped only with a second person' : '',
    rule.skip?.expiresInDays ? `skips expire after ${rule.skip.expiresInDays} days` : '',
  ].filter(Boolean);
}

/** Names of parts as people say them; bounds say which side of them is meant. */
export function phrase(name: string): string {
  return PHRASES[name] ?? humanise(name);
}

const PHRASES: Record<string, string> = {
  minDurationMinutes: 'Minutes of impact, at least',
  minCustomersAffected: 'Customers affected, at least',
  minResponders: 'People responding, at least',
  minResponderHours: 'Hours of responders, at least',
  minBudgetPercent: 'Percent of four weeks’ error budget, more than',
  sharedFactor: 'Shares a factor with an earlier incident:',
  leadership: 'Leadership needs the outcome:',
};

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(' or ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
