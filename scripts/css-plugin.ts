import type { Plugin } from "vite";

/** Takes indentation and comments out of the styles that stand in the scripts: no minifier looks into them. */
export function cssInScripts(): Plugin {
  return {
    name: "css-in-scripts",
    apply: "build",
    transform: {
      filter: { id: /\/src\/ui\/.*\.ts$/ },
      handler: (code) => code.replace(/\bcss`[^`]*`/g, (style) => squeezed(style)),
    },
  };
}

/** Styles without what only readers need. */
export function squeezed(style: string): string {
  return style.replace(/\/\*.*?\*\//gs, "").replace(/\s+/g, " ");
}
