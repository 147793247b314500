import { vi } from "vitest";
import { LocalStore } from "../../src/storage/local-store.ts";
import { sayingTime } from "../../src/voice/line.ts";
import { DEFAULT_SETTINGS, type Speaks } from "../../src/voice/settings.ts";
import { Speaker, type SpeakingPage } from "../../src/voice/speaker.ts";
import type { WorkoutStep } from "../../src/workout/step.ts";
import type { Opening } from "../../src/workout/workout.ts";
import { Played } from "./played.ts";

/** What a person hears of a workout, line by line, and by whom. */
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

/** A device with a voice of its own for each language, which takes as long as a voice takes, and without sound. */
function deviceWith(spoken: string[]): SpeakingPage {
  const voices = ["en-GB", "de-DE", "es-ES"].map((lang) => ({
    name: `Test ${lang}`,
    lang,
    localService: true,
    default: lang === "en-GB",
  }));
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
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
function storage(kept: Readonly<Record<string, unknown>>): LocalStore {
  const items = new Map(
    Object.entries(kept).map(([key, value]) => [`plumbline.${key}`, JSON.stringify(value)]),
  );
  return new LocalStore(() => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
  }));
}

/** A workout as the app joins it to its voice, heard the way the person chose; its time is that of the fake timers. */
export function listenTo(steps: readonly WorkoutStep[], speaks: Speaks, opening: Partial<Opening> = {}) {
  const heard: Heard = { voice: [], reader: [] };
  // At a screen reader's pace, so that both can be compared line by line.
  const store = storage({ settings: { ...DEFAULT_SETTINGS, speaks, pace: 1 } });
  const speaker = new Speaker(deviceWith(heard.voice), store);
  speaker.announcements(({ text, kind }) => heard.reader.push(kind === "safety" ? `${text}!` : text));
  const played = new Played(steps, { manner: speaker.manner, ...opening });
  played.passing = (seconds) => vi.advanceTimersByTime(1000 * seconds);
  played.happened = (events) => {
    for (const event of events) if (event.type === "said") speaker.say(event.line);
  };
  return { heard, speaker, played: played.start() };
}
