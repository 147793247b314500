import { css, html, nothing } from "lit";
import { tr } from "../../words/words.ts";
import { notCounted, type SeenOfSet } from "./not-counted.ts";
import { lostLines, unseenLines } from "./unseen.ts";

/** What of a set was not counted and what of it was not seen, with the times; what was `said` of it in the same words is left out. */
export function leftOut(set: SeenOfSet, said = "") {
  const counted = [...notCounted(set), ...lostLines(set)].filter((line) => !said.includes(line));
  return [listed(tr("Not counted"), counted), listed(tr("Not seen"), unseenLines(set))];
}

function listed(heading: string, lines: readonly string[]) {
  return lines.length === 0
    ? nothing
    : html`<section class="left-out">
        <h3>${heading}</h3>
        <ul class="soft figures">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>`;
}

/** How it looks. */
export const leftOutStyles = css`
  .left-out {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-4) var(--space-5);
    border: 2px dashed var(--line);
    border-radius: var(--radius);
  }
  .left-out ul {
    display: grid;
    gap: var(--space-2);
    list-style: none;
  }
`;
