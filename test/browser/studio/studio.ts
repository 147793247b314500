import { BufferTarget, CanvasSource, Output, WebMOutputFormat } from "mediabunny";
import type { Camera } from "../../../src/demonstration/camera.ts";
import { choreograph } from "../../../src/demonstration/choreography.ts";
import { framed } from "../../../src/demonstration/framing.ts";
import { paintScene } from "../../../src/demonstration/paint.ts";
import { exerciseById } from "../../../src/exercises/registry.ts";
import type { Exercise } from "../../../src/rules/contract.ts";
import type { FilmSpec, Shot } from "../support/film-spec.ts";

// The page on which the films of the browser tests are made: the app's own figure, drawn frame by frame.

/** Chromium plays motion JPEG, and takes it for a webcam, at this many frames a second. */
const MJPEG_FPS = 30;

const canvas = document.createElement("canvas");
const context = canvas.getContext("2d", { willReadFrequently: true });

/** A second person is painted here first, since a scene clears what it is painted on. */
const overlay = document.createElement("canvas").getContext("2d");

interface Scenes {
  readonly seconds: number;
  /** True when nothing moves: it is drawn once. */
  readonly still: boolean;
  draw(t: number): void;
}

/** A picture of the film, and how many times it is shown. */
interface Picture {
  readonly times: number;
  draw(): void;
}

/** Makes a film and returns it in base64. */
async function makeFilm(spec: FilmSpec): Promise<string> {
  canvas.width = spec.width;
  canvas.height = spec.height;
  const scenes = await Promise.all(spec.shots.map(scenesOf));
  const pictures = scenes.flatMap((scene) => picturesOf(scene, spec.fps));
  return base64(spec.format === "mjpeg" ? await mjpeg(pictures, spec.fps) : await webm(pictures, spec.fps));
}

function picturesOf({ seconds, still, draw }: Scenes, fps: number): readonly Picture[] {
  const count = Math.round(seconds * fps);
  if (still) return [{ times: count, draw: () => draw(0) }];
  return Array.from({ length: count }, (_, i) => ({ times: 1, draw: () => draw(i / fps) }));
}

async function scenesOf(shot: Shot): Promise<Scenes> {
  if (shot.kind === "photo") return photo(shot);
  const exercise = exerciseById(shot.exercise);
  if (exercise === null) throw new Error(`There is no exercise ${shot.exercise}.`);
  return performance(exercise, shot);
}

function performance({ motion }: Exercise, shot: Extract<Shot, { kind: "figure" }>): Scenes {
  const played = choreograph(motion, shot.plan);
  const aspect = canvas.width / canvas.height;
  const camera = { ...framed(motion, { aspect, fill: 0.62, ...shot.framing }), ...shot.camera };
  const { still, light = 1, beside, part = { from: 0, to: played.duration } } = shot;
  const moment = still?.at === "top" ? (played.repetitions[0]?.peak ?? 0) : 0;
  return {
    seconds: still?.seconds ?? part.to - part.from,
    still: still !== undefined,
    draw(t) {
      if (context === null) return;
      paintScene(context, played.at(still ? moment : part.from + t), camera);
      if (beside !== undefined) paintBeside(beside.exercise, { ...camera, ...beside.camera });
      context.fillStyle = `rgb(0 0 0 / ${1 - light})`;
      context.fillRect(0, 0, canvas.width, canvas.height);
    },
  };
}

function paintBeside(exercise: string, camera: Camera): void {
  const motion = exerciseById(exercise)?.motion;
  if (context === null || overlay === null || motion === undefined) return;
  overlay.canvas.width = canvas.width;
  overlay.canvas.height = canvas.height;
  paintScene(overlay, choreograph(motion, { repetitions: [{}] }).at(0), camera, { room: false });
  context.drawImage(overlay.canvas, 0, 0);
}

async function photo({ source, seconds }: Extract<Shot, { kind: "photo" }>): Promise<Scenes> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const scale = Math.min(canvas.width / image.width, canvas.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  return {
    seconds,
    still: true,
    draw() {
      if (context === null) return;
      context.fillStyle = "#888";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
    },
  };
}

/**
 * No two pictures of a real sensor are the same, however still the scene: a camera whose are is frozen. In a row of 23 that no pace
 * meets three alike in: of seven in turn, whoever looked at every fourteenth met the same one each time.
 */
const SENSOR_NOISE = [4, 6, 2, 4, 0, 6, 0, 5, 2, 3, 1, 1, 0, 1, 4, 2, 3, 1, 1, 4, 3, 2, 5].map(
  (step) => `rgb(255 255 255 / ${step / 200})`,
);

async function mjpeg(pictures: readonly Picture[], fps: number): Promise<Blob> {
  const film: Blob[] = [];
  for (const { times, draw } of pictures) {
    // Motion JPEG carries no times: each picture stands as long as its rate asks for.
    const shown = (times * MJPEG_FPS) / fps;
    const variants = Math.min(shown, SENSOR_NOISE.length);
    const stills: Blob[] = [];
    draw();
    const drawn = context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
    for (let i = 0; i < variants; i++) {
      if (context !== null && drawn !== null) {
        context.putImageData(drawn, 0, 0);
        context.fillStyle = SENSOR_NOISE[(film.length + i) % SENSOR_NOISE.length] ?? "";
        context.fillRect(0, 0, canvas.width, canvas.height);
      }
      const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.85));
      if (picture !== null) stills.push(picture);
    }
    for (let i = 0; i < shown; i++) film.push(stills[i % variants] ?? new Blob());
  }
  return new Blob(film);
}

async function webm(pictures: readonly Picture[], fps: number): Promise<Blob> {
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  // As a phone films: made as well as can be, a picture took 109 ms, and so takes ten.
  const source = new CanvasSource(canvas, { codec: "vp8", bitrate: 3_000_000, latencyMode: "realtime" });
  output.addVideoTrack(source, { frameRate: fps });
  await output.start();
  let shown = 0;
  for (const { times, draw } of pictures) {
    draw();
    for (let i = 0; i < times; i++) await source.add(shown++ / fps, 1 / fps);
  }
  await output.finalize();
  return new Blob([target.buffer ?? new ArrayBuffer(0)]);
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(text);
}

Object.assign(window, { makeFilm });
