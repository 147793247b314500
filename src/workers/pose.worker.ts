import { expose } from "comlink";
import type { ModelAtWork } from "./backends.ts";
import { fetchModel } from "./model-files.ts";
import type { PeopleFinder } from "./people-finder.ts";
import { type FrameImage, PoseError, type PoseWorkerApi } from "./pose-api.ts";

let atWork: ModelAtWork | null = null;
let finder: PeopleFinder | null = null;

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

  async loadPeople(progress) {
    const [files, { PeopleFinder }, { useWasmForPeople }] = await Promise.all([
      fetchModel("multipose", progress),
      import("./people-finder.ts"),
      import("./backend-people.ts"),
    ]);
    await useWasmForPeople();
    finder = new PeopleFinder(files);
  },

  countPeople(image: FrameImage) {
    try {
      if (finder === null)
        throw new PoseError("worker-lost", "People were to be counted before the model was loaded.");
      return finder.count(image);
    } finally {
      image.close();
    }
  },
};

// Exposed at once: a call that comes while the module still waits for something would never be answered.
expose(api);
