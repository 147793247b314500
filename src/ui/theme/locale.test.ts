import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { supportedLocale } from "./locale.ts";

describe("the language in which dates are written", () => {
  it.each([
    ["de-CH", "de-CH"],
    ["C", "en"],
    ["POSIX", "en"],
    ["en-US@posix", "en-US"],
    ["en_US.UTF-8", "en-US"],
    ["de_DE@euro", "de-DE"],
    ["", "en"],
  ])("of a browser that says %j is %s", (said, taken) => {
    expect(supportedLocale([said])).toBe(taken);
  });

  it("is the first that can be had", () => {
    expect(supportedLocale([undefined, "C", "fr-FR", "de-DE"])).toBe("fr-FR");
    expect(supportedLocale([])).toBe("en");
  });

  it("is one that Intl takes, whatever the browser says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,3}[-_@.]\w*$/))),
        (languages) => {
          expect(() => new Intl.NumberFormat(supportedLocale(languages)).format(1)).not.toThrow();
        },
      ),
    );
  });
});

test("dates are written in no other way", () => {
  const direct = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.endsWith("theme/locale.ts"))
    .filter((path) => !path.startsWith("words/"))
    .filter((path) =>
      /\.toLocale(Date|Time)?String\(|\bnew Intl\.|\bIntl\.\w+\(/.test(
        readFileSync(join("src", path), "utf8"),
      ),
    );
  expect(direct).toEqual([]);
});
