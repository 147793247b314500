import { BODY_PARTS, type BodyPart } from "../pose/parts.ts";
import { FURTHER_PART, YOUR_PART } from "../rules/body-words.ts";
import { listed, tr } from "../words/words.ts";
import { measureBody } from "./body.ts";
import { cutOff, partsOutside } from "./cut-off.ts";
import type { Direction } from "./direction.ts";
import type { PlacementLook } from "./find.ts";
import type { Concern } from "./follow.ts";
import type { Wanted } from "./wanted.ts";

/** What one picture does not show that is wanted for judging, though not for counting. */
export interface Limit {
  /** Whether the body is turned too far off the view to be judged. */
  readonly turned: boolean;
  readonly outside: readonly BodyPart[];
  /** What would bring these parts in. */
  readonly way: Direction | null;
}

/** More parts than this are worded as all of the body. */
const FEW = 3;

/** What one picture leaves out. */
export function limitIn({ pose, aspect, obstacle }: PlacementLook, wanted: Wanted): Limit {
  const turned = obstacle === "wrong-view";
  if (pose === null) return { turned, outside: [], way: null };
  const outside = partsOutside(pose, aspect, wanted);
  return {
    turned,
    outside,
    way: outside.length === 0 ? null : cutOff(pose, aspect, measureBody(pose, aspect), wanted),
  };
}

/**
 * The one thing to say about what cannot be judged, given what the pictures of the last moments leave out and what they
 * lack although it was asked for; null when nothing is missing. A side is named first: turning shows the most.
 */
export function limitOf(
  limits: readonly Limit[],
  lacking: readonly Concern[],
  { view }: Wanted,
): Direction | null {
  const most = (is: (limit: Limit) => boolean) => limits.filter(is).length * 2 > limits.length;
  if (most(({ turned }) => turned)) return cannotJudge(tr("your form"), { id: "turn-body", view });
  const outside = BODY_PARTS.filter((part) => most((limit) => limit.outside.includes(part)));
  if (outside.length > 0) {
    const way = limits.findLast((limit) => limit.way !== null)?.way ?? null;
    // A hidden part is nowhere outside: no place of the phone is known that would show it.
    return cannotJudge(named(outside), way?.id === "show" ? null : way);
  }
  if (lacking.includes("frame")) {
    return cannotJudge(tr("your hands and feet when you stretch"), { id: "step-back" });
  }
  if (lacking.includes("level")) return cannotJudge(tr("what is level"), { id: "level-phone" });
  if (lacking.includes("distance")) return cannotJudge(tr("the fine points"), { id: "come-closer" });
  if (lacking.includes("light")) return cannotJudge(tr("the fine points"), { id: "more-light" });
  return null;
}

function cannotJudge(what: string, where: Direction | null): Direction {
  return { id: "cannot-judge", what, where };
}

function named(parts: readonly BodyPart[]): string {
  if (parts.length > FEW) return tr("all of you");
  return listed(parts.map((part, i) => (i === 0 ? YOUR_PART[part] : FURTHER_PART[part])));
}
