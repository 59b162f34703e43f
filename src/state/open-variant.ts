import { createActor, waitFor, type ActorRefFrom } from 'xstate';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { UndrawnDiagram } from '#bpmn/modeler/pages.ts';
import { readVariant, variantDiagram, type VariantDiagram } from '#data/queries/variant-diagram.ts';
import type { Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';
import { EarlyDrawing, readableScale, type Drawn } from './early-drawing.ts';
import { editingMachine } from './editing-machine.ts';
import { editingHere, keepUnwritten, takeUpLeftBehind } from './leaving.ts';
import { variantLockMachine } from './variant-lock-machine.ts';

/**
 * - `opening`: nothing drawn yet
 * - `editing`: this tab holds the variant · `unguarded`: it edits, but nothing keeps other tabs out
 * - `reading`: another tab edits; the picture follows what that tab saves
 * - `missing`: there is no such variant · `broken`: the diagram cannot be drawn, `cause` says why in bpmn-js's words
 * - `outlined`: a choreography or a conversation, which nothing draws
 */
export type OpenMode = 'opening' | 'editing' | 'unguarded' | 'reading' | 'missing' | 'broken' | 'outlined';

export interface OpenState {
  readonly mode: OpenMode;
  readonly session: DiagramSession | undefined;
  readonly warnings: readonly string[];
  readonly cause: string;
  /** The source of what cannot be drawn, to be read as a tree. */
  readonly undrawn: string | undefined;
  readonly stale: boolean;
}

/**
 * One variant open on one canvas, its names in `language`: lock, drawing and saving joined together. `known` is the
 * diagram as the screen has read it beforehand. Call `close` when the screen leaves.
 */
export class OpenVariant {
  private state: OpenState = {
    ...{ mode: 'opening', session: undefined, warnings: [], cause: '', stale: false },
    undrawn: undefined,
  };
  private readonly listeners = new Set<(state: OpenState) => void>();
  private readonly lock: ActorRefFrom<typeof variantLockMachine>;
  private editing: ActorRefFrom<typeof editingMachine> | undefined;
  private following: { unsubscribe(): void } | undefined;
  private doneEditing: (() => void) | undefined;
  private turn = 0;
  private early: EarlyDrawing | undefined;
  private commitTyped: (() => void) | undefined;
  private committing = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly variant: Id,
    private readonly language: () => Language,
    known?: VariantDiagram,
  ) {
    this.early = new EarlyDrawing(container, variant, language(), known);
    this.lock = createActor(variantLockMachine, { input: { variant, beforeRelease: () => this.saved() } });
    let before = '';
    this.lock.subscribe((snapshot) => {
      const mode = snapshot.matches('reading')
        ? 'reading'
        : snapshot.matches({ holding: 'editing' })
          ? 'editing'
          : snapshot.matches({ holding: 'unguarded' })
            ? 'unguarded'
            : '';
      if (mode !== '' && mode !== before) void this.open(mode);
      before = mode;
    });
    this.lock.start();
    // A page that goes to another site has half a second from `pagehide` on; before the unloading it has time.
    addEventListener('beforeunload', this.leave);
    addEventListener('pagehide', this.leave);
    document.addEventListener('visibilitychange', this.saveNow);
  }

  subscribe(listener: (state: OpenState) => void): { unsubscribe(): void } {
    this.listeners.add(listener);
    return { unsubscribe: () => this.listeners.delete(listener) };
  }

  getSnapshot(): OpenState {
    return this.state;
  }

  takeOver(): void {
    this.lock.send({ type: 'takeOver' });
  }

  /** A person types in a field: what stands there counts as an edit at once, and `commit` makes it one before saving. */
  typing(commit: () => void): void {
    this.commitTyped = commit;
    this.editing?.send({ type: 'edited' });
  }

  /** Saves what is waiting and lets go of the variant. */
  async close(): Promise<void> {
    removeEventListener('beforeunload', this.leave);
    removeEventListener('pagehide', this.leave);
    document.removeEventListener('visibilitychange', this.saveNow);
    await this.saved();
    this.turn++;
    this.early?.drop();
    this.dispose();
    this.lock.stop();
    this.listeners.clear();
  }

  private async open(mode: 'editing' | 'unguarded' | 'reading'): Promise<void> {
    this.dispose();
    const turn = ++this.turn;
    if (mode === 'reading') {
      this.dropEarly();
      const session = new DiagramSession(this.container, false, this.language());
      this.following = variantDiagram(this.variant).subscribe((found) => void this.draw(turn, mode, session, found));
      return;
    }
    if (await takeUpLeftBehind()) this.dropEarly();
    const early = await this.takeEarly();
    const drawn = early ?? (await this.openToEdit(turn, mode));
    if (turn !== this.turn) early?.session.close();
    if (turn !== this.turn || !drawn) return;
    const { session, found } = drawn;
    if (early) this.change({ session, mode, warnings: early.warnings, cause: '', stale: false });
    const edited = {
      project: found.document.project,
      variant: this.variant,
      revision: found.document.revision,
      source: found.diagram.source,
    };
    const diagram = {
      snapshot: () => {
        this.settle();
        return session.snapshot();
      },
    };
    this.editing = createActor(editingMachine, { input: { diagram, edited } });
    this.editing.subscribe((snapshot) =>
      this.change({ stale: snapshot.matches('failed') && snapshot.context.failure === 'stale' }),
    );
    this.editing.start();
    this.doneEditing = editingHere();
    session.onEdited(() => {
      if (!this.committing) this.editing?.send({ type: 'edited' });
    });
    // The canvas is there before the lock: what was done to it meanwhile is an edit like any other.
    if (session.canUndo()) this.editing.send({ type: 'edited' });
  }

  private dropEarly(): void {
    this.early?.drop();
    this.early = undefined;
  }

  private async takeEarly(): Promise<Drawn | undefined> {
    const { early } = this;
    this.early = undefined;
    return early?.take();
  }

  private async openToEdit(
    turn: number,
    mode: 'editing' | 'unguarded',
  ): Promise<Pick<Drawn, 'session' | 'found'> | undefined> {
    if (turn !== this.turn) return undefined;
    const session = new DiagramSession(this.container, true, this.language());
    const found = await readVariant(this.variant);
    const drawn = await this.draw(turn, mode, session, found);
    return drawn && found ? { session, found } : undefined;
  }

  private async draw(
    turn: number,
    mode: 'editing' | 'unguarded' | 'reading',
    session: DiagramSession,
    found: VariantDiagram | undefined,
  ): Promise<boolean> {
    if (turn !== this.turn) {
      if (session !== this.state.session) session.close();
      return false;
    }
    const first = this.state.session !== session;
    this.change({ session, stale: false });
    if (!found) {
      this.change({ mode: 'missing' });
      return false;
    }
    try {
      const { warnings } = await session.open(found.diagram.source.text, first ? readableScale : undefined);
      if (turn !== this.turn) return false;
      this.change({ mode, warnings, cause: '', undrawn: undefined });
      return true;
    } catch (error) {
      this.change({
        mode: error instanceof UndrawnDiagram ? 'outlined' : 'broken',
        cause: error instanceof Error ? error.message : String(error),
        undrawn: found.diagram.source.text,
      });
      return false;
    }
  }

  /** Makes an edit of what is being typed. The save that asks for it carries it, so it is no new reason to save. */
  private settle(): void {
    this.committing = true;
    try {
      this.commitTyped?.();
    } finally {
      this.commitTyped = undefined;
      this.committing = false;
    }
  }

  private async saved(): Promise<void> {
    const { editing } = this;
    if (!editing || editing.getSnapshot().matches('clean')) return;
    editing.send({ type: 'saveNow' });
    await waitFor(editing, (snapshot) => snapshot.matches('clean') || snapshot.matches('failed'), {
      timeout: 2500,
    }).catch(() => undefined);
  }

  private readonly saveNow = (): void => {
    if (document.visibilityState === 'hidden') this.editing?.send({ type: 'saveNow' });
  };

  /** A page that goes away is not told any more that something was saved, so the edit is kept beside the database. */
  private readonly leave = (): void => {
    const { editing } = this;
    const { session } = this.state;
    if (!editing || !session || editing.getSnapshot().matches('clean')) return;
    const { project, variant, revision } = editing.getSnapshot().context.edited;
    this.settle();
    void session.written().then((unsaved) => keepUnwritten({ project, variant, basedOn: revision, ...unsaved }));
  };

  private dispose(): void {
    this.editing?.stop();
    this.editing = undefined;
    this.doneEditing?.();
    this.doneEditing = undefined;
    this.following?.unsubscribe();
    this.following = undefined;
    this.state.session?.close();
    this.change({ mode: 'opening', session: undefined, warnings: [], stale: false, undrawn: undefined });
  }

  /** Each key typed is an event of saving; the screen hears of it only when it shows something else. */
  private change(part: Partial<OpenState>): void {
    const keys = Object.keys(part) as (keyof OpenState)[];
    if (keys.every((key) => Object.is(part[key], this.state[key]))) return;
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener(this.state);
  }
}
