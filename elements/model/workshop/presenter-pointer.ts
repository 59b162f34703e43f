import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/** A large soft dot that follows the mouse or the finger, for people at the wall; it takes no clicks. */
@customElement('presenter-pointer')
export class PresenterPointer extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      z-index: 30;
      pointer-events: none;
    }

    i {
      position: absolute;
      inset-block-start: -2.5rem;
      inset-inline-start: -2.5rem;
      inline-size: 5rem;
      block-size: 5rem;
      border-radius: 50%;
      background: radial-gradient(
        closest-side,
        rgb(224 32 32 / 85%) 0 22%,
        rgb(224 32 32 / 45%) 26%,
        rgb(224 32 32 / 22%) 60%,
        transparent
      );
    }
  `;

  @state() private place: { readonly x: number; readonly y: number } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of ['pointermove', 'pointerdown'] as const) {
      window.addEventListener(name, this.follow, { capture: true, passive: true });
    }
  }

  override disconnectedCallback(): void {
    for (const name of ['pointermove', 'pointerdown'] as const) {
      window.removeEventListener(name, this.follow, { capture: true });
    }
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { x, y } = this.place ?? { x: innerWidth / 2, y: innerHeight / 2 };
    return html`<i style="transform: translate(${x}px, ${y}px)"></i>`;
  }

  private readonly follow = ({ clientX, clientY }: PointerEvent): void => {
    this.place = { x: clientX, y: clientY };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'presenter-pointer': PresenterPointer;
  }
}
