import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HEADERS, META_POLICY } from "../../src/shell/headers.ts";
import { HOST_FILES, nginxLines } from "./files.ts";

const entries = Object.entries(HEADERS);

test.each(Object.keys(HOST_FILES))("%s sends every header of the list with its value", (name) => {
  const text = HOST_FILES[name] ?? "";
  // In JSON and in Apache's file a quotation mark would end the value.
  for (const [header, value] of entries) {
    expect(value).not.toContain('"');
    expect(text).toContain(header);
    expect(text).toContain(value);
  }
});

test("Vercel's file is JSON that covers every path", () => {
  expect(JSON.parse(HOST_FILES["vercel.json"] ?? "")).toEqual({
    headers: [{ source: "/(.*)", headers: entries.map(([key, value]) => ({ key, value })) }],
  });
});

test("the lines for nginx in the deployment notes are those of the list", () => {
  expect(readFileSync("docs/deployment.md", "utf8")).toContain(`\`\`\`nginx\n${nginxLines()}\`\`\``);
});

test("the policy in the page says what the header says, but for what only a header can say", () => {
  expect(`${META_POLICY}; frame-ancestors 'none'`).toBe(HEADERS["Content-Security-Policy"]);
});

test("nothing of another address, no text as script and no inline script is allowed", () => {
  expect(META_POLICY).not.toMatch(/https?:|\*|'unsafe-(inline|eval)'|'unsafe-hashes'/);
});
