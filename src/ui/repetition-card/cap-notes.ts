import { standOf } from "../../rules/cap-stand.ts";
import type { ExerciseMeta, Repetition } from "../../rules/contract.ts";
import { decimal, figure, text, tr } from "../../words/words.ts";

const STANDS = {
  within: text(
    "{name}: {value}°, give or take {doubt}°. That is within the {most}° you were asked to keep to.",
  ),
  beyond: text(
    "{name}: {value}°, give or take {doubt}°. That is further than the {most}° you were asked to keep to.",
  ),
  unsure: text(
    "{name}: {value}°, give or take {doubt}°. Nobody can tell whether that is further than {most}°.",
  ),
} as const;

/** How far a repetition went of what it was asked to keep to, in sentences; empty where nothing was asked. */
export function capNotes({ caps = [] }: Repetition, exercise: Pick<ExerciseMeta, "caps">): readonly string[] {
  return caps.flatMap((reading) => {
    const name = exercise.caps.find(({ id }) => id === reading.id)?.name;
    if (name === undefined) return [];
    const stand = standOf(reading);
    if (stand === "unseen" || reading.value === null)
      return [tr("{name}: how far you went was not seen here.", { name })];
    const { value, doubt, most } = reading;
    return [
      tr(STANDS[stand], {
        name,
        value: decimal(value, 0),
        doubt: decimal(doubt ?? 0, 0),
        most: figure(most),
      }),
    ];
  });
}
