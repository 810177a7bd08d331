import type { AlertRule } from '../../api/types';
import { OUTCOME_OF_ALERTS } from './labels';

/** What a rule is for, in one sentence. */
export function describe(rule: AlertRule): string {
  const when = rule.when ?? {};
  const parts = [
    when.title && `the title is like “${when.title}”`,
    list('the provider is', when.providers),
    list(
      'it is',
      when.severities?.map(word => word.toLowerCase()),
    ),
    list('the service is', when.services),
    list('the environment is', when.environments),
    when.sources?.length && `it comes from ${when.sources.length === 1 ? 'one source' : 'some sources'}`,
    ...Object.entries(when.labels ?? {}).map(([name, value]) => `${name} is “${value}”`),
  ].filter(Boolean);
  return parts.length === 0 ? 'Every alert' : `When ${parts.join(' and ')}`;
}

/** What else a rule says: of the incident, of what belongs together, and of what people are asked. */
export function details(rule: AlertRule): string[] {
  const { title, severity, severities, services, reported } = rule.incident ?? {};
  const window = rule.windowMinutes ?? 60;
  const opens = rule.outcome === 'OPEN' || rule.outcome === 'SUGGEST';
  const parts = [
    opens && title && title !== '{title}' && `titled “${title}”`,
    opens && severity && severity !== 'UNKNOWN' && `severity ${severity}`,
    opens &&
      Object.keys(severities ?? {}).length > 0 &&
      Object.entries(severities ?? {})
        .map(([loud, bad]) => `${bad} for ${loud.toLowerCase()}`)
        .join(', '),
    opens && services?.length && `also of ${services.join(', ')}`,
    opens && reported && 'reported for triage first',
    rule.outcome === 'ATTACH' &&
      `where no incident is open: ${OUTCOME_OF_ALERTS[rule.otherwise ?? 'SUGGEST'].toLowerCase()}`,
    rule.groupBy?.length && `together by ${rule.groupBy.join(', ')}`,
    rule.outcome !== 'IGNORE' &&
      (window === 0
        ? 'never asks whether an incident is back'
        : `asks for ${window} min after an incident whether it is back`),
    rule.suggestResolution && 'asks to resolve once all have recovered',
  ];
  return parts.filter(part => typeof part === 'string' && part !== '') as string[];
}

function list(what: string, values: readonly string[] | undefined): string | undefined {
  return values?.length ? `${what} ${values.join(' or ')}` : undefined;
}

/** "team=payments, env=prod*" as labels; null where it is not that. */
export function labelsOf(text: string): Record<string, string> | null {
  const labels: Record<string, string> = {};
  for (const pair of text.split(',').map(each => each.trim())) {
    if (!pair) continue;
    const at = pair.indexOf('=');
    if (at < 1) return null;
    labels[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
  }
  return labels;
}

export function textOf(labels: Record<string, string> | undefined): string {
  return Object.entries(labels ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}

/** A short name that no other rule has. */
export function idFor(name: string, taken: readonly string[]): string {
  const base =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 50) || 'rule';
  let id = base;
  for (let n = 2; taken.includes(id); n++) id = `${base}-${n}`;
  return id;
}
