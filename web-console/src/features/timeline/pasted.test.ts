import { describe, expect, it } from 'vitest';
import { readPasted } from './pasted';

const at = (local: string) => new Date(local).toISOString();

describe('pasted notes', () => {
  it('are read with a clock, with seconds, with a date and with a zone', () => {
    const lines = readPasted(
      [
        '14:03 pool full',
        '[14:05:20] restarted',
        '2026-03-02 09:00 - looked again',
        '2026-03-02T10:00:00Z: quiet',
        '2026-03-02 12:00 +0200 closed',
      ].join('\n'),
      '2026-03-01',
    );

    expect(lines.map(line => line.text)).toEqual([
      'pool full',
      'restarted',
      'looked again',
      'quiet',
      'closed',
    ]);
    expect(lines.map(line => line.occurredAt)).toEqual([
      at('2026-03-01T14:03:00'),
      at('2026-03-01T14:05:20'),
      at('2026-03-02T09:00:00'),
      '2026-03-02T10:00:00.000Z',
      '2026-03-02T10:00:00.000Z',
    ]);
    expect(lines.map(line => line.precision)).toEqual(['MINUTE', 'EXACT', 'MINUTE', 'EXACT', 'MINUTE']);
    expect(lines.map(line => line.written)).toEqual([
      '14:03',
      '14:05:20',
      '2026-03-02 09:00',
      '2026-03-02T10:00:00Z',
      '2026-03-02 12:00 +0200',
    ]);
  });

  it('go on after midnight, but a line told late stays on its day', () => {
    const lines = readPasted('22:50 alert\n22:45 deploy\n00:10 rollback', '2026-03-01');
    expect(lines.map(line => line.occurredAt)).toEqual([
      at('2026-03-01T22:50:00'),
      at('2026-03-01T22:45:00'),
      at('2026-03-02T00:10:00'),
    ]);
  });

  it('keep lines without a time with the entry before them', () => {
    const lines = readPasted('14:03 pool full\n  as on Monday\n\n14:04 next', '2026-03-01');
    expect(lines.map(line => line.text)).toEqual(['pool full\nas on Monday', 'next']);
  });

  it('that begin without a time are of that day, and say so', () => {
    expect(readPasted('heard of it', '2026-03-01')).toEqual([
      { text: 'heard of it', occurredAt: at('2026-03-01T12:00:00'), precision: 'DATE', written: null },
    ]);
  });

  it('that only look like a time are text', () => {
    expect(readPasted('14:03 a\n99:99 errors\n2026-13-45 10:00 odd', '2026-03-01').map(l => l.text)).toEqual([
      'a\n99:99 errors\n2026-13-45 10:00 odd',
    ]);
    expect(readPasted('', '2026-03-01')).toEqual([]);
  });
});
