import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lineOf } from "./line.ts";
import { DEFAULT_SETTINGS, type VoiceSettings } from "./settings.ts";
import { browserVoice, chooseVoice, type DeviceVoice, WebVoice } from "./speech.ts";

function deviceVoice(name: string, change: Partial<DeviceVoice> = {}): SpeechSynthesisVoice {
  return { name, lang: "en-GB", localService: true, default: false, voiceURI: name, ...change };
}

class FakeUtterance extends EventTarget {
  volume = 1;
  rate = 1;
  pitch = 1;
  lang = "";
  voice: SpeechSynthesisVoice | null = null;
  onend: ((event: never) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  onstart = null;
  onpause = null;
  onresume = null;
  onmark = null;
  onboundary = null;

  constructor(readonly text: string) {
    super();
  }
}

/** A browser whose voices come when told, and that drops what is spoken right after a cancel. */
class FakeSynthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  readonly spoken: FakeUtterance[] = [];
  #cancelledAt = Number.NEGATIVE_INFINITY;

  getVoices() {
    return this.voices;
  }

  speak(utterance: unknown) {
    if (Date.now() - this.#cancelledAt < 50) return;
    this.spoken.push(utterance as FakeUtterance);
  }

  cancel() {
    this.#cancelledAt = Date.now();
  }

  come(...voices: SpeechSynthesisVoice[]) {
    this.voices = voices;
    this.dispatchEvent(new Event("voiceschanged"));
  }

  finish() {
    this.spoken.at(-1)?.onend?.(undefined as never);
  }

  get texts() {
    return this.spoken.map(({ text }) => text);
  }
}

let synthesis: FakeSynthesis;
let settings: VoiceSettings;

function webVoice(): WebVoice {
  const Utterance = FakeUtterance as unknown as typeof SpeechSynthesisUtterance;
  const speechSynthesis = synthesis as unknown as SpeechSynthesis;
  const voice = browserVoice({ speechSynthesis, SpeechSynthesisUtterance: Utterance }, () => settings);
  if (!(voice instanceof WebVoice)) throw new Error("The browser's voice was not taken.");
  return voice;
}

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
  settings = DEFAULT_SETTINGS;
});

afterEach(() => {
  vi.useRealTimers();
});

test.each<[string, readonly SpeechSynthesisVoice[], string | null, string | null]>([
  ["none", [], null, null],
  [
    "only a remote one: it would send the text out",
    [deviceVoice("Cloud", { localService: false })],
    "Cloud",
    null,
  ],
  ["only another language", [deviceVoice("Anna", { lang: "de-DE" })], "Anna", null],
  ["only one that begins like English", [deviceVoice("Enga", { lang: "enq-PG" })], null, null],
  ["one that names English as Android does", [deviceVoice("A", { lang: "en_US" })], null, "A"],
  [
    "the wanted one among Android's",
    [deviceVoice("A", { lang: "en_US" }), deviceVoice("B", { lang: "en_GB" })],
    "B",
    "B",
  ],
  ["one that names English by three letters", [deviceVoice("A", { lang: "eng-GBR" })], null, "A"],
  ["one that names English alone, in capitals", [deviceVoice("A", { lang: "EN" })], null, "A"],
  [
    "Android's local one beside its remote default",
    [
      deviceVoice("R", { lang: "en_US", localService: false, default: true }),
      deviceVoice("L", { lang: "en_AU" }),
    ],
    null,
    "L",
  ],
  ["the wanted one", [deviceVoice("A", { default: true }), deviceVoice("B")], "B", "B"],
  [
    "the wanted one gone: the device's own choice",
    [deviceVoice("A"), deviceVoice("B", { default: true })],
    "C",
    "B",
  ],
  ["no choice at all: the first", [deviceVoice("A"), deviceVoice("B")], null, "A"],
  [
    "a local one beside a remote default",
    [deviceVoice("R", { localService: false, default: true }), deviceVoice("L")],
    null,
    "L",
  ],
])("Of the voices, %s", (_what, voices, wanted, chosen) => {
  expect(chooseVoice(voices, wanted)?.name ?? null).toBe(chosen);
});

