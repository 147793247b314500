import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isOfCamera, isOfModel, type Problem } from "../../workout/problems.ts";
import { emit, type UiEvent } from "../events.ts";
import "../file-drop/file-drop.ts";
import { plural, tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";
import { howToAllow } from "./allow-camera.ts";

/** Something that went wrong: what happened, what to do, and one button that does it. The voice says it. */
@customElement("pl-problem")
export class ProblemNote extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        max-inline-size: 34rem;
        margin-inline: auto;
        padding: var(--space-6);
        border-radius: var(--radius-large);
        border-inline-start: 0.4rem solid var(--work);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      div,
      section {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
      }
      ol {
        padding-inline-start: 1.4em;
      }
      section {
        margin-block-start: var(--space-5);
        padding-block-start: var(--space-5);
        border-block-start: 1px solid var(--line);
      }
      pl-file-drop {
        justify-self: stretch;
      }
      h2 {
        font-size: var(--text-lead);
      }
      h1 {
        font-size: var(--text-heading);
      }
      button {
        margin-block-start: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) problem: Problem | null = null;

  /** Repetitions of the set that broke off and can be gone on with; null where there is none. */
  @property({ type: Number }) done: number | null = null;

  override render() {
    if (this.problem === null) return "";
    const { id, message, advice, retry } = this.problem;
    const again = this.done ? tr("Go on") : tr("Try again");
    return html`<div>
        <h1 tabindex="-1">${message}</h1>
        ${id === "camera-refused" ? allowing() : html`<p>${advice}</p>`}
        ${this.done ? html`<p class="figures">${plural(this.done, { one: "{n} repetition so far.", other: "{n} repetitions so far." })}</p>` : nothing}
        <button class="primary" @click=${() => emit(this, retry ? "pl-retry" : "pl-leave", undefined)}>
          ${retry ? again : tr("Back to the exercise")}
        </button>
      </div>
      ${this.done !== null && (isOfCamera(id) || isOfModel(id)) ? this.unwatched() : nothing}
      ${isOfCamera(id) ? this.without() : nothing}`;
  }

  /** Where nobody can be seen the workout can be led all the same. */
  private unwatched() {
    return html`<section aria-labelledby="unwatched">
      <h2 id="unwatched">${tr("Or go on unseen")}</h2>
      <p>${tr("Voice and clock lead you. Nothing is counted or judged, and your history says “not observed”.")}</p>
      <button @click=${() => emit(this, "pl-unwatched", undefined)}>${tr("Go on without the camera")}</button>
    </section>`;
  }

  /** What can be done without a camera. */
  private without() {
    const demonstration = () => emit(this, "pl-start", { from: "demonstration", variant: null, faults: [] });
    const open = ({ detail: file }: UiEvent<"pl-file">) =>
      emit(this, "pl-start", { from: "file", variant: null, file });
    return html`<section aria-labelledby="without">
      <h2 id="without">${tr("Or without a camera")}</h2>
      <button @click=${demonstration}>${tr("Try without a camera")}</button>
      <pl-file-drop @pl-file=${open}></pl-file-drop>
    </section>`;
  }
}

function allowing() {
  const steps = howToAllow(navigator.userAgent, navigator.maxTouchPoints);
  return html`<p>${tr("To allow it:")}</p>
    <ol>
      ${steps.map((step) => html`<li>${tr(step)}</li>`)}
      <li>${tr("Come back here and try again.")}</li>
    </ol>
    <p class="soft">${tr("If it is allowed and still does not work, look for “Camera” in the settings of the device.")}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-problem": ProblemNote;
  }
}
