import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { planes } from '#bpmn/modeler/planes.ts';
import { fileName } from '#domain/file-name.ts';
import { textIn, type Language, type Text } from '#domain/language.ts';
import { pngScales, pngSize } from '#domain/print/png-size.ts';
import { orientations, papers, type Orientation, type Paper } from '#domain/print/paper.ts';
import { letterSize, type SheetChoice } from '#domain/print/sheet-plan.ts';
import type { VariantKind } from '#domain/variant.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { download } from '#elements/shared/download.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import '#elements/shared/progress-line.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { pictureTexts as texts } from '#i18n/texts/picture.ts';
import { pdfFile, pngFile, processPictures, svgFile, type PlanePicture } from '#state/process-pictures.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pictureDialogStyles } from './picture-dialog.css.ts';
import { plannedPictures, printedSheets, titleOfPicture, type PlannedPicture } from './printed-sheets.ts';
import './sheet-preview.ts';

const formats = ['pdf', 'png', 'svg'] as const;
const sizes = ['page', '0.5', '0.75', '1', '1.5'] as const;

/** Letters below this many points are said to be hard to read. */
const leastLetters = 5;

/**
 * A picture of the open diagram, or the process on paper, made to choice and seen beforehand.
 * Properties: `session`, `project` (its name), `kind` (of the variant), `language` (of the names). Event: `closed`.
 */
@customElement('picture-dialog')
export class PictureDialog extends LitElement {
  static override styles = [controls, pictureDialogStyles];

