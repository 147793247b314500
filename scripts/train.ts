import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomOf } from "../src/demonstration/random.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { ensembleOf } from "../src/space/ensemble.ts";
import { INPUTS } from "../src/space/features.ts";
import { readNetworks } from "../src/space/network.ts";
import { OUTPUTS } from "../src/space/outputs.ts";
import { POSTURES } from "../src/space/posture.ts";
import { photographs } from "./evaluate/postures.ts";
import { writeScales } from "./train/calibrate.ts";
import { freshLayers } from "./train/layers.ts";
import { lossOf } from "./train/loss.ts";
import { PhotographDraw } from "./train/photographs.ts";
import { drawPool, writePool } from "./train/pool.ts";
import { RECIPE } from "./train/recipe.ts";
import { TRUTHS } from "./train/samples.ts";
import { readyToTrain, Trainer } from "./train/trainer.ts";
import { networkFile } from "./train/write.ts";

const FILE = "models/body-in-space.bin";
const MANIFEST = "models/manifest.json";

/** Each network of the ensemble begins at a seed of its own. */
const SEEDS = ["1", "2"];

const { values: options } = parseArgs({
  options: {
    /** Pictures that are drawn once and then looked at again and again. */
    pool: { type: "string", default: "1600000" },
    steps: { type: "string", default: "14000" },
    /** Trains one network of the ensemble alone, from this seed, into the file `out`. */
    seed: { type: "string", default: "1" },
    out: { type: "string" },
    /** Trains nothing: draws a pool and photographs into this folder, for `scripts/train/fit.py`. */
    "only-draw": { type: "string" },
    /** Trains nothing: takes the file as it is into the manifest, and measures how much its doubt is to be believed. */
    "only-doubt": { type: "boolean", default: false },
  },
});

if (options["only-doubt"]) {
  takeIn(readFileSync(FILE));
  process.exit();
}

/** Rows of one step: drawn bodies, and photographs for the posture. */
const BATCH = 1024;
const PHOTOGRAPHS = 96;

/** The rate rises to this over so many first steps, and falls along a cosine. */
const [RATE, WARM_UP] = [2e-3, 100];

const { out, "only-draw": folder } = options;
const steps = Number(options.steps);
const random = randomOf(Number(options.seed));
const started = Date.now();
if (out === undefined && folder === undefined) {
  const file = await trainAll();
  writeFileSync(FILE, file);
  takeIn(file);
  process.exit();
}
const pool = drawPool(EXERCISES, Number(options.pool), random);
const draw = new PhotographDraw(photographs());
if (out === undefined) {
  if (folder !== undefined) writePool(folder, options.seed, pool, draw, random);
  process.exit();
}
console.log(`${pool.rows} pictures drawn, ${seconds()} s`);
const harder = RECIPE.harder.map(({ posture, share }) => ({
  share,
  rows: rowsOf(POSTURES.indexOf(posture)),
}));

await readyToTrain();
const trainer = new Trainer(freshLayers([INPUTS, ...RECIPE.hidden, OUTPUTS], Number(options.seed)));
const all = BATCH + PHOTOGRAPHS;
const inputs = new Float32Array(all * INPUTS);
const values = new Float32Array(all * TRUTHS);
const postures = new Int8Array(all);
const loss = lossOf({ values, posture: postures, spatial: (row) => row < BATCH, width: TRUTHS });
const rows = Array.from({ length: all }, (_, row) => row);
let mean = 0;
for (let step = 0; step < steps; step += 1) {
  fill();
  const rate =
    Math.min(1, step / WARM_UP) * RATE * 0.5 * (1 + Math.cos((Math.PI * step) / steps)) + RECIPE.lastRate;
  const now = trainer.step(inputs, rows, rate, loss, { rounded: step > RECIPE.roundedFrom * steps });
  mean = step === 0 ? now : 0.99 * mean + 0.01 * now;
  if ((step + 1) % 500 === 0) console.log(`step ${step + 1}: loss ${mean.toFixed(2)}, ${seconds()} s`);
}
const file = networkFile(trainer.layers);
writeFileSync(out, file);
console.log(`${out}: ${file.length} bytes, ${seconds()} s`);

/** Trains all networks of the ensemble at the same time, each in a process of its own; gives their files, one after the other. */
async function trainAll(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "network-"));
  try {
    const { pool, steps } = options;
    const files = await Promise.all(
      SEEDS.map(async (seed) => {
        const out = join(folder, `${seed}.bin`);
        const args = ["scripts/train.ts", "--seed", seed, "--out", out, "--pool", pool, "--steps", steps];
        const member = spawn(process.execPath, ["scripts/run-ts.mjs", ...args], { stdio: "inherit" });
        const [status] = await once(member, "exit");
        if (status !== 0) throw new Error(`The network of seed ${seed} was not trained.`);
        return readFileSync(out);
      }),
    );
    return Buffer.concat(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fill(): void {
  for (let row = 0; row < BATCH; row += 1) {
    const from = someRow();
    inputs.set(pool.inputs.subarray(from * INPUTS, (from + 1) * INPUTS), row * INPUTS);
    values.set(pool.truths.subarray(from * TRUTHS, (from + 1) * TRUTHS), row * TRUTHS);
    postures[row] = pool.postures[from] ?? 0;
  }
  for (let row = BATCH; row < all; row += 1) {
    postures[row] = draw.write(inputs.subarray(row * INPUTS, (row + 1) * INPUTS), random);
  }
}

function someRow(): number {
  let left = random();
  const among = harder.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  const rows = among?.rows ?? [];
  return rows[Math.floor(random() * rows.length)] ?? Math.floor(random() * pool.rows);
}

function rowsOf(posture: number): readonly number[] {
  const found: number[] = [];
  for (const [row, one] of pool.postures.entries()) if (one === posture) found.push(row);
  return found;
}

/** The manifest says which file the app was made with, and each file has its own scales of doubt. */
function takeIn(bytes: Uint8Array): void {
  const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  manifest["body-in-space"] = { weights: { file: "body-in-space.bin", bytes: bytes.length, sha256 } };
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  writeScales(EXERCISES, ensembleOf(readNetworks(bytes)));
}

function seconds(): string {
  return ((Date.now() - started) / 1000).toFixed(0);
}
