import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { Language } from '#domain/language.ts';
import { outlineOf, type Outline } from '#domain/outline/outline.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/empty-state.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/search-box.ts';
import { foundIn, type TreeNode } from '#elements/shared/tree-rows.ts';
import '#elements/shared/tree-view.ts';
import type { TreeView } from '#elements/shared/tree-view.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { sayOutlined } from '#i18n/say-outline.ts';
import { outlineTexts, outlineTypeText } from '#i18n/texts/outline.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './outline-facts.ts';

/**
 * What a file holds that nothing draws, as a tree to read, and beside it all that is said of the chosen element.
 * Properties: `text` (the BPMN source), `language` (of the names), `element` (id to show).
 */
@customElement('file-outline')
export class FileOutline extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(16rem, 3fr) minmax(16rem, 2fr);
        block-size: 100%;
        min-block-size: 0;
        background: var(--color-surface);
      }

      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        grid-column: 1 / -1;
        padding: var(--space-2) var(--space-4);
        border-block-end: 1px solid var(--color-line);
      }

      search-box {
        flex: 0 1 20rem;
      }

      header p {
        color: var(--color-text-soft);
      }

      .none {
        padding: var(--space-4);
        color: var(--color-text-soft);
      }

      .facts {
        min-block-size: 0;
        overflow: auto;
        border-inline-start: 1px solid var(--color-line);
      }

      empty-state {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property() text = '';
  @property() language: Language = 'kk';
  @property() element: string | undefined;
  @state() private outline: Outline | undefined;
  @state() private nodes: readonly TreeNode[] = [];
  @state() private chosen = '';
  @state() private search = '';
  @query('tree-view') private readonly tree!: TreeView | null;

  private told = '';
  private shown: string | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const { outline } = this;
    if (!outline || this.nodes.length === 0) {
      return html`<empty-state
        icon="document"
        heading=${say(outlineTexts.empty)}
        text=${say(outlineTexts.emptyText)}
      ></empty-state>`;
    }
    const found = this.search.trim() === '' ? undefined : foundIn(this.nodes, this.search);
    return html`
      <header>
        <search-box
          label=${say(outlineTexts.search)}
          .value=${this.search}
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
        ></search-box>
        <button class="small" ?disabled=${found !== undefined} @click=${() => this.tree?.openAll()}>
          ${say(outlineTexts.openAll)}
        </button>
        <button class="small" ?disabled=${found !== undefined} @click=${() => this.tree?.closeAll()}>
          ${say(outlineTexts.closeAll)}
        </button>
        <p role="status">${found === undefined ? nothing : say(outlineTexts.found, { n: found })}</p>
      </header>
      ${
        found === 0
          ? html`<p class="none">${say(outlineTexts.nothingFound)}</p>`
          : html`<tree-view
              .nodes=${this.nodes}
              label=${say(outlineTexts.tree)}
              hint=${say(outlineTexts.treeHint)}
              search=${this.search}
              chosen=${this.chosen}
              @node-chosen=${(event: CustomEvent<{ key: string }>) => (this.chosen = event.detail.key)}
            ></tree-view>`
      }
      <section class="facts" tabindex="0" aria-label=${say(outlineTexts.facts)}>
        <outline-facts
          .outline=${outline}
          node=${this.chosen}
          language=${this.language}
          @element-wanted=${(event: CustomEvent<{ id: string }>) => void this.show(event.detail.id)}
        ></outline-facts>
      </section>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.outline = read(this.text);
    const told = `${this.language} ${currentLanguage()}`;
    if (!changed.has('text') && told === this.told) return;
    this.told = told;
    const { outline } = this;
    this.nodes = outline ? outline.roots.flatMap((id) => this.nodeOf(outline, id)) : [];
  }

  protected override updated(): void {
    if (this.element === undefined || this.element === this.shown || !this.outline?.nodes.has(this.element)) return;
    this.shown = this.element;
    void this.show(this.element);
  }

  /** Chooses an element and brings it into view, whatever is searched for. */
  private async show(id: string): Promise<void> {
    this.search = '';
    await this.updateComplete;
    this.tree?.show(id);
    this.tree?.focus();
  }

  private nodeOf(outline: Outline, id: string): TreeNode[] {
    const node = outline.nodes.get(id);
    if (!node) return [];
    return [
      {
        key: id,
        label: sayOutlined(outline, id, this.language),
        note: say(outlineTypeText(node.type)),
        inside: node.inside.flatMap((each) => this.nodeOf(outline, each)),
      },
    ];
  }
}

/** A file that is no XML any more has no tree; the notice above says why. */
function read(text: string): Outline | undefined {
  try {
    return outlineOf(readFacts(text));
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-outline': FileOutline;
  }
}
