import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Exercise } from "../../rules/contract.ts";
import { emit } from "../events.ts";
import "../exercise-card/exercise-card.ts";
import { tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";

/** The first page: what the app does and does not do, what is put into it for today, and every exercise. */
@customElement("pl-start")
export class StartPage extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--space-6);
      }
      .intro,
      .today,
      .free {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
      .lead {
        font-size: var(--text-lead);
        max-inline-size: 48ch;
      }
      .promises {
        list-style: none;
        display: grid;
        gap: var(--space-3) var(--space-6);
      }
      .promises li {
        padding-inline-start: var(--space-4);
        border-inline-start: 3px solid var(--accent);
      }
      .cards {
        list-style: none;
        display: grid;
        gap: var(--space-5);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        margin-block-start: var(--space-4);
      }
      .cards li {
        display: grid;
        max-inline-size: none;
      }
      @media (min-width: 60rem) {
        :host {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          align-items: center;
        }
        .promises,
        section {
          grid-column: 1 / -1;
        }
        .promises {
          grid-template-columns: repeat(3, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  override render() {
    return html`
      <div class="intro">
        <h1 tabindex="-1">${tr("Exercise for your back, with a calm eye on your form")}</h1>
        <p class="lead">
          ${tr("Put your phone or laptop where it sees you. Plumbline counts, times your holds, and tells you what to change while it still helps.")}
        </p>
      </div>
      <div class="today"><slot></slot></div>
      <section class="free" aria-labelledby="free">
        <h2 id="free">${tr("Or just move")}</h2>
        <p>
          ${tr("Put your phone where it sees you, and begin. I name your exercise once I am sure. Warm-up, drinking and walking about count as nothing.")}
        </p>
        <div>
          <button @click=${() => emit(this, "pl-start", { from: "free" })}>${tr("Just move")}</button>
          <button class="quiet" @click=${this.chooseFilm}>${tr("Choose a video of a workout")}</button>
        </div>
      </section>
      <ul class="promises">
        <li><strong>${tr("Nothing leaves this device.")}</strong> ${tr("The camera picture is looked at here and never stored or sent.")}</li>
        <li><strong>${tr("Not medical advice.")}</strong> ${tr("New to this, or your back is bad? Ask a doctor or physiotherapist first.")}</li>
        <li><strong>${tr("Stop if it hurts.")}</strong> ${tr("Move slowly, and leave out what does not feel right today.")}</li>
      </ul>
      <section aria-labelledby="choose">
        <h2 id="choose">${tr("Choose an exercise")}</h2>
        <ul class="cards">
          ${this.exercises.map((exercise) => html`<li><pl-exercise-card .exercise=${exercise}></pl-exercise-card></li>`)}
        </ul>
      </section>
    `;
  }

  /** For whoever cannot drop one on the page: phones have no such thing. */
  private chooseFilm(): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = "video/*";
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (file) emit(this, "pl-open", file);
    };
    input.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-start": StartPage;
  }
}
