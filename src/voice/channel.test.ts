import fc from "fast-check";
import { expect, test } from "vitest";
import { Channel } from "./channel.ts";
import { type LineKind, lineOf } from "./line.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";
import { RecordingVoice } from "./voice.ts";

/** Says "One" with those settings; what the voice was given, and what the screen reader. */
function heard(settings: Partial<typeof DEFAULT_SETTINGS>, hasVoice: boolean, aloud = true) {
  const voice = new RecordingVoice(hasVoice);
  const channel = new Channel(voice, () => ({ ...DEFAULT_SETTINGS, ...settings }));
  const read: string[] = [];
  channel.announcements(({ text }) => read.push(text));
  channel.say(lineOf("count", "One", "repetition", aloud));
  channel.say(lineOf("hold", "", "hold-start"));
  return { voice: voice.words, reader: read };
}

const VOICE = { voice: ["One"], reader: [] };
const READER = { voice: [], reader: ["One"] };

test.each([
  ["the app's voice, as long as nothing was chosen", {}, true, VOICE],
  ["the screen reader, when it was chosen", { speaks: "reader" }, true, READER],
  ["the screen reader, where the device has no voice to use", {}, false, READER],
  ["the screen reader, when the app's voice is switched off", { volume: 0 }, true, READER],
  ["the screen reader, when only the sounds are switched off", { speaks: "reader", volume: 0 }, true, READER],
] as const)("A line is said by %s", (_who, settings, hasVoice, expected) => {
  expect(heard(settings, hasVoice)).toEqual(expected);
});

test("What is not meant aloud is said by neither", () => {
  for (const speaks of ["app", "reader"] as const) {
    expect(heard({ speaks }, true, false)).toEqual({ voice: [], reader: [] });
  }
});

test("However it is set, each line is said once, in its order", () => {
  const kinds = fc.constantFrom<LineKind>("safety", "countdown", "count", "hold", "course", "cue");
  const step = fc.record({
    kind: kinds,
    speaks: fc.constantFrom("app" as const, "reader" as const),
    volume: fc.constantFrom(0, 0.8),
  });
  fc.assert(
    fc.property(fc.array(step), fc.boolean(), (steps, hasVoice) => {
      let settings = DEFAULT_SETTINGS;
      const voice = new RecordingVoice(hasVoice);
      const channel = new Channel(voice, () => settings);
      const all: string[] = [];
      channel.announcements(({ text }) => all.push(text));
      let spoken = 0;
      for (const [i, { kind, speaks, volume }] of steps.entries()) {
        settings = { ...settings, speaks, volume };
        channel.say(lineOf(kind, `Line ${i}`));
        all.push(...voice.words.slice(spoken));
        spoken = voice.words.length;
      }
      expect(all).toEqual(steps.map((_, i) => `Line ${i}`));
    }),
  );
});

test("Nobody is told any more who has left", () => {
  const channel = new Channel(new RecordingVoice(false), () => DEFAULT_SETTINGS);
  const read: string[] = [];
  channel.announcements(({ text }) => read.push(text))();
  channel.say(lineOf("count", "One"));
  expect(read).toEqual([]);
});
