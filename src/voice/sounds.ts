import type { Earcon } from "./line.ts";

/** One struck bar: when it is struck (seconds), its pitch (Hz), how hard (0..1), how long it rings (seconds). */
export interface Note {
  readonly at: number;
  readonly pitch: number;
  readonly strength: number;
  readonly ring: number;
}

function note(at: number, pitch: number, strength = 0.8, ring = 0.45): Note {
  return { at, pitch, strength, ring };
}

/**
 * The earcons, in pitches of one pentatonic scale, so that any two sound well together. Up means done, two low ones
 * mean look at your form, a falling pair means that sight was lost; silence means that all is well.
 */
export const EARCONS: Readonly<Record<Earcon, readonly Note[]>> = {
  repetition: [note(0, 523.25)],
  "hold-start": [note(0, 392, 0.6)],
  "hold-done": [note(0, 523.25), note(0.13, 659.25)],
  "lost-sight": [note(0, 440), note(0.2, 329.63, 0.8, 0.6)],
  countdown: [note(0, 587.33, 0.7, 0.3)],
  "look-at-form": [note(0, 261.63, 0.9), note(0.22, 261.63, 0.9, 0.6)],
  "set-done": [note(0, 392), note(0.14, 523.25), note(0.28, 659.25, 0.9, 0.8)],
};

/**
 * What makes a bar sound wooden: beside its pitch it rings two octaves higher, as a marimba's bar is carved, and a
 * little near the tenth partial; the higher, the sooner gone. Ratio, share of the strength, share of the ring.
 */
const PARTIALS: readonly (readonly [ratio: number, share: number, ring: number])[] = [
  [1, 1, 1],
  [3.93, 0.24, 0.35],
  [9.6, 0.07, 0.12],
];

/** A soft mallet: full after so many seconds; anything shorter clicks. */
const ATTACK = 0.004;

/** All tones together stay below this at full volume: soft beside the voice. */
const LOUDEST = 0.35;

/** An exponential fade cannot reach 0; this is silence. */
const SILENT = 0.0001;

/** Whoever sounds. */
export interface Sounds {
  play(earcon: Earcon): void;
}

/** Strikes a note on a context at `when` (seconds of its clock), as loud as `volume` (0..1). */
function strike(context: BaseAudioContext, struck: Note, when: number, volume: number): void {
  for (const [ratio, share, ring] of PARTIALS) {
    const tone = context.createOscillator();
    const gain = context.createGain();
    const start = when + struck.at;
    const end = start + ATTACK + struck.ring * ring;
    const peak = Math.max(SILENT, LOUDEST * volume * struck.strength * share);
    tone.frequency.value = struck.pitch * ratio;
    gain.gain.setValueAtTime(SILENT, start);
    gain.gain.exponentialRampToValueAtTime(peak, start + ATTACK);
    gain.gain.exponentialRampToValueAtTime(SILENT, end);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(end);
  }
}

/** An output that does not run again after so long, milliseconds, waits for a tap. */
const RESUME_MS = 1000;

/** A sound that comes later than this, milliseconds, is heard as another one's. */
const LATE_MS = 400;

/** Soft wooden tones made on the spot; no file is loaded. */
export class WoodenSounds implements Sounds {
  #context: AudioContext | null = null;
  #wasUnlocked = false;
  #isBlocked = false;

  /**
   * `make` opens the sound output; where it cannot be opened the app stays silent. `onBlocked` hears when an output that
   * sounded before waits for a tap, and when it sounds again.
   */
  constructor(
    private readonly make: () => AudioContext,
    private readonly volume: () => number,
    private readonly onBlocked: (isBlocked: boolean) => void = () => undefined,
  ) {}

  /** State of the output, as the Web Audio API names it; "unopened" before the first sound. */
  get state(): AudioContextState | "unopened" {
    return this.#context?.state ?? "unopened";
  }

  /** To be called in a tap or a key press: browsers keep sound back until then. */
  unlock(): void {
    this.#wasUnlocked = true;
    void this.#resume();
  }

  /**
   * To be called when the page is seen again: phones stop the output in the background ("suspended", on iOS "interrupted"), and
   * whoever is on the mat has no hand to tap with.
   */
  wake(): void {
    if (this.#wasUnlocked && this.#context?.state !== "running") void this.#resume();
  }

  async #resume(): Promise<void> {
    // One that the system closed never runs again.
    if (this.#context?.state === "closed") this.#context = null;
    const context = this.#open();
    if (context === null) return;
    const waited = new Promise((resolve) => setTimeout(resolve, RESUME_MS));
    // Some browsers leave the answer open until a tap comes.
    await Promise.race([context.resume().catch(() => undefined), waited]);
    if (this.#context === context) this.#tell(context.state !== "running");
  }

  #tell(isBlocked: boolean): void {
    if (this.#isBlocked === isBlocked) return;
    this.#isBlocked = isBlocked;
    this.onBlocked(isBlocked);
  }

  play(earcon: Earcon): void {
    const volume = this.volume();
    const context = this.#open();
    // A context that still waits for a tap would play everything that was missed, all at once.
    if (volume === 0 || context === null) return;
    if (context.state === "running") this.#strike(context, earcon, volume);
    else if (this.#wasUnlocked) void this.#playLate(earcon, volume);
  }

  /** After the background: sounds as soon as the output runs again, unless its moment is over by then. */
  async #playLate(earcon: Earcon, volume: number): Promise<void> {
    const asked = Date.now();
    await this.#resume();
    const context = this.#context;
    if (context?.state === "running" && Date.now() - asked < LATE_MS) this.#strike(context, earcon, volume);
  }

  #strike(context: AudioContext, earcon: Earcon, volume: number): void {
    for (const struck of EARCONS[earcon]) strike(context, struck, context.currentTime, volume);
  }

  #open(): AudioContext | null {
    try {
      this.#context ??= this.make();
    } catch (error) {
      console.warn("The sound output could not be opened.", error);
    }
    return this.#context;
  }
}
