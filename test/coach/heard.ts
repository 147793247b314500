import { vi } from "vitest";
import type { WantedRun } from "../../src/coach/flow/run.ts";
import type { Flow } from "../../src/coach/flow/state.ts";
import { HandsFree } from "../../src/coach/hands-free.ts";
import { sayingTime } from "../../src/coach/line.ts";
import { Memory } from "../../src/coach/memory.ts";
import { DEFAULT_SETTINGS, type Speaks } from "../../src/coach/settings.ts";
import { Speaker, type SpeakingPage } from "../../src/coach/speaker.ts";
import { exerciseById } from "../../src/exercises/registry.ts";
import { FilmedSession } from "./filmed-session.ts";

/** What a person hears of a session, line by line, and by whom. */
export interface Heard {
  /** By the app's own voice. */
  readonly voice: string[];
  /** By the screen reader; what cuts in ends with an exclamation mark. */
  readonly reader: string[];
}

class Utterance extends EventTarget {
  volume = 1;
  rate = 1;
  onend: (() => void) | null = null;
  constructor(readonly text: string) {
    super();
  }
}

/** A device with one voice of its own, which takes as long as a voice takes, and without sound. */
function deviceWith(spoken: string[]): SpeakingPage {
  const voice = { name: "Test", lang: "en-GB", localService: true, default: true };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    cancel: () => undefined,
    speak: (utterance: Utterance) => {
      if (utterance.volume > 0) spoken.push(utterance.text);
      setTimeout(() => utterance.onend?.(), (900 * sayingTime(utterance.text)) / utterance.rate);
    },
  });
  class Silence {
    readonly state = "suspended";
  }
  const page: unknown = {
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
    AudioContext: Silence,
  };
  return page as SpeakingPage;
}

/** Storage that lasts for one test. */
function storage(kept: Readonly<Record<string, unknown>>): Memory {
  const items = new Map(
    Object.entries(kept).map(([key, value]) => [`plumbline.${key}`, JSON.stringify(value)]),
  );
  return new Memory(() => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
  }));
}

/** A session without hands as the app joins it, over films of poses, heard the way the person chose. */
export function listenTo(flow: Flow, speaks: Speaks) {
  const heard: Heard = { voice: [], reader: [] };
  const captions: string[] = [];
  const now = () => Date.now() / 1000;
  // At a screen reader's pace, so that both can be compared line by line.
  const memory = storage({ settings: { ...DEFAULT_SETTINGS, speaks, pace: 1 } });
  const speaker = new Speaker(deviceWith(heard.voice), memory, now);
  speaker.announcements(({ text, kind }) => heard.reader.push(kind === "safety" ? `${text}!` : text));
  speaker.coach.captions(({ line }) => captions.push(line.text));
  const session = new FilmedSession();
  const leader = new HandsFree(
    {
      coach: speaker.coach,
      session,
      exerciseById,
      keep: () => undefined,
      watch: (run: WantedRun | null) => session.watch(run),
      corrected: () => undefined,
      now,
    },
    flow,
  );
  /** Lets time pass without a picture until it is so, for ten minutes at most. */
  const until = (isSo: () => boolean) => {
    for (let i = 0; i < 6000 && !isSo(); i++) vi.advanceTimersByTime(100);
  };
  return { heard, captions, speaker, session, leader, until };
}
