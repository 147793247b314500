// npm run --silent log -- FILE...: what the log of a workout comes to, as it was saved for a report on the page "How it runs here".
// The exit status is 2 when a file could not be read.
import { readFileSync } from "node:fs";
import { readLog } from "../src/workout/stored-log.ts";
import { transcriptOf } from "./log/transcript.ts";

const files = process.argv.slice(2);
if (files.length === 0) console.error("Usage: npm run --silent log -- FILE...");
process.exitCode = files.length === 0 ? 2 : 0;
for (const file of files) {
  try {
    const log = readLog(JSON.parse(readFileSync(file, "utf8")));
    if (log === null) throw new Error("It is no log of a workout.");
    for (const line of transcriptOf(log)) console.log(line);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}
