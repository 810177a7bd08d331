import { describe, expect, it } from 'vitest';
import { EMPTY_MAPPING, formatOf, mappingOf } from './mapping';

describe('what a file is', () => {
  it('is told by its name, else by how it begins', () => {
    expect(formatOf('a.csv', '')).toBe('CSV');
    expect(formatOf('history.atom', '')).toBe('STATUSPAGE_ATOM');
    expect(formatOf('x', '<feed>')).toBe('STATUSPAGE_ATOM');
    expect(formatOf('x.jsonl', '{}')).toBe('JSONL');
    expect(formatOf('x', '{"a": 1}\n{"a": 2}')).toBe('JSONL');
    expect(formatOf('x.json', '{"incidents": [{"incident_updates": []}]}')).toBe('STATUSPAGE_JSON');
    expect(formatOf('x.json', '[{"id": 1}]')).toBe('JSON');
    expect(formatOf('x', 'id,title')).toBe('CSV');
  });
});

describe('the mapping of a form', () => {
  it('is left out where nothing was filled in', () => {
    expect(mappingOf(EMPTY_MAPPING)).toBeUndefined();
    expect(mappingOf({ ...EMPTY_MAPPING, fields: { title: ' ' } })).toBeUndefined();
  });

  it('parts places, formats and words', () => {
    expect(
      mappingOf({
        fields: { title: 'What, /name' },
        dateFormats: 'dd/MM/yyyy HH:mm\n',
        zone: ' Europe/London ',
        severities: 'high = sev2\nnonsense',
      }),
    ).toEqual({
      fields: { title: ['What', '/name'] },
      dateFormats: ['dd/MM/yyyy HH:mm'],
      zone: 'Europe/London',
      severities: { high: 'SEV2' },
    });
  });
});
