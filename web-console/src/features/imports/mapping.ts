import type { ImportFormat } from '../../api/types';

/** Fields that an import can be told where to find, in the order in which the form asks for them. */
export const FIELDS = [
  ['sourceId', 'Id in the source'],
  ['title', 'Title'],
  ['summary', 'Summary'],
  ['severity', 'Severity'],
  ['status', 'Status'],
  ['type', 'Type'],
  ['services', 'Services'],
  ['responsibleTeam', 'Team'],
  ['impactStarted', 'Impact started'],
  ['detected', 'Detected'],
  ['declared', 'Declared'],
  ['acknowledged', 'Acknowledged'],
  ['mitigated', 'Mitigated'],
  ['resolved', 'Resolved'],
  ['publishedDuration', 'Published duration'],
  ['publishedTimeToRepair', 'Published time to repair'],
  ['publishedTimeToResolve', 'Published time to resolve'],
] as const;

export interface MappingForm {
  fields: Record<string, string>;
  dateFormats: string;
  zone: string;
  severities: string;
}

export const EMPTY_MAPPING: MappingForm = { fields: {}, dateFormats: '', zone: '', severities: '' };

/** What the file is, by its name and how it begins. */
export function formatOf(name: string, beginning: string): ImportFormat {
  const text = beginning.trimStart();
  if (/\.(csv|tsv)$/i.test(name)) return 'CSV';
  if (/\.(atom|xml|rss)$/i.test(name) || text.startsWith('<')) return 'STATUSPAGE_ATOM';
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'JSONL';
  if (text.includes('"incident_updates"')) return 'STATUSPAGE_JSON';
  if (text.startsWith('{') && /}\s*\n\s*{/.test(text)) return 'JSONL';
  return text.startsWith('{') || text.startsWith('[') ? 'JSON' : 'CSV';
}

/** The form as the API takes it; nothing where nothing was filled in. */
export function mappingOf(form: MappingForm): Record<string, unknown> | undefined {
  const fields = Object.fromEntries(
    Object.entries(form.fields)
      .map(([field, places]) => [field, wordsOf(places, ',')] as const)
      .filter(([, places]) => places.length > 0),
  );
  const severities = Object.fromEntries(
    wordsOf(form.severities, '\n')
      .map(line => line.split('=').map(part => part.trim()))
      .filter(parts => parts.length === 2 && parts[0] && parts[1])
      .map(([word, severity]) => [word, severity!.toUpperCase()]),
  );
  const mapping = {
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(form.dateFormats.trim() && { dateFormats: wordsOf(form.dateFormats, '\n') }),
    ...(form.zone.trim() && { zone: form.zone.trim() }),
    ...(Object.keys(severities).length > 0 && { severities }),
  };
  return Object.keys(mapping).length > 0 ? mapping : undefined;
}

function wordsOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map(word => word.trim())
    .filter(Boolean);
}
