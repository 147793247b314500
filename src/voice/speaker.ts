import type { LocalStore } from "../storage/local-store.ts";
import { text, tr } from "../words/words.ts";
import { Channel } from "./channel.ts";
import { type Earcon, type Line, lineOf } from "./line.ts";
import { type Manner, readSettings, type VoiceSettings } from "./settings.ts";
import { WoodenSounds } from "./sounds.ts";
import { browserVoice, type DeviceVoice, WebVoice } from "./speech.ts";

/** What of the browser is spoken and sounded with; parts that it lacks are left out. */
export type SpeakingPage = Parameters<typeof browserVoice>[0] & {
  readonly AudioContext?: new () => AudioContext;
  readonly document?: Pick<Document, "hidden" | "addEventListener">;
  readonly navigator?: object;
};

/** Said to try a voice out. */
const SAMPLE = text("Lift your hips. Good, stay there");

/** How the app sounds on this device: the settings that are kept, and the voice and sounds that follow them. */
export class Speaker {
  /** Called when the browser begins to keep the sounds back until the screen is touched. */
  onSoundsBlocked: (() => void) | null = null;

  readonly #voice: ReturnType<typeof browserVoice>;
  readonly #channel: Channel;
  readonly #sounds: WoodenSounds;
  readonly #listeners = new Set<() => void>();
  readonly #soundListeners = new Set<(earcon: Earcon) => void>();
  #soundsBlocked = false;
  #settings: VoiceSettings;
  #muted: boolean;

  constructor(
    page: SpeakingPage,
    private readonly store: LocalStore,
  ) {
    this.#settings = readSettings(store.read("settings"));
    this.#muted = store.read("muted") === true;
    const heard = () => this.#heard();
    this.#voice = browserVoice(page, heard, () => this.#tell());
    this.#channel = new Channel(this.#voice, heard);
    this.#sounds = new WoodenSounds(
      () => {
        layOverMusic(page.navigator);
        if (page.AudioContext === undefined) throw new Error("This browser makes no sounds.");
        return new page.AudioContext();
      },
      () => heard().volume,
      (isBlocked) => {
        this.#soundsBlocked = isBlocked;
        if (isBlocked && heard().volume > 0) this.onSoundsBlocked?.();
      },
    );
    page.document?.addEventListener("visibilitychange", () => {
      if (!page.document?.hidden) this.#sounds.wake();
    });
    // Any touch gives blocked sounds back.
    for (const type of ["pointerdown", "keydown"])
      page.document?.addEventListener(type, () => {
        if (this.#soundsBlocked) this.unlock();
      });
  }

  /** How much is to be said, and how fast it is. */
  get manner(): Manner {
    return this.#heard();
  }

  /** Says and sounds a line, as the person chose to hear it. */
  say(line: Line): void {
    if (line.earcon !== null) this.#sound(line.earcon);
    if (line.text !== "") this.#channel.say(line);
  }

  #sound(earcon: Earcon): void {
    this.#sounds.play(earcon);
    for (const listener of this.#soundListeners) listener(earcon);
  }

  /** Falls silent at once and forgets what waits. */
  silence(): void {
    this.#channel.cancel();
  }

  /** How it is with the sound output: as the Web Audio API names it, or that it was not opened yet. */
  get soundState(): string {
    return this.#sounds.state;
  }

  /** The settings as the person chose them. */
  get settings(): VoiceSettings {
    return this.#settings;
  }

  /** True while voice and sounds are off whatever the volume is. */
  get muted(): boolean {
    return this.#muted;
  }

  /** Voices of this device that may speak; empty where captions and sounds do the job alone. */
  get voices(): readonly DeviceVoice[] {
    return this.#voice instanceof WebVoice ? this.#voice.voices : [];
  }

  /** Calls `listener` when settings or voices changed; returns the way to stop that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls `listener` with each line that the screen reader is to say; returns the way to stop that. */
  announcements(listener: (line: Line) => void): () => void {
    return this.#channel.announcements(listener);
  }

  /**
   * Calls `listener` with each sound as it is due, heard or not: for whoever cannot hear it, whether the ear, the volume or
   * the browser keeps it back. Returns the way to stop that.
   */
  earcons(listener: (earcon: Earcon) => void): () => void {
    this.#soundListeners.add(listener);
    return () => this.#soundListeners.delete(listener);
  }

  /** Keeps other settings. */
  change(settings: VoiceSettings): void {
    this.#settings = settings;
    if (!this.#channel.available) this.#channel.cancel();
    this.store.write("settings", settings);
    this.#tell();
  }

  /** Switches voice and sounds off or on again. */
  mute(muted: boolean): void {
    this.#muted = muted;
    this.store.write("muted", muted);
    if (muted) this.#channel.cancel();
    this.#tell();
  }

  /** To be called in a tap or a key press, before which browsers keep voice and sound back. */
  unlock(): void {
    this.#sounds.unlock();
    if (this.#voice instanceof WebVoice) this.#voice.unlock();
  }

  /** Says what went wrong and what to do about it, before anything else. */
  tellProblem({ message, advice }: { readonly message: string; readonly advice: string }): void {
    this.say(lineOf("safety", `${message} ${advice}`));
  }

  /** Lets hear how it sounds now; to be called in a tap or a key press. */
  sample(): void {
    this.#sounds.unlock();
    this.#channel.cancel();
    this.#sound("repetition");
    this.#channel.say(lineOf("course", tr(SAMPLE)));
  }

  #heard(): VoiceSettings {
    const { volume, pace, speaks } = this.#settings;
    // A screen reader has a pace of its own, and volume is then only that of the sounds.
    return { ...this.#settings, volume: this.#muted ? 0 : volume, pace: speaks === "reader" ? 1 : pace };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Where the Audio Session API exists (Safari), sounds are laid over the person's music, which grows softer, and stop it not. */
function layOverMusic(navigator: { readonly audioSession?: { type: string } } = {}): void {
  if (navigator.audioSession !== undefined) navigator.audioSession.type = "transient";
}
