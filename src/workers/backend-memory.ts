import * as v from "valibot";
import {
  ANY_BACKEND,
  type BackendWish,
  type ModelReady,
  type PoseBackend,
  type PoseModel,
} from "./pose-api.ts";

/** Where it is kept between visits. */
export interface BackendStore {
  read(): unknown;
  write(kept: unknown): void;
}

/** What was learned is forgotten after so long, milliseconds (30 days): drivers and batteries change. */
const KEPT_MS = 30 * 86_400_000;

const BackendSchema = v.picklist(["webgl", "wasm-threads", "wasm", "webgl-page"]);
const LearnedSchema = v.object({ first: v.nullable(BackendSchema), without: v.array(BackendSchema) });
const KeptSchema = v.object({
  /** The browser it was learned in: another version may compute otherwise. */
  browser: v.string(),
  at: v.number(),
  models: v.partial(v.object({ lightning: LearnedSchema, thunder: LearnedSchema })),
});
type Learned = v.InferOutput<typeof KeptSchema>["models"];

/** Which backend computes each model on this device, and which computed it wrong; kept where there is a store. */
export class BackendMemory {
  #learned: Learned;

  constructor(
    private readonly store: BackendStore | null,
    private readonly browser: string,
    private readonly now: () => number,
  ) {
    const kept = v.safeParse(KeptSchema, store?.read());
    const isFresh =
      kept.success && kept.output.browser === browser && Math.abs(now() - kept.output.at) < KEPT_MS;
    this.#learned = isFresh ? kept.output.models : {};
  }

  /** What to try first for a model, and what not at all. */
  wish(model: PoseModel): BackendWish {
    return this.#learned[model] ?? ANY_BACKEND;
  }

  /** A backend proved itself, and others failed to. */
  proved({ model, backend, wrong }: ModelReady): void {
    const { without } = this.wish(model);
    this.#learn(model, backend, [...without.filter((one) => one !== backend), ...wrong]);
  }

  /** A backend went wrong while it was at work. */
  wentWrong(model: PoseModel, backend: PoseBackend): void {
    this.#learn(model, null, [...this.wish(model).without, backend]);
  }

  /** No backend is left: what went wrong may be tried again the next time. */
  forget(model: PoseModel): void {
    this.#learn(model, null, []);
  }

  #learn(model: PoseModel, first: PoseBackend | null, without: readonly PoseBackend[]): void {
    const before = this.wish(model);
    const learned = { first, without: [...new Set(without)] };
    this.#learned = { ...this.#learned, [model]: learned };
    if (JSON.stringify(before) === JSON.stringify(learned)) return;
    this.store?.write({ browser: this.browser, at: this.now(), models: this.#learned });
  }
}
