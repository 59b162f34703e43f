import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Anything that reports values over time: a live query, an actor, a store.
 * A source that only reports later changes gives its present value through `getSnapshot`.
 */
export interface Observed<T> {
  subscribe(next: (value: T) => void, error?: (reason: unknown) => void): { unsubscribe(): void };
  getSnapshot?(): T;
}

/**
 * Keeps a host showing the newest value of a source and lets go of it with the page.
 *
 * `readonly acts = new Observe(this, () => allRecords(this.project)).watch(() => [this.project]);`
 * The source is asked for at the first update and again whenever a watched key changes; `undefined` means "not yet".
 */
export class Observe<T> implements ReactiveController {
  value: T | undefined;
  state: 'loading' | 'ready' | 'failed' = 'loading';
  reason: unknown;

  private readonly host: ReactiveControllerHost;
  private readonly source: () => Observed<T> | undefined;
  private keys: () => readonly unknown[] = () => [];
  private seen: readonly unknown[] | undefined;
  private subscription: { unsubscribe(): void } | undefined;

  constructor(host: ReactiveControllerHost, source: () => Observed<T> | undefined) {
    this.host = host;
    this.source = source;
    host.addController(this);
  }

  /** Subscribes anew when any of these values changes (compared with `Object.is`). */
  watch(keys: () => readonly unknown[]): this {
    this.keys = keys;
    return this;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const keys = this.keys();
    const same = this.seen?.length === keys.length && keys.every((key, index) => Object.is(key, this.seen?.[index]));
    if (same) return;
    this.seen = keys;
    this.subscribe();
  }

  hostDisconnected(): void {
    this.subscription?.unsubscribe();
    this.subscription = undefined;
    this.seen = undefined;
  }

  private subscribe(): void {
    this.subscription?.unsubscribe();
    this.subscription = undefined;
    this.value = undefined;
    this.reason = undefined;
    this.state = 'loading';
    const source = this.source();
    if (!source) return;
    if (source.getSnapshot) this.receive(source.getSnapshot());
    // A source may answer during subscribe, and an answer of a source already left must not be shown.
    const turn = this.seen;
    this.subscription = source.subscribe(
      (value) => turn === this.seen && this.receive(value),
      (reason) => turn === this.seen && this.fail(reason),
    );
  }

  private receive(value: T): void {
    this.value = value;
    this.state = 'ready';
    this.host.requestUpdate();
  }

  private fail(reason: unknown): void {
    this.reason = reason;
    this.state = 'failed';
    this.host.requestUpdate();
  }
}
