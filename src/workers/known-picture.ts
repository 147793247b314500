import pictureAddress from "../../models/known-picture.jpg?url";
import known from "../../models/known-picture.json";
import manifest from "../../models/manifest.json";
import type { PixelKeypoints } from "../pose/pose.ts";
import { fetchVerified } from "./fetch-verified.ts";
import type { PoseModel } from "./pose-api.ts";

/** A picture of a person whose joints are known for each model, in the picture's own pixels. */
export interface KnownPicture {
  readonly image: ImageBitmap;
  readonly joints: PixelKeypoints;
}

/** Fetches the known picture. @throws PoseError "model-missing", "model-changed" as the model's own files. */
export async function fetchKnownPicture(model: PoseModel): Promise<KnownPicture> {
  const bytes = await fetchVerified(pictureAddress, manifest["known-picture"].picture, () => undefined);
  const image = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  return { image, joints: known[model].map(([x = 0, y = 0, score = 0]) => [x, y, score] as const) };
}
