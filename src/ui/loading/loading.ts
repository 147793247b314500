import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { plumb } from "../mark/mark.ts";
import { base } from "../theme/base.ts";

/** A plumb line coming to rest, with what is being waited for and, where known, how far it is. */
@customElement("pl-loading")
export class Loading extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: var(--space-4);
        font-size: var(--text-lead);
        text-align: center;
      }
      svg {
        inline-size: 7rem;
        block-size: 7rem;
        color: var(--accent);
      }
      .swing {
        transform-origin: 32px 8px;
        animation: swing 1.8s ease-in-out infinite alternate;
      }
      @keyframes swing {
        from {
          rotate: 14deg;
        }
        to {
          rotate: -14deg;
        }
      }
      progress {
        inline-size: min(18rem, 60vw);
        block-size: 0.5rem;
        accent-color: var(--accent);
      }
      @media (prefers-reduced-motion: reduce) {
        .swing {
          animation: none;
        }
      }
    `,
  ];

  /** What is being waited for, a short sentence. */
  @property() text = "";

  /** Share done, 0..1; null when unknown. */
  @property({ type: Number }) progress: number | null = null;

  /** True where the voice tells of it: then it is no live region of its own. */
  @property({ type: Boolean }) told = false;

  override render() {
    return html`
      <svg viewBox="0 0 64 64" fill="none" aria-hidden="true">${plumb}</svg>
      <p role=${this.told ? nothing : "status"}>${this.text}</p>
      ${this.progress === null ? "" : html`<progress max="1" .value=${this.progress} aria-label=${this.text}></progress>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-loading": Loading;
  }
}
