import { notifications } from '@mantine/notifications';
import type { Incident, Warning } from '../../api/types';

/** What an answer says is odd and was not so before. */
export function newWarnings(answer: unknown, before: Incident | undefined): Warning[] {
  const known = new Set(before?.warnings?.map(warning => warning.code));
  return hasWarnings(answer) ? answer.warnings.filter(warning => !known.has(warning.code)) : [];
}

/** Tells whoever made something odd, beside what they did; it is done all the same. */
export function tellWarnings(answer: unknown, before: Incident | undefined) {
  for (const warning of newWarnings(answer, before)) {
    notifications.show({
      id: warning.code,
      title: 'Worth a look',
      message: warning.message,
      color: 'yellow',
      autoClose: 12_000,
    });
  }
}

function hasWarnings(value: unknown): value is { warnings: Warning[] } {
  return !!value && typeof value === 'object' && 'warnings' in value && Array.isArray(value.warnings);
}
