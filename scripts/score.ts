import { readFileSync } from "node:fs";
import util from "node:util";
import { EXERCISES, exerciseById } from "../src/exercises/registry.ts";
import { parseRecording, type Recording } from "../src/pose/recording.ts";
import { recogniseRecording } from "../src/recognition/recognise-recording.ts";
import type { Exercise } from "../src/rules/contract.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";
import { FilmReader } from "./score/film.ts";
import { autoReportOf, reportOf } from "./score/report.ts";
import { installSpaceNetwork } from "./space-network.ts";

const FILM = /\.(mp4|webm|mov|mjpeg)$/i;
const KNOWN = EXERCISES.map(({ meta }) => meta.id).join(", ");
const USAGE = "Usage: npm run --silent score -- [--exercise ID|auto] FILE...";

/** Asks for the exercises to be recognised. */
const AUTO = "auto";

/** A film of whatever it may be is looked at like one of this exercise: for the belly, too, where one of them reads it. */
const WATCHED_AS = (EXERCISES.find(({ meta }) => meta.readsBelly) ?? EXERCISES[0])?.meta.id ?? "";

/** The exercise that was asked for, that all be recognised, or null where each file tells its own. */
type Chosen = Exercise | typeof AUTO | null;

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

function readOptions(args: string[]): { chosen: Chosen; files: string[] } {
  let parsed: { values: { exercise?: string | undefined }; positionals: string[] };
  try {
    parsed = util.parseArgs({ args, allowPositionals: true, options: { exercise: { type: "string" } } });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error} ${USAGE}`);
  }
  const { values, positionals: files } = parsed;
  if (files.length === 0) throw new BadInput(USAGE);
  const { exercise } = values;
  return { chosen: exercise === undefined ? null : exercise === AUTO ? AUTO : known(exercise), files };
}

async function scoreFile(file: string, chosen: Chosen, films: FilmReader) {
  if (chosen === AUTO) return recogniseFile(file, films);
  if (FILM.test(file)) {
    if (chosen === null)
      throw new BadInput(`A film does not say its exercise; add --exercise (${KNOWN}, or auto).`);
    return judge(file, chosen, await films.read(file, chosen.meta.id));
  }
  const recording = parseRecording(readFileSync(file, "utf8"));
  const id = recording.exercise;
  if (chosen === null && !id) {
    throw new BadInput(`The recording names no exercise; add --exercise (${KNOWN}, or auto).`);
  }
  return judge(file, chosen ?? known(id ?? ""), recording);
}

async function recogniseFile(file: string, films: FilmReader) {
  const recording = FILM.test(file)
    ? await films.read(file, WATCHED_AS)
    : parseRecording(readFileSync(file, "utf8"));
  const isEmpty = recording.frames.every((frame) => frame.keypoints.length === 0);
  return autoReportOf(file, recogniseRecording(EXERCISES, recording), isEmpty);
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
