import { EditorState, Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { ownWords, touches } from './ownWords';

const open = (doc: string) => EditorState.create({ doc, extensions: [ownWords] });
const type = (state: EditorState, from: number, insert: string, to = from) =>
  state.update({ changes: { from, to, insert } }).state;
const hear = (state: EditorState, from: number, insert: string) =>
  state.update({ changes: { from, insert }, annotations: Transaction.remote.of(true) }).state;

describe('words of one’s own', () => {
  it('are none at first, and none that others type', () => {
    const state = hear(open('I forgot the key.'), 0, 'At ten ');
    expect(state.field(ownWords)).toEqual([]);
  });

  it('are what is typed here, wherever that moves to', () => {
    const state = hear(type(open('ab'), 2, 'cd'), 0, 'xyz');
    expect(state.field(ownWords)).toEqual([{ from: 5, to: 7 }]);
    expect(touches(state.field(ownWords), 0, 5)).toBe(false);
    expect(touches(state.field(ownWords), 4, 6)).toBe(true);
  });

  it('are not what somebody else types in the middle of them', () => {
    const state = hear(type(open(''), 0, 'abcd'), 2, 'XY');
    expect(state.field(ownWords)).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 6 },
    ]);
  });

  it('go with the words', () => {
    expect(type(type(open('ab'), 1, 'cd'), 1, '', 3).field(ownWords)).toEqual([]);
  });
});
