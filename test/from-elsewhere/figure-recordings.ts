import { readFileSync } from "node:fs";
import { type Choreography, choreograph } from "../../src/demonstration/choreography.ts";
import { type Recording, parseRecording } from "../../src/pose/recording.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import { FIGURE_FILMS, YAWS } from "./films.ts";

/** A film of the figure from the other side as the surer model saw it, and what the figure did in it. */
export interface FigureRecording {
  readonly name: string;
  readonly recording: Recording;
  readonly show: Choreography;
}

/** The films of an exercise from the other side; none of one that was not filmed so. */
export function figureRecordings({ meta: { id }, motion }: Exercise): readonly FigureRecording[] {
  const film = FIGURE_FILMS[id];
  if (film === undefined) return [];
  const show = choreograph(motion, film.plan);
  return YAWS.map((yaw) => {
    const name = `${id}${yaw}`;
    const own = parseRecording(readFileSync(`test/from-elsewhere/other-side/${name}.json`, "utf8"));
    return { name, recording: motion.paced ? { ...own, guide: [...show.guide] } : own, show };
  });
}
