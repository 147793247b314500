import { sayingTime } from "../voice/line.ts";
import { tr } from "../words/words.ts";
import { PICTURES_LOST, WAITING } from "./cues/course-lines.ts";
import { guideText } from "./cues/guide-lines.ts";
import { END_OF_HOLD } from "./cues/holds.ts";
import { obstacleText } from "./cues/lost-sight.ts";
import { BEFORE_BREATHS, turnText } from "./cues/quiet-breath-lines.ts";
import { capitalised, spokenNumber } from "./numbers.ts";
import {
  exerciseStepOf,
  isBlind,
  isOver,
  isWaiting,
  isWatched,
  nextName,
  type Progress,
  stepOf,
} from "./progress.ts";
import { sightDirection } from "./sight-direction.ts";
import { type Sentence, steady } from "./standing.ts";
import { exerciseOf, happen, type Workout } from "./workout.ts";

/** What was said stays on the screen this much longer than saying it takes, seconds: read across a room, lying down. */
const LINGERS = 1.2;

/** One sentence at a time is read from afar; each of a longer text stays so long, seconds. */
const SENTENCE_STAYS = 6;

/** Shows what was just said, or else what stands in its place; a pause goes before both. */
export function show(workout: Workout): Workout {
  const { progress, t } = workout;
  if (isOver(progress)) return workout;
  const standing = steady(workout.standing, standingAt(workout), t);
  const said = saidAt(progress, t);
  const text = said ?? standing.sentence.text;
  const { tone } = standing.sentence;
  const next = { ...workout, standing };
  const { shown } = progress;
  return shown.tone === tone && shown.text === text ? next : happen(next, { type: "shown", tone, text });
}

/** What is being said, or was a moment ago; null while it stands there anyway, or everything stands still. */
function saidAt(progress: Progress, t: number): string | null {
  const { said, isPaused, isHidden } = progress;
  if (
    said === null ||
    isPaused ||
    isHidden ||
    isBlind(progress) ||
    t - said.at > sayingTime(said.text) + LINGERS
  )
    return null;
  const step = stepOf(progress);
  if (progress.phase.is === "guided" && step?.kind === "guided" && said.text === tr(step.say)) return null;
  return said.text.replace(/\.$/, "");
}

/** What there is to show of this moment in the words in which it is said, or would be. */
function standingAt(workout: Workout): Sentence {
  const { progress } = workout;
  const { phase, isPaused, isHidden } = progress;
  if (isPaused || isHidden) {
    const asked = progress.isBadDay ? tr("Paused. Gently from here on") : WAITING.asked;
    return { tone: "still", text: isPaused ? asked : WAITING.hidden };
  }
  if (isBlind(progress) && progress.pictures !== null)
    return { tone: "blind", text: PICTURES_LOST[progress.pictures.trouble].shown };
  const seen = seenAt(workout);
  const isUnseen = seen.tone === "blind" || seen.tone === "still";
  switch (phase.is) {
    case "guided": {
      const step = stepOf(progress);
      if (step?.kind !== "guided") return seen;
      return {
        tone: "good",
        text: sentenceOf(tr(step.say).replace(`${tr(step.name)}. `, ""), step.seconds - phase.left),
      };
    }
    case "breathing": {
      const { number, turn, by } = phase.breaths;
      if (by === null)
        return { tone: "calm", text: tr(isWatched(progress) ? BEFORE_BREATHS.looked : BEFORE_BREATHS.alone) };
      if (by === "clock") return { tone: "calm", text: turnText(turn) };
      return { tone: "good", text: capitalised(tr("breath {count}", { count: spokenNumber(number) })) };
    }
    case "unwatched":
      return { tone: "calm", text: tr("In your own time") };
    case "resting": {
      const next = nextName(progress);
      return { tone: "still", text: next === null ? "" : tr("Next: {name}", { name: next }) };
    }
    case "looking":
      return lookingAt(workout);
    case "placing":
      if (progress.direction !== null) return { tone: "blind", text: withoutStop(progress.direction) };
      return isUnseen ? seen : { tone: "good", text: tr("Hold still") };
    case "ready":
      return isUnseen ? seen : { tone: "good", text: tr("Good. Stay like that") };
    case "countdown":
      return { tone: "good", text: tr("Get ready") };
    case "left":
      return { tone: "still", text: WAITING.left };
    case "asking":
      return { tone: "calm", text: WAITING.question };
    default:
      return seen;
  }
}

/** What there is to show while nothing is recognised: that nobody is seen, what it may be, or that all is well. */
function lookingAt({ picture, free, exerciseById }: Workout): Sentence {
  if (picture !== null && picture.pose === null) return { tone: "blind", text: tr("I cannot see you") };
  const name = exerciseById(free?.suspected ?? "")?.meta.text.name;
  if (name !== undefined) return { tone: "calm", text: tr("{name}? Once more", { name }) };
  return { tone: "calm", text: tr("Just move. I am watching") };
}

/** What the picture tells: what stands in the way first, then one cue, then the hold, then nothing. */
function seenAt(workout: Workout): Sentence {
  const { picture, watch, cues, progress } = workout;
  const meta = exerciseOf(workout)?.meta ?? null;
  if (picture === null || watch === null || meta === null) return { tone: "still", text: "" };
  const { live } = picture;
  if (live.obstacle !== null) {
    const words = { direction: sightDirection(watch), ready: meta.text.ready, view: meta.view };
    return { tone: "blind", text: withoutStop(obstacleText(live.obstacle, words)) };
  }
  if (watch.fault !== null && !isWaiting(progress)) return { tone: "fix", text: watch.fault.cue };
  if (watch.guide !== null) {
    const isHeld = watch.guide.phase === "hold";
    return { tone: isHeld ? "good" : "calm", text: guideText(watch.guide.phase) };
  }
  const { progress: share, goodRange } = live;
  const isInside = live.phase !== "rest" && share !== null && share >= goodRange[0] && share <= goodRange[1];
  if (!isInside) return { tone: "calm", text: "" };
  const asked = exerciseStepOf(progress)?.holdSeconds ?? 0;
  if (asked === 0) return { tone: "good", text: tr("Good") };
  return { tone: "good", text: cues.hold.seconds < asked ? tr("Good. Stay there") : tr(END_OF_HOLD) };
}

/** The sentence of a text to show so many seconds into it: they take turns, without their full stops. */
export function sentenceOf(text: string, seconds: number): string {
  const sentences = text.split(/(?<=\.) /);
  return withoutStop(sentences[Math.floor(Math.max(0, seconds) / SENTENCE_STAYS) % sentences.length] ?? "");
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
