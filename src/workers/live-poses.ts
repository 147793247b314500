import { advanceLiveModel, FIRST_MODEL, type LiveModel, type LiveModelEvent } from "./live-model.ts";
import type { FrameImage, LoadProgress, ModelReady, SeenPose } from "./pose-api.ts";
import type { PoseClient } from "./pose-client.ts";

/**
 * The models before a camera: Lightning, and Thunder where the set is slow and the device holds it. Thunder is loaded
 * and warmed up in a worker of its own while Lightning goes on; they change places between two pictures.
 */
export class LivePoses {
  #state: LiveModel = FIRST_MODEL;
  #mayRise = false;
  #quickReady: ModelReady | null = null;
  #surerReady: ModelReady | null = null;

  /** `surer` should give up at its first death: Lightning is there to go on at once. */
  constructor(
    private readonly quick: PoseClient,
    private readonly surer: PoseClient,
  ) {}

  /** Loads Lightning; with `mayRise` Thunder may take over later. @throws as `PoseClient.load` does. */
  async load(mayRise: boolean, progress?: LoadProgress): Promise<ModelReady> {
    this.#mayRise = mayRise;
    this.#quickReady = await this.quick.load("lightning", progress);
    return this.#ready();
  }

  /** As `PoseClient.estimate`; the answer also tells which model gave it. */
  async estimate(image: FrameImage, bellyAt: number | null): Promise<SeenPose | null> {
    const ready = this.#ready();
    const client = ready.model === "thunder" ? this.surer : this.quick;
    try {
      const result = await client.estimate(image, bellyAt);
      if (result === null) return null;
      if (this.#mayRise) this.#hear({ is: "looked", ms: result.ms });
      return { ...result, by: ready };
    } catch (error) {
      if (client === this.quick) throw error;
      this.#hear({ is: "failed" });
      return null;
    }
  }

  /** Tensors that Lightning holds; null where it is not loaded. */
  tensors(): Promise<number | null> {
    return this.quick.tensors();
  }

  /** Forgets where the person was. */
  reset(): void {
    this.quick.reset();
    this.surer.reset();
  }

  #ready(): ModelReady {
    const surer = this.#mayRise && this.#state.stage === "surer" ? this.#surerReady : null;
    const ready = surer ?? this.#quickReady;
    if (ready === null) throw new Error("A picture came before the model.");
    return ready;
  }

  #hear(event: LiveModelEvent): void {
    const before = this.#state.stage;
    this.#state = advanceLiveModel(this.#state, event);
    const { stage } = this.#state;
    if (stage === before) return;
    if (stage === "loading") void this.#loadSurer();
    if (stage === "quick-for-good") this.surer.close();
    if (stage === "surer") this.surer.reset();
  }

  async #loadSurer(): Promise<void> {
    try {
      this.#surerReady = await this.surer.load("thunder");
      this.#hear({ is: "loaded", poseMs: this.#surerReady.poseMs });
    } catch {
      this.#hear({ is: "failed" });
    }
  }
}
