import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Verdict } from "../../agreement/judgements.ts";
import type { HistoryStore } from "../../history/store.ts";
import type { Exercise } from "../../rules/contract.ts";
import { plural, tr } from "../../words/words.ts";
import { saveFile } from "../save-file.ts";
import { base, buttons } from "../theme/base.ts";
import { fields } from "../theme/fields.ts";
import { agreementStyles } from "./agreement.styles.ts";
import "./blind-replay.ts";
import { Rating } from "./rating.ts";
import { type JudgeableRecording, judgeable, judgeableOf } from "./replays.ts";
import "./verdict-form.ts";

/** Replays of one study that are offered at most, and at first. */
const MOST = 200;
const USUAL = 20;
const MOST_STUDY = 999_999;

/** A page on which a physiotherapist judges replays without seeing what the app thinks, and saves that as a file. */
@customElement("pl-agreement")
export class Agreement extends LitElement {
  static override styles = [base, buttons, fields, agreementStyles];

  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  @property({ attribute: false }) history: HistoryStore | null = null;

  @state() private recordings: readonly JudgeableRecording[] = [];
  @state() private rater = "";
  @state() private study = 1;
  @state() private count = USUAL;
  @state() private message = "";
  @state() private rating: Rating | null = null;

  override render() {
    return html`
      <header>
        <h1 tabindex="-1">${tr("Judge replays")}</h1>
      </header>
      ${this.rating === null ? this.setup() : this.rating.now === null ? this.done(this.rating) : this.judging(this.rating, this.rating.now)}
    `;
  }

  private setup() {
    const stretches = this.recordings.reduce((sum, { items }) => sum + items.length, 0);
    return html`<div class="setup">
      <p>
        ${tr("For physiotherapists who want to know whether the app judges as they do. You see bodies moving, never a picture of a person, and not what the app thinks. Your answers become a file on this device.")}
      </p>
      <section aria-labelledby="recordings">
        <h2 id="recordings">${tr("Recordings")}</h2>
        <div class="actions">
          <label class="button"
            >${tr("Choose recordings")}<input
              class="hidden-text"
              type="file"
              multiple
              accept=".json,application/json"
              @change=${this.choose}
          /></label>
          ${this.history === null ? nothing : html`<button @click=${this.fromHistory}>${tr("Take those of my history")}</button>`}
        </div>
        <p role="status">
          ${this.message}
          ${
            this.recordings.length === 0
              ? ""
              : `${plural(this.recordings.length, { one: "{n} recording is ready.", other: "{n} recordings are ready." })} ${plural(stretches, { one: "{n} stretch can be shown.", other: "{n} stretches can be shown." })}`
          }
        </p>
      </section>
      <section aria-labelledby="you">
        <h2 id="you">${tr("Your part in the study")}</h2>
        <label
          >${tr("Your sign, not your name")}
          <input type="text" maxlength="40" placeholder="A" .value=${this.rater} @input=${this.sign} />
        </label>
        <label
          >${tr("Number of the study, the same for all who take part")}
          <input type="number" min="0" max=${MOST_STUDY} .value=${String(this.study)} @input=${this.number} />
        </label>
        <label
          >${tr("How many replays")}
          <input type="number" min="1" max=${MOST} .value=${String(this.count)} @input=${this.howMany} />
        </label>
        <p class="soft">${tr("About a fifth of them is shown twice.")}</p>
        <p>
          <button class="primary" ?disabled=${stretches === 0 || this.rater.trim() === ""} @click=${this.begin}>
            ${tr("Begin")}
          </button>
        </p>
      </section>
    </div>`;
  }

  private judging(rating: Rating, now: NonNullable<Rating["now"]>) {
    const { recording, item } = now;
    const { name } = recording.exercise.meta.text;
    return html`<section aria-labelledby="replay">
      <h2 id="replay" tabindex="-1">
        ${tr("{name}: replay {number} of {count}", { name, number: rating.at + 1, count: rating.showings })}
      </h2>
      <div class="judging">
        <pl-blind-replay .recording=${recording} .stretch=${item}></pl-blind-replay>
        <pl-verdict-form
          .faults=${now.faults}
          .showing=${rating.at}
          @verdict=${({ detail }: CustomEvent<Verdict>) => this.take(rating, detail)}
        ></pl-verdict-form>
      </div>
      <p class="soft">
        ${tr("Closing the page forgets what is not saved.")}
        <button class="quiet" ?disabled=${rating.at === 0} @click=${() => this.save(rating)}>${tr("Save what I have so far")}</button>
      </p>
    </section>`;
  }

  private done(rating: Rating) {
    return html`<section>
      <h2 tabindex="-1">${tr("All replays are judged")}</h2>
      <p>${tr("Save your answers and give the file to whoever runs the study. It holds your sign, your answers and what the app said.")}</p>
      <p><button class="primary" @click=${() => this.save(rating)}>${tr("Save my answers")}</button></p>
    </section>`;
  }

  private async choose({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    // So that the same files can be chosen again.
    target.value = "";
    const found: JudgeableRecording[] = [];
    const problems: string[] = [];
    this.message = tr("Getting it ready.");
    for (const file of files) {
      try {
        found.push(await judgeable(await file.text(), this.exercises));
      } catch (error) {
        problems.push(`${file.name}: ${error instanceof Error ? error.message : error}`);
      }
    }
    this.add(found);
    this.message = problems.join(" ");
  }

  private async fromHistory(): Promise<void> {
    if (this.history === null) return;
    this.message = tr("Getting it ready.");
    try {
      const found = await judgeableOf(this.history, this.exercises);
      this.add(found);
      this.message = found.length === 0 ? tr("Your history holds no recordings yet.") : "";
    } catch (error) {
      this.message = error instanceof Error ? error.message : String(error);
    }
  }

  /** The same recording counts once, and the order of the files decides nothing. */
  private add(found: readonly JudgeableRecording[]): void {
    const idOf = ({ items }: JudgeableRecording) => items[0]?.recording ?? "";
    const all = new Map([...this.recordings, ...found].map((one) => [idOf(one), one]));
    all.delete("");
    this.recordings = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }

  private sign({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.rater = target.value;
  }

  private number({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.study = within(target.valueAsNumber, 0, MOST_STUDY);
  }

  private howMany({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.count = within(target.valueAsNumber, 1, MOST);
  }

  private begin(): void {
    const { recordings, study, rater, count } = this;
    this.rating = new Rating(recordings, { study, rater: rater.trim(), count });
    this.focusHeading();
  }

  private take(rating: Rating, verdict: Verdict): void {
    rating.answer(verdict);
    this.requestUpdate();
    this.focusHeading();
  }

  /** What comes next is read from its heading on. */
  private focusHeading(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("h2[tabindex]")?.focus());
  }

  private async save(rating: Rating): Promise<void> {
    const { judgements } = rating;
    const file = new Blob([JSON.stringify(judgements, null, 1)], { type: "application/json" });
    await saveFile(file, `judgements-${judgements.study}-${fileName(judgements.rater)}.json`);
  }
}

function within(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;
}

/** A sign as a part of a file's name. */
function fileName(rater: string): string {
  return rater.replace(/[^\p{L}\p{N}]+/gu, "-");
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-agreement": Agreement;
  }
}
