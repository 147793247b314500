import { wrap } from "comlink";
import { choreograph } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { paintScene } from "../../src/demonstration/paint.ts";
import { exerciseById } from "../../src/exercises/registry.ts";
import type { PixelKeypoints } from "../../src/pose/pose.ts";
import { BackendMemory } from "../../src/workers/backend-memory.ts";
import { drawSquare } from "../../src/workers/draw-square.ts";
import { PeopleClient } from "../../src/workers/people-client.ts";
import type { FrameImage } from "../../src/workers/pose-api.ts";
import { PoseClient } from "../../src/workers/pose-client.ts";
import {
  type BenchApi,
  type BenchPage,
  type CropCase,
  type HumanApi,
  type Round,
  WAYS,
} from "./bench-api.ts";

// The page on which the pose pipeline is measured and compared with pose-detection. Pictures come as data addresses.

const worker = wrap<BenchApi>(new Worker(new URL("./bench.worker.ts", import.meta.url), { type: "module" }));

/** A picture scaled into a frame of that size, its surroundings grey. */
async function scaled(address: string, width: number, height: number): Promise<ImageBitmap> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  const scale = Math.min(width / image.width, height / image.height);
  const [w, h] = [image.width * scale, image.height * scale];
  if (context !== null) {
    context.fillStyle = "#888";
    context.fillRect(0, 0, width, height);
    context.drawImage(image, (width - w) / 2, (height - h) / 2, w, h);
  }
  return canvas.transferToImageBitmap();
}

/** Two moments of the figure's bridge as data addresses, for where there are no photos. */
function figures(): string[] {
  const motion = exerciseById("bridge")?.motion;
  const canvas = document.createElement("canvas");
  canvas.width = 960;
  canvas.height = 540;
  const context = canvas.getContext("2d");
  if (motion === undefined || context === null) return [];
  const { at, repetitions } = choreograph(motion, { repetitions: [{}] });
  return [0, repetitions[0]?.peak ?? 0].map((t) => {
    paintScene(context, at(t), framed(motion, { aspect: 16 / 9 }));
    return canvas.toDataURL("image/jpeg");
  });
}

/** Milliseconds of every way in every round, on the same pictures. */
async function measure(addresses: string[], width: number, height: number, rounds: number) {
  await worker.load();
  const threaded = crossOriginIsolated ? await onProcessor("wasm-threads") : null;
  const human = wrap<HumanApi>(new Worker(new URL("./human.worker.ts", import.meta.url), { type: "module" }));
  await human.load();
  const times: Round[] = [];
  let tensors = 0;
  for (let round = 0; round < rounds + WAYS.length; round++) {
    const address = addresses[round % addresses.length] ?? "";
    const picture = await scaled(address, width, height);
    const measured = await worker.round(picture, round);
    picture.close();
    threaded?.client.reset();
    const seen = await threaded?.client.estimate(await scaled(address, width, height));
    const peer = await human.detect(await scaled(address, width, height));
    // The first rounds fill caches.
    if (round >= WAYS.length)
      times.push({ ...measured, human: peer.ms, "our crop, two threads": seen?.ms ?? null });
    else tensors = await worker.tensors();
  }
  threaded?.client.close();
  return { rounds: times, tensorsGrown: (await worker.tensors()) - tensors };
}

/** Keypoints of each picture, ours and pose-detection's. */
async function compare(addresses: string[], width: number, height: number) {
  await worker.load();
  return Promise.all(addresses.map(async (address) => worker.compare(await scaled(address, width, height))));
}

/** How many people the app's own counter finds where those pictures stand side by side, and what each look took. */
async function people(rows: string[][]) {
  const client = new PeopleClient();
  client.open();
  const looks: { count: number; ms: number }[] = [];
  while (looks.length < rows.length) {
    const picture = await abreast(rows[looks.length] ?? [], 1280, 720);
    const began = performance.now();
    const count = await client.count(picture);
    if (count !== null) looks.push({ count, ms: performance.now() - began });
    else await new Promise((done) => setTimeout(done, 100));
  }
  client.close();
  return looks;
}

/** Pictures side by side in one frame of that size. */
async function abreast(addresses: string[], width: number, height: number): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  const share = width / addresses.length;
  for (const [i, address] of addresses.entries()) {
    context?.drawImage(await scaled(address, share, height), i * share, 0);
  }
  return canvas.transferToImageBitmap();
}

/**
 * How far, in steps of 255, our drawing of a square of a picture lies from the browser's own clipping, as a bitmap and
 * as a video frame; and how many pixels show the picture.
 */
