import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ImportPlan } from "../../history/import.ts";
import type { StoredSet } from "../../history/schema.ts";
import type { SessionWithSets } from "../../history/store.ts";
import type { Exercise } from "../../rules/contract.ts";
import { bandOf } from "../../rules/score.ts";
import "../band/band.ts";
import { base, buttons } from "../theme/base.ts";
import { counted } from "../theme/words.ts";
import "../trends/trends.ts";
import type { HistoryHandle } from "./handle.ts";
import { historyStyles } from "./history.styles.ts";
import { bytes, dayOf, resultOf, save, timeOf } from "./words.ts";

/** Sessions shown at first, and with each press of "more": years of them would be slow to lay out. */
const PAGE = 30;

/** All that was done: sessions newest first, trends, and ways to take it out, in, or away. */
@customElement("pl-history")
export class History extends LitElement {
  static override styles = [base, buttons, historyStyles];

  @property({ attribute: false }) history: HistoryHandle | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** Null until it was read. */
  @state() private sessions: readonly SessionWithSets[] | null = null;
  /** How many there are in all. */
  @state() private total = 0;
  @state() private used: number | null = null;
  @state() private message = "";
  @state() private plan: ImportPlan | null = null;
  @state() private asksToDelete = false;

  override connectedCallback() {
    super.connectedCallback();
    void this.read();
  }

  override render() {
    return html`
      <header>
        <h1 tabindex="-1">What you have done</h1>
        <p class="soft">Kept on this device only: results and joint positions, never a picture.</p>
      </header>
      <p role="status" class="message">${this.message}</p>
      ${this.sessions === null ? nothing : this.content(this.sessions)}
    `;
  }

  private content(sessions: readonly SessionWithSets[]) {
    if (this.history === null) {
      return html`<p>This browser does not let the app keep a history, as in some private windows.</p>`;
    }
    return html`
      ${
        sessions.length === 0
          ? html`<p>Nothing yet. After your first set you find it here. <a href="#/">Choose an exercise</a></p>`
          : html`
              <pl-trends .history=${this.history} .exercises=${this.exercises}></pl-trends>
              <section aria-label="Sessions">
                <h2>Sessions</h2>
                <ol class="sessions">
                  ${sessions.map((one) => this.entry(one))}
                </ol>
                ${
                  this.total > sessions.length
                    ? html`<button @click=${this.more}>Show ${Math.min(PAGE, this.total - sessions.length)} more</button>`
                    : nothing
                }
              </section>
            `
      }
      ${this.keeping(sessions)}
    `;
  }

  private entry({ session, sets }: SessionWithSets) {
    return html`<li>
      <a href="#/history/${session.id}">
        <h3>${dayOf(session.startedAt)}</h3>
        <p class="soft figures">${timeOf(session.startedAt)}${this.painWords(session)}</p>
      </a>
      <ul class="sets">
        ${sets.map((set) => this.setLine(set))}
      </ul>
    </li>`;
  }

  private painWords({ painBefore, painAfter }: SessionWithSets["session"]): string {
    if (painBefore === null && painAfter === null) return "";
    return `, pain ${painBefore ?? "–"} before, ${painAfter ?? "–"} after`;
  }

  private setLine(set: StoredSet) {
    const { count, score } = resultOf(set);
    return html`<li>
      <span>${this.nameOf(set.exercise)}</span>
      <span class="figures">${count} of ${set.asked}</span>
      <pl-band band=${bandOf(score)}></pl-band>
      <span class="figures">${score ?? ""}</span>
    </li>`;
  }

  private keeping(sessions: readonly SessionWithSets[]) {
    return html`<section aria-label="Keep and share" class="keeping">
      <h2>Keep and share</h2>
      <div class="actions">
        ${
          sessions.length === 0
            ? nothing
            : html`
                <button @click=${this.exportAll}>Save everything as a file</button>
                <button @click=${this.exportTable}>Save repetitions as a table</button>
              `
        }
        <label class="button"
          >Take in a saved file<input class="hidden-text" type="file" accept=".json,application/json" @change=${this.choose}
        /></label>
        ${
          sessions.length === 0
            ? nothing
            : html`<button class="quiet" @click=${() => this.ask(true)}>Delete everything</button>`
        }
      </div>
      ${this.used === null ? nothing : html`<p class="soft">${bytes(this.used)} used on this device.</p>`}
      ${this.importQuestion()}
      ${
        this.asksToDelete
          ? html`<div class="question" role="alertdialog" aria-label="Delete everything">
              <p>This deletes ${counted(this.total, "session")} for good. Save them first if you may want them.</p>
              <button @click=${this.deleteAll}>Delete everything</button>
              <button class="primary" @click=${() => this.ask(false)}>Keep everything</button>
            </div>`
          : nothing
      }
    </section>`;
  }

  private importQuestion() {
    const { plan } = this;
    if (plan === null) return nothing;
    return html`<div class="question" role="alertdialog" aria-label="Take in a saved file">
      <p>
        This adds ${counted(plan.sessions.length, "session")} with ${counted(plan.sets.length, "set")}.
        ${plan.known > 0 ? `${counted(plan.known, "session")} here already stay as they are.` : ""}
        ${plan.damaged > 0 ? `${counted(plan.damaged, "entry", "entries")} are damaged and left out.` : ""}
      </p>
      <button class="primary" @click=${this.takeIn}>Add them</button>
      <button @click=${this.leaveOut}>Leave it</button>
    </div>`;
  }

  private nameOf(id: string): string {
    return this.exercises.find(({ meta }) => meta.id === id)?.meta.text.name ?? id;
  }

  private more(): Promise<void> {
    return this.told(async (history) => {
      const older = await history.newest(PAGE, this.sessions?.at(-1)?.session.startedAt);
      this.sessions = [...(this.sessions ?? []), ...older];
    });
  }

  private ask(asks: boolean): void {
    this.asksToDelete = asks;
  }

  private leaveOut(): void {
    this.plan = null;
  }

  private async read(): Promise<void> {
    await this.told(async (history) => {
      this.total = await history.count();
      this.sessions = await history.newest(PAGE);
      this.used = await history.usage();
    });
    this.sessions ??= [];
  }

  private exportAll(): Promise<void> {
    return this.told(async (history) => save(await history.exportAll(), "plumbline-history.json"));
  }

  private exportTable(): Promise<void> {
    return this.told(async (history) => save(await history.exportTable(), "plumbline-repetitions.csv"));
  }

  private choose({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (target instanceof HTMLInputElement && file !== undefined) {
      const chosen = file;
      target.value = "";
      return this.told(async (history) => {
        this.plan = await history.planImport(chosen);
      });
    }
    return Promise.resolve();
  }

  private takeIn(): Promise<void> {
    const { plan } = this;
    this.plan = null;
    if (plan === null) return Promise.resolve();
    return this.told(async (history) => {
      await history.runImport(plan);
      this.message = `${counted(plan.sessions.length, "session")} added.`;
      await this.read();
    });
  }

  private deleteAll(): Promise<void> {
    this.asksToDelete = false;
    return this.told(async (history) => {
      await history.deleteAll();
      this.message = "Everything is deleted.";
      await this.read();
    });
  }

  /** Does something with the history and says in one sentence what went wrong, if anything did. */
  private async told(work: (history: HistoryHandle) => Promise<void>): Promise<void> {
    this.message = "";
    try {
      if (this.history !== null) await work(this.history);
    } catch (error) {
      this.message = error instanceof Error ? error.message : String(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-history": History;
  }
}