test("Voices that come late are taken", () => {
  const voice = webVoice();
  expect(voice.available).toBe(false);
  voice.say(lineOf("count", "One"));
  synthesis.come(deviceVoice("A"));
  expect(voice.available).toBe(true);
  voice.say(lineOf("count", "Two"));
  expect(synthesis.texts).toEqual(["Two"]);
});

test("Voice, pace and volume are as set, also when they change in the middle", () => {
  synthesis.voices = [deviceVoice("A"), deviceVoice("B")];
  const voice = webVoice();
  settings = { ...settings, voice: "B", pace: 0.8, volume: 0.4 };
  voice.say(lineOf("count", "One"));
  expect(synthesis.spoken[0]).toMatchObject({ rate: 0.8, volume: 0.4, voice: { name: "B" } });
});

test("Nothing is spoken at volume 0, nor what is not meant aloud, nor a sound without words", () => {
  synthesis.voices = [deviceVoice("A")];
  const voice = webVoice();
  voice.say(lineOf("count", "One", null, false));
  voice.say(lineOf("hold", "", "hold-start"));
  settings = { ...settings, volume: 0 };
  voice.say(lineOf("count", "Two"));
  expect(synthesis.texts).toEqual([]);
});

test("A line waits for the end of another; of those that wait the most important is said", () => {
  synthesis.voices = [deviceVoice("A")];
  const voice = webVoice();
  voice.say(lineOf("course", "Rest, and drink a sip"));
  voice.say(lineOf("cue", "Lift a little"));
  voice.say(lineOf("count", "Two"));
  voice.say(lineOf("praise", "Well done"));
  expect(synthesis.texts).toEqual(["Rest, and drink a sip"]);
  synthesis.finish();
  expect(synthesis.texts).toEqual(["Rest, and drink a sip", "Two"]);
});

test("Safety cuts off, and is spoken only when the browser does not drop it any more", () => {
  synthesis.voices = [deviceVoice("A")];
  const voice = webVoice();
  voice.say(lineOf("course", "Rest, and drink a sip"));
  voice.say(lineOf("safety", "Stop here"));
  expect(synthesis.texts).toEqual(["Rest, and drink a sip"]);
  vi.advanceTimersByTime(100);
  expect(synthesis.texts).toEqual(["Rest, and drink a sip", "Stop here"]);
});

test("What is said right after a cancel still comes", () => {
  synthesis.voices = [deviceVoice("A")];
  const voice = webVoice();
  voice.say(lineOf("course", "Rest"));
  voice.cancel();
  voice.say(lineOf("count", "One"));
  vi.advanceTimersByTime(100);
  expect(synthesis.texts).toEqual(["Rest", "One"]);
});

test("A browser that never says that a line ended does not silence the next", () => {
  synthesis.voices = [deviceVoice("A")];
  const voice = webVoice();
  voice.say(lineOf("count", "One"));
  voice.say(lineOf("count", "Two"));
  vi.advanceTimersByTime(6_000);
  expect(synthesis.texts).toEqual(["One", "Two"]);
});

test("A tap makes the voice ready by speaking without sound", () => {
  synthesis.voices = [deviceVoice("A")];
  webVoice().unlock();
  expect(synthesis.spoken).toMatchObject([{ text: " ", volume: 0 }]);
});

test("A browser without speech gets a voice that is not available and loses nothing", () => {
  const voice = browserVoice({}, () => settings);
  voice.say(lineOf("count", "One"));
  voice.cancel();
  expect(voice.available).toBe(false);
});

test("A voice of the net speaks only where the person allows it, and never before one of the device", () => {
  const cloud = deviceVoice("Cloud", { localService: false, default: true });
  const own = deviceVoice("Own", { lang: "en_AU" });
  expect(chooseVoice([cloud], null)).toBeNull();
  expect(chooseVoice([cloud], null, true)?.name).toBe("Cloud");
  expect(chooseVoice([cloud, own], null, true)?.name).toBe("Own");
  expect(chooseVoice([cloud, own], "Cloud", true)?.name).toBe("Cloud");
  expect(chooseVoice([cloud, own], "Cloud", false)?.name).toBe("Own");
});
