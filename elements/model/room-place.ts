import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ModelContext, ModelRoom } from './model-room.ts';

/** Loads an open room and shows it; a room that could not be loaded says so. Properties: `room`, `context`. */
@customElement('room-place')
export class RoomPlace extends LitElement {
  @property({ attribute: false }) room!: ModelRoom;
  @property({ attribute: false }) context: ModelContext | undefined;
  @state() private loaded: ModelRoom | undefined;
  @state() private failed: ModelRoom | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.failed === this.room) return html`<p role="alert">${say(sharedTexts.partFailed)}</p>`;
    if (this.loaded !== this.room || !this.context) return nothing;
    return this.room.render(this.context);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('room')) void this.load(this.room);
  }

  private async load(room: ModelRoom): Promise<void> {
    try {
      await room.load();
      if (room === this.room) this.loaded = room;
    } catch (error) {
      console.error(error);
      this.failed = room;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'room-place': RoomPlace;
  }
}
