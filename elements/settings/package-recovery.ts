import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/progress-line.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { importTexts } from '#i18n/texts/import.ts';
import { recoveryTexts } from '#i18n/texts/recovery.ts';
import { takeFiles, type TakenFile } from '#state/import-flow.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';

/** Brings projects back from packages, one after another. Event: `recovered-packages` when the person goes on with them. */
@customElement('package-recovery')
export class PackageRecovery extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        inline-size: 100%;
      }

      ul {
        margin: 0;
        padding-inline-start: var(--space-4);
      }

      .buttons {
        display: flex;
        gap: var(--space-2);
      }
    `,
  ];

  @state() private reading: string | undefined;
  @state() private taken: readonly TakenFile[] = [];
  @query('input') private readonly input!: HTMLInputElement;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const back = this.taken.some((each) => isBack(each));
    return html`
      <input
        hidden
        type="file"
        multiple
        accept=".zip,.bpmn"
        aria-label=${say(recoveryTexts.choosePackages)}
        @change=${() => this.take([...(this.input.files ?? [])])}
      />
      <div class="buttons">
        <button type="button" ?disabled=${this.reading !== undefined} @click=${() => this.input.click()}>
          ${say(recoveryTexts.choosePackages)}
        </button>
        ${
          back
            ? html`<button type="button" class="primary" @click=${() => emit(this, 'recovered-packages', {})}>
                ${say(recoveryTexts.continue)}
              </button>`
            : nothing
        }
      </div>
      ${
        this.reading === undefined
          ? nothing
          : html`<progress-line label=${say(importTexts.reading, { file: this.reading })}></progress-line>`
      }
      <ul role="status" ?hidden=${this.taken.length === 0}>
        ${this.taken.map((each) => html`<li>${words(each)}</li>`)}
      </ul>
    `;
  }

  /** Takes packages in and tells what became of each. */
  async take(files: readonly File[]): Promise<void> {
    try {
      const taken = await takeFiles(files, (name) => (this.reading = name));
      this.taken = [...this.taken, ...taken];
    } finally {
      this.reading = undefined;
      this.input.value = '';
    }
  }
}

function isBack(taken: TakenFile): boolean {
  return 'imported' in taken && taken.imported.became !== 'backup';
}

function words(taken: TakenFile): string {
  const { file } = taken;
  if ('failed' in taken) return say(recoveryTexts.packageRefused, { file, why: taken.failed });
  if ('refused' in taken) {
    const why = say(problemTexts[taken.refused.code], taken.refused.params);
    return say(recoveryTexts.packageRefused, { file, why });
  }
  return say(isBack(taken) ? recoveryTexts.packageTaken : recoveryTexts.packageBackup, { file });
}

declare global {
  interface HTMLElementTagNameMap {
    'package-recovery': PackageRecovery;
  }
}
