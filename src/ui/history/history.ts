import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { stays, type Thinned, usage } from "../../history/room.ts";
import { NOT_OBSERVED, type StoredSet } from "../../history/schema.ts";
import type { HistoryStore, VisitWithSets } from "../../history/store.ts";
import type { Exercise } from "../../rules/contract.ts";
import "../band/band.ts";
import type { CopyStore } from "../keeping/keeping.ts";
import "../keeping/keeping.ts";
import { base, buttons } from "../theme/base.ts";
import { countedOf } from "../theme/words.ts";
import "../trends/trends.ts";
import { plural, tr } from "../../words/words.ts";
import { historyStyles } from "./history.styles.ts";
import { HistoryElement } from "./history-element.ts";
import { dayOf, resultOf, timeOf } from "./words.ts";

/** Visits shown at first, and with each press of "more": years of them would be slow to lay out. */
const PAGE = 12;

/** All that was done: visits newest first, trends, and ways to take it out, in, or away. */
@customElement("pl-history")
export class History extends HistoryElement {
  static override styles = [base, buttons, historyStyles];

  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** Why the history, or the newest of it, cannot be kept, in one sentence; null while all is well. */
  @property({ attribute: false }) problem: string | null = null;

  /** A saved history that is to be taken in; null when none is. */
  @property({ attribute: false }) taking: File | null = null;

  /** Where it is kept when everything was last saved as a file. */
  @property({ attribute: false }) store: CopyStore | null = null;

  /** Null until it was read. */
  @state() private visits: readonly VisitWithSets[] | null = null;
  /** How many there are in all. */
  @state() private total = 0;
  @state() private used: number | null = null;
  @state() private stays: boolean | null = null;
  /** What the device's own state has to say: what could not be read, and what made room. */
  @state() private notices: readonly string[] = [];

  override connectedCallback() {
    super.connectedCallback();
    void this.read();
  }

  override render() {
    return html`
      <header>
        <h1 tabindex="-1">${tr("What you have done")}</h1>
        <p class="soft">${tr("Kept on this device only: results and joint positions, never a picture.")}</p>
      </header>
      <div role="status" class="notices">
        ${this.problem === null ? nothing : html`<p class="notice">${this.problem}</p>`}
        ${this.message === "" ? nothing : html`<p class="notice">${this.message}</p>`}
        ${this.notices.map((notice) => html`<p class="notice">${notice}</p>`)}
      </div>
      ${this.visits === null ? nothing : this.content(this.visits)}
    `;
  }

  private content(visits: readonly VisitWithSets[]) {
    if (this.history === null) return nothing;
    return html`
      ${
        visits.length === 0
          ? html`<p>${tr("Nothing yet. After your first set you find it here.")} <a href="#/">${tr("Choose an exercise")}</a></p>`
          : html`
              <pl-trends
                .history=${this.history}
                .exercises=${this.exercises}
                .total=${this.total}
              ></pl-trends>
              <section aria-label=${tr("Sessions")}>
                <h2>${tr("Sessions")}</h2>
                <ol class="visits">
                  ${visits.map((one) => this.entry(one))}
                </ol>
                ${
                  this.total > visits.length
                    ? html`<button @click=${this.more}>${tr("Show {count} more", { count: Math.min(PAGE, this.total - visits.length) })}</button>`
                    : nothing
                }
              </section>
            `
      }
      <pl-keeping
        .history=${this.history}
        .store=${this.store}
        .total=${this.total}
        .used=${this.used}
        .stays=${this.stays}
        .taking=${this.taking}
        @pl-history-changed=${this.read}
      ></pl-keeping>
    `;
  }

  private entry({ visit, sets }: VisitWithSets) {
    return html`<li>
      <h3>
        <a href="#/history/${visit.id}"
          >${dayOf(visit.startedAt)}<span class="hidden-text">, ${timeOf(visit.startedAt)}</span></a
        >
      </h3>
      <p class="soft figures">${timeOf(visit.startedAt)}${this.painWords(visit)}${visit.badDay ? tr(", a bad day") : ""}</p>
      <ul class="sets">
        ${sets.map((set) => this.setLine(set))}
      </ul>
    </li>`;
  }

  private painWords({ painBefore, painAfter }: VisitWithSets["visit"]): string {
    if (painBefore === null && painAfter === null) return "";
    const parts = [
      ...(painBefore === null ? [] : [tr("{pain} before", { pain: painBefore })]),
      ...(painAfter === null ? [] : [tr("{pain} after", { pain: painAfter })]),
    ];
    return `, ${tr("pain {levels}", { levels: parts.join(", ") })}`;
  }

  private setLine(set: StoredSet) {
    if (set.source === NOT_OBSERVED)
      return html`<li><span>${this.nameOf(set.exercise)}</span><span class="soft">${tr("not observed")}</span></li>`;
    const { count, score, band } = resultOf(set);
    return html`<li>
      <span>${this.nameOf(set.exercise)}</span>
      <span class="figures">${countedOf(count, set.asked)}</span>
      <pl-band band=${band}></pl-band>
      <span class="figures">${score ?? ""}</span>
    </li>`;
  }

  private nameOf(id: string): string {
    return this.exercises.find(({ meta }) => meta.id === id)?.meta.text.name ?? id;
  }

  private async more(): Promise<void> {
    await this.attempt(async (history) => {
      const older = await history.newest(PAGE, this.visits?.at(-1)?.visit);
      this.visits = [...(this.visits ?? []), ...older];
      await this.lookAround(history);
    });
  }

  private async read(): Promise<void> {
    await this.attempt(async (history) => {
      void this.readRoom();
      [this.total, this.visits] = await Promise.all([history.count(), history.newest(PAGE)]);
      await this.lookAround(history);
    });
    this.visits ??= [];
  }

  /** The list does not wait for what the browser tells of its storage: it may never answer. */
  private async readRoom(): Promise<void> {
    this.used = await usage();
    this.stays = await stays();
  }

  /** Damaged entries are met as they are read, so this is asked after each reading. */
  private async lookAround(history: HistoryStore): Promise<void> {
    const thinned = await history.thinned();
    this.notices = [
      ...(thinned === null ? [] : [thinnedSentence(thinned)]),
      ...(history.damaged === 0 ? [] : [damagedSentence(history.damaged)]),
    ];
  }
}

function thinnedSentence({ recordings, lastAt }: Thinned): string {
  return plural(
    recordings,
    {
      one: "This device ran out of room, so the joint positions of {n} old set were removed, last on {day}; the results are all still here.",
      other:
        "This device ran out of room, so the joint positions of {n} old sets were removed, last on {day}; the results are all still here.",
    },
    { day: dayOf(lastAt) },
  );
}

function damagedSentence(count: number): string {
  return plural(count, {
    one: "One entry is damaged and is left out; everything else is here.",
    other: "{n} entries are damaged and are left out; everything else is here.",
  });
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-history": History;
  }
}
