import { examplePicture } from '#bpmn/modeler/example-picture.ts';
import type { Finding } from '#domain/finding.ts';
import { ruleExamples } from '#domain/lint-examples/rule-examples.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { currentLanguage } from '#i18n/language.ts';
import { groupOfFinding, sayFinding } from '#i18n/say-finding.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { ruleFixTexts } from '#i18n/texts/rule-fixes.ts';
import { ruleHelpPageTexts, ruleHelpTexts } from '#i18n/texts/rule-help.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

interface Pictures {
  readonly of: string;
  readonly bad: SVGElement;
  readonly good: SVGElement;
}

/**
 * The page of help of the rule behind a finding: why, on what ground, a wrong and a right diagram, how to mend it.
 * Property: `finding` (undefined closes it). Event: `closed`.
 */
@customElement('rule-help')
export class RuleHelp extends LitElement {
  static override styles = [
    controls,
    css`
      h3 {
        margin-block: var(--space-3) var(--space-1);
        font-size: var(--text-md);
      }

      p {
        margin: 0;
        text-wrap: pretty;
      }

      /* Beside each other where the words in both can be read. */
      .pictures {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        margin-block-start: var(--space-4);
      }

      figure {
        flex: 1 1 26rem;
        min-inline-size: 0;
        margin: 0;
        padding: var(--space-3);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        color: var(--color-text);
        background: var(--diagram-fill);
      }

      figure.bad {
        border-inline-start: 0.25rem solid var(--color-error);
      }

      figure.good {
        border-inline-start: 0.25rem solid var(--color-ok);
      }

      figcaption {
        margin-block-end: var(--space-2);
        font-weight: 600;
      }

      .picture {
        display: grid;
        min-block-size: 5rem;
        overflow: auto;
      }

      svg {
        inline-size: auto;
        max-inline-size: 100%;
        max-block-size: 18rem;
        block-size: auto;
      }

      .uderis-fault > .djs-visual > :first-child {
        stroke: var(--color-error) !important;
        stroke-width: 4px !important;
      }
    `,
  ];

  @property({ attribute: false }) finding: Finding | undefined;
  @state() private pictures: Pictures | undefined;
  /** What is being drawn now. */
  private drawing = '';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { finding } = this;
    const help = finding && ruleHelpTexts[finding.code];
    const fix = ruleFixTexts[finding?.code as keyof typeof ruleFixTexts] as Sentence | undefined;
    const part = (heading: Sentence, words: string): TemplateResult =>
      html`<h3>${say(heading)}</h3>
        <p>${words}</p>`;
    return html`<dialog-box
      size="full"
      ?open=${help !== undefined}
      heading=${finding ? (groupOfFinding(finding)?.text ?? sayFinding(finding)) : ''}
      @closed=${() => emit(this, 'closed', {})}
    >
      ${
        finding && help
          ? html`<p class="soft">${say(ruleHelpPageTexts.page)} <code>${finding.code}</code></p>
              ${part(ruleHelpPageTexts.why, say(help.why))} ${part(ruleHelpPageTexts.how, say(help.how))}
              ${fix ? part(ruleHelpPageTexts.fix, say(fix)) : nothing}
              <div class="pictures">
                ${this.picture('bad', ruleHelpPageTexts.bad, ruleHelpPageTexts.badPicture)}
                ${this.picture('good', ruleHelpPageTexts.good, ruleHelpPageTexts.goodPicture)}
              </div>
              <h3>${say(ruleHelpPageTexts.source)}</h3>
              ${lawLines(finding.source).map(({ text, title }) => html`<p>${text}${title === undefined ? nothing : html`<br /><small>${title}</small>`}</p>`)}`
          : nothing
      }
    </dialog-box>`;
  }

  private picture(kind: 'bad' | 'good', caption: Sentence, description: Sentence): TemplateResult {
    const drawn = this.pictures?.of === this.wanted ? this.pictures[kind] : undefined;
    return html`<figure class=${kind}>
      <figcaption>${say(caption)}</figcaption>
      <div class="picture" role="img" aria-label=${say(description)}>${drawn ?? nothing}</div>
    </figure>`;
  }

  private get wanted(): string {
    return this.finding ? `${this.finding.code} ${currentLanguage()}` : '';
  }

  protected override updated(): void {
    if (this.finding && this.pictures?.of !== this.wanted) void this.draw(this.finding.code, this.wanted);
  }

  private async draw(code: string, of: string): Promise<void> {
    const example = ruleExamples[code];
    if (!example || this.drawing === of) return;
    this.drawing = of;
    const [bad, good] = [
      await examplePicture(example.bad, currentLanguage()),
      await examplePicture(example.good, currentLanguage()),
    ];
    if (of === this.wanted) this.pictures = { of, bad, good };
    this.drawing = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rule-help': RuleHelp;
  }
}
