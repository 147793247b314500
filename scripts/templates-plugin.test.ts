import { expect, test } from "vitest";
import { squeezed, unindented } from "./templates-plugin.ts";

test("styles lose their indentation and comments, and nothing else", () => {
  const style =
    "css`\n  /* Why\n so. */\n  :host([hidden]) > .a .b {\n    margin: calc(1rem - 2px) auto;\n  }\n`";
  expect(squeezed(style)).toBe("css` :host([hidden]) > .a .b { margin: calc(1rem - 2px) auto; } `");
});

test("templates lose their indentation, and keep the space between two elements", () => {
  const code = "html`\n    <a>one</a>\n    <a>two</a>  `; // why\n  next();";
  expect(unindented(code)).toBe("html`\n<a>one</a>\n<a>two</a>  `; // why\nnext();");
});
