import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceLiveModel, FIRST_MODEL, type LiveModel, type LiveModelEvent } from "./live-model.ts";

const looks = (count: number, ms: number): LiveModelEvent[] =>
  Array.from({ length: count }, () => ({ is: "looked", ms }));

const through = (...events: LiveModelEvent[]): LiveModel => events.reduce(advanceLiveModel, FIRST_MODEL);

const RISEN = [...looks(30, 12), { is: "loaded", poseMs: 45 } as const];

describe("the model before a camera", () => {
  it("is the quick one until thirty poses were timed", () => {
    expect(through(...looks(29, 12)).stage).toBe("quick");
    expect(through(...looks(30, 12)).stage).toBe("loading");
  });

  it("stays the quick one, and nothing is fetched, where the surer one would not hold ten poses a second", () => {
    expect(through(...looks(500, 35)).stage).toBe("quick");
  });

  it("is judged by what poses usually take, not by single slow ones", () => {
    const hiccups = looks(30, 12).map((event, i) => (i % 3 === 0 ? { ...event, ms: 400 } : event));
    expect(through(...hiccups).stage).toBe("loading");
    expect(through(...RISEN, ...hiccups).stage).toBe("surer");
  });

  it("becomes the surer one only when that was timed and is quick enough", () => {
    expect(through(...RISEN).stage).toBe("surer");
    expect(through(...looks(30, 12), { is: "loaded", poseMs: 97 }).stage).toBe("quick-for-good");
  });

  it("goes on with the quick one while the surer one loads, however long", () => {
    expect(through(...looks(30, 12), ...looks(1000, 40)).stage).toBe("loading");
  });

  it("is the quick one again, for good, when the rate drops", () => {
    expect(through(...RISEN, ...looks(60, 80)).stage).toBe("surer");
    const hot = through(...RISEN, ...looks(60, 80), ...looks(20, 130));
    expect(hot.stage).toBe("quick-for-good");
    expect([...looks(200, 5), { is: "loaded", poseMs: 5 } as const].reduce(advanceLiveModel, hot)).toBe(hot);
  });

  it("is the quick one for good when the surer one cannot be had or breaks down", () => {
    expect(through(...looks(30, 12), { is: "failed" }).stage).toBe("quick-for-good");
    expect(through(...RISEN, { is: "failed" }).stage).toBe("quick-for-good");
  });

  it("is never the surer one without having been timed at ten a second or more", () => {
    const events = fc.oneof(
      fc.record({ is: fc.constant("looked" as const), ms: fc.integer({ min: 1, max: 300 }) }),
      fc.record({ is: fc.constant("loaded" as const), poseMs: fc.integer({ min: 1, max: 300 }) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(events, { maxLength: 200 }), (ms, more) => {
        let state = through(...looks(30, ms));
        for (const event of more) {
          const next = advanceLiveModel(state, event);
          if (next.stage === "surer" && state.stage !== "surer") {
            expect(state.stage).toBe("loading");
            expect(event).toMatchObject({ is: "loaded" });
            expect(event.is === "loaded" ? event.poseMs : Number.POSITIVE_INFINITY).toBeLessThanOrEqual(100);
          }
          state = next;
        }
      }),
    );
  });
});
