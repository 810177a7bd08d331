import { StateField, Transaction, type ChangeSet } from '@codemirror/state';

/** Signs from one place to another, the last not included. */
export interface Span {
  from: number;
  to: number;
}

/** What was typed in this page, wherever it has moved to; what others typed into it is theirs. */
export const ownWords = StateField.define<readonly Span[]>({
  create: () => [],
  update(spans, transaction) {
    if (!transaction.docChanged) return spans;
    const mine = transaction.annotation(Transaction.remote) !== true;
    return joined([...kept(spans, transaction.changes), ...(mine ? put(transaction.changes) : [])]);
  },
});

/** Whether any of these signs is within one of the spans. */
export function touches(spans: readonly Span[], from: number, to: number): boolean {
  return spans.some(span => span.from < to && from < span.to);
}

function kept(spans: readonly Span[], changes: ChangeSet): Span[] {
  const after: Span[] = [];
  changes.iterGaps((before, now, length) => {
    for (const span of spans) {
      const from = Math.max(span.from, before);
      const to = Math.min(span.to, before + length);
      if (from < to) after.push({ from: from - before + now, to: to - before + now });
    }
  });
  return after;
}

function put(changes: ChangeSet): Span[] {
  const spans: Span[] = [];
  changes.iterChanges((_from, _to, from, to) => {
    if (from < to) spans.push({ from, to });
  });
  return spans;
}

function joined(spans: Span[]): Span[] {
  const after: Span[] = [];
  for (const span of spans.sort((one, other) => one.from - other.from)) {
    const last = after.at(-1);
    if (last && last.to >= span.from) last.to = Math.max(last.to, span.to);
    else after.push({ ...span });
  }
  return after;
}
