import type { SessionSnapshot } from "../session/snapshot.ts";
import type { CoachEvent } from "./cues/moment.ts";
import { sharesOf } from "./flow/result.ts";
import { newRepetitions } from "./observe.ts";
import { setVerdict } from "./verdict.ts";

/** The figure needs no word to take up its posture; whoever watches it is to know whom the cues are meant for. */
const WATCH = "Watch the figure. The cues are for it";

/**
 * What happens to a set that nobody leads: its counts, pauses and end, read from one snapshot to the next. (In a
 * session without hands the flow tells these, and counts what was corrected too. Of a problem everyone is told, by
 * the composition.)
 */
export function plainSetEvents(before: SessionSnapshot | null, now: SessionSnapshot): readonly CoachEvent[] {
  const was = before?.status.is ?? "idle";
  const is = now.status.is;
  const events: CoachEvent[] = [];
  if (is === "running" && was !== "running" && was !== "paused" && now.exercise !== null) {
    const { exercise, asked } = now;
    events.push({ type: "set-opened", exercise, asked, holdSeconds: exercise.dose.holdSeconds });
    const isFigure = now.source?.kind === "demonstration";
    events.push({ type: "ready-wanted", ready: isFigure ? WATCH : exercise.text.ready });
  }
  const wasPaused = before?.status.is === "paused" && before.status.why === "asked";
  if (is === "running" && wasPaused) events.push({ type: "set-resumed" });
  const fresh = newRepetitions(before, now);
  const first = now.repetitions.length - fresh.length;
  for (const [i, { side }] of fresh.entries()) {
    events.push({ type: "counted", count: first + i + 1, asked: now.asked, side });
  }
  if (now.status.is === "paused" && now.status.why === "asked" && was === "running") {
    events.push({ type: "set-paused", why: "asked", ready: now.exercise?.text.ready ?? "" });
  }
  const wasOn = was === "running" || was === "paused";
  if (wasOn && is === "ended") {
    const count = now.repetitions.length;
    const why = count >= now.asked ? "dose" : "answered";
    events.push({ type: "set-ended", why, count, oneSided: null });
    events.push(...verdictEvents(now));
  }
  return events;
}

function verdictEvents({ exercise, repetitions, asked }: SessionSnapshot): readonly CoachEvent[] {
  if (exercise === null) return [];
  const counts = sharesOf(
    repetitions.map(({ score }) => score),
    asked,
  );
  return setVerdict(exercise, counts, repetitions, []).map((text) => ({ type: "set-remark", text }));
}
