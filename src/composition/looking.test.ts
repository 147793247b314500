import { expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import { lookingAt } from "./looking.ts";

const METAS = EXERCISES.map(({ meta }) => meta);

test("every film is seen by the surer model, and every drawn figure by the quick one", () => {
  expect(METAS.map((meta) => lookingAt("film", meta).model)).toEqual(METAS.map(() => "thunder"));
  expect(METAS.map((meta) => lookingAt("figure", meta).model)).toEqual(METAS.map(() => "lightning"));
});

test("the swing alone is too fast for the surer model before a camera, and for leaving out pictures of a film", () => {
  const quick = METAS.filter((meta) => lookingAt("camera", meta).model === "lightning");
  const whole = METAS.filter((meta) => lookingAt("film", meta).rate === null);
  expect(quick.map(({ id }) => id)).toEqual(["kettlebell-swing"]);
  expect(whole).toEqual(quick);
});
