import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

@customElement('verify-screen')
export class VerifyScreen extends LitElement {
  override render(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verify-screen': VerifyScreen;
  }
}
