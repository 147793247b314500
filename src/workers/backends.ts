import { memory, removeBackend, setBackend } from "@tensorflow/tfjs-core";
import { type Candidate, type Chosen, chooseBackend, type Started } from "./choose-backend.ts";
import { worthTryingWebgl } from "./graphics-probe.ts";
import type { KnownPicture } from "./known-picture.ts";
import type { ModelFiles } from "./model-files.ts";
import { MoveNet } from "./movenet.ts";
import type { BackendWish, PoseBackend, PoseModel } from "./pose-api.ts";
import { apartFrom } from "./proof.ts";
import type { PixelReader } from "./true-pixels.ts";

/** Where the model is computed: beside the page in a worker, or in the page itself. */
export type Place = "worker" | "page";

/** A model at work. */
export interface ModelAtWork {
  readonly net: MoveNet;
  /** True when its graphics card took the context away. */
  readonly lost: () => boolean;
  /** Tensors that are held now. */
  readonly tensors: () => number;
  /** How far it sees the known picture's joints from where they are now, as `apartFrom` tells. */
  readonly prove: () => Promise<number>;
}

/** What a backend of TensorFlow.js needs to be tried here. */
interface Way {
  readonly name: PoseBackend;
  readonly backend: "webgl" | "wasm";
  readonly place: Place;
  /** Makes it the backend; null where this browser does not have it or `without` leaves a better one, else how to tell that it was lost. */
  readonly use: (without: readonly PoseBackend[]) => Promise<(() => boolean) | null>;
}

/** With fewer cores a second thread would take the page's and its pictures', and the model would wait for it. */
const CORES_FOR_THREADS = 4;

const WAYS: readonly Way[] = [
  { name: "webgl", backend: "webgl", place: "worker", use: webgl },
  { name: "wasm-threads", backend: "wasm", place: "worker", use: wasmThreads },
  { name: "wasm", backend: "wasm", place: "worker", use: wasm },
  // Safari gives TensorFlow.js no WebGL in a worker. The processor would hold the page up for longer than a card does.
  { name: "webgl-page", backend: "webgl", place: "page", use: webgl },
];

/**
 * Puts the model on the quickest backend of that place that sees the known picture as it is; only what is tried is loaded.
 * @throws PoseError when there is none.
 */
export async function startModel(
  model: PoseModel,
  files: ModelFiles,
  picture: KnownPicture,
  read: PixelReader,
  place: Place,
  { first, without }: BackendWish,
): Promise<Chosen<PoseBackend, ModelAtWork>> {
  const ways = WAYS.filter((way) => way.place === place && !without.includes(way.name));
  // Of one kind there can be one: with threads that work nobody needs to try it without.
  const standing = new Set<Way["backend"]>();
  const candidates = ways.map(
    (way): Candidate<PoseBackend, ModelAtWork> => ({
      name: way.name,
      async start() {
        if (standing.has(way.backend)) return null;
        const lost = await way.use(without);
        if (lost === null) return null;
        standing.add(way.backend);
        const one = started(new MoveNet(model, files, read), picture, way.backend, lost);
        const dispose = () => {
          standing.delete(way.backend);
          one.dispose();
        };
        return { ...one, dispose };
      },
    }),
  );
  const chosen = await chooseBackend(candidates, () => performance.now(), first);
  await setBackend(ways.find(({ name }) => name === chosen.name)?.backend ?? "wasm");
  return chosen;
}

async function webgl(): Promise<(() => boolean) | null> {
  if (!worthTryingWebgl()) return null;
  const { useWebgl, webglLost } = await import("./backend-webgl.ts");
  return (await useWebgl()) ? webglLost : null;
}

async function wasmThreads(without: readonly PoseBackend[]): Promise<(() => boolean) | null> {
  // Asked before anything of it is fetched.
  const isWorthwhile = navigator.hardwareConcurrency >= CORES_FOR_THREADS || without.includes("wasm");
  if (globalThis.crossOriginIsolated !== true || !isWorthwhile) return null;
  const { useWasmThreads } = await import("./backend-wasm-threads.ts");
  await useWasmThreads();
  return () => false;
}

async function wasm(): Promise<() => boolean> {
  const { useWasm } = await import("./backend-wasm.ts");
  await useWasm();
  return () => false;
}

function started(
  net: MoveNet,
  { image, joints }: KnownPicture,
  backend: Way["backend"],
  lost: () => boolean,
): Started<ModelAtWork> {
  const prove = async () => apartFrom(joints, await net.look(image), image.width);
  return {
    value: { net, lost, prove, tensors: () => memory().numTensors },
    run: () => net.run(),
    prove,
    dispose() {
      net.dispose();
      removeBackend(backend);
    },
  };
}
