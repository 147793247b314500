import { expose } from "comlink";
import type { ModelAtWork } from "./backends.ts";
import { fetchModel } from "./model-files.ts";
import { type FrameImage, PoseError, type PoseWorkerApi } from "./pose-api.ts";

let atWork: ModelAtWork | null = null;

const api: PoseWorkerApi = {
  async load(model, progress) {
    const [files, { startModel }] = await Promise.all([fetchModel(model, progress), import("./backends.ts")]);
    const { name, value, poseMs } = await startModel(model, files);
    atWork = value;
    return { model, backend: name, poseMs };
  },

  estimate(image: FrameImage, fresh: boolean) {
    try {
      if (atWork === null)
        throw new PoseError("worker-lost", "The pose model was asked before it was loaded.");
      const result = atWork.net.estimate(image, fresh);
      if (atWork.lost()) throw new PoseError("worker-lost", "The graphics card took its context away.");
      return result;
    } finally {
      image.close();
    }
  },
};

// Exposed at once: a call that comes while the module still waits for something would never be answered.
expose(api);
