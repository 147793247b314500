import { wrapDegrees } from "../../pose/geometry.ts";
import type { Posture } from "../../space/posture.ts";
import { listed, tr } from "../../words/words.ts";

/** What lies ahead of the pelvis and behind it, for a body that stands or sits, lies face down, or on its back. */
function endsOf(posture: Posture): readonly [ahead: string, behind: string] {
  if (posture === "prone" || posture === "all-fours") return [tr("your head#from"), tr("your feet#from")];
  return posture === "supine-bent"
    ? [tr("your feet#from"), tr("your head#from")]
    : [tr("the front#from"), tr("behind#from")];
}

/** From where a body is seen, in words: "from your right", "from your left and the front"; `yaw` as in `CameraPlace`. */
export function fromWhere(yaw: number, posture: Posture): string {
  const [ahead, behind] = endsOf(posture);
  const eighth = Math.round(wrapDegrees(yaw) / 45);
  const side =
    Math.abs(eighth) === 2 ? null : Math.abs(eighth) < 2 ? tr("your right#from") : tr("your left#from");
  const end = eighth % 4 === 0 ? null : eighth > 0 ? ahead : behind;
  return tr("from {places}", { places: listed([side, end].filter((part) => part !== null)) });
}
