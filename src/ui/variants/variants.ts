import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Variant } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { base } from "../theme/base.ts";
import { choices } from "../theme/fields.ts";

/** The ways of doing an exercise, the easier ones first; one is chosen before the set. */
@customElement("pl-variants")
export class Variants extends LitElement {
  static override styles = [
    base,
    css`
      legend {
        font-size: var(--text-heading);
        font-weight: 650;
        letter-spacing: -0.012em;
        padding: 0;
      }
      .choices {
        display: grid;
        gap: var(--space-3);
        margin-block-start: var(--space-4);
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 var(--space-3);
        padding: var(--space-4);
        border: 2px solid var(--line);
        border-radius: var(--radius);
      }
      label:hover {
        border-color: var(--line-strong);
      }
      input {
        inline-size: 1.3rem;
        block-size: 1.3rem;
        margin: 0.15rem 0 0;
      }
      .name {
        font-weight: 650;
      }
      .easier {
        margin-inline-start: var(--space-2);
        padding: 0.1em 0.6em;
        border-radius: 999px;
        background: var(--good-wash);
        color: var(--good);
        font-size: var(--text-small);
        font-weight: 600;
        white-space: nowrap;
      }
      .description {
        grid-column: 2;
      }
    `,
    choices,
  ];

  @property({ attribute: false }) variants: readonly Variant[] = [];

  /** Id of the chosen variant; null is the exercise as its steps describe it. */
  @property() chosen: string | null = null;

  /** True where only an easier way is offered now. */
  @property({ type: Boolean }) gently = false;

  override render() {
    const easier = this.variants.filter((variant) => variant.easier);
    const only = this.gently && easier.length > 0;
    const ordered = only ? easier : [...this.variants].sort((a, b) => Number(b.easier) - Number(a.easier));
    return html`<fieldset>
      <legend>${tr("Choose your way")}</legend>
      <div class="choices">
        ${ordered.map(({ id, name, description, easier }) => this.choice(id, name, description, easier))}
        ${only ? nothing : this.choice(null, tr("As described"), tr("The whole movement, as the steps say."), false)}
      </div>
    </fieldset>`;
  }

  private choice(id: string | null, name: string, description: string, easier: boolean) {
    return html`<label>
      <input
        type="radio"
        name="variant"
        aria-label="${name}${easier ? `, ${tr("easier")}` : ""}: ${description}"
        .checked=${this.chosen === id}
        @change=${() => emit(this, "pl-variant", id)}
      />
      <span
        ><span class="name">${name}</span>${easier ? html`<span class="easier">${tr("easier")}</span>` : nothing}</span
      >
      <span class="description soft">${description}</span>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-variants": Variants;
  }
}
