import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));

const WORKFLOWS = readdirSync(".github/workflows").map((file) => `.github/workflows/${file}`);
const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync("docs").map((file) => `docs/${file}`),
].filter((file) => file.endsWith(".md"));

/** The commands of `npm run` that a text names. */
const commandsIn = (text: string) =>
  [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = ""]) => name);

test.each([...WORKFLOWS, ...DOCUMENTS])("each command that %s names is there", (file) => {
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commandsIn(readFileSync(file, "utf8"))));
});

test("README names each command", () => {
  const named = commandsIn(readFileSync("README.md", "utf8"));
  // Those have a word of their own: `npm start`, `npm test`.
  const others = Object.keys(scripts).filter((name) => !["start", "test"].includes(name));
  expect(others.filter((name) => !named.includes(name))).toEqual([]);
});

test("each file that a document links to is there", () => {
  for (const file of DOCUMENTS) {
    const folder = file.includes("/") ? "docs/" : "";
    const text = readFileSync(file, "utf8");
    const links = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)|(?:src|srcset)="([^":]+)"/g)];
    for (const [, link, picture] of links) {
      expect(() => readFileSync(`${folder}${link ?? picture}`), `${file}: ${link ?? picture}`).not.toThrow();
    }
  }
});
