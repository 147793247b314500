import simdAddress from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import { Human } from "@vladmandic/human";
import { expose } from "comlink";
import weightsAddress from "../../models/movenet-lightning.bin?url";
import graphAddress from "../../models/movenet-lightning.json?url";
import "../../src/shell/trusted-scripts.ts";
import type { HumanApi } from "./bench-api.ts";

// `@vladmandic/human` with nothing but its body model, the same Lightning on the same backend: what else it does to a picture is
// what is compared.

const absolute = (address: string) => new URL(address, location.href).href;

let human: Human | null = null;

const api: HumanApi = {
  async load(backend) {
    // The graph names its weights by their file name, which lies beside it in the built page.
    if (!weightsAddress.endsWith("movenet-lightning.bin")) throw new Error("Run this page from its build.");
    const off = { enabled: false };
    human = new Human({
      backend,
      wasmPath: absolute(simdAddress).replace(/[^/]+$/, ""),
      warmup: "none",
      cacheModels: false,
      // Each picture is looked at: without these it answers from the last one.
      cacheSensitivity: 0,
      filter: off,
      gesture: off,
      face: off,
      hand: off,
      object: off,
      segmentation: off,
      body: { enabled: true, modelPath: absolute(graphAddress), maxDetected: 1, skipFrames: 0, skipTime: 0 },
    });
    // Its flags are set only after the backend has started, and its threads are started from text, which the policy forbids.
    human.tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    await human.load();
    const taken = human.tf.getBackend();
    if (taken !== backend) throw new Error(`Human takes ${taken} in place of ${backend}.`);
  },

  async detect(picture) {
    const began = performance.now();
    const { body } = (await human?.detect(picture)) ?? { body: [] };
    const ms = performance.now() - began;
    picture.close();
    return { ms, found: body.length > 0 };
  },
};

expose(api);
