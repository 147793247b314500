import { languageOf } from "../words/tags.ts";
import { language } from "../words/words.ts";
import { INTERRUPTS, type Line, sayingTime } from "./line.ts";
import type { VoiceSettings } from "./settings.ts";
import { RecordingVoice, type Voice } from "./voice.ts";

/** The part of a voice of the device that choosing one needs. */
export type DeviceVoice = Pick<SpeechSynthesisVoice, "name" | "lang" | "localService" | "default">;

/**
 * Voices that may speak: those of the app's language on the device itself. A voice that is not local would send every
 * word to somebody's server, so that it may speak only where the person allows it; one of another language would not be
 * understood.
 */
function usableVoices<V extends DeviceVoice>(voices: readonly V[], netVoices: boolean): readonly V[] {
  const { tag } = language();
  const spoken = voices.filter(
    ({ localService, lang }) => (localService || netVoices) && languageOf(lang) === tag,
  );
  // Those of the device first: they speak without the net, too.
  return spoken.toSorted((a, b) => Number(b.localService) - Number(a.localService));
}

/** The voice to speak with: the wanted one, else the device's own choice, else any; null when none may speak. */
export function chooseVoice<V extends DeviceVoice>(
  voices: readonly V[],
  wanted: string | null,
  netVoices = false,
): V | null {
  const usable = usableVoices(voices, netVoices);
  const ofDevice = usable.find((voice) => voice.default && voice.localService);
  return usable.find(({ name }) => name === wanted) ?? ofDevice ?? usable[0] ?? null;
}

/** What of the browser a voice needs. */
export interface SpeechParts {
  readonly synthesis: Pick<SpeechSynthesis, "getVoices" | "speak" | "cancel" | "addEventListener">;
  readonly Utterance: new (text: string) => SpeechSynthesisUtterance;
}

/**
 * After `cancel` the next `speak` is dropped when it follows at once: https://github.com/IDMNYU/p5.js-speech/issues/12,
 * https://github.com/votingworks/bmd/pull/1106. Milliseconds; 50 is reported to be enough.
 */
const AFTER_CANCEL_MS = 80;

/** A line that has not ended after this many times its usual length, and this long on top, never will. */
const STUCK_TIMES = 2.5;
const STUCK_MS = 2_000;

/** Speaks with the browser's own voices. */
export class WebVoice implements Voice {
  #voices: readonly SpeechSynthesisVoice[] = [];
  #waiting: Line | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // Kept on purpose: an utterance that nobody holds can be collected while it is spoken, and then never ends,
  // https://github.com/cboard-org/cboard/issues/1415
  #speaking: SpeechSynthesisUtterance | null = null;
  #cancelledAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly parts: SpeechParts,
    private readonly settings: () => VoiceSettings,
    private readonly onVoices: () => void = () => undefined,
  ) {
    // The list is empty at first in Chromium and on Android, and comes with this event.
    this.parts.synthesis.addEventListener("voiceschanged", () => this.#look());
    this.#look();
  }

  get available(): boolean {
    return this.#chosen() !== null;
  }

  /** The voices that a person may choose from. */
  get voices(): readonly DeviceVoice[] {
    return usableVoices(this.#voices, this.settings().netVoices);
  }

  /**
   * To be called in a tap or a key press: iOS speaks only after it has spoken in a gesture,
   * https://github.com/leaonline/easy-speech/issues/51
   */
  unlock(): void {
    const voice = this.#chosen();
    if (voice === null) return;
    const silent = new this.parts.Utterance(" ");
    silent.volume = 0;
    silent.voice = voice;
    this.parts.synthesis.speak(silent);
  }

  say(line: Line): void {
    if (!line.aloud || line.text === "" || !this.available || this.settings().volume === 0) return;
    if (line.priority >= INTERRUPTS && this.#speaking !== null) this.cancel();
    if (this.#speaking === null && this.#waiting === null) {
      this.#begin(line);
    } else if (this.#waiting === null || this.#waiting.priority <= line.priority) {
      // Lines come spaced; should a slow voice lag, the newest of the most important is what still helps.
      this.#waiting = line;
    }
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
    this.#speaking = null;
    this.#cancelledAt = Date.now();
    this.parts.synthesis.cancel();
  }

  /** Speaks at once, or as soon as the browser has got over a cancel. */
  #begin(line: Line): void {
    const rest = this.#cancelledAt + AFTER_CANCEL_MS - Date.now();
    if (rest <= 0) {
      this.#speak(line);
      return;
    }
    this.#waiting = line;
    this.#timer = setTimeout(() => this.#next(), rest);
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#speaking = null;
    const line = this.#waiting;
    this.#waiting = null;
    if (line !== null) this.#speak(line);
  }

  #speak(line: Line): void {
    const voice = this.#chosen();
    if (voice === null) return;
    const { pace, volume } = this.settings();
    const utterance = new this.parts.Utterance(line.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = pace;
    utterance.volume = volume;
    const over = () => {
      if (this.#speaking === utterance) this.#next();
    };
    utterance.onend = over;
    utterance.onerror = over;
    this.#speaking = utterance;
    this.parts.synthesis.speak(utterance);
    this.#timer = setTimeout(
      () => this.#unstick(),
      (sayingTime(line.text) / pace) * 1000 * STUCK_TIMES + STUCK_MS,
    );
  }

  /** A browser that forgot to say that a line ended must not silence the ones after it. */
  #unstick(): void {
    const waiting = this.#waiting;
    this.cancel();
    if (waiting !== null) this.#begin(waiting);
  }

  #look(): void {
    this.#voices = this.parts.synthesis.getVoices();
    this.onVoices();
  }

  #chosen(): SpeechSynthesisVoice | null {
    const { voice, netVoices } = this.settings();
    return chooseVoice(this.#voices, voice, netVoices);
  }
}

/** The browser's voice; where it has no speech at all, one that only writes down. */
export function browserVoice(
  page: Partial<Pick<typeof globalThis, "speechSynthesis" | "SpeechSynthesisUtterance">>,
  settings: () => VoiceSettings,
  onVoices?: () => void,
): WebVoice | RecordingVoice {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = page;
  if (!synthesis || !Utterance) return new RecordingVoice(false);
  return new WebVoice({ synthesis, Utterance }, settings, onVoices);
}
