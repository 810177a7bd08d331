import type { AlertRule } from '../../api/types';
import { OUTCOME_OF_ALERTS } from './labels';
import { describe, details } from './rules';

/** What one version of the rules says that the one before did not, a sentence each. */
export function differences(before: readonly AlertRule[], after: readonly AlertRule[]): string[] {
  const was = new Map(before.map(rule => [rule.id, rule]));
  const is = new Map(after.map(rule => [rule.id, rule]));
  const told = [
    ...after.filter(rule => !was.has(rule.id)).map(rule => `Added “${rule.name}”.`),
    ...before.filter(rule => !is.has(rule.id)).map(rule => `Removed “${rule.name}”.`),
    ...after.flatMap(rule => (was.has(rule.id) ? changesOf(was.get(rule.id)!, rule) : [])),
  ];
  const order = (rules: readonly AlertRule[], others: Map<string, AlertRule>) =>
    rules.map(rule => rule.id).filter(id => others.has(id));
  return order(before, is).join() === order(after, was).join()
    ? told
    : [...told, `New order: ${after.map(rule => `“${rule.name}”`).join(', ')}.`];
}

/** Whether two versions come to the same, whatever they were called for. */
export function same(one: readonly AlertRule[], other: readonly AlertRule[]): boolean {
  return one.length === other.length && differences(one, other).length === 0;
}

function changesOf(before: AlertRule, after: AlertRule): string[] {
  const name = `“${after.name}”`;
  const said: (string | false)[] = [
    before.name !== after.name && `“${before.name}” is called ${name}.`,
    (before.enabled ?? true) !== (after.enabled ?? true) &&
      (after.enabled === false ? `${name} was switched off.` : `${name} was switched on.`),
    changed(before.when, after.when) &&
      `${name} is for other alerts. Before: ${describe(before)}. Now: ${describe(after)}.`,
    before.outcome !== after.outcome &&
      `${name}: “${OUTCOME_OF_ALERTS[after.outcome]}” in place of “${OUTCOME_OF_ALERTS[before.outcome]}”.`,
    detailsChanged(name, before, after),
  ];
  return said.filter(sentence => sentence !== false);
}

/** What else is said of an outcome, and is said no more; of the outcome that it has now. */
function detailsChanged(name: string, before: AlertRule, after: AlertRule): string | false {
  const was = details({ ...before, outcome: after.outcome });
  const is = details(after);
  const come = is.filter(part => !was.includes(part));
  const gone = was.filter(part => !is.includes(part));
  const said = [come.join(', '), gone.length > 0 && `no more: ${gone.join(', ')}`].filter(Boolean);
  return said.length > 0 && `${name}: ${said.join('; ')}.`;
}

function changed(before: unknown, after: unknown): boolean {
  return canonical(before) !== canonical(after);
}

/** Text that is the same for values that say the same: without what is empty, keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? {}, (_, part: unknown) => {
    if (!part || typeof part !== 'object' || Array.isArray(part)) return part;
    const told = Object.entries(part).filter(([, each]) => !isEmpty(each));
    return Object.fromEntries(told.sort(([one], [other]) => one.localeCompare(other)));
  });
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
