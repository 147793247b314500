import type { BodyPart } from "../pose/parts.ts";
import { YOUR_PART } from "../rules/body-words.ts";
import type { View } from "../rules/contract.ts";
import { text, tr } from "../words/words.ts";

/** What would make the picture right; one at a time. */
export type Direction =
  | { readonly id: "nobody" }
  | { readonly id: "two-people"; readonly people: number }
  | { readonly id: "only-one" }
  | { readonly id: "more-light" }
  | { readonly id: "level-phone" }
  | { readonly id: "take-posture"; readonly ready: string }
  | { readonly id: "step-back" }
  | { readonly id: "come-closer" }
  | { readonly id: "turn-body"; readonly view: View }
  /** `edge` is where the part went out of the unmirrored picture. */
  | { readonly id: "turn-phone"; readonly part: BodyPart; readonly edge: "left" | "right" }
  | { readonly id: "tilt-down" }
  | { readonly id: "tilt-up" }
  | { readonly id: "show"; readonly part: BodyPart }
  /** Every direction was followed in vain: what is waited for. */
  | { readonly id: "wait" }
  /** The picture will do; what cannot be judged from here, and where it could (null where nothing would help). */
  | { readonly id: "cannot-judge"; readonly what: string; readonly where: Direction | null };

/**
 * A direction as it is spoken and shown, at most six words. Longer may be the posture's own words, and what is said
 * only once: what is waited for in the end, and what cannot be judged.
 */
export function directionText(direction: Direction): string {
  switch (direction.id) {
    case "nobody":
      return tr("Step into the picture");
    case "two-people":
      return direction.people === 2 ? tr("I see two people") : tr("I see several people");
    case "only-one":
      return tr("I can follow only one body");
    case "more-light":
      return tr("Turn on some more light");
    case "level-phone":
      return tr("Set the phone upright and level");
    case "take-posture":
      return direction.ready;
    case "step-back":
      return tr("Move a step further away");
    case "come-closer":
      return tr("Come a step closer");
    case "turn-body":
      return direction.view === "side" ? tr("Turn your side to me") : tr("Turn to face me");
    case "turn-phone":
      return tr("Turn the phone towards {part}", { part: YOUR_PART[direction.part] });
    case "tilt-down":
      return tr("Tilt the camera down a little");
    case "tilt-up":
      return tr("Tilt the camera up a little");
    case "show":
      return tr("Let me see {part}", { part: YOUR_PART[direction.part] });
    case "wait":
      return tr("I begin when I see all of you in place");
    case "cannot-judge": {
      const said = tr("From here I count, but cannot judge {what}.", { what: direction.what });
      if (direction.where === null) return said;
      return `${said} ${tr("{direction} for that.", { direction: directionText(direction.where) })}`;
    }
  }
}

/** Said when the picture is right. */
export const GOOD_TEXT = text("Good");
