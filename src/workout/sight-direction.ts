import { measureBody } from "../placement/body.ts";
import { cutOff } from "../placement/cut-off.ts";
import { directionText } from "../placement/direction.ts";
import { wantedToSee } from "../placement/wanted.ts";
import type { Watch } from "./watch.ts";

/** What would bring a body that is cut off back into the picture; null when the picture does not tell. */
export function sightDirection({ exercise, run, look }: Watch): string | null {
  if (run.live.obstacle !== "cut-off" || look === null || look.pose === null || look.height === 0)
    return null;
  const aspect = look.width / look.height;
  const direction = cutOff(look.pose, aspect, measureBody(look.pose, aspect), wantedToSee(exercise.meta));
  return direction === null ? null : directionText(direction);
}
