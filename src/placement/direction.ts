import type { BodyPart } from "../pose/parts.ts";
import type { View } from "../rules/contract.ts";

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
      return "Step into the picture";
    case "two-people":
      return direction.people === 2 ? "I see two people" : "I see several people";
    case "only-one":
      return "I can follow only one body";
    case "more-light":
      return "Turn on some more light";
    case "level-phone":
      return "Set the phone upright and level";
    case "take-posture":
      return direction.ready;
    case "step-back":
      return "Move a step further away";
    case "come-closer":
      return "Come a step closer";
    case "turn-body":
      return direction.view === "side" ? "Turn your side to me" : "Turn to face me";
    case "turn-phone":
      return `Turn the phone towards your ${direction.part}`;
    case "tilt-down":
      return "Tilt the camera down a little";
    case "tilt-up":
      return "Tilt the camera up a little";
    case "show":
      return `Let me see your ${direction.part}`;
    case "wait":
      return "I begin when I see all of you in place";
    case "cannot-judge": {
      const said = `From here I count, but cannot judge ${direction.what}.`;
      return direction.where === null ? said : `${said} ${directionText(direction.where)} for that.`;
    }
  }
}

/** Said when the picture is right. */
export const GOOD_TEXT = "Good";
