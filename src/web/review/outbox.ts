import type { Answer, Client } from '../../api/client.ts';
import type { Failure } from '../asking.ts';
import { type Draft, wantedIn } from './draft.ts';

export type Deed = 'accept' | 'change' | 'reject' | 'add';

/** A decision of somebody's: on its way, in the record, refused, or taken back. */
export interface Sent {
  readonly key: number;
  readonly deed: Deed;
  readonly draft: Draft;
  readonly why: string | null;
  /** What it is about, for lists. */
  readonly title: string;
  readonly state: 'sending' | 'saved' | 'refused' | 'taking-back' | 'taken-back';
  readonly done: Answer<'changeStatement'> | null;
  /** Why it was refused, or why it could not be taken back. */
  readonly failure: Failure | null;
}

export type Decision = Pick<Sent, 'deed' | 'draft' | 'why' | 'title'>;

/**
 * Decisions on their way to the record, one after the other, so that whoever reviews goes on meanwhile. None is ever lost:
 * what is refused stays here, with its draft, until somebody deals with it.
 */
export class Outbox {
  private readonly ask: Client;
  private readonly failureOf: (error: unknown) => Failure | null;
  private readonly listeners = new Set<() => void>();
  private list: readonly Sent[] = [];
  private last: Promise<void> = Promise.resolve();
  private count = 0;

  constructor(ask: Client, failureOf: (error: unknown) => Failure | null) {
    this.ask = ask;
    this.failureOf = failureOf;
  }

  /** The latest last. */
  get entries(): readonly Sent[] {
    return this.list;
  }

  /** Calls `listener` at every change; the answer stops that. */
  follow(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Whether something would be lost if the page were left now. */
  get holds(): boolean {
    return this.list.some(({ state }) => state === 'sending' || state === 'refused');
  }

  /** Statements that are decided, unless that was taken back. */
  decided(): ReadonlySet<number> {
    const there = this.list.filter(({ state }) => state !== 'taken-back');
    return new Set(there.flatMap(({ draft }) => draft.statement ?? []));
  }

  /** Sends a decision when those before it are through. Resolves, to how it ended, in any case. */
  send(decision: Decision, by: string): Promise<Sent> {
    const key = ++this.count;
    this.put([...this.list, { ...decision, key, state: 'sending', done: null, failure: null }]);
    return this.inTurn(key, async () => {
      try {
        this.change(key, { state: 'saved', done: await this.carryOut(decision, by) });
      } catch (error) {
        this.change(key, { state: 'refused', failure: this.failureOf(error) });
      }
    });
  }

  /** Takes a decision back that is in the record, or on its way there. */
  takeBack(key: number, by: string): Promise<Sent> {
    return this.inTurn(key, async () => {
      const { done, state } = this.of(key);
      if (!done || state !== 'saved') return;
      this.change(key, { state: 'taking-back', failure: null });
      try {
        await this.ask('undo', { params: { correction: done.correction }, body: { by } });
        this.change(key, { state: 'taken-back' });
      } catch (error) {
        this.change(key, { state: 'saved', failure: this.failureOf(error) });
      }
    });
  }

  /** Takes an entry off the list: its draft goes back to where it came from, or is given up. */
  drop(key: number): void {
    this.put(this.list.filter((one) => one.key !== key));
  }

  private of(key: number): Sent {
    return this.list.find((one) => one.key === key)!;
  }

  private async inTurn(key: number, work: () => Promise<void>): Promise<Sent> {
    this.last = this.last.then(work);
    await this.last;
    return this.of(key);
  }

  private carryOut({ deed, draft, why }: Decision, by: string): Promise<Answer<'changeStatement'>> {
    const { report, statement } = draft;
    const hand = { by, why };
    if (statement === null) {
      return this.ask('addStatement', { params: { report }, body: { ...wantedIn(draft), ...hand } });
    }
    const params = { statement };
    if (deed === 'change')
      return this.ask('changeStatement', { params, body: { ...wantedIn(draft), ...hand } });
    return this.ask(deed === 'reject' ? 'rejectStatement' : 'acceptStatement', { params, body: hand });
  }

  private change(key: number, changes: Partial<Sent>): void {
    this.put(this.list.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }

  private put(list: readonly Sent[]): void {
    this.list = list;
    for (const listener of this.listeners) listener();
  }
}
