import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { SetResult } from "../../workout/result.ts";
import "../band/band.ts";
import { tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";

/** Technique (good of those judged, with the set's verdict) and completion (done of those asked), each in its own word. */
@customElement("pl-set-result")
export class SetResultTable extends LitElement {
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
      .amount {
        font-weight: 650;
      }
      @media (max-width: 30rem) {
        /* The longer of the two lines would break and the other would not. */
        dl > div {
          display: grid;
        }
      }
    `,
  ];

  @property({ attribute: false }) result: SetResult | null = null;

  override render() {
    const { result } = this;
    if (result === null || result.done === 0) return nothing;
    const { good, judged, asked, done, band, technique, completion } = result;
    const unjudged = Math.max(0, done - judged);
    const rest = unjudged === 0 ? "" : tr(", {count} not judged", { count: unjudged });
    const form =
      technique === null
        ? tr("none of them could be judged")
        : `${tr("{good} of {judged} good", { good, judged })}${rest}`;
    return html`<dl class="figures">
      <div>
        <dt>${tr("Technique")}</dt>
        <dd><pl-band band=${band}></pl-band><span>${form}</span></dd>
      </div>
      ${completion === null ? nothing : this.completion(completion, tr("{done} of {asked} done", { done, asked }))}
    </dl>`;
  }

  /** How much was done is no verdict: it has a word of its own, and none of blame. */
  private completion(share: number, words: string) {
    return html`<div>
      <dt>${tr("Completion")}</dt>
      <dd><span class="amount">${share < 1 ? tr("In part") : tr("Complete")}</span><span>${words}</span></dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-set-result": SetResultTable;
  }
}
