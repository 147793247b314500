import type { ModelAtWork, Place } from "./backends.ts";
import type { BellyWatch } from "./belly-watch.ts";
import { fetchKnownPicture } from "./known-picture.ts";
import { fetchModel } from "./model-files.ts";
import type { PeopleFinder } from "./people-finder.ts";
import { type FrameImage, PoseError, type PoseResult, type PoseWorkerApi } from "./pose-api.ts";
import { countPicture, isProofDue, JUST_PROVEN, provenAgain, TOLERANCE } from "./proof.ts";
import { readerOfTruePixels } from "./true-pixels.ts";

/** What the pose worker offers, and the page itself where no worker can compute the model. */
export function poseService(place: Place): PoseWorkerApi {
  let atWork: ModelAtWork | null = null;
  let finder: PeopleFinder | null = null;
  let clock = JUST_PROVEN;
  let belly: BellyWatch | null = null;

  const see = async (image: FrameImage, fresh: boolean): Promise<PoseResult> => {
    if (atWork === null) throw new PoseError("worker-lost", "The pose model was asked before it was loaded.");
    const result = await atWork.net.estimate(image, fresh);
    if (atWork.lost()) throw new PoseError("worker-lost", "The graphics card took its context away.");
    clock = countPicture(clock, result.keypoints !== null);
    if (isProofDue(clock)) {
      clock = provenAgain(clock);
      if (!((await atWork.prove()) <= TOLERANCE))
        throw new PoseError("wrong-numbers", "The backend no longer sees what is there.");
    }
    return result;
  };

  return {
    async load(model, progress, wish) {
      const read = await readerOfTruePixels();
      const [files, picture, { startModel }] = await Promise.all([
        fetchModel(model, progress),
        fetchKnownPicture(model),
        import("./backends.ts"),
      ]);
      const { name, value, poseMs, apart, wrong } = await startModel(
        model,
        files,
        picture,
        read,
        place,
        wish,
      );
      atWork = value;
      clock = JUST_PROVEN;
      return { model, backend: name, poseMs, apart, wrong };
    },

    async estimate(image, fresh, bellyAt) {
      try {
        const result = await see(image, fresh);
        if (fresh || bellyAt === null) belly = null;
        if (bellyAt === null) return result;
        belly ??= await openBellyWatch();
        return belly === null ? result : { ...result, ...(await beside(belly, bellyAt, image, result)) };
      } finally {
        image.close();
      }
    },

    tensors: () => atWork?.tensors() ?? 0,

    async loadPeople(progress) {
      const [read, files, { PeopleFinder }, { useWasmForPeople }] = await Promise.all([
        readerOfTruePixels(),
        fetchModel("multipose", progress),
        import("./people-finder.ts"),
        import("./backend-people.ts"),
      ]);
      await useWasmForPeople();
      finder = new PeopleFinder(files, read);
    },

    async countPeople(image: FrameImage) {
      try {
        if (finder === null)
          throw new PoseError("worker-lost", "People were to be counted before the model was loaded.");
        return await finder.count(image);
      } finally {
        image.close();
      }
    },
  };
}

/** Loaded for the exercise that asks; where it cannot be had the belly is not seen, and the rest of the body is. */
async function openBellyWatch(): Promise<BellyWatch | null> {
  try {
    return new (await import("./belly-watch.ts")).BellyWatch();
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** What the pixels show of the belly; where that fails, the pose is told without it. */
async function beside(
  belly: BellyWatch,
  t: number,
  image: FrameImage,
  { keypoints }: PoseResult,
): Promise<Pick<PoseResult, "belly">> {
  try {
    return { belly: await belly.look(t, image, keypoints) };
  } catch (error) {
    console.warn("The belly could not be looked at:", error);
    return { belly: { unseen: "lost" } };
  }
}
