import { expect, test } from "vitest";
import { LocalStore } from "../storage/local-store.ts";
import { type Earcon, lineOf } from "./line.ts";
import { EARCONS } from "./sounds.ts";
import { Speaker, type SpeakingPage } from "./speaker.ts";

const SOUNDS = Object.keys(EARCONS) as Earcon[];

/** A sound output that waits for a tap that never comes. */
class Waiting {
  readonly state = "suspended";
  resume = () => new Promise<void>(() => undefined);
}

/** A speaker on a device without a voice, whose sounds are kept back, and the sounds that it tells of. */
function speaking() {
  const speaker = new Speaker(
    { AudioContext: Waiting } as unknown as SpeakingPage,
    new LocalStore(() => ({ getItem: () => null, setItem() {}, removeItem() {} })),
  );
  const told: Earcon[] = [];
  const leave = speaker.earcons((earcon) => told.push(earcon));
  return { speaker, told, leave };
}

test("Each sound is told to whoever cannot hear it, muted or not, with words or without, aloud or not", () => {
  const { speaker, told } = speaking();
  for (const isMuted of [false, true]) {
    speaker.mute(isMuted);
    for (const sound of SOUNDS) {
      speaker.say(lineOf("count", "One", sound, !isMuted));
      speaker.say(lineOf("count", "", sound));
    }
  }
  expect(told).toEqual([...SOUNDS, ...SOUNDS].flatMap((sound) => [sound, sound]));
});

test("A line without a sound tells of none, and the sample in the settings of one", () => {
  const { speaker, told } = speaking();
  speaker.say(lineOf("course", "Begin"));
  expect(told).toEqual([]);
  speaker.sample();
  expect(told).toEqual(["repetition"]);
});

test("Nobody is told of a sound any more who has left", () => {
  const { speaker, told, leave } = speaking();
  leave();
  speaker.say(lineOf("count", "One", "repetition"));
  expect(told).toEqual([]);
});
