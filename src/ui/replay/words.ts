import { listed, text, tr } from "../../words/words.ts";
import type { PartName } from "./mannequin.ts";
import type { NoSpace } from "./space-show.ts";

/** Why the person is shown from the camera's side alone. */
export const NO_SPACE_WORDS: Readonly<Record<NoSpace, string>> = {
  "no-network": text(
    "The part of the app that turns you could not be loaded, so you see yourself as the camera did.",
  ),
  "too-little": text("Too little of you was seen to turn you, so you see yourself as the camera did."),
};

const ORIGIN = text("Worked out from what one camera saw.");

/** From so many parts on they are not named one by one. */
const MOST = 4;

/** The parts as they are named, pairs together. */
const NAMES: readonly (readonly [name: string, parts: readonly PartName[]])[] = [
  [text("head"), ["head"]],
  [text("trunk"), ["trunk"]],
  [text("arms"), ["left arm", "right arm"]],
  [text("left arm"), ["left arm"]],
  [text("right arm"), ["right arm"]],
  [text("legs"), ["left leg", "right leg"]],
  [text("left leg"), ["left leg"]],
  [text("right leg"), ["right leg"]],
];

/** What of the body is drawn faint, and that all of it is worked out from one camera. */
export function guessWords(parts: readonly PartName[]): string {
  if (parts.length === 0) return `${tr(ORIGIN)} ${tr("What is faint is less sure.")}`;
  if (parts.length > MOST)
    return `${tr(ORIGIN)} ${tr("Most of you is faint, since from this side it is a guess.")}`;
  const left = new Set(parts);
  const names = NAMES.flatMap(([name, own]) => {
    if (!own.every((part) => left.has(part))) return [];
    for (const part of own) left.delete(part);
    return [name];
  });
  return `${tr(ORIGIN)} ${tr("Faint, since it is a guess: your {parts}.", { parts: listed(names.map((name) => tr(name))) })}`;
}
