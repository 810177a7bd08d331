import { collab, getSyncedVersion, receiveUpdates, sendableUpdates, type Update } from '@codemirror/collab';
import { ChangeSet, EditorState, type Extension, type TransactionSpec } from '@codemirror/state';
import { asProblem, Problem } from '../../api/problem';

/** A change of the section, in the order that holds for everybody. */
export interface LoggedChange {
  number: number;
  clientId: string;
  change: unknown;
}

/** How changes are read and sent. */
export interface Line {
  pull: (after: number) => Promise<{ items: LoggedChange[]; changes: number }>;
  push: (clientId: string, after: number, changes: unknown[]) => Promise<{ changes: number }>;
}

/** What shows the text: CodeMirror's view, or a test. */
export interface Desk {
  readonly state: EditorState;
  dispatch: (spec: TransactionSpec) => void;
}

/**
 * saved: the service has every word; sending: some are on their way; waiting: there is no connection, they are kept here;
 * refused: they are not taken any more, the problem says why.
 */
export type SharedState = 'saved' | 'sending' | 'waiting' | 'refused';

const PAUSE = 120;
const LOOK_EVERY = 5_000;
const LONGEST_WAIT = 15_000;
const MOST_AT_ONCE = 100;
/** A session is renewed and a queue passes; any other refusal stays one. */
const MAY_PASS = new Set([401, 408, 429]);

/** What an editor needs so that its text can be shared. */
export function shared(changes: number, clientId: string): Extension {
  return collab({ startVersion: changes, clientID: clientId });
}

/**
 * Keeps the text of one page in step with everybody else's. The service puts all changes in one order; a page that was
 * overtaken takes in what it lacks, moves its own words on top and sends them again. A change whose answer was lost comes
 * back under this page's name, so it is neither lost nor typed twice.
 */
export class SharedText {
  private readonly desk: Desk;
  private readonly line: Line;
  private readonly clientId: string;
  private readonly onState: (state: SharedState, problem: Problem | null) => void;
  private working: Promise<void> | null = null;
  private behind = false;
  private stopped = false;
  private failures = 0;
  private ended: ((kept: boolean) => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly look: ReturnType<typeof setInterval>;

  constructor(
    desk: Desk,
    line: Line,
    clientId: string,
    onState: (state: SharedState, problem: Problem | null) => void,
  ) {
    this.desk = desk;
    this.line = line;
    this.clientId = clientId;
    this.onState = onState;
    this.look = setInterval(() => this.news(), LOOK_EVERY);
  }

  /** Words that the service does not have yet. */
  get unsent(): boolean {
    return sendableUpdates(this.desk.state).length > 0;
  }

  /** Something was typed here. */
  typed() {
    if (!this.unsent || this.stopped) return;
    if (this.failures === 0) this.onState('sending', null);
    this.soon(PAUSE);
  }

  /** Something was typed elsewhere: so many changes there are now; without a number, perhaps. */
  news(changes?: number) {
    if (changes !== undefined && changes <= getSyncedVersion(this.desk.state)) return;
    this.behind = true;
    this.soon(0);
  }

  /** The connection may be back. */
  again() {
    this.failures = 0;
    this.settle();
    this.news();
  }

  /** Sends what there is, now; says whether the service has every word afterwards. */
  async flush(): Promise<boolean> {
    this.settle();
    await this.work();
    return !this.unsent;
  }

  /** The page was left: goes on until the service has every word, or will not have them. */
  finish(): Promise<boolean> {
    const end = new Promise<boolean>(resolve => (this.ended = resolve));
    void this.flush();
    return end;
  }

  stop() {
    this.stopped = true;
    this.settle();
    clearInterval(this.look);
  }

  /** After a failure the pause that was begun is kept, whatever is typed and heard meanwhile: it has to end some time. */
  private soon(pause: number) {
    if (this.stopped || (this.failures > 0 && this.timer !== undefined)) return;
    this.settle();
    const wait = this.failures === 0 ? pause : Math.min(1_000 * 2 ** (this.failures - 1), LONGEST_WAIT);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.work();
    }, wait);
  }

  private settle() {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async work(): Promise<void> {
    this.working ??= this.exchange().finally(() => {
      this.working = null;
    });
    await this.working;
  }

  private async exchange(): Promise<void> {
    try {
      while (!this.stopped && (this.behind || this.unsent)) {
        if (this.behind) await this.pull();
        else await this.push();
      }
      this.failures = 0;
      if (!this.stopped) this.onState('saved', null);
      this.end(!this.unsent);
    } catch (error) {
      this.failed(asProblem(error));
    }
  }

  private async pull(): Promise<void> {
    const had = getSyncedVersion(this.desk.state);
    const { items, changes } = await this.line.pull(had);
    if (had > changes) throw new Problem({ title: 'The text was set back; open it again.', status: 410 });
    this.desk.dispatch(receiveUpdates(this.desk.state, items.map(asUpdate)));
    this.behind = getSyncedVersion(this.desk.state) < changes;
  }

  private async push(): Promise<void> {
    const updates = sendableUpdates(this.desk.state).slice(0, MOST_AT_ONCE);
    const after = getSyncedVersion(this.desk.state);
    try {
      await this.line.push(
        this.clientId,
        after,
        updates.map(update => update.changes.toJSON() as unknown),
      );
    } catch (error) {
      if (!(error instanceof Problem) || !error.type.endsWith('/changes-overtaken')) throw error;
      this.behind = true;
      return;
    }
    const sent = updates.map(({ changes }) => ({ changes, clientID: this.clientId }));
    // A look that ran beside the answer may have confirmed them already.
    if (getSyncedVersion(this.desk.state) === after) {
      this.desk.dispatch(receiveUpdates(this.desk.state, sent));
    }
  }

  private end(kept: boolean) {
    if (!this.ended) return;
    this.stop();
    this.ended(kept);
  }

  private failed(problem: Problem) {
    if (problem.status >= 400 && problem.status < 500 && !MAY_PASS.has(problem.status)) {
      this.stop();
      this.onState('refused', problem);
      this.end(!this.unsent);
      return;
    }
    this.failures += 1;
    this.onState(this.unsent ? 'waiting' : 'saved', problem);
    this.soon(0);
  }
}

function asUpdate(logged: LoggedChange): Update {
  return { changes: ChangeSet.fromJSON(logged.change), clientID: logged.clientId };
}
