import type { Line } from "./line.ts";
import type { VoiceSettings } from "./settings.ts";
import type { Voice } from "./voice.ts";

/** Whoever takes a line for the screen reader. */
type Listener = (line: Line) => void;

/**
 * The one way by which everything is heard: a line goes to the app's own voice or to the screen reader, never to both.
 *
 * No browser tells a page that a screen reader is there, and what hints at one (the Tab key, forced colours) fits many
 * who have none: to guess wrong would be silence for someone on the floor. So it is the person's choice, and what can be
 * known is used: where the app's voice cannot be heard (none on the device, or switched off), the screen reader gets
 * the lines; with nobody to read them out they do no harm.
 */
export class Channel implements Voice {
  readonly #listeners = new Set<Listener>();

  constructor(
    private readonly voice: Voice,
    private readonly settings: () => VoiceSettings,
  ) {}

  /** True when the app's own voice says the lines. */
  get available(): boolean {
    const { speaks, volume } = this.settings();
    return speaks === "app" && volume > 0 && this.voice.available;
  }

  say(line: Line): void {
    if (this.available) this.voice.say(line);
    else if (line.aloud && line.text !== "") for (const listener of this.#listeners) listener(line);
  }

  cancel(): void {
    this.voice.cancel();
  }

  /** Calls `listener` with each line that is for the screen reader; returns the way to stop that. */
  announcements(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
