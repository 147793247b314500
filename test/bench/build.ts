import { resolve } from "node:path";
import { build, mergeConfig, preview } from "vite";
import appConfig from "../../vite.config.ts";

const OUT = resolve(".cache/bench");

/** Builds the benchmark's page as the app is built and serves it until `close` is called. */
export async function serveBench(port: number): Promise<{ address: string; close(): Promise<void> }> {
  const config = mergeConfig(appConfig, {
    configFile: false,
    root: resolve("test/bench"),
    publicDir: false,
    logLevel: "error",
    resolve: { alias: { "@mediapipe/pose": resolve("test/bench/mediapipe-pose.ts") } },
    build: { outDir: OUT, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
    preview: { port, open: false },
  });
  await build(config);
  const server = await preview(config);
  return {
    address: server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`,
    close: () => server.close(),
  };
}
