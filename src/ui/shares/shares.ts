import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { bandOfShare, type Shares } from "../../coach/flow/result.ts";
import "../band/band.ts";
import { base } from "../theme/base.ts";

/** Technique (good of those judged) and completion (good of those asked), each as a shape, a word and its numbers. */
@customElement("pl-shares")
export class SharesOfSet extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      dl {
        display: grid;
        border-block-start: 1px solid var(--line);
      }
      dl > div {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--space-1) var(--space-4);
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
      }
      dd {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
      }
      @media (max-width: 30rem) {
        /* The longer of the two lines would break and the other would not. */
        dl > div {
          display: grid;
        }
      }
    `,
  ];

  @property({ attribute: false }) shares: Shares | null = null;

  override render() {
    const { shares } = this;
    if (shares === null || shares.done === 0) return nothing;
    const { good, judged, asked, done, technique, completion } = shares;
    if (technique === null) {
      return html`<dl class="figures">
        ${this.line("Technique", null, "none of them could be judged")}
      </dl>`;
    }
    const unjudged = Math.max(0, done - judged);
    const rest = unjudged === 0 ? "" : `, ${unjudged} not judged`;
    return html`<dl class="figures">
      ${this.line("Technique", technique, `${good} of ${judged} good${rest}`)}
      ${completion === null ? nothing : this.line("Completion", completion, `${good} good of ${asked} asked`)}
    </dl>`;
  }

  private line(name: string, share: number | null, words: string) {
    return html`<div>
      <dt>${name}</dt>
      <dd><pl-band band=${bandOfShare(share)}></pl-band><span>${words}</span></dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-shares": SharesOfSet;
  }
}