  @property({ attribute: false }) session!: DiagramSession;
  @property({ attribute: false }) project: Text = {};
  @property() kind: VariantKind = 'as-is';
  @property() language: Language = 'kk';
  @state() private pictures: readonly PlanePicture[] | undefined;
  @state() private chosenPart = '';
  @state() private format: (typeof formats)[number] = 'pdf';
  @state() private paper: Paper = 'a4';
  @state() private orientation: Orientation = 'landscape';
  @state() private size: (typeof sizes)[number] = 'page';
  @state() private apart = true;
  @state() private scale = 2;
  @state() private done: number | undefined;
  private readonly leaving = new AbortController();
  private work: AbortController | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.draw();
  }

  override disconnectedCallback(): void {
    this.leaving.abort();
    this.work?.abort();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const isBusy = this.done !== undefined;
    return html`<dialog-box
      open
      size="large"
      heading=${say(texts.title)}
      ?busy=${isBusy}
      @closed=${() => emit(this, 'closed', {})}
    >
      ${this.content()}
      ${isBusy ? html`<progress-line slot="actions" class="work" .value=${this.done} label=${say(texts.writing)} cancellable @cancelled=${() => this.work?.abort()}></progress-line>` : nothing}
      <button slot="actions" class="primary" ?disabled=${isBusy || !this.isPossible} @click=${() => void this.make()}>
        ${say(texts.download)}
      </button>
    </dialog-box>`;
  }

  private content(): TemplateResult {
    const { pictures } = this;
    if (!pictures) return html`<progress-line label=${say(texts.drawing)}></progress-line>`;
    if (pictures.length === 0) return html`<p>${say(texts.empty)}</p>`;
    const { planned } = this;
    return html`<div class="sides">
      <form @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend>${say(texts.format)}</legend>
          ${formats.map(
            (format) =>
              html`<label class="beside">
                <input
                  type="radio"
                  name="format"
                  ?data-first=${format === this.format}
                  .checked=${format === this.format}
                  @change=${() => (this.format = format)}
                />
                ${say(texts[format])}
              </label>`,
          )}
        </fieldset>
        ${this.format === 'pdf' ? this.paperChoices(pictures) : this.partChoice(pictures)}
        ${
          this.format === 'png'
            ? this.choice(
                texts.scale,
                pngScales.map(String),
                String(this.scale),
                (each) => `${each}×`,
                (each) => (this.scale = Number(each)),
              )
            : nothing
        }
        <div role="status">${this.about(planned)}</div>
      </form>
      <div class="preview" tabindex="0" role="region" aria-label=${say(texts.preview)}>
        ${planned.map((each) => html`<sheet-preview .planned=${each} ?plain=${this.format !== 'pdf'}></sheet-preview>`)}
      </div>
    </div>`;
  }

  private paperChoices(pictures: readonly PlanePicture[]): TemplateResult {
    return html`
      ${this.choice(
        texts.paper,
        papers,
        this.paper,
        (each) => each.toUpperCase(),
        (each) => (this.paper = each),
      )}
      ${this.choice(
        texts.orientation,
        orientations,
        this.orientation,
        (each) => say(texts[each]),
        (each) => (this.orientation = each),
      )}
      ${this.choice(
        texts.size,
        sizes,
        this.size,
        (each) =>
          each === 'page' ? say(texts.onePage) : say(texts.tiles, { percent: formatPercent(Number(each), 0) }),
        (each) => (this.size = each),
      )}
      ${
        pictures.length > 1
          ? html`<label class="beside">
              <input type="checkbox" .checked=${this.apart} @change=${() => (this.apart = !this.apart)} />
              ${say(texts.subProcesses)}
            </label>`
          : nothing
      }
    `;
  }

  private partChoice(pictures: readonly PlanePicture[]): TemplateResult | typeof nothing {
    if (pictures.length < 2) return nothing;
    const nameOf = (id: string): string => {
      const picture = pictures.find((each) => each.id === id);
      return picture ? titleOfPicture(picture, this.language) : '';
    };
    const ids = pictures.map(({ id }) => id);
    return this.choice(texts.part, ids, this.shown?.id ?? '', nameOf, (id) => (this.chosenPart = id));
  }

  private choice<Value extends string>(
    label: Sentence,
    values: readonly Value[],
    value: Value,
    name: (value: Value) => string,
    choose: (value: Value) => void,
  ): TemplateResult {
    return html`<label class="above">
      ${say(label)}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Value)}>
        ${values.map((each) => html`<option value=${each} ?selected=${each === value}>${name(each)}</option>`)}
      </select>
    </label>`;
  }

  /** How large it will be, and what speaks against it. */
  private about(planned: readonly PlannedPicture[]): TemplateResult | typeof nothing {
    if (this.format === 'svg') return nothing;
    if (this.format === 'png') {
      const { width, height, fits } = this.pixels;
      const params = { width: formatNumber(width), height: formatNumber(height) };
      return html`<p class=${fits ? 'soft' : 'error'}>${say(fits ? texts.pixels : texts.tooLarge, params)}</p>`;
    }
    const beyond = planned.find(({ plan }) => plan.tooMany)?.plan;
    if (beyond) {
      const { columns, rows } = beyond;
      return html`<p class="error">${say(texts.tooMany, { columns, rows })}</p>`;
    }
    const n = planned.reduce((sum, { plan }) => sum + plan.tiles.length, 0);
    const least = Math.min(...planned.map(({ plan }) => letterSize(plan)));
    return html`<p class="soft">${say(texts.sheets, { n })}</p>
      ${least < leastLetters ? html`<p class="warn">${say(texts.letters, { size: formatNumber(least, 1) })}</p>` : nothing}`;
  }

  private get sheetChoice(): SheetChoice {
    const { paper, orientation, size } = this;
    return { paper, orientation, scale: size === 'page' ? size : Number(size) };
  }

  private get shown(): PlanePicture | undefined {
    return this.pictures?.find(({ id }) => id === this.chosenPart) ?? this.pictures?.[0];
  }

  private get planned(): PlannedPicture[] {
    const all = this.format === 'pdf' && this.apart ? this.pictures : undefined;
    const chosen = this.format === 'pdf' ? this.pictures?.slice(0, 1) : this.shown && [this.shown];
    return plannedPictures(all ?? chosen ?? [], this.sheetChoice, this.language);
  }

  private get pixels(): ReturnType<typeof pngSize> {
    return pngSize(this.shown?.box ?? { width: 0, height: 0 }, this.scale);
  }

  private get isPossible(): boolean {
    if (!this.shown) return false;
    if (this.format === 'png') return this.pixels.fits;
    return this.format === 'svg' || this.planned.every(({ plan }) => !plan.tooMany);
  }

  private async draw(): Promise<void> {
    try {
      const pictures = await processPictures(this.session, this.language, this.leaving.signal);
      this.chosenPart = this.session.use(planes).path().at(-1) ?? '';
      this.pictures = pictures;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus();
    } catch (error) {
      if (this.leaving.signal.aborted) return;
      this.fail(error);
      this.pictures = [];
    }
  }

  private async make(): Promise<void> {
    const { shown, format } = this;
    if (!shown) return;
    const inside = format === 'pdf' ? '' : fileName(shown.path.at(-1)?.name ?? {}, '');
    const name = `${fileName(this.project, [this.kind, inside].filter(Boolean).join('_'))}.${format}`;
    this.work = new AbortController();
    const { signal } = this.work;
    try {
      if (format === 'pdf') this.done = 0;
      download(await this.file(shown, signal), name);
      raiseNotice(this, { text: say(texts.done, { name }), tone: 'ok', key: 'picture-done' });
    } catch (error) {
      if (signal.aborted) raiseNotice(this, { text: say(texts.cancelled), tone: 'info' });
      else this.fail(error);
    } finally {
      this.done = undefined;
    }
  }

  private file(shown: PlanePicture, signal: AbortSignal): Promise<Blob> | Blob {
    if (this.format === 'svg') return svgFile(shown);
    if (this.format === 'png') return pngFile(shown, this.scale);
    const { language } = this;
    const title = textIn(this.project, language) || say(texts.untitled, {}, language);
    const heading = { project: title, variant: say(modelTexts[this.kind], {}, language), language };
    const sheets = printedSheets(this.planned, heading);
    return pdfFile(sheets, this.sheetChoice, { title, language }, (share) => (this.done = share), signal);
  }

  private fail(error: unknown): void {
    console.error(error);
    raiseNotice(this, { text: say(texts.failed), tone: 'error' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'picture-dialog': PictureDialog;
  }
}
