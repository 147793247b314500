import type { Plugin } from "vite";

/** Takes indentation out of the templates that stand in the scripts, and comments out of the styles: no minifier looks into them. */
export function templatesInScripts(): Plugin {
  return {
    name: "templates-in-scripts",
    apply: "build",
    transform: {
      filter: { id: /\/src\/ui\/.*\.ts$/ },
      handler: (code) => unindented(code.replace(/\bcss`[^`]*`/g, (style) => squeezed(style))),
    },
  };
}

/** Styles without what only readers need. */
export function squeezed(style: string): string {
  return style.replace(/\/\*.*?\*\//gs, "").replace(/\s+/g, " ");
}

/** A script whose lines begin at the margin: to a browser all white space between two words or elements is one space. */
export function unindented(code: string): string {
  return code.replace(/\n\s+/g, "\n");
}
