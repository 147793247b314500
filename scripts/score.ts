import { readFileSync } from "node:fs";
import util from "node:util";
import { EXERCISES, exerciseById } from "../src/exercises/registry.ts";
import { parseRecording, type Recording } from "../src/pose/recording.ts";
import type { Exercise } from "../src/rules/contract.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";
import { FilmReader } from "./score/film.ts";
import { reportOf } from "./score/report.ts";
import { installSpaceNetwork } from "./space-network.ts";

const FILM = /\.(mp4|webm|mov|mjpeg)$/i;
const KNOWN = EXERCISES.map(({ meta }) => meta.id).join(", ");
const USAGE = "Usage: npm run --silent score -- [--exercise ID] FILE...";

/** What a file or an option is no good for, in one line. */
class BadInput extends Error {}

installSpaceNetwork();
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const films = new FilmReader();
  let bad = 0;
  try {
    const { chosen, files } = readOptions(args);
    for (const file of files) {
      try {
        process.stdout.write(`${JSON.stringify(await scoreFile(file, chosen, films))}\n`);
      } catch (error) {
        bad += 1;
        console.error(`${file}: ${sentenceOf(error)}`);
      }
    }
  } catch (error) {
    bad += 1;
    console.error(sentenceOf(error));
  } finally {
    await films.close();
  }
  return bad === 0 ? 0 : 2;
}

function readOptions(args: string[]): { chosen: Exercise | null; files: string[] } {
  let parsed: { values: { exercise?: string | undefined }; positionals: string[] };
  try {
    parsed = util.parseArgs({ args, allowPositionals: true, options: { exercise: { type: "string" } } });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error} ${USAGE}`);
  }
  const { values, positionals: files } = parsed;
  if (files.length === 0) throw new BadInput(USAGE);
  return { chosen: values.exercise === undefined ? null : known(values.exercise), files };
}

async function scoreFile(file: string, chosen: Exercise | null, films: FilmReader) {
  if (FILM.test(file)) {
    if (chosen === null) throw new BadInput(`A film does not say its exercise; add --exercise (${KNOWN}).`);
    return judge(file, chosen, await films.read(file, chosen.meta.id));
  }
  const recording = parseRecording(readFileSync(file, "utf8"));
  const id = recording.exercise;
  if (chosen === null && !id) {
    throw new BadInput(`The recording names no exercise; add --exercise (${KNOWN}).`);
  }
  return judge(file, chosen ?? known(id ?? ""), recording);
}

function judge(file: string, exercise: Exercise, recording: Recording) {
  const variant = exercise.meta.variants.find(({ id }) => id === recording.variant)?.id ?? null;
  const judged = judgeRecording(exercise, recording, variant);
  for (const message of new Set(judged.errors)) console.error(`${file}: the rule failed: ${message}`);
  return reportOf(file, exercise, judged);
}

function known(id: string): Exercise {
  const exercise = exerciseById(id);
  if (exercise === null) throw new BadInput(`There is no exercise "${id}"; known are ${KNOWN}.`);
  return exercise;
}

/** One line for a person, whatever was thrown. */
function sentenceOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EISDIR") return "This is a folder, not a file.";
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").trim();
}
