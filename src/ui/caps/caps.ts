import { html, nothing } from "lit";
import type { PlanItem } from "../../plan/plan.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { figure, tr } from "../../words/words.ts";

/** How far an item may go at most: a line for each thing that is asked. */
export function capLines(
  { caps = {} }: Pick<PlanItem, "caps">,
  meta: Pick<ExerciseMeta, "caps"> | undefined,
): readonly string[] {
  return (meta?.caps ?? []).flatMap(({ id, name, means }) => {
    const most = caps[id];
    return most === undefined
      ? []
      : [tr("{name}: at most {most}° ({means})", { name, most: figure(most), means })];
  });
}

/** The same with what the app does about it; nothing where nothing is asked. */
export function capsWords(item: Pick<PlanItem, "caps">, meta: Pick<ExerciseMeta, "caps"> | undefined) {
  const asked = capLines(item, meta);
  if (asked.length === 0) return nothing;
  return html`${asked.map((line) => html`<p>${line}</p>`)}
    <p class="soft">
      ${tr("The camera watches this while you move, and Plumbline says at once when you go further. It can be off by about 5°, so it speaks only when it is sure.")}
    </p>`;
}
