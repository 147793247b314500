import type { Recording } from "../pose/recording.ts";
import type {
  CapReading,
  Exercise,
  Obstacle,
  PartialRepetition,
  Repetition,
  RuleEvent,
  RuleOptions,
  View,
} from "./contract.ts";
import { finishRun, startRun } from "./runner.ts";
import { NOT_YET_SEEN, noteSeen, type SeenMoment, type Unseen, unseenOf } from "./seen-stretches.ts";
import { walkRecording } from "./walk-recording.ts";

/** What a whole recording came to. */
export interface JudgedRecording {
  readonly repetitions: readonly Repetition[];
  readonly partials: readonly PartialRepetition[];
  /** The view that was seen most of the time, or null when none was. */
  readonly view: View | "oblique" | null;
  /** Share of the frames, 0..1, in which everything needed was seen and in posture. */
  readonly judgedShare: number;
  /** What kept most of the other frames from being judged, or null when nothing did. */
  readonly obstacle: Obstacle | null;
  /** Whether the starting posture was taken up for a second or more. */
  readonly ready: boolean;
  /** Stretches of a second and more in which nothing could be judged or movement came to nothing, and why. */
  readonly unseen: readonly Unseen[];
  readonly errors: readonly string[];
  /** How far it went beyond what was asked, in the order in which that would have been told. */
  readonly beyond: readonly CapReading[];
}

/** Replays a recording through an exercise's rule, exactly as a live set is judged. */
export function judgeRecording(
  exercise: Exercise,
  recording: Recording,
  variant: string | null = null,
  caps?: RuleOptions["caps"],
): JudgedRecording {
  let last = startRun(exercise, { variant, caps });
  const seen: SeenMoment[] = [];
  const events: RuleEvent[] = [];
  for (const frame of walkRecording(exercise, recording, variant, caps)) {
    last = frame.run;
    seen.push({ t: frame.t, pose: frame.pose, live: last.live });
    events.push(...frame.events);
  }
  return sumUp(exercise, seen, [...events, ...finishRun(last)]);
}

/** What some frames came to, as an exercise's rule saw them, and what it reported of them. */
export function sumUp(
  { meta }: Exercise,
  frames: readonly SeenMoment[],
  events: readonly RuleEvent[],
): JudgedRecording {
  const views = new Map<View | "oblique", number>();
  const obstacles = new Map<Obstacle, number>();
  let judged = 0;
  let seen = NOT_YET_SEEN;
  for (const frame of frames) {
    const { obstacle, view } = frame.live;
    seen = noteSeen(seen, frame, meta);
    if (obstacle === null) judged += 1;
    else tally(obstacles, obstacle);
    if (view !== null) tally(views, view);
  }
  const repetitions = events.flatMap((event) => (event.type === "repetition" ? [event.repetition] : []));
  const partials = events.flatMap((event) => (event.type === "partial" ? [event.partial] : []));
  return {
    repetitions,
    partials,
    view: mostFrequent(views),
    judgedShare: judged / frames.length,
    obstacle: mostFrequent(obstacles),
    ready: seen.ready,
    unseen: unseenOf(seen, { repetitions, partials }),
    beyond: events.flatMap((event) => (event.type === "beyond" ? [event.reading] : [])),
    errors: events.flatMap((event) => (event.type === "error" ? [event.message] : [])),
  };
}

function tally<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostFrequent<Key>(counts: ReadonlyMap<Key, number>): Key | null {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
