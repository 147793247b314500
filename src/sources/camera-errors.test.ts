import { describe, expect, it } from "vitest";
import { cameraError } from "./camera-errors.ts";

describe("what the browser says of a camera", () => {
  it.each([
    ["NotAllowedError", "camera-refused"],
    ["SecurityError", "camera-refused"],
    ["NotFoundError", "no-camera"],
    ["NotReadableError", "camera-busy"],
    ["OverconstrainedError", "camera-failed"],
    ["AbortError", "camera-failed"],
    ["SomethingNewError", "camera-failed"],
  ])("%s is told as %s", (name, code) => {
    expect(cameraError(new DOMException("", name)).code).toBe(code);
  });
});
