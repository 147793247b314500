import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { capsOf } from "../../plan/caps.ts";
import type { Plan } from "../../plan/plan.ts";
import { startRepetitions } from "../../plan/starter.ts";
import type { Dose, Exercise, ExerciseMeta } from "../../rules/contract.ts";
import { adviceAt, needsTrainer } from "../../safety/advice.ts";
import { type Clearance, limitFor } from "../../safety/clearance.ts";
import type { Limit } from "../../safety/exercise-limits.ts";
import { capsWords } from "../caps/caps.ts";
import { emit, type UiEvent } from "../events.ts";
import "../faults/faults.ts";
import "../figure/figure.ts";
import "../file-drop/file-drop.ts";
import "../placement/placement.ts";
import { sourceLink } from "../sources/link.ts";
import { measuredOn } from "../sources/measured.ts";
import { base, buttons } from "../theme/base.ts";
import { choice, type Option } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { NOT_TODAY, reportLink } from "../theme/links.ts";
import { doseText } from "../theme/words.ts";
import "../variants/variants.ts";
import { tr } from "../../words/words.ts";
import { exerciseStyles } from "./exercise.styles.ts";

/** Teaches one exercise and starts it: with the camera, without one, or from a file. */
@customElement("pl-exercise")
export class ExercisePage extends LitElement {
  static override styles = [base, buttons, fields, exerciseStyles];

  @property({ attribute: false }) exercise: Exercise | null = null;

  /** The week's plan: what it asks to go no further than holds here, too. */
  @property({ attribute: false }) plan: Plan | null = null;

  /** What the answers about health and pain allow; null before they are known. */
  @property({ attribute: false }) clearance: Clearance | null = null;

  /** The way that was chosen; undefined before that. */
  @state() private chosen: string | null | undefined;
  /** Whether the film that is to be chosen shows everything as in a mirror. */
  @state() private mirrored = false;

  /** The fault that the demonstration is to show; null does it right. */
  @state() private fault: string | null = null;

  override render() {
    if (this.exercise === null) return nothing;
    const { meta, motion } = this.exercise;
    const { text } = meta;
    return html`
      <header>
        <p><a href="#/">${tr("All exercises")}</a></p>
        <h1 tabindex="-1">${text.name}</h1>
        <p class="lead">${text.summary}</p>
      </header>
      <div class="column">
        <div class="hero">
          <pl-figure
            turns
            .exercise=${this.exercise}
            .variant=${this.variant}
            label=${tr("{name}, shown by a drawn figure", { name: text.name })}
          ></pl-figure>
        </div>
        <section class="steps" aria-labelledby="steps">
          <h2 id="steps">${tr("How to do it")}</h2>
          <ol>
            ${text.steps.map((step) => html`<li>${step}</li>`)}
          </ol>
        </section>
        <section class="safety" aria-labelledby="safety">
          <h2 id="safety">${tr("Take care")}</h2>
          ${list(text.safety)}
          ${
            needsTrainer(meta)
              ? html`${adviceAt("before-weight").map(({ advice }) => html`<p>${advice}</p>`)}
                  <p>${reportLink()}</p>`
              : nothing
          }
        </section>
      </div>
      <div class="column">
        <section class="begin" aria-labelledby="begin">
          <h2 id="begin">${tr("Begin#heading")}</h2>
          ${this.held()}
          <p class="dose figures">${doseText(this.dose(meta))}</p>
          ${this.plan === null ? nothing : capsWords({ caps: capsOf(this.plan, meta.id) }, meta)}
          ${this.ways()} ${this.camera()}
          <div class="without">
            <button @click=${() => this.start("demonstration")}>${tr("Try without a camera")}</button>
            ${this.faultChoice()}
          </div>
          <pl-file-drop @pl-file=${this.file}></pl-file-drop>
          <label class="mirrored">
            <input type="checkbox" .checked=${this.mirrored} @change=${this.mirror} />
            <span>${tr("My film is mirrored: writing in it reads backwards")}</span>
          </label>
        </section>
        <section class="camera" aria-labelledby="camera">
          <h2 id="camera">${tr("Where the camera stands")}</h2>
          <pl-placement view=${meta.view} .props=${motion.props}></pl-placement>
          <p>${text.camera}</p>
        </section>
      </div>
      <section class="wide" aria-labelledby="faults">
        <h2 id="faults">${tr("What to look out for")}</h2>
        <pl-faults .exercise=${this.exercise} .variant=${this.variant}></pl-faults>
      </section>
      <section aria-labelledby="sees">
        <h2 id="sees">${tr("What the camera can tell")}</h2>
        ${list(text.canSee)}
      </section>
      <section aria-labelledby="blind">
        <h2 id="blind">${tr("What it cannot tell")}</h2>
        ${list(text.cannotSee)}
      </section>
      <section class="wide sources" aria-labelledby="sources">
        <h2 id="sources">${tr("Where this comes from")}</h2>
        <ul class="soft">
          ${text.sources.map((source) => html`<li>${sourceLink(source)}</li>`)}
        </ul>
        <p class="soft">
          ${measuredOn(meta)}
          <a href="#/${meta.id}/evidence">${tr("How it is measured")}</a>
        </p>
        <p class="soft"><a href="#/sources">${tr("All sources of this app")}</a></p>
      </section>
    `;
  }

