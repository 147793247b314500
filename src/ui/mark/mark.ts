import { css, html, LitElement, svg } from "lit";
import { customElement } from "lit/decorators.js";
import { base } from "../theme/base.ts";

/** The plumb line itself: a beam, a thread, a weight. Takes the colour of the text around it. */
export const plumb = svg`
  <path d="M18 8h28" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
  <g class="swing">
    <path d="M32 8v30" stroke="currentColor" stroke-width="2.5" />
    <path
      d="M22 38h20l-3.4 9.5L32 58l-6.6-10.5z"
      fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round"
    />
  </g>`;

/** The mark and the name, as the head of every near page shows them. */
@customElement("pl-mark")
export class Mark extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
        font-size: 1.375rem;
        font-weight: 650;
        letter-spacing: -0.015em;
      }
      svg {
        inline-size: 1.45em;
        block-size: 1.45em;
        color: var(--accent);
      }
    `,
  ];

  override render() {
    return html`<svg viewBox="0 0 64 64" fill="none" aria-hidden="true">${plumb}</svg><span>Plumbline</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-mark": Mark;
  }
}
