import type { Fields } from '#domain/document.ts';
import type { Value } from '#domain/facts/facts.ts';
import { savingStore } from '#state/saving-store.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** New values by field key; `undefined` removes the field. */
export type FieldChanges = Readonly<Record<string, Value | undefined>>;

/** `stale`: the field was changed elsewhere meanwhile, so that value is shown instead. */
export type SaveOutcome = 'saved' | 'stale' | 'failed';

/** How long a person may pause while typing before the text is saved, in ms. */
const pause = 700;
/** How long a saved value may take to come back from the database, in ms. */
const patience = 3000;

/**
 * What a person has typed and the database does not show yet. Typing is saved after a pause, leaving a field at once,
 * and so is everything when the form or the page goes away. A value that could not be saved stays in the form.
 */
export class RecordDrafts implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly save: (changes: FieldChanges) => Promise<SaveOutcome>;
  private readonly typed = new Map<string, Value | undefined>();
  /** Saved, but the record has not come back with it. */
  private readonly sent = new Map<string, { readonly value: Value | undefined; readonly at: number }>();
  private running: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, save: (changes: FieldChanges) => Promise<SaveOutcome>) {
    this.host = host;
    this.save = save;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.leave);
    window.addEventListener('pagehide', this.leave);
    document.addEventListener('visibilitychange', this.leave);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.leave);
    window.removeEventListener('pagehide', this.leave);
    document.removeEventListener('visibilitychange', this.leave);
    void this.flush();
  }

  /** A key was pressed in a field. */
  type(changes: FieldChanges): void {
    this.note(changes);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
    savingStore.trigger.editMade();
  }

  /** A field was left, a choice was made: saved at once, together with what waits. */
  async commit(changes: FieldChanges): Promise<void> {
    this.note(changes);
    await this.flush();
  }

  /** The fields as the database holds them by now. */
  stored(fields: Fields): Fields {
    return overlaid(
      fields,
      [...this.sent].map(([key, { value }]) => [key, value] as const),
    );
  }

  /** The fields with what is typed laid over them. */
  shown(fields: Fields): Fields {
    return overlaid(this.stored(fields), this.typed);
  }

  /** Lets go of what the record holds by now. */
  settle(fields: Fields): void {
    for (const [key, { value, at }] of this.sent) {
      if (fields[key] === value || Date.now() - at > patience) this.sent.delete(key);
    }
  }

  /** Saves what waits, one save after the other. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.send());
    return this.running;
  }

  private async send(): Promise<void> {
    if (this.typed.size === 0) return;
    const changes = [...this.typed];
    savingStore.trigger.editsTaken();
    const outcome = await this.save(Object.fromEntries(changes));
    for (const [key, value] of changes) {
      // A value typed meanwhile waits for the next save.
      if (outcome !== 'failed' && this.typed.get(key) === value) this.typed.delete(key);
      if (outcome === 'saved') this.sent.set(key, { value, at: Date.now() });
    }
    this.host.requestUpdate();
  }

  private note(changes: FieldChanges): void {
    for (const [key, value] of Object.entries(changes)) this.typed.set(key, value);
    this.host.requestUpdate();
  }

  private readonly leave = (event: Event): void => {
    if (event.type !== 'visibilitychange') {
      // A save that runs may never end: nothing waits for it.
      clearTimeout(this.timer);
      void this.send();
    } else if (document.visibilityState === 'hidden') void this.flush();
  };
}

function overlaid(fields: Fields, changes: Iterable<readonly [string, Value | undefined]>): Fields {
  const result: Record<string, Value> = { ...fields };
  for (const [key, value] of changes) {
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}
