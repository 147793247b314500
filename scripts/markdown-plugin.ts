import { readFile } from "node:fs/promises";
import { Marked } from "marked";
import type { Plugin } from "vite";

const QUERY = "?html";

/** Headings one level down, as the page around them has the first one. */
const marked = new Marked({
  walkTokens(token) {
    if (token.type === "heading") token.depth = Math.min(6, token.depth + 1);
  },
});

/** Turns an import of `FILE.md?html` into the page's HTML while building, so that no Markdown is read in the browser. */
export function markdownPages(): Plugin {
  return {
    name: "markdown-pages",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(`.md${QUERY}`)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await marked.parse(await readFile(file, "utf8")))}`;
    },
  };
}
