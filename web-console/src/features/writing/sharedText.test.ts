import { ChangeSet, EditorState, Text } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/problem';
import { shared, SharedText, type Desk, type Line, type LoggedChange, type SharedState } from './sharedText';

/** The service as it is for one section: one order of changes, and whoever is behind is refused. */
class Service {
  text = Text.of(['']);
  readonly log: LoggedChange[] = [];
  reachable = true;
  losesAnswers = false;
  open = true;

  line(): Line {
    return {
      pull: async after => {
        this.requireReachable();
        return { items: this.log.slice(after, after + 3), changes: this.log.length };
      },
      push: async (clientId, after, changes) => {
        this.requireReachable();
        if (!this.open)
          throw new Problem({ type: '/problems/retrospective-not-open', title: 'Not now', status: 409 });
        if (after !== this.log.length) {
          throw new Problem({ type: '/problems/changes-overtaken', title: 'Overtaken', status: 409 });
        }
        for (const change of changes) {
          this.text = ChangeSet.fromJSON(change).apply(this.text);
          this.log.push({ number: this.log.length + 1, clientId, change });
        }
        if (this.losesAnswers) throw new Problem({ title: 'Gone', status: 503 });
        return { changes: this.log.length };
      },
    };
  }

  private requireReachable() {
    if (!this.reachable) throw new Problem({ title: 'No connection', status: 0 });
  }
}

class Page {
  readonly desk: Desk;
  readonly text: SharedText;
  state: SharedState = 'saved';

  constructor(service: Service, clientId: string) {
    let state = EditorState.create({ doc: service.text, extensions: [shared(service.log.length, clientId)] });
    this.desk = {
      get state() {
        return state;
      },
      dispatch: spec => {
        state = state.update(spec).state;
      },
    };
    this.text = new SharedText(this.desk, service.line(), clientId, now => {
      this.state = now;
    });
  }

  type(at: number, words: string, remove = 0) {
    const length = this.desk.state.doc.length;
    const from = Math.min(at, length);
    this.desk.dispatch({ changes: { from, to: Math.min(from + remove, length), insert: words } });
    this.text.typed();
  }

  get words(): string {
    return this.desk.state.doc.toString();
  }
}

/** A small generator, so that a failure can be seen again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

describe('a text that several people write', () => {
  let service: Service;
  const pages: Page[] = [];
  const page = (name: string) => {
    const one = new Page(service, name);
    pages.push(one);
    return one;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    service = new Service();
  });
  afterEach(() => {
    pages.splice(0).forEach(one => one.text.stop());
    vi.useRealTimers();
  });

  it('is the same everywhere once all is said, whatever was typed, lost and cut off', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      service = new Service();
      const next = numbers(seed);
      const three = ['one-', 'two-', 'three-'].map(name => page(name + seed));
      const typed: string[] = [];
      for (let step = 0; step < 40; step++) {
        const who = three[next(3)]!;
        const word = `<${seed}.${step}>`;
        typed.push(word);
        who.type(next(200), word);
        service.reachable = next(5) !== 0;
        service.losesAnswers = next(6) === 0;
        if (next(2) === 0) await vi.advanceTimersByTimeAsync(next(400));
      }
      service.reachable = true;
      service.losesAnswers = false;
      for (const one of three) one.text.again();
      await vi.advanceTimersByTimeAsync(60_000);
      const texts = three.map(one => one.words);
      expect(new Set([...texts, service.text.toString()]).size, `seed ${seed}`).toBe(1);
      expect(three.map(one => one.state)).toEqual(['saved', 'saved', 'saved']);
      const characters = [...typed.join('')].sort().join('');
      expect([...texts[0]!].sort().join(''), `every character of seed ${seed}, once`).toBe(characters);
      pages.splice(0).forEach(one => one.text.stop());
    }
  });

  it('says that words wait for the connection, and sends them when it is back', async () => {
    const one = page('page-one');
    service.reachable = false;
    one.type(0, 'typed on a train');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(one.state).toBe('waiting');
    expect(one.text.unsent).toBe(true);

    service.reachable = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(one.state).toBe('saved');
    expect(service.text.toString()).toBe('typed on a train');
  });

  it('comes back from a long time away, whatever is typed and asked meanwhile', async () => {
    const one = page('page-one');
    service.reachable = false;
    for (let second = 0; second < 90; second++) {
      one.type(0, '.');
      await vi.advanceTimersByTimeAsync(1_000);
    }
    service.reachable = true;
    await vi.advanceTimersByTimeAsync(16_000);
    expect(one.state).toBe('saved');
    expect(service.text.toString()).toBe('.'.repeat(90));
  });

  it('says of whoever leaves with refused words that they were not kept', async () => {
    const one = page('page-one');
    service.open = false;
    one.type(0, 'too late');
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(one.text.finish()).resolves.toBe(false);
  });

  it('does not ask for ever when the service has less than the page', async () => {
    const one = page('page-one');
    one.type(0, 'before the backup');
    await vi.advanceTimersByTimeAsync(200);
    service.log.length = 0;
    service.text = Text.of(['']);
    one.type(0, 'after it ');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(one.state).toBe('refused');
  });

  it('keeps the words that are not taken any more, and stops asking', async () => {
    const one = page('page-one');
    service.open = false;
    one.type(0, 'too late');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(one.state).toBe('refused');
    expect(one.words).toBe('too late');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes in what was typed elsewhere as soon as it hears of it', async () => {
    const [one, two] = [page('page-one'), page('page-two')];
    one.type(0, 'from the first page');
    await vi.advanceTimersByTimeAsync(200);
    two.text.news(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(two.words).toBe('from the first page');
  });
});
