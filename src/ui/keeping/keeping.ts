import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { copiedAt, daysSince, shouldOfferCopy } from "../../history/copies.ts";
import { canChooseFile, writeCopy } from "../../history/copy-file.ts";
import { repetitionsAsCsv } from "../../history/csv.ts";
import { exportHistory } from "../../history/export.ts";
import { exerciseIn, fileKind } from "../../history/file-kind.ts";
import type { ImportPlan } from "../../history/import.ts";
import type { HistoryStore } from "../../history/store.ts";
import "../dialog/dialog.ts";
import { plural, text, tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { HistoryElement } from "../history/history-element.ts";
import { daysAgo, type Period, periodChoices } from "../history/periods.ts";
import { bytes } from "../history/words.ts";
import { saveFile } from "../save-file.ts";
import { base, buttons } from "../theme/base.ts";
import { choice } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { counted } from "../theme/words.ts";
import { keepingStyles } from "./keeping.styles.ts";

/** Name of the file that holds everything. */
const COPY = "plumbline-history.json";

/** What can be deleted at once: what is older than this many days, or everything. */
const DELETABLE: readonly Period[] = [
  { days: 0, name: text("everything") },
  { days: 365, name: text("what is older than a year") },
  { days: 90, name: text("what is older than three months") },
];

/** What is kept of it beside the history. */
export interface CopyStore {
  read(key: "copied-at"): unknown;
  write(key: "copied-at", at: number): void;
}

/** Ways to take the history out, in, or away. */
@customElement("pl-keeping")
export class Keeping extends HistoryElement {
  static override styles = [base, buttons, fields, keepingStyles];

  /** Where it is kept when everything was last saved as a file. */
  @property({ attribute: false }) store: CopyStore | null = null;

  /** How many visits there are. */
  @property({ type: Number }) total = 0;

  /** Bytes used; null when the browser does not tell. */
  @property({ attribute: false }) used: number | null = null;

  /** Whether the browser promised to keep it; null when it does not tell. */
  @property({ attribute: false }) stays: boolean | null = null;

  /** A file that was dropped elsewhere and is to be taken in; null when none is. */
  @property({ attribute: false }) taking: File | null = null;

  @state() private plan: ImportPlan | null = null;
  @state() private asksToDelete = false;
  /** What would be deleted: visits that began before this time. */
  @state() private until = Number.MAX_SAFE_INTEGER;
  /** How many visits that is. */
  @state() private affected = 0;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("taking") && this.taking !== null) void this.take(this.taking);
  }

  override render() {
    return html`<section aria-label=${tr("Keep and share")}>
      <h2>${tr("Keep and share")}</h2>
      <p role="status" class="message">${this.message}</p>
      <div class="actions">
        ${
          this.total === 0
            ? nothing
            : html`
                <a class="button" href="#/history/report">${tr("Report to print")}</a>
                <button @click=${this.exportAll}>${tr("Save everything as a file")}</button>
                <button @click=${this.exportTable}>${tr("Save repetitions as a table")}</button>
              `
        }
        <label class="button"
          >${tr("Open a saved file")}<input class="hidden-text" type="file" accept=".json,application/json" @change=${this.choose}
        /></label>
        ${this.total === 0 ? nothing : html`<button class="quiet" @click=${() => this.ask(true)}>${tr("Delete")}</button>`}
      </div>
      ${this.used === null ? nothing : html`<p class="soft figures">${tr("{bytes} used on this device.", { bytes: bytes(this.used) })} ${this.total === 0 ? "" : staysWords(this.stays)}</p>`}
      ${this.total === 0 ? nothing : this.copy()}
      ${this.importQuestion()} ${this.deleteQuestion()}
    </section>`;
  }

  /** How old the copy is, and the way to a new one where it should be made. */
  private copy() {
    const at = copiedAt(this.store?.read("copied-at"));
    const now = Date.now();
    const offer = shouldOfferCopy(this.stays, at, now);
    return html`<p class=${offer ? "message" : "soft"}>
        ${at === null ? tr("You have no saved copy yet.") : ageWords(daysSince(at, now))}
      </p>
      ${
        canChooseFile(window)
          ? html`<button @click=${this.writeCopy}>${tr("Keep a copy in a file of yours")}</button>`
          : offer
            ? html`<button class="primary" @click=${this.exportAll}>${tr("Save a copy now")}</button>`
            : nothing
      }`;
  }

  private deleteQuestion() {
    return html`<pl-dialog heading=${tr("Delete what you have done")} ?open=${this.asksToDelete} @close=${() => this.ask(false)}>
      ${
        this.asksToDelete
          ? html`${choice(tr("Delete"), periodChoices(DELETABLE), undefined, (days) => this.chooseRange(days))}
              <p role="status">
                ${plural(this.affected, {
                  one: "This deletes {n} session for good. Save it first if you may want it.",
                  other: "This deletes {n} sessions for good. Save them first if you may want them.",
                })}
              </p>
              <button ?disabled=${this.affected === 0} @click=${this.delete}>${tr("Delete for good")}</button>
              <button class="primary" autofocus @click=${() => this.ask(false)}>${tr("Keep everything")}</button>`
          : nothing
      }
    </pl-dialog>`;
  }

  private importQuestion() {
    const { plan } = this;
    return html`<pl-dialog heading=${tr("Open a saved file")} ?open=${plan !== null} @close=${this.leaveOut}>
      ${
        plan === null
          ? nothing
          : html`<p>
                ${tr("This adds {sessions} with {sets}.", { sessions: counted(plan.visits.length, "session"), sets: plural(plan.sets.length, { one: "{n} set#with", other: "{n} sets#with" }) })}
                ${plan.known > 0 ? plural(plan.known, { one: "{n} session already here stays as it is.", other: "{n} sessions already here stay as they are." }) : ""}
                ${plan.damaged > 0 ? plural(plan.damaged, { one: "{n} entry is damaged and left out.", other: "{n} entries are damaged and left out." }) : ""}
              </p>
              <button class="primary" autofocus @click=${this.takeIn}>${tr("Add them")}</button>
              <button @click=${this.leaveOut}>${tr("Don't add them")}</button>`
      }
    </pl-dialog>`;
  }

  private ask(asks: boolean): void {
    this.asksToDelete = asks;
    this.until = Number.MAX_SAFE_INTEGER;
    this.affected = this.total;
  }

  private chooseRange(days: number): Promise<void> {
    this.until = days === 0 ? Number.MAX_SAFE_INTEGER : daysAgo(days);
    return this.attempt(async (history) => {
      this.affected = await history.count(0, this.until);
    });
  }

  private leaveOut(): void {
    this.plan = null;
  }

  private exportAll(): Promise<void> {
    return this.offer(COPY, (history) => exportHistory(history, new Date()));
  }

  private exportTable(): Promise<void> {
    return this.offer("plumbline-repetitions.csv", async (history) => {
      // The mark at the beginning tells spreadsheets that it is UTF-8.
      return new Blob(["\ufeff", repetitionsAsCsv(await history.visits())], { type: "text/csv" });
    });
  }

  private offer(name: string, make: (history: HistoryStore) => Promise<Blob>): Promise<void> {
    return this.attempt(async (history) => {
      this.message = tr("Getting it ready.");
      if ((await saveFile(await make(history), name)) && name === COPY) this.saved();
      this.message = "";
    });
  }

  private writeCopy(): Promise<void> {
    return this.attempt(async (history) => {
      const isWritten = await writeCopy(window, COPY, () => exportHistory(history, new Date()));
      if (isWritten) this.saved();
      this.message = isWritten ? tr("Your copy is up to date.") : "";
    });
  }

  private saved(): void {
    this.store?.write("copied-at", Date.now());
  }

  /** A recording that was chosen here is opened at its exercise. */
  private async choose({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    // So that the same file can be chosen again.
    target.value = "";
    if (file === undefined) return;
    if ((await fileKind(file)) === "recording" && (await exerciseIn(file)) !== null)
      emit(this, "pl-open", file);
    else await this.take(file);
  }

  private take(file: File): Promise<void> {
    return this.attempt(async (history) => {
      this.plan = null;
      this.message = tr("Reading the file.");
      const { planImport } = await import("../../history/import.ts");
      this.plan = await planImport(file, history);
      this.message = "";
    });
  }

  private takeIn(): Promise<void> {
    const { plan } = this;
    this.plan = null;
    if (plan === null) return Promise.resolve();
    return this.attempt(async (history) => {
      this.message = tr("Adding them.");
      const { runImport } = await import("../../history/import.ts");
      await runImport(plan, history);
      this.message = plural(plan.visits.length, {
        one: "{n} session added.",
        other: "{n} sessions added.",
      });
      emit(this, "pl-history-changed", undefined);
    });
  }

  private delete(): Promise<void> {
    this.asksToDelete = false;
    const { until, affected } = this;
    return this.attempt(async (history) => {
      if (until === Number.MAX_SAFE_INTEGER) await history.deleteAll();
      else await history.deleteBetween(0, until);
      this.message =
        until === Number.MAX_SAFE_INTEGER
          ? tr("Everything is deleted.")
          : plural(affected, { one: "{n} session deleted.", other: "{n} sessions deleted." });
      emit(this, "pl-history-changed", undefined);
    });
  }
}

function ageWords(days: number): string {
  if (days === 0) return tr("You saved a copy today.");
  return plural(days, {
    one: "Your saved copy is {n} day old.",
    other: "Your saved copy is {n} days old.",
  });
}

function staysWords(stays: boolean | null): string {
  if (stays === null) return "";
  return stays
    ? tr("Your browser keeps it even when space runs low.")
    : tr("Your browser may clear it when space runs low, so save it as a file now and then.");
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-keeping": Keeping;
  }
}
