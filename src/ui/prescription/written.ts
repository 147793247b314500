import { html, nothing } from "lit";
import type { Prescription } from "../../plan/prescription/prescription.ts";
import { tr } from "../../words/words.ts";

/** What whoever wrote a prescription says in their own words; nothing where they wrote nothing. */
export function writtenWords({ from, watch, avoid, note }: Prescription) {
  const parts: readonly (readonly [string, string])[] = [
    [tr("From"), from],
    [tr("Watch for"), watch],
    [tr("Leave out"), avoid],
    [tr("Note"), note],
  ];
  const written = parts.filter(([, words]) => words !== "");
  if (written.length === 0) return nothing;
  return html`<dl class="written">
      ${written.map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}
    </dl>
    <p class="soft">
      ${tr("These words are theirs. Plumbline does not check them. Pain and the signs that need a doctor always come first.")}
    </p>`;
}
