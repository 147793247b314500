import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { startingText } from "../../workout/cues/starting.ts";
import { countOf } from "../../workout/progress.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import { emit } from "../events.ts";
import "../loading/loading.ts";
import "../stage/stage.ts";
import { plural, tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";

/** A file being looked through: how far it is, what was found so far, and a way to cancel. */
@customElement("pl-analyse")
export class Analyse extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        justify-items: center;
        padding-block: var(--space-6);
      }
      pl-stage {
        inline-size: min(100%, 44rem);
        aspect-ratio: 16 / 9;
        border-radius: var(--radius-large);
      }
      progress {
        inline-size: min(100%, 44rem);
        block-size: 0.75rem;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) snapshot: WorkoutSnapshot | null = null;

  override render() {
    const { snapshot } = this;
    if (snapshot === null) return this.waiting(null);
    const { status, source, exercise, progress, pose, live } = snapshot;
    const found = progress?.sets.reduce((sum, set) => sum + countOf(set), 0) ?? 0;
    if (status.is === "starting") return this.waiting(status.progress);
    const share = source?.progress ?? null;
    return html`
      <h1 tabindex="-1">${source?.kind === "recording" ? tr("Looking through your recording") : tr("Looking through your video")}</h1>
      ${
        source?.preview
          ? html`<pl-stage
              .source=${source}
              .pose=${pose}
              .judged=${live?.judged ?? null}
              view=${exercise?.view ?? "side"}
            ></pl-stage>`
          : nothing
      }
      ${
        exercise?.paced && source?.kind === "video"
          ? html`<p>${tr("A film is not led: a breath counts where your belly is seen to go in.")}</p>`
          : nothing
      }
      <progress max="1" .value=${share ?? 0} aria-label=${tr("Done so far")}></progress>
      <p class="figures" role="status">${plural(found, { one: "{n} repetition found so far", other: "{n} repetitions found so far" })}</p>
      ${this.cancel()}
    `;
  }

  private waiting(progress: number | null) {
    return html`<h1 class="hidden-text" tabindex="-1">${tr("Getting ready")}</h1>
      <pl-loading text=${startingText("model")} .progress=${progress}></pl-loading>
      ${this.cancel()}`;
  }

  private cancel() {
    return html`<button @click=${() => emit(this, "pl-stop", undefined)}>${tr("Stop here")}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-analyse": Analyse;
  }
}
