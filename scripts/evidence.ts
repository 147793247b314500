// Writes down what each fault's measure reads in the labelled recordings in fixtures/ (src/exercises/<id>/readings.json)
// and makes the table of faults in each exercise's page of evidence. test/evidence.test.ts fails where they are not so.
import { readFileSync, writeFileSync } from "node:fs";
import { EXERCISES } from "../src/exercises/registry.ts";
import { loadCases } from "./evaluate/cases.ts";
import { judgeCase } from "./evaluate/judge.ts";
import { readingsOf, readingsText } from "./evidence/readings.ts";
import { withTable } from "./evidence/table.ts";
import { installSpaceNetwork } from "./space-network.ts";

installSpaceNetwork();
const asked = process.argv.slice(2);
for (const exercise of EXERCISES) {
  const { id, faults } = exercise.meta;
  if (asked.length > 0 && !asked.includes(id)) continue;
  const folder = `src/exercises/${id}`;
  const readings = readingsOf(
    exercise,
    loadCases([`fixtures/${id}`]).map((one) => judgeCase(exercise, one)),
  );
  writeFileSync(`${folder}/readings.json`, readingsText(readings));
  const page = readFileSync(`${folder}/README.md`, "utf8");
  writeFileSync(`${folder}/README.md`, withTable(page, faults, readings));
  console.log(`${id}: ${faults.length} faults.`);
}
