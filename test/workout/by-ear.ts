import type { Earcon, Line } from "../../src/voice/line.ts";
import type { Played } from "./played.ts";

/** What each sound is like, in words: the transcript is to be read by someone who does not hear it. */
const SOUNDS: Readonly<Record<Earcon, string>> = {
  repetition: "one note",
  "hold-start": "a soft low note",
  "hold-done": "two notes, rising",
  "lost-sight": "two notes, falling",
  countdown: "a short high note",
  "look-at-form": "two low notes",
  "set-done": "three notes, rising",
};

/** What is heard, by the button that is pressed at its beginning. */
const OF = {
  "Start today's session": "a session",
  "Start with the camera": "a single exercise, the first since the app was opened",
} as const;

const head = (
  pressed: keyof typeof OF,
) => `What somebody hears of ${OF[pressed]}, with the screen out of sight: from the press of "${pressed}" to the summary.
Minutes and seconds, what is said, and the sounds in brackets. Written by the tests, which hold the app to it:
npx vitest run test/workout/transcript.test.ts test/workout/other-languages.test.ts -u

`;

/** All that is said and sounded of a workout, a line each, with the minutes and seconds since its beginning. */
export function byEar(played: Played, pressed: keyof typeof OF = "Start today's session"): string {
  const said = played.of("said");
  const begun = said[0]?.t ?? 0;
  return `${head(pressed)}${said.map(({ t, line }) => `${clock(t - begun)}  ${heard(line)}\n`).join("")}`;
}

function heard({ text, earcon }: Line): string {
  return [earcon === null ? "" : `(${SOUNDS[earcon]})`, text].filter((part) => part !== "").join(" ");
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}
