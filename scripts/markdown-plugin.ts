import { readFile } from "node:fs/promises";
import { Marked } from "marked";
import type { Plugin } from "vite";

const QUERY = "?html";

/** Without the first heading, which the page around it has in its own words. */
const marked = new Marked({
  renderer: {
    // False leaves the others to the library.
    heading: ({ depth }) => (depth === 1 ? "" : false),
  },
});

/** A table too wide for a phone scrolls by itself, and by the keys, too. */
const scrolling = (page: string) =>
  page
    .replaceAll("<table>", '<div class="table" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");

/** Turns an import of `FILE.md?html` into the page's HTML while building, so that no Markdown is read in the browser. */
export function markdownPages(): Plugin {
  return {
    name: "markdown-pages",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(`.md${QUERY}`)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const page = await marked.parse(await readFile(file, "utf8"));
      return `export default ${JSON.stringify(scrolling(page))}`;
    },
  };
}
