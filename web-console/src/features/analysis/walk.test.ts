import { describe, expect, it } from 'vitest';
import type { Diagram } from '../../api/types';
import { firstFocus, stepFrom } from './walk';

const box = (id: string, x: number, y: number) => ({
  id,
  tone: 'PLAIN' as const,
  kicker: '',
  text: id,
  lines: [id],
  x,
  y,
  width: 100,
  height: 40,
});
const line = (from: string, to: string) => ({
  from,
  to,
  words: 'led to',
  style: 'FORWARD' as const,
  points: [],
});

const PICTURE: Diagram = {
  title: 'Causal graph',
  summary: '',
  width: 600,
  height: 300,
  nodes: [
    box('end', 400, 100),
    box('first', 0, 0),
    box('second', 0, 200),
    box('aside', 200, 0),
    box('mid', 200, 200),
  ],
  links: [line('first', 'mid'), line('second', 'mid'), line('mid', 'end'), line('end', 'first')],
  outline: [],
};

describe('walking through a diagram', () => {
  it('begins where reading begins', () => {
    expect(firstFocus(PICTURE)).toBe('first');
    expect(firstFocus({ ...PICTURE, nodes: [] })).toBeNull();
  });

  it('follows lines before it goes to what is nearer', () => {
    expect(stepFrom(PICTURE, 'first', 'on')).toBe('mid');
    expect(stepFrom(PICTURE, 'mid', 'on')).toBe('end');
    expect(stepFrom(PICTURE, 'mid', 'back')).toBe('second');
  });

  it('goes up and down by place, and to a box without lines by place as well', () => {
    expect(stepFrom(PICTURE, 'first', 'below')).toBe('second');
    expect(stepFrom(PICTURE, 'mid', 'above')).toBe('aside');
    expect(stepFrom(PICTURE, 'aside', 'back')).toBe('first');
  });

  it('stays where nothing lies ahead, also in a loop', () => {
    expect(stepFrom(PICTURE, 'end', 'on')).toBe('end');
    expect(stepFrom(PICTURE, 'first', 'back')).toBe('first');
    expect(stepFrom(PICTURE, 'nowhere', 'on')).toBe('nowhere');
  });
});
