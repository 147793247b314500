import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { adviceAt } from "../../safety/advice.ts";
import type { Stop } from "../../safety/clearance.ts";
import { EASE } from "../../safety/pain-gate.ts";
import { pieces, tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";
import { NOT_TODAY, SAFETY } from "../theme/links.ts";
import { question } from "../theme/question.ts";

/** Why no camera starts, and what there is to do instead. */
@customElement("pl-not-today")
export class NotToday extends LitElement {
  static override styles = [
    base,
    buttons,
    question,
    css`
      .why {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-5);
        border: var(--panel);
        border-radius: var(--radius-large);
        background: var(--work-wash);
      }
      .lead {
        font-weight: 600;
      }
      section {
        display: grid;
        gap: var(--space-4);
      }
      ul {
        display: grid;
        gap: var(--space-3);
        padding-inline-start: 1.2em;
      }
    `,
  ];

  @property({ attribute: false }) stop: Stop | null = null;

  override render() {
    const { stop } = this;
    if (stop === null) return nothing;
    const isSign = stop.why === "sign";
    const row = adviceAt("decisions").find(({ id }) => id === "not-medical-advice");
    return html`
      <h1 tabindex="-1">${tr("Not today")}</h1>
      <div class="why" role="alert">
        <p>${stop.said}</p>
        <p class="lead">${stop.text}</p>
        <p>
          ${
            isSign
              ? tr("No exercise starts with the camera until a doctor has looked at it.")
              : tr("No exercise starts with the camera today. Tomorrow you are asked anew.")
          }
        </p>
      </div>
      <div class="actions">
        <a class="button primary" href="#/safety">${tr(SAFETY)}</a>
        <a class="button" href="#/">${tr("Back to the start")}</a>
      </div>
      <section aria-labelledby="instead">
        <h2 id="instead">${tr(NOT_TODAY)}</h2>
        <ul>
          ${isSign ? nothing : html`<li>${EASE.text}</li>`}
          <li>${pieces("{link} do an exercise: “Try without a camera” is open on each page.", { link: html`<a href="#/">${tr("Watch the drawn figure")}</a>` })}</li>
          <li>${pieces("{look}, and {print}.", { look: html`<a href="#/history">${tr("Look at what you have done")}</a>`, print: html`<a href="#/history/report">${tr("print it for a doctor")}</a>` })}</li>
        </ul>
        ${
          isSign
            ? html`<p>${tr("Was it looked at, or ticked by mistake?")} <a href="#/screening">${tr("Change your answers")}</a></p>`
            : html`<p><a href="#/override">${tr("I have talked to a doctor or physiotherapist about this pain")}</a></p>`
        }
      </section>
      <p class="soft fine">${row?.advice}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-not-today": NotToday;
  }
}