  private ways() {
    const variants = this.exercise?.meta.variants ?? [];
    if (variants.length === 0) return nothing;
    const choose = ({ detail }: UiEvent<"pl-variant">) => {
      this.chosen = detail;
    };
    return html`<pl-variants
      .variants=${variants}
      .chosen=${this.variant}
      ?gently=${this.limit.is === "easier"}
      @pl-variant=${choose}
    ></pl-variants>`;
  }

  /** What the answers change about this exercise. */
  private get limit(): Limit {
    const { exercise, clearance } = this;
    return exercise === null || clearance === null ? { is: "open" } : limitFor(exercise.meta, clearance);
  }

  /** The way in which it will be done: an easier one where it has to be. */
  private get variant(): string | null {
    const variants = this.exercise?.meta.variants ?? [];
    const chosen = variants.find(({ id }) => id === this.chosen);
    if (this.limit.is !== "easier" || chosen?.easier) return chosen?.id ?? null;
    return variants.find(({ easier }) => easier)?.id ?? null;
  }

  private dose(meta: ExerciseMeta): Dose {
    return this.limit.is === "easier" ? { ...meta.dose, repetitions: startRepetitions(meta) } : meta.dose;
  }

  /** Why there is no way to begin with the camera; null when there is one. */
  private held() {
    const stop = this.clearance?.stop ?? null;
    if (stop !== null)
      return html`<div class="held">
        <p><strong>${tr("Not today.")}</strong> ${stop.said} ${stop.text}</p>
        <p><a href="#/not-today">${tr(NOT_TODAY)}</a></p>
      </div>`;
    const { limit } = this;
    if (limit.is !== "out") return null;
    return html`<div class="held">
      <p><strong>${tr("Left out for you.")}</strong> ${tr("{why} The drawn figure still shows it.", { why: limit.why })}</p>
      <p class="from">${limit.source === null ? nothing : sourceLink(limit.source)}</p>
      <p><a href="#/screening">${tr("Change your answers")}</a></p>
    </div>`;
  }

  private camera() {
    const { limit } = this;
    if (this.held() !== null) return nothing;
    return html`${limit.is === "easier" ? html`<p>${limit.why}</p>` : nothing}
      <button class="primary large" @click=${() => this.start("camera")}>${tr("Start with the camera")}</button>
      ${this.pause()}`;
  }

  /** Where the breath can be seen, quiet breaths are offered, too. */
  private pause() {
    if (!this.exercise?.meta.readsBelly) return nothing;
    return html`<button @click=${() => emit(this, "pl-start", { from: "pause" })}>${tr("Five quiet breaths")}</button>`;
  }

  /** The faults that the figure can show, so that one can see the app notice them. */
  private faultChoice() {
    if (this.exercise === null) return nothing;
    const { meta, motion } = this.exercise;
    const shown = meta.faults.filter(({ id }) => motion.faults.includes(id));
    if (shown.length === 0) return nothing;
    const faults = shown.map(
      ({ id }): Option<string | null> => [
        id,
        tr("with a fault: {fault}", { fault: tr(id.replaceAll("-", " ")) }),
      ],
    );
    return choice(tr("The figure does it"), [[null, tr("right")], ...faults], this.fault, (fault) => {
      this.fault = fault;
    });
  }

  private start(from: "camera" | "demonstration"): void {
    const { variant, fault } = this;
    if (from === "camera") emit(this, "pl-start", { from, variant, deviceId: null });
    else emit(this, "pl-start", { from, variant, faults: fault === null ? [] : [fault] });
  }

  private file({ detail: file }: UiEvent<"pl-file">): void {
    emit(this, "pl-start", { from: "file", variant: this.variant, file, mirrored: this.mirrored });
  }

  private mirror({ target }: Event): void {
    this.mirrored = target instanceof HTMLInputElement && target.checked;
  }
}

function list(items: readonly string[]) {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-exercise": ExercisePage;
  }
}
