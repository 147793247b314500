import type { Side } from "../pose/joints.ts";
import { BODY_PARTS, type BodyPart } from "../pose/parts.ts";
import { inWords } from "../words/in-words.ts";

/** A part of the person's body as the object of a sentence: "I did not see your feet". */
export const YOUR_PART: Readonly<Record<BodyPart, string>> = inWords(
  {
    feet: "your feet#seen",
    hips: "your hips#seen",
    shoulders: "your shoulders#seen",
    knees: "your knees#seen",
    hands: "your hands#seen",
    elbows: "your elbows#seen",
    head: "your head#seen",
  },
  BODY_PARTS,
);

/** A side as it is named: always the person's own. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = inWords({ left: "left", right: "right#side" }, [
  "left",
  "right",
]);

/** A part that is named after another: "I did not see your feet and knees". */
export const FURTHER_PART: Readonly<Record<BodyPart, string>> = inWords(
  {
    feet: "feet#further",
    hips: "hips#further",
    shoulders: "shoulders#further",
    knees: "knees#further",
    hands: "hands#further",
    elbows: "elbows#further",
    head: "head#further",
  },
  BODY_PARTS,
);
