import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Plan } from "../../plan/plan.ts";
import {
  LONGEST,
  MOST_ITEMS,
  type PrescribedItem,
  type Prescription,
} from "../../plan/prescription/prescription.ts";
import { prescriptionFile } from "../../plan/prescription/read.ts";
import { prescribedFrom } from "../../plan/prescription/week.ts";
import { startItem } from "../../plan/starter.ts";
import type { Exercise, ExerciseMeta } from "../../rules/contract.ts";
import { text, tr } from "../../words/words.ts";
import { saveFile } from "../save-file.ts";
import { base, buttons } from "../theme/base.ts";
import { adder } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { pageHead } from "../theme/page-head.ts";
import { codeOf } from "./code.ts";
import { prescriptionLink } from "./link.ts";
import "./prescribed-item.ts";
import { prescriptionStyles } from "./prescription.styles.ts";

/** The texts that can be written, with what they are called. */
const TEXTS = [
  ["from", text("Who it is from")],
  ["watch", text("What to watch for")],
  ["avoid", text("What to leave out")],
  ["note", text("A note")],
] as const;

/** Every other day, to begin with. */
const USUAL_DAYS: readonly number[] = [0, 2, 4];

const EMPTY: Prescription = { items: [], from: "", watch: "", avoid: "", note: "" };

/** Where a physiotherapist, or the person, puts exercises together to give them on as a link, a code or a file. */
@customElement("pl-prescribe")
export class Prescribe extends LitElement {
  static override styles = [base, pageHead, buttons, fields, prescriptionStyles];

  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** The person's own plan, to begin with. */
  @property({ attribute: false }) plan: Plan | null = null;

  @state() private prescription: Prescription = EMPTY;
  @state() private message = "";

  override render() {
    const { items } = this.prescription;
    return html`
      <header>
        <h1 tabindex="-1">${tr("Exercises to give on")}</h1>
        <p>
          ${tr("Put exercises together for somebody else. All of it is in the link, the code or the file. Nothing is sent to a server.")}
        </p>
      </header>
      <section aria-labelledby="exercises">
        <h2 id="exercises" tabindex="-1">${tr("Exercises")}</h2>
        ${items.map((item, at) => this.item(item, at))}
        <div class="actions">
          ${adder(
            tr("Add an exercise"),
            tr("Add an exercise"),
            this.exercises.map(({ meta }) => [meta.id, meta.text.name]),
            (id) => this.add(id),
            items.length >= MOST_ITEMS,
          )}
          ${items.length > 0 || this.plan === null ? nothing : html`<button @click=${this.fromPlan}>${tr("Begin with my plan")}</button>`}
        </div>
      </section>
      <section class="form" aria-labelledby="words">
        <h2 id="words">${tr("Your words")}</h2>
        ${TEXTS.map(
          ([of, name]) => html`<label
            >${tr(name)}
            ${
              of === "from"
                ? html`<input type="text" maxlength=${LONGEST[of]} .value=${this.prescription[of]} @input=${(event: Event) => this.write(of, event)} />`
                : html`<textarea rows="2" maxlength=${LONGEST[of]} .value=${this.prescription[of]} @input=${(event: Event) => this.write(of, event)}></textarea>`
            }
          </label>`,
        )}
      </section>
      <section aria-labelledby="give">
        <h2 id="give">${tr("Give it on")}</h2>
        ${this.give()}
        <p role="status">${this.message}</p>
      </section>
    `;
  }

  private item(item: PrescribedItem, at: number) {
    return html`<pl-prescribed-item
      .item=${item}
      .meta=${this.metaOf(item.exercise)}
      @change=${({ detail }: CustomEvent<PrescribedItem>) =>
        this.keep({ items: this.prescription.items.map((one, i) => (i === at ? detail : one)) })}
      @removal=${() => this.takeOut(at)}
    ></pl-prescribed-item>`;
  }

  private give() {
    const { items } = this.prescription;
    if (items.length === 0) return html`<p>${tr("Add an exercise first.")}</p>`;
    if (items.some(({ days }) => days.length === 0))
      return html`<p>${tr("Choose a day for each exercise first.")}</p>`;
    const here = `${location.origin}${location.pathname}`;
    const link = `${here}#/prescription/${prescriptionLink(this.prescription)}`;
    return html`
      ${
        isOnlyHere(location.hostname)
          ? html`<p>
              ${tr("This address opens on this computer alone. Give others the file: they open it in their own Plumbline, where it says With your physiotherapist.")}
            </p>`
          : nothing
      }
      <div class="actions">
        <button class="primary" @click=${() => this.copy(link)}>${tr("Copy the link")}</button>
        <button @click=${this.save}>${tr("Save it as a file")}</button>
        <a class="button" href=${link}>${tr("See what they will see")}</a>
      </div>
      ${codeOf(link, tr("The link as a code for a phone's camera")) ?? html`<p>${tr("It is too long for a code. Give the link or the file.")}</p>`}
    `;
  }

  private metaOf(exercise: string): ExerciseMeta | null {
    return this.exercises.find(({ meta }) => meta.id === exercise)?.meta ?? null;
  }

  private add(id: string): void {
    const meta = this.metaOf(id);
    if (meta === null) return;
    const { items } = this.prescription;
    this.keep({ items: [...items, { ...startItem(meta), side: null, days: [...USUAL_DAYS], caps: {} }] });
  }

  private fromPlan(): void {
    if (this.plan !== null) this.keep({ items: prescribedFrom(this.plan).slice(0, MOST_ITEMS) });
    this.focusExercises();
  }

  private takeOut(at: number): void {
    this.keep({ items: this.prescription.items.filter((_, i) => i !== at) });
    this.focusExercises();
  }

  /** What was pressed is gone. */
  private focusExercises(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("#exercises")?.focus());
  }

  private write(of: (typeof TEXTS)[number][0], { target }: Event): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      this.keep({ [of]: target.value });
  }

  private keep(part: Partial<Prescription>): void {
    this.prescription = { ...this.prescription, ...part };
    this.message = "";
  }

  private async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.message = tr("The link is copied.");
    } catch {
      this.message = tr("This browser does not let the page copy. Give the file instead.");
    }
  }

  private async save(): Promise<void> {
    const file = new Blob([prescriptionFile(this.prescription)], { type: "application/json" });
    await saveFile(file, "plumbline-prescription.json");
  }
}

/** Whether an address reaches nothing but the computer that it is opened on. */
function isOnlyHere(hostname: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(hostname);
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-prescribe": Prescribe;
  }
}
