import { expect, test, vi } from "vitest";
import { lineOf } from "./line.ts";
import { Speaker, type SpeakingPage } from "./speaker.ts";

const store = { read: () => null, write: () => undefined } as unknown as ConstructorParameters<
  typeof Speaker
>[1];

test("Where the system knows kinds of sound, ours are laid over the person's music and do not stop it", () => {
  const audioSession = { type: "auto" };
  const kinds: string[] = [];
  class Output {
    constructor() {
      // It holds from the first output on: set later, the music has been stopped already.
      kinds.push(audioSession.type);
      throw new Error("no output here");
    }
  }
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const page = { navigator: { audioSession }, AudioContext: Output } as unknown as SpeakingPage;
  new Speaker(page, store).unlock();
  expect(kinds).toEqual(["transient"]);
});

test("A browser without voice, sounds or a system that knows kinds of sound is spoken to without harm", () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const speaker = new Speaker({} as SpeakingPage, store);
  speaker.unlock();
  expect(() => speaker.say(lineOf("count", "One", "repetition"))).not.toThrow();
});
