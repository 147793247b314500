import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { MOST_HOLD, MOST_REPETITIONS, MOST_SETS } from "../../plan/plan.ts";
import type { PrescribedItem } from "../../plan/prescription/prescription.ts";
import type { CapMeta, ExerciseMeta } from "../../rules/contract.ts";
import { figure, tr } from "../../words/words.ts";
import { dayName } from "../plan/day-name.ts";
import { base, buttons } from "../theme/base.ts";
import { choice, list, numbers, type Option } from "../theme/choice.ts";
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
        ${choice(tr("Sets"), numbers(1, MOST_SETS), sets, (value) => this.tell({ sets: value }))}
        ${choice(times, numbers(1, MOST_REPETITIONS), repetitions, (value) => this.tell({ repetitions: value }))}
        ${
          meta.dose.holdSeconds === 0
            ? nothing
            : choice(tr("Hold, seconds"), numbers(0, MOST_HOLD), holdSeconds, (value) =>
                this.tell({ holdSeconds: value }),
              )
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
    const ways = variants.map(({ id, name }): Option<string | null> => [id, name]);
    return choice(tr("Way"), [[null, tr("the usual way")], ...ways], variant, (chosen) =>
      this.tell({ variant: chosen }),
    );
  }

  private side({ side }: PrescribedItem) {
    const sides: readonly Option<PrescribedItem["side"]>[] = [
      [null, tr("both sides")],
      ["left", tr("left side only")],
      ["right", tr("right side only")],
    ];
    return choice(tr("Side"), sides, side, (chosen) => this.tell({ side: chosen }));
  }

  /** In steps of 5°: finer than that nobody can keep, and no camera can tell. */
  private cap({ caps }: PrescribedItem, { id, name, means, least, most }: CapMeta) {
    const { [id]: asked = null, ...others } = caps;
    const steps = Array.from({ length: Math.floor((most - least) / 5) + 1 }, (_, i) => least + 5 * i);
    const limits = steps.map((value): Option<number | null> => [value, `${figure(value)}°`]);
    const select = list([[null, tr("no limit")], ...limits], asked, (value) =>
      this.tell({ caps: value === null ? others : { ...others, [id]: value } }),
    );
    return html`<label class="cap">${tr("{name}, at most", { name })} ${select} <small>${means}</small></label>`;
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

declare global {
  interface HTMLElementTagNameMap {
    "pl-prescribed-item": PrescribedItemForm;
  }
}
