import { expect, test, vi } from "vitest";
import type { Earcon } from "./line.ts";
import { EARCONS, WoodenSounds } from "./sounds.ts";

/** An audio output that writes down what it was asked to do. */
class FakeContext {
  state: AudioContextState = "suspended";
  currentTime = 10;
  readonly destination = {};
  readonly tones: { pitch: number; from: number; to: number }[] = [];
  readonly peaks: number[] = [];

  createOscillator() {
    const tone = { pitch: 0, from: 0, to: 0 };
    this.tones.push(tone);
    return {
      frequency: {
        set value(pitch: number) {
          tone.pitch = pitch;
        },
      },
      connect: (next: unknown) => next,
      start: (t: number) => {
        tone.from = t;
      },
      stop: (t: number) => {
        tone.to = t;
      },
    };
  }

  createGain() {
    const peaks = this.peaks;
    const gain = {
      setValueAtTime: () => undefined,
      exponentialRampToValueAtTime: (value: number) => peaks.push(value),
    };
    return { gain, connect: (next: unknown) => next };
  }

  /** What `resume` does. */
  answer: "runs" | "refuses" | "waits" = "runs";

  async resume() {
    if (this.answer === "refuses") throw new DOMException("no gesture", "NotAllowedError");
    if (this.answer === "waits") await new Promise(() => undefined);
    this.state = "running";
  }
}

function wooden(volume = 1) {
  const context = new FakeContext();
  return {
    context,
    sounds: new WoodenSounds(
      () => context as unknown as AudioContext,
      () => volume,
    ),
  };
}

const ALL = Object.keys(EARCONS) as Earcon[];

test.each(ALL)("%s is short, soft and free of harsh pitches", async (earcon) => {
  const { context, sounds } = wooden();
  sounds.unlock();
  sounds.play(earcon);
  expect(context.tones.length).toBeGreaterThan(0);
  for (const { from, to } of context.tones) expect(to).toBeGreaterThan(from);
  expect(Math.max(...context.tones.map(({ to }) => to)) - context.currentTime).toBeLessThan(1.5);
  expect(Math.max(...context.peaks)).toBeLessThanOrEqual(0.35);
  for (const { pitch } of EARCONS[earcon]) {
    expect(pitch).toBeGreaterThan(200);
    expect(pitch).toBeLessThan(800);
  }
});

test("Up means done, two low ones mean look at your form, lost sight falls", () => {
  const pitches = (earcon: Earcon) => EARCONS[earcon].map(({ pitch }) => pitch);
  for (const done of ["hold-done", "set-done"] as const) {
    expect(pitches(done)).toEqual([...pitches(done)].sort((a, b) => a - b));
    expect(new Set(pitches(done)).size).toBe(pitches(done).length);
  }
  const form = pitches("look-at-form");
  expect(form).toHaveLength(2);
  expect(Math.max(...form)).toBeLessThan(
    Math.min(...ALL.filter((e) => e !== "look-at-form").flatMap(pitches)),
  );
  const [first = 0, second = 0] = pitches("lost-sight");
  expect(second).toBeLessThan(first);
});

test("No two earcons are the same", () => {
  expect(new Set(ALL.map((earcon) => JSON.stringify(EARCONS[earcon]))).size).toBe(ALL.length);
});

test("Before a tap nothing is played, and nothing is made up for afterwards", () => {
  const { context, sounds } = wooden();
  sounds.play("repetition");
  sounds.unlock();
  expect(context.tones).toEqual([]);
  sounds.play("repetition");
  expect(context.tones.length).toBeGreaterThan(0);
});

test.each([
  [0, 0],
  [0.5, 0.14],
  [1, 0.28],
])("At volume %d the loudest tone reaches %d", (volume, loudest) => {
  const { context, sounds } = wooden(volume);
  sounds.unlock();
  sounds.play("repetition");
  expect(Math.max(0, ...context.peaks)).toBeCloseTo(loudest, 5);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

test.each(["suspended", "interrupted"] as const)(
  "After the background (%s) the next sound is heard without a tap",
  async (state) => {
    const { context, sounds } = wooden();
    sounds.unlock();
    await settled();
    context.state = state as AudioContextState;
    sounds.play("repetition");
    await settled();
    expect(context.state).toBe("running");
    expect(context.tones.length).toBeGreaterThan(0);
  },
);

test("When the page is seen again the output runs again before any sound is due", async () => {
  const { context, sounds } = wooden();
  sounds.unlock();
  await settled();
  context.state = "suspended";
  sounds.wake();
  await settled();
  expect(context.state).toBe("running");
  expect(context.tones).toEqual([]);
});

test("An output that the system closed is opened anew", async () => {
  const made: FakeContext[] = [];
  const sounds = new WoodenSounds(
    () => {
      made.push(new FakeContext());
      return made.at(-1) as unknown as AudioContext;
    },
    () => 1,
  );
  sounds.unlock();
  await settled();
  (made[0] as FakeContext).state = "closed";
  sounds.wake();
  await settled();
  sounds.play("repetition");
  expect(made).toHaveLength(2);
  expect(made[1]?.tones.length).toBeGreaterThan(0);
});

test.each(["refuses", "waits"] as const)(
  "An output that %s is told of once, and again when it sounds; a sound of long ago is not made up for",
  async (answer) => {
    vi.useFakeTimers();
    const told: boolean[] = [];
    const context = new FakeContext();
    const sounds = new WoodenSounds(
      () => context as unknown as AudioContext,
      () => 1,
      (isBlocked) => told.push(isBlocked),
    );
    sounds.unlock();
    await vi.advanceTimersByTimeAsync(10);
    context.state = "suspended";
    context.answer = answer;
    for (let i = 0; i < 3; i++) {
      sounds.play("repetition");
      await vi.advanceTimersByTimeAsync(1100);
    }
    expect(told).toEqual([true]);
    context.answer = "runs";
    sounds.unlock();
    await vi.advanceTimersByTimeAsync(10);
    expect(told).toEqual([true, false]);
    expect(context.tones).toEqual([]);
    vi.useRealTimers();
  },
);

test("A device whose sound cannot be opened stays silent and goes on", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const sounds = new WoodenSounds(
    () => {
      throw new Error("no output");
    },
    () => 1,
  );
  sounds.unlock();
  sounds.play("repetition");
  expect(warn).toHaveBeenCalled();
  warn.mockRestore();
});
