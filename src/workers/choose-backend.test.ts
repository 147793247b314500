import { describe, expect, it } from "vitest";
import { type Candidate, chooseBackend } from "./choose-backend.ts";
import { PoseError } from "./pose-api.ts";

/** A clock that the fake backends move, and what happened to them. */
function bench() {
  let time = 0;
  const log: string[] = [];
  const candidate = (
    name: string,
    ms: number | null | Error,
    prove: () => number = () => 0.004,
  ): Candidate<string, string> => ({
    name,
    async start() {
      log.push(`start ${name}`);
      if (ms instanceof Error) throw ms;
      if (ms === null) return null;
      return {
        value: name,
        run: async () => {
          time += ms;
        },
        prove: async () => prove(),
        dispose: () => log.push(`drop ${name}`),
      };
    },
  });
  const choose = (all: Candidate<string, string>[], first?: string) => chooseBackend(all, () => time, first);
  return { log, candidate, choose };
}

describe("the choice of a backend", () => {
  it("takes a quick graphics card without loading the processor's", async () => {
    const { log, candidate, choose } = bench();
    expect(await choose([candidate("webgl", 9), candidate("wasm", 30)])).toMatchObject({
      name: "webgl",
      poseMs: 9,
    });
    expect(log).toEqual(["start webgl"]);
  });

  it("lets a graphics card drawn in software lose by its time", async () => {
    const { log, candidate, choose } = bench();
    expect(await choose([candidate("webgl", 425), candidate("wasm", 59)])).toMatchObject({ name: "wasm" });
    expect(log).toEqual(["start webgl", "start wasm", "drop webgl"]);
  });

  it("keeps a slow graphics card when the processor is slower", async () => {
    const { log, candidate, choose } = bench();
    expect(await choose([candidate("webgl", 50), candidate("wasm", 80)])).toMatchObject({ name: "webgl" });
    expect(log).toEqual(["start webgl", "start wasm", "drop wasm"]);
  });

  it("goes on when one of them is missing or fails", async () => {
    const { candidate, choose } = bench();
    const broken = candidate("webgl", new Error("no shaders"));
    expect(await choose([broken, candidate("wasm", 59)])).toMatchObject({ name: "wasm" });
    expect(await choose([candidate("webgl", null), candidate("wasm", 59)])).toMatchObject({ name: "wasm" });
  });

  it("names the last failure when nothing starts", async () => {
    const { candidate, choose } = bench();
    const missing = new PoseError("model-missing", "no file");
    await expect(choose([candidate("webgl", null), candidate("wasm", missing)])).rejects.toBe(missing);
    await expect(choose([candidate("webgl", null)])).rejects.toMatchObject({ name: "no-backend" });
  });

  it("takes no quick one that sees the known picture wrong, and says which", async () => {
    const { log, candidate, choose } = bench();
    const off = candidate("webgl", 5, () => 0.2);
    expect(await choose([off, candidate("wasm", 59)])).toMatchObject({ name: "wasm", wrong: ["webgl"] });
    expect(log).toEqual(["start webgl", "drop webgl", "start wasm"]);
    const none = () => {
      throw new PoseError("wrong-numbers", "NaN");
    };
    expect(await choose([candidate("webgl", 5, none), candidate("wasm", 59)])).toMatchObject({
      name: "wasm",
      wrong: ["webgl"],
    });
    expect(await choose([candidate("webgl", 5, () => Number.NaN), candidate("wasm", 59)])).toMatchObject({
      name: "wasm",
    });
  });

  it("has none where all of them see it wrong", async () => {
    const { candidate, choose } = bench();
    const off = () => Number.POSITIVE_INFINITY;
    await expect(choose([candidate("webgl", 5, off), candidate("wasm", 59, off)])).rejects.toMatchObject({
      name: "no-backend",
    });
  });

  it("takes the one that was taken before without looking at the others, if it proves itself still", async () => {
    const { log, candidate, choose } = bench();
    expect(await choose([candidate("webgl", 40), candidate("wasm", 59)], "wasm")).toMatchObject({
      name: "wasm",
    });
    expect(log).toEqual(["start wasm"]);
    const wasm = candidate("wasm", 59, () => 0.3);
    expect(await choose([candidate("webgl", 40), wasm], "wasm")).toMatchObject({
      name: "webgl",
      wrong: ["wasm"],
    });
  });
});
