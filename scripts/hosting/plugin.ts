import type { Plugin } from "vite";
import { DEVELOPMENT_HEADERS, HEADERS, META_POLICY } from "../../src/shell/headers.ts";
import { HOST_FILES } from "./files.ts";

/** Stands in index.html where the policy goes, before anything that it is to hold. */
const PLACE = "%CONTENT_SECURITY_POLICY%";

/**
 * Serves and builds the app with its headers: they are sent in development and preview, written down for the common hosts,
 * and the policy stands in the page itself for hosts that send none.
 */
export function hosting(): Plugin {
  return {
    name: "hosting",
    config: () => ({
      server: { headers: { ...DEVELOPMENT_HEADERS } },
      preview: { headers: { ...HEADERS } },
    }),
    transformIndexHtml: (page) => page.replace(PLACE, META_POLICY),
    generateBundle() {
      for (const [fileName, source] of Object.entries(HOST_FILES))
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}
