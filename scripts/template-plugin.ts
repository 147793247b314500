import type { Plugin } from "vite";

/** Takes indentation and comments out of the styles and the HTML that stand in the scripts: no minifier looks into them. */
export function squeezedTemplates(): Plugin {
  return {
    name: "squeezed-templates",
    apply: "build",
    // After the types were taken out, before anything is renamed.
    transform: {
      filter: { id: /\/src\/ui\/.*\.ts$/ },
      // A line's end is kept, so that nothing that was two statements, or two words, becomes one.
      handler: (code) => code.replace(/\bcss`[^`]*`/g, (style) => squeezed(style)).replace(/\n\s+/g, "\n"),
    },
  };
}

/** Styles without what only readers need. */
export function squeezed(style: string): string {
  return style.replace(/\/\*.*?\*\//gs, "").replace(/\s+/g, " ");
}
