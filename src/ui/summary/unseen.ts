import { YOUR_PART } from "../../rules/body-words.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import type { Unseen } from "../../rules/seen-stretches.ts";
import { text, tr } from "../../words/words.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import { clock } from "./clock.ts";
import { type SeenOfSet, uncountedRemarks } from "./not-counted.ts";

/** What was not seen for this share of a set is why nothing came of it. */
const MUCH = 0.25;

/** A larger share than this is all of it. */
const ALL = 0.985;

const ALL_THE_WAY = text("Go slowly through the whole movement.");

type Why = Unseen["why"];

/** More stretches than this are not listed: the longest are. */
const LISTED = 8;

/** What happened for a share of the set, as in "... for 40 % of the time", and what to do about it. */
interface Reason {
  readonly happened: string;
  readonly advice: string;
}

/** Why a set came to no repetition, and what to do: two or three sentences. */
export function whyNothing(snapshot: WorkoutSnapshot): string {
  const { unseen, partials, exercise, elapsed } = snapshot;
  const [[why, seconds] = ["nobody", 0] as const] = secondsOf(unseen);
  const part = Math.min(1, seconds / Math.max(elapsed, 1));
  const none = tr("No whole repetition was seen.");
  if (exercise !== null && part >= MUCH) {
    const { happened, advice } = reasonFor(why, exercise);
    const share =
      part > ALL
        ? tr("{happened} for all of the time.", { happened })
        : tr("{happened} for {percent} % of the time.", { happened, percent: Math.round(part * 100) });
    return `${none} ${share} ${advice}`;
  }
  const remarks = uncountedRemarks(snapshot);
  if (exercise?.paced && partials.length > 0) {
    const isStill = partials.some((one) => one.isStill);
    return [...remarks, isStill ? tr("Breathe so that it rises.") : exercise.text.ready].join(" ");
  }
  const change = partials.length > 0 ? tr("Go a little further next time.") : tr(ALL_THE_WAY);
  return [none, ...remarks, change].join(" ");
}

/** What was not seen of a set, one line a stretch ("0:12 to 0:25: I did not see your feet"); empty where all was. */
export function unseenLines({ unseen, repetitions, ...set }: SeenOfSet): readonly string[] {
  // Getting into place before the first repetition and getting up after the last belong to every set.
  const [from = 0, to = Number.POSITIVE_INFINITY] = [repetitions.at(0)?.start, repetitions.at(-1)?.end];
  return linesOf(
    set,
    unseen.filter(({ start, end, isMove }) => !isMove && end > from && start < to),
  );
}

/** Movement of which nothing came, one line each, wherever in the set it was; empty where there was none. */
export function lostLines({ unseen, ...set }: SeenOfSet): readonly string[] {
  return linesOf(
    set,
    unseen.filter(({ isMove }) => isMove),
  );
}

function linesOf({ exercise }: Pick<SeenOfSet, "exercise">, unseen: readonly Unseen[]): readonly string[] {
  if (exercise === null) return [];
  const longest = unseen.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, LISTED);
  return unseen
    .filter((stretch) => longest.includes(stretch))
    .map(({ start, end, why }) =>
      tr("{start} to {end}: {happened}", {
        start: clock(start),
        end: clock(end),
        happened: reasonFor(why, exercise).happened,
      }),
    );
}

/** Seconds of the set for each reason, the longest first. */
function secondsOf(unseen: readonly Unseen[]): readonly (readonly [Why, number])[] {
  const lasted = new Map<Why, number>();
  for (const { start, end, why } of unseen) lasted.set(why, (lasted.get(why) ?? 0) + end - start);
  return [...lasted].sort((a, b) => b[1] - a[1]);
}

function reasonFor(why: Why, { text, view }: ExerciseMeta): Reason {
  switch (why) {
    case "posture":
      return {
        happened: tr("I did not see the position that this exercise begins in"),
        advice: `${text.ready} ${text.camera}`,
      };
    case "view":
      return {
        happened: tr("You were turned away from where I can judge"),
        advice: view === "side" ? tr("Turn your side to the phone.") : tr("Turn your front to the phone."),
      };
    case "movement":
      return {
        happened: tr("You moved in a way that I could not count"),
        advice: tr(ALL_THE_WAY),
      };
    default:
      return {
        happened:
          why === "nobody" ? tr("I did not see you") : tr("I did not see {part}", { part: YOUR_PART[why] }),
        advice: tr("Move the phone further away, or turn it until all of you is in the picture."),
      };
  }
}