function crops(cases: CropCase[]) {
  return cases.map(({ width, height, square }) => {
    const picture = new OffscreenCanvas(width, height);
    const context = picture.getContext("2d");
    if (context === null) throw new Error("No canvas.");
    context.putImageData(pattern(width, height), 0, 0);
    const { x, y, size } = square;
    const drawn = (draw: (canvas: OffscreenCanvasRenderingContext2D) => void) => {
      const canvas = new OffscreenCanvas(192, 192).getContext("2d", {
        willReadFrequently: true,
        alpha: false,
      });
      if (canvas === null) throw new Error("No canvas.");
      draw(canvas);
      return canvas.getImageData(0, 0, 192, 192).data;
    };
    const apart = (image: FrameImage) => {
      const own = drawn((canvas) => canvas.drawImage(image, x, y, size, size, 0, 0, 192, 192));
      const ours = drawn((canvas) => drawSquare(canvas, image, square, width, height));
      image.close();
      return {
        apart: ours.reduce((most, value, i) => Math.max(most, Math.abs(value - (own[i] ?? 0))), 0),
        pixels: ours.filter((value, i) => i % 4 === 0 && value > 0).length,
      };
    };
    const frame = apart(new VideoFrame(picture, { timestamp: 0 }));
    return { frame, bitmap: apart(picture.transferToImageBitmap()) };
  });
}

/** A picture without a repeat in it, so that a shift by a pixel shows. */
function pattern(width: number, height: number): ImageData {
  const picture = new ImageData(width, height);
  for (let i = 0; i < picture.data.length; i++) picture.data[i] = i % 4 === 3 ? 255 : 1 + ((i * 7919) % 255);
  return picture;
}

/** How many pixels of each square are not those of the picture, or black outside of it. */
async function wrongPixels(cases: CropCase[]) {
  return Promise.all(
    cases.map(async ({ width, height, square }) => {
      const picture = pattern(width, height);
      const canvas = new OffscreenCanvas(square.size, square.size).getContext("2d", {
        willReadFrequently: true,
        alpha: false,
      });
      if (canvas === null) throw new Error("No canvas.");
      const bitmap = await createImageBitmap(picture);
      drawSquare(canvas, bitmap, square, width, height);
      bitmap.close();
      const { data } = canvas.getImageData(0, 0, square.size, square.size);
      return data.reduce((wrong, value, i) => {
        const x = square.x + ((i >> 2) % square.size);
        const y = square.y + Math.floor((i >> 2) / square.size);
        const isInside = x >= 0 && y >= 0 && x < width && y < height;
        const black = i % 4 === 3 ? 255 : 0;
        return wrong + Number(value !== (isInside ? picture.data[(y * width + x) * 4 + (i % 4)] : black));
      }, 0);
    }),
  );
}

/** The app's own client on the processor, with threads or without. */
async function onProcessor(name: "wasm" | "wasm-threads") {
  const without = ["webgl", name === "wasm" ? "wasm-threads" : "wasm"] as const;
  const wish = () => ({ first: name, without });
  const client = new PoseClient({ wish, proved() {}, wentWrong() {}, forget() {} });
  const { backend } = await client.load("lightning");
  return { client, backend };
}

/** What each backend of the processor sees of the pictures, and how long it took, round by round. */
async function threads(addresses: string[], width: number, height: number, rounds: number) {
  const started = async (name: "wasm" | "wasm-threads") => ({
    ...(await onProcessor(name)),
    ms: [] as number[],
    seen: [] as PixelKeypoints[],
  });
  const ways = { wasm: await started("wasm"), "wasm-threads": await started("wasm-threads") };
  for (let round = 0; round < rounds; round++) {
    // Within a round both meet the same weather on this machine.
    for (const way of Object.values(ways)) {
      way.client.reset();
      const picture = await scaled(addresses[round % addresses.length] ?? "", width, height);
      const result = await way.client.estimate(picture);
      way.ms.push(result?.ms ?? Number.NaN);
      way.seen.push(result?.keypoints ?? []);
    }
  }
  for (const { client } of Object.values(ways)) client.close();
  const told = ({ backend, ms, seen }: typeof ways.wasm) => ({ backend, ms, seen });
  return { wasm: told(ways.wasm), "wasm-threads": told(ways["wasm-threads"]) };
}

/** Milliseconds from nothing to the first pose of the app's own client. */
async function firstPose(address: string) {
  const picture = await scaled(address, 1280, 720);
  const client = new PoseClient(new BackendMemory(null, "", () => 0));
  const began = performance.now();
  const { backend } = await client.load("lightning");
  const result = await client.estimate(picture);
  const ms = performance.now() - began;
  client.close();
  return { ms, backend, found: result?.keypoints != null };
}

const page: BenchPage = { figures, measure, compare, people, crops, wrongPixels, threads, firstPose };
// A function, so that a script can name it without knowing the window's type.
Object.assign(window, { bench: () => page });
