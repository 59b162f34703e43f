import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import './icon-glyph.ts';
import { allOpen, treeRows, typedRow, type TreeNode, type TreeRow } from './tree-rows.ts';

/** Letters typed within this time are one word, in milliseconds. */
const oneWord = 700;

/**
 * A tree that is walked by arrows: up and down, right opens and goes in, left closes and goes out, Home and End, letters
 * go to the next label that begins with them. The row that is walked to is the chosen one.
 *
 * Properties: `nodes`, `label`, `hint` (how to walk, for the ear), `search` (shows what it finds and the ways to it),
 * `chosen` (key). Event: `node-chosen` {key}. Methods: `openAll()`, `closeAll()`, `show(key)`, `focus()`. No slots.
 */
@customElement('tree-view')
export class TreeView extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-block-size: 0;
        overflow: auto;
        padding: var(--space-1) var(--space-2);
      }

      [role='treeitem'] {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        padding-block: 0.25rem;
        padding-inline: calc((var(--level) - 1) * 1.25rem + var(--space-1)) var(--space-2);
        border-radius: var(--radius-md);
        cursor: pointer;
        scroll-margin-block: var(--space-5);
      }

      [role='treeitem']:hover {
        background: var(--color-hover);
      }

      [aria-selected='true'] {
        background: var(--color-selected);
        font-weight: var(--weight-medium);
      }

      .turn {
        display: grid;
        place-content: center;
        flex: none;
        inline-size: 1.5rem;
        block-size: 1.5rem;
        color: var(--color-text-soft);
      }

      .label {
        overflow-wrap: anywhere;
      }

      .note {
        margin-inline-start: auto;
        padding-inline-start: var(--space-3);
        color: var(--color-text-soft);
        font-size: var(--text-sm);
        font-weight: normal;
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) nodes: readonly TreeNode[] = [];
  @property() label = '';
  @property() hint = '';
  @property() search = '';
  @property() chosen = '';
  @state() private open: ReadonlySet<string> = new Set();

  private rows: readonly TreeRow[] = [];
  private typed = { word: '', at: -Infinity };
  private wantsFocus = false;

  override render(): TemplateResult {
    const [first] = this.rows;
    const active = this.rows.some(({ node }) => node.key === this.chosen) ? this.chosen : first?.node.key;
    return html`<div
        role="tree"
        aria-label=${this.label}
        aria-describedby=${this.hint ? 'hint' : nothing}
        @keydown=${this.press}
        @click=${this.point}
        @dblclick=${this.point}
      >
        ${repeat(
          this.rows,
          ({ node }) => node.key,
          (row) => this.row(row, row.node.key === active),
        )}
      </div>
      ${this.hint ? html`<p id="hint" class="sr">${this.hint}</p>` : nothing}`;
  }

  /** Opens every node. */
  openAll(): void {
    this.open = allOpen(this.nodes);
  }

  /** Closes every node; what was chosen inside gives way to what is around it. */
  closeAll(): void {
    const top = this.topOf(this.chosen);
    this.open = new Set();
    if (top !== undefined && top !== this.chosen) this.choose(top);
  }

  /** Chooses a node and opens the way to it. */
  show(key: string): void {
    const way = wayTo(this.nodes, key);
    if (!way) return;
    this.open = new Set([...this.open, ...way]);
    this.choose(key);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('nodes')) this.open = this.stillOpen(changed.get('nodes') as readonly TreeNode[] | undefined);
    this.rows = treeRows(this.nodes, this.open, this.search);
  }

  protected override updated(): void {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    const active = this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
    active?.focus();
    active?.scrollIntoView({ block: 'nearest' });
  }

  /** What was closed stays so when the same tree is told in other words. */
  private stillOpen(former: readonly TreeNode[] | undefined): ReadonlySet<string> {
    const known = allOpen(former ?? []);
    return new Set([...allOpen(this.nodes)].filter((key) => !known.has(key) || this.open.has(key)));
  }

  private row({ node, level, place, siblings, isOpen }: TreeRow, isActive: boolean): TemplateResult {
    return html`<div
      role="treeitem"
      style="--level: ${level}"
      tabindex=${isActive ? 0 : -1}
      aria-level=${level}
      aria-posinset=${place}
      aria-setsize=${siblings}
      aria-expanded=${isOpen === undefined ? nothing : isOpen ? 'true' : 'false'}
      aria-selected=${node.key === this.chosen ? 'true' : 'false'}
      aria-label="${node.label}, ${node.note}"
      data-key=${node.key}
    >
      <span class="turn">
        ${isOpen === undefined ? nothing : html`<icon-glyph name=${isOpen ? 'chevron-down' : 'chevron-right'}></icon-glyph>`}
      </span>
      <span class="label">${node.label}</span>
      <span class="note">${node.note}</span>
    </div>`;
  }

  /** A click chooses; on the mark before the label, and twice anywhere, it opens or closes. */
  private readonly point = (event: MouseEvent): void => {
    const at = event.target as HTMLElement;
    const key = at.closest<HTMLElement>('[role="treeitem"]')?.dataset['key'];
    const row = this.rows.find(({ node }) => node.key === key);
    if (!row) return;
    const isMark = at.closest('.turn') !== null;
    if (event.type === 'dblclick' ? !isMark : isMark) this.turn(row.node.key, row.isOpen);
    else if (event.type === 'click') this.choose(row.node.key, true);
  };

  private turn(key: string, isOpen: boolean | undefined): void {
    if (isOpen === undefined || this.search.trim() !== '') return;
    const open = new Set(this.open);
    if (isOpen) open.delete(key);
    else open.add(key);
    this.open = open;
    if (isOpen && wayTo(this.nodes, this.chosen)?.includes(key)) this.choose(key);
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Math.max(
      0,
      this.rows.findIndex(({ node }) => node.key === (event.target as HTMLElement).dataset['key']),
    );
    const row = this.rows[at];
    if (!row || !this.walk(event, row, at)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Says whether the key meant anything. */
  private walk({ key, timeStamp }: KeyboardEvent, row: TreeRow, at: number): boolean {
    if (key === 'ArrowDown') return this.go(this.rows[at + 1]);
    if (key === 'ArrowUp') return this.go(this.rows[at - 1]);
    if (key === 'Home') return this.go(this.rows[0]);
    if (key === 'End') return this.go(this.rows.at(-1));
    if (key === 'Enter' || key === ' ') return this.go(row);
    if (key === 'ArrowRight') {
      if (row.isOpen === true) return this.go(this.rows[at + 1]);
      this.turn(row.node.key, row.isOpen);
      return true;
    }
    if (key === 'ArrowLeft') {
      if (row.isOpen !== true) return this.go(this.rows.find(({ node }) => node.key === row.parent));
      this.turn(row.node.key, true);
      return true;
    }
    if (key === '*') {
      this.open = new Set([...this.open, ...this.siblingsOf(row)]);
      return true;
    }
    if (key.length !== 1) return false;
    const isSameWord = timeStamp - this.typed.at < oneWord;
    const word = isSameWord && this.typed.word !== key ? this.typed.word + key : key;
    this.typed = { word, at: timeStamp };
    return this.go(typedRow(this.rows, at, word));
  }

  private siblingsOf({ parent, level }: TreeRow): string[] {
    const beside = this.rows.filter((row) => row.parent === parent && row.level === level && row.isOpen !== undefined);
    return beside.map(({ node }) => node.key);
  }

  private go(row: TreeRow | undefined): boolean {
    if (row) this.choose(row.node.key, true);
    return true;
  }

  private choose(key: string, withFocus = false): void {
    this.wantsFocus = withFocus || this.matches(':focus-within');
    this.requestUpdate();
    if (key === this.chosen) return;
    this.chosen = key;
    emit(this, 'node-chosen', { key });
  }

  private topOf(key: string): string | undefined {
    return wayTo(this.nodes, key)?.[0] ?? (key === '' ? undefined : key);
  }
}

/** The keys around a node, from the top; undefined when there is no such node. */
function wayTo(nodes: readonly TreeNode[], key: string): string[] | undefined {
  for (const node of nodes) {
    if (node.key === key) return [];
    const way = wayTo(node.inside, key);
    if (way) return [node.key, ...way];
  }
  return undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'tree-view': TreeView;
  }
}
