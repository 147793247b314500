// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { begun } from "../../workout/fold.ts";
import { NO_BREATHS, type QuietBreaths } from "../../workout/quiet-breaths.ts";
import { Interlude } from "./interlude.ts";

/** What stands on the screen of a pause at those breaths, as text. */
async function shownAt(breaths: QuietBreaths): Promise<string> {
  const steps = [
    {
      kind: "guided",
      part: "cool-down",
      id: "slow-breaths",
      name: "Slow breaths",
      say: "Breathe quietly.",
      seconds: 40,
      breaths: 5,
    },
  ] as const;
  const progress = begun({ type: "opened", t: 0, id: "pause", source: "camera", steps });
  const element = new Interlude();
  element.progress = { ...progress, phase: { is: "breathing", breaths } };
  document.body.append(element);
  await element.updateComplete;
  const guide = element.shadowRoot?.querySelector("pl-breath-guide");
  await guide?.updateComplete;
  const words = [element, guide].map((one) => one?.shadowRoot?.textContent ?? "").join(" ");
  element.remove();
  return words.replace(/\s+/g, " ");
}

test("A pause shows which breath it is and whether it goes in or out, in place of seconds", async () => {
  const at = (number: number, turn: "in" | "out"): QuietBreaths => ({
    ...NO_BREATHS,
    number,
    turn,
    by: "own",
  });
  expect(await shownAt(at(2, "in"))).toMatch(/Slow breaths.*2 of 5.* In/);
  expect(await shownAt(at(5, "out"))).toMatch(/5 of 5.* Out/);
  expect(await shownAt(NO_BREATHS)).not.toMatch(/ of 5/);
});
