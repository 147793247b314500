import { defineConfig } from "vite";
import { offline } from "./scripts/hosting/offline.ts";
import { hosting } from "./scripts/hosting/plugin.ts";
import { kernels } from "./scripts/kernels-plugin.ts";
import { markdownPages } from "./scripts/markdown-plugin.ts";
import { templatesInScripts } from "./scripts/templates-plugin.ts";

// Files that are checked or cached by their name keep it; the rest carry a hash.
const FIXED = /\.(bin|wasm)$|^movenet-.*\.json$/;

const assetFileNames = ({ names }: { names: string[] }) =>
  names.some((name) => FIXED.test(name)) ? "models/[name][extname]" : "assets/[name]-[hash][extname]";

// Poses computed in the page itself: loaded only where no worker can, and weighed apart.
const IN_PAGE =
  /@tensorflow|\/src\/workers\/(backends|backend-(wasm|wasm-threads|webgl|people)|take-wasm|pose-service|people-finder|movenet|belly-watch)\.ts/;

const chunkFileNames = ({ moduleIds }: { moduleIds: string[] }) =>
  moduleIds.some((id) => IN_PAGE.test(id)) ? "assets/in-page-[name]-[hash].js" : "assets/[name]-[hash].js";

// The pose worker's first file holds nothing that a later one needs: WebKit runs it a second time when another file imports it, and
// two services then answer each call, of which the second has no model.
const APART = { name: "pose-service", test: /\/src\/workers\/pose-service\.ts$/ };

export default defineConfig({
  // The app may lie in any folder of a server.
  base: "./",
  plugins: [templatesInScripts(), markdownPages(), kernels(), hosting(), offline()],
  build: {
    target: "es2022",
    // The first ones with light-dark(): rewritten for older ones it would no longer follow a night-only element.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The graphs of the models are files of their own, never text inside of a script.
    assetsInlineLimit: 0,
    // All browsers that run the app know how to load a module beforehand.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { assetFileNames, chunkFileNames } },
  },
  worker: {
    format: "es",
    plugins: () => [kernels()],
    rolldownOptions: { output: { assetFileNames, codeSplitting: { groups: [APART] } } },
  },
  optimizeDeps: {
    // Not the page of the benchmark: what the app is compared with would be made ready, too, and part of it cannot be.
    entries: ["index.html", "gallery/index.html", "workbench/index.html"],
    // Found only when the worker starts; found late they would reload the page in the middle of a session.
    include: [
      "@tensorflow/tfjs-core",
      "@tensorflow/tfjs-converter",
      "@tensorflow/tfjs-backend-wasm/dist/backend_wasm.js",
      "@tensorflow/tfjs-backend-wasm/dist/flags_wasm.js",
      "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js",
      "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js",
      "comlink",
    ],
  },
});
