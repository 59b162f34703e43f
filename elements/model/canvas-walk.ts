import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { planes } from '#bpmn/modeler/planes.ts';
import { walk, type WalkingStep } from '#bpmn/modeler/walk.ts';
import { textIn } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { subProcessTexts } from '#i18n/texts/sub-process.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const keys: Readonly<Record<string, WalkingStep>> = {
  ArrowRight: 'forward',
  ArrowLeft: 'back',
  ArrowUp: 'above',
  ArrowDown: 'below',
};

/**
 * Walks along the diagram by Alt and the arrows while the canvas has the focus, and tells a screen reader what is
 * selected then: bpmn-js itself selects by pointer only. With Shift, what was selected stays so. F2 opens the name, Alt
 * and Page Down or Up lead into a closed sub-process and out. Properties: `session`, `selected` (ids).
 */
@customElement('canvas-walk')
export class CanvasWalk extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
      }
    `,
  ];

  @property({ attribute: false }) session: DiagramSession | undefined;
  @property({ attribute: false }) selected: readonly string[] = [];
  @state() private told = '';
  private walked: Promise<void> = Promise.resolve();

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.press, { capture: true });
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.press, { capture: true });
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`<p class="sr" role="status" aria-live="polite">${this.told}</p>`;
  }

  private readonly press = (event: KeyboardEvent): void => {
    const step = keys[event.key];
    const isName = event.key === 'F2' && this.selected.length === 1;
    const isCanvas = event.target instanceof Element && event.target.closest('.uderis-canvas') !== null;
    const isText = event.target instanceof HTMLElement && event.target.isContentEditable;
    if (!isCanvas || isText || event.ctrlKey || event.metaKey) return;
    if (isName) {
      event.preventDefault();
      this.session?.editName(this.selected[0] ?? '');
    }
    if (event.altKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
      event.preventDefault();
      if (event.key === 'PageDown') this.enter();
      else this.leave();
    }
    if (!step || !event.altKey) return;
    // Alt and an arrow are the browser's way through its history.
    event.preventDefault();
    event.stopPropagation();
    // Keys that come faster than the diagram is read are walked one after another, each from where the last one led.
    const go = (): Promise<void> => this.walk(step, event.shiftKey);
    this.walked = this.walked.then(go, go);
  };

  private enter(): void {
    const [id = ''] = this.selected;
    if (this.session?.use(planes).enter(id)) this.told = this.say(subProcessTexts.entered, id);
  }

  private leave(): void {
    const id = this.session?.use(planes).leave();
    if (id !== undefined) this.told = this.say(subProcessTexts.left, id);
  }

  private say(sentence: Sentence, id: string): string {
    return say(sentence, { name: textIn(this.session?.facts(id)?.name ?? {}, currentLanguage()) });
  }

  private async walk(step: WalkingStep, keep: boolean): Promise<void> {
    const { session } = this;
    if (!session) return;
    const id = await session.use(walk).step(step, keep);
    const facts = id === '' ? undefined : session.facts(id);
    if (!facts) {
      this.told = say(modelTexts.walkEnd);
      return;
    }
    const name = `${say(elementTypeText(facts.type))}: ${textIn(facts.name, currentLanguage())}`;
    const several = this.selected.length > 1 ? [say(stepFactTexts.several, { n: this.selected.length })] : [];
    this.told = [name, ...several].join('. ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'canvas-walk': CanvasWalk;
  }
}
