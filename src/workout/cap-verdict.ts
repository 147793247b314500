import { standOf } from "../rules/cap-stand.ts";
import type { Repetition } from "../rules/contract.ts";
import { plural, tr } from "../words/words.ts";
import { capitalised, spokenNumber } from "./numbers.ts";

/** What is said at the end of a set of how far it was asked to go at most; empty where nothing was asked, and where nobody can tell. */
export function capVerdict(repetitions: readonly Repetition[]): readonly string[] {
  const stands = repetitions.flatMap(({ caps }) => (caps === undefined ? [] : [caps.map(standOf)]));
  if (stands.length === 0) return [];
  const beyond = stands.filter((all) => all.includes("beyond")).length;
  if (beyond > 0)
    return [
      capitalised(
        plural(
          beyond,
          {
            one: "One went further than you were asked to go",
            other: "{count} went further than you were asked to go",
          },
          { count: spokenNumber(beyond) },
        ),
      ),
    ];
  if (stands.every((all) => all.every((stand) => stand === "unseen")))
    return [tr("I could not see how far you went")];
  return stands.every((all) => all.every((stand) => stand === "within"))
    ? [tr("You stayed within the range you were given")]
    : [];
}
