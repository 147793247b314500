import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exerciseIn, fileKind } from "./file-kind.ts";

const bridge = readFileSync("fixtures/bridge/bridge.clean.json", "utf8");
const saved = JSON.stringify({ format: "plumbline-history", version: 1, sessions: [] });

describe("a file that was chosen or dropped", () => {
  it("is known by its beginning, whatever it is called", async () => {
    expect(await fileKind(new File([saved], "bridge.json"))).toBe("history");
    expect(await fileKind(new File([saved.replaceAll(":", " : ")], "a.JSON"))).toBe("history");
    expect(await fileKind(new File([bridge], "plumbline-history.json"))).toBe("recording");
    expect(await fileKind(new File(["{"], "data", { type: "application/json" }))).toBe("recording");
    expect(await fileKind(new File([saved], "film.webm"))).toBe("film");
  });

  it("tells its exercise where it is a recording that can be read", async () => {
    expect(await exerciseIn(new File([bridge], "x.json"))).toBe("bridge");
    expect(await exerciseIn(new File([bridge.slice(0, 500)], "x.json"))).toBeNull();
  });
});
