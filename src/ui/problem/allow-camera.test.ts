import { describe, expect, it } from "vitest";
import { howToAllow } from "./allow-camera.ts";

const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)";
const SAFARI = `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15`;
const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

describe("how a refused camera is allowed", () => {
  it.each([
    ["Chrome on Windows", `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME}`, 0, /Switch Camera on, or/],
    ["Chrome on a Mac", `${MAC} ${CHROME}`, 0, /Switch Camera on, or/],
    ["Edge", `Mozilla/5.0 (Windows NT 10.0) ${CHROME} Edg/140.0.0.0`, 10, /Switch Camera on, or/],
    ["Chrome on Android", `Mozilla/5.0 (Linux; Android 15) ${CHROME}`, 5, /“Permissions”/],
    [
      "Firefox",
      "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
      0,
      /crossed-out camera/,
    ],
    ["Firefox on Android", "Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0", 5, /lock/],
    ["Safari on a Mac", SAFARI, 0, /menu bar/],
    ["Safari on an iPad, which says it is a Mac", SAFARI, 5, /“Website Settings”/],
    ["Safari on an iPhone", `${IPHONE} Version/18.0 Mobile/15E148 Safari/604.1`, 5, /“Website Settings”/],
    ["Chrome on an iPhone", `${IPHONE} CriOS/140.0 Mobile/15E148 Safari/604.1`, 5, /Settings app/],
    ["something else", "NetFront/4.1", 0, /settings of your browser/],
  ])("is told for %s", (_, userAgent, touchPoints, step) => {
    expect(howToAllow(userAgent, touchPoints).join(" ")).toMatch(step);
  });
});
