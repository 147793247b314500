import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { MOST_HOLD, MOST_REPETITIONS, MOST_SETS } from "../../plan/plan.ts";
import type { PrescribedItem } from "../../plan/prescription/prescription.ts";
import type { CapMeta, ExerciseMeta } from "../../rules/contract.ts";
import { figure, tr } from "../../words/words.ts";
import { dayName } from "../plan/day-name.ts";
import { base, buttons } from "../theme/base.ts";
import { fields } from "../theme/fields.ts";
import { prescriptionStyles } from "./prescription.styles.ts";

/** One exercise of a prescription that is being written; tells of each `change`, and of its `removal`. */
@customElement("pl-prescribed-item")
export class PrescribedItemForm extends LitElement {
  static override styles = [base, buttons, fields, prescriptionStyles];

  @property({ attribute: false }) item: PrescribedItem | null = null;
  @property({ attribute: false }) meta: ExerciseMeta | null = null;

  override render() {
    const { item, meta } = this;
    if (item === null || meta === null) return nothing;
    const { sets, repetitions, holdSeconds } = item;
    const times = meta.dose.perSide && item.side === null ? tr("Times a side") : tr("Times");
    return html`<div class="item" role="group" aria-label=${meta.text.name}>
      <h3>${meta.text.name}</h3>
      <div class="amounts">
        ${meta.variants.length === 0 ? nothing : this.way(item, meta)}
        ${this.number(tr("Sets"), [1, MOST_SETS], sets, (value) => ({ sets: value }))}
        ${this.number(times, [1, MOST_REPETITIONS], repetitions, (value) => ({ repetitions: value }))}
        ${
          meta.dose.holdSeconds === 0
            ? nothing
            : this.number(tr("Hold, seconds"), [0, MOST_HOLD], holdSeconds, (value) => ({
                holdSeconds: value,
              }))
        }
        ${meta.dose.perSide ? this.side(item) : nothing} ${meta.caps.map((cap) => this.cap(item, cap))}
      </div>
      <fieldset class="days">
        <legend>${tr("Days")}</legend>
        ${Array.from(
          { length: 7 },
          (_, day) => html`<label
            ><input type="checkbox" .checked=${item.days.includes(day)} @change=${() => this.toggle(item, day)} />${dayName(day)}</label
          >`,
        )}
      </fieldset>
      <p><button class="quiet" @click=${() => this.dispatchEvent(new CustomEvent("removal"))}>${tr("Take out")}</button></p>
    </div>`;
  }

  private way({ variant }: PrescribedItem, { variants }: ExerciseMeta) {
    return html`<label
      >${tr("Way")}
      <select @change=${({ target }: Event) => this.tell({ variant: chosenIn(target) || null })}>
        <option value="" ?selected=${variant === null}>${tr("the usual way")}</option>
        ${variants.map(({ id, name }) => html`<option value=${id} ?selected=${variant === id}>${name}</option>`)}
      </select>
    </label>`;
  }

  private side({ side }: PrescribedItem) {
    const choose = ({ target }: Event) => {
      const value = chosenIn(target);
      this.tell({ side: value === "left" || value === "right" ? value : null });
    };
    return html`<label
      >${tr("Side")}
      <select @change=${choose}>
        <option value="" ?selected=${side === null}>${tr("both sides")}</option>
        <option value="left" ?selected=${side === "left"}>${tr("left side only")}</option>
        <option value="right" ?selected=${side === "right"}>${tr("right side only")}</option>
      </select>
    </label>`;
  }

  /** In steps of 5°: finer than that nobody can keep, and no camera can tell. */
  private cap({ caps }: PrescribedItem, { id, name, means, least, most }: CapMeta) {
    const choose = ({ target }: Event) => {
      const { [id]: _, ...others } = caps;
      const value = chosenIn(target);
      this.tell({ caps: value === "" ? others : { ...others, [id]: Number(value) } });
    };
    return html`<label
      >${tr("{name}, at most", { name })}
      <select @change=${choose}>
        <option value="" ?selected=${caps[id] === undefined}>${tr("no limit")}</option>
        ${Array.from({ length: Math.floor((most - least) / 5) + 1 }, (_, i) => least + 5 * i).map(
          (value) => html`<option value=${value} ?selected=${caps[id] === value}>${figure(value)}°</option>`,
        )}
      </select>
      <small>${means}</small>
    </label>`;
  }

  private number(
    name: string,
    [least, most]: readonly [number, number],
    value: number,
    changed: (value: number) => Partial<PrescribedItem>,
  ) {
    return html`<label
      >${name}
      <select @change=${({ target }: Event) => this.tell(changed(Number(chosenIn(target))))}>
        ${Array.from(
          { length: most - least + 1 },
          (_, i) => html`<option value=${least + i} ?selected=${least + i === value}>${least + i}</option>`,
        )}
      </select>
    </label>`;
  }

  private toggle({ days }: PrescribedItem, day: number): void {
    this.tell({ days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day] });
  }

  private tell(part: Partial<PrescribedItem>): void {
    if (this.item === null) return;
    const detail: PrescribedItem = { ...this.item, ...part };
    this.dispatchEvent(new CustomEvent("change", { detail }));
  }
}

function chosenIn(target: EventTarget | null): string {
  return target instanceof HTMLSelectElement ? target.value : "";
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-prescribed-item": PrescribedItemForm;
  }
}
