import { expect, test } from "vitest";
import { squeezed } from "./css-plugin.ts";

test("styles lose their indentation and comments, and nothing else", () => {
  const style =
    "css`\n  /* Why\n so. */\n  :host([hidden]) > .a .b {\n    margin: calc(1rem - 2px) auto;\n  }\n`";
  expect(squeezed(style)).toBe("css` :host([hidden]) > .a .b { margin: calc(1rem - 2px) auto; } `");
});
