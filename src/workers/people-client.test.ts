import type { Remote } from "comlink";
import { expect, test } from "vitest";
import { PeopleClient } from "./people-client.ts";
import { type FrameImage, PoseError, type PoseWorkerApi } from "./pose-api.ts";
import type { PoseEndpoint } from "./spawn.ts";

type People = Pick<PoseWorkerApi, "loadPeople" | "countPeople">;

/** A client whose workers load and count as told. */
function clientOf(people: Partial<People> = {}) {
  const workers: { terminated: boolean }[] = [];
  const spawn = (): PoseEndpoint => {
    const worker = { terminated: false };
    workers.push(worker);
    const api = { loadPeople: async () => undefined, countPeople: async () => 2, ...people };
    return {
      api: api as unknown as Remote<PoseWorkerApi>,
      died: new Promise<never>(() => undefined),
      terminate: () => {
        worker.terminated = true;
      },
    };
  };
  return { client: new PeopleClient(spawn), workers };
}

function picture() {
  const image = {
    closed: false,
    close() {
      image.closed = true;
    },
  };
  return image as typeof image & FrameImage;
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

test("It counts once the model is there, and closes every picture", async () => {
  const { client, workers } = clientOf();
  client.open();
  const early = picture();
  expect(await client.count(early)).toBeNull();
  expect(early.closed).toBe(true);
  await settled();
  client.open();
  const image = picture();
  expect(await client.count(image)).toBe(2);
  expect(image.closed).toBe(true);
  expect(workers).toHaveLength(1);
});

test("Only one picture is under way", async () => {
  const { client } = clientOf();
  client.open();
  await settled();
  const first = client.count(picture());
  expect(await client.count(picture())).toBeNull();
  expect(await first).toBe(2);
});

test("Closing ends the worker, and the next opening starts another", async () => {
  const { client, workers } = clientOf();
  client.open();
  await settled();
  client.close();
  expect(workers[0]?.terminated).toBe(true);
  expect(await client.count(picture())).toBeNull();
  client.open();
  await settled();
  expect(await client.count(picture())).toBe(2);
  expect(workers).toHaveLength(2);
});

test.each<readonly [string, Partial<People>]>([
  ["cannot be loaded", { loadPeople: () => Promise.reject(new PoseError("model-missing", "offline")) }],
  ["fails at a picture", { countPeople: () => Promise.reject(new Error("out of memory")) }],
])(
  "A model that %s leaves people unknown, and is not tried again before the next placing",
  async (_what, how) => {
    const { client, workers } = clientOf(how);
    client.open();
    await settled();
    expect(await client.count(picture())).toBeNull();
    client.open();
    await settled();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.terminated).toBe(true);
    client.close();
    client.open();
    expect(workers).toHaveLength(2);
  },
);
