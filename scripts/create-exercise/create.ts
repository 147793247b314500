import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small exercise that works: its imports lead to `src/` from here, so that it is type-checked and linted as it stands. */
const TEMPLATE = "scripts/create-exercise/template";

/** Ids are names of folders and parts of addresses. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What is wrong with an id for a new exercise, as a sentence; null where it can be taken. */
export function problemWith(id: string): string | null {
  if (!ID.test(id)) return `"${id}" is no id: small letters, digits and single hyphens, as in heel-slide.`;
  for (const folder of [`src/exercises/${id}`, `fixtures/${id}`]) {
    if (existsSync(folder)) return `There is a folder ${folder} already.`;
  }
  return null;
}

/**
 * Writes the folder of a new exercise, `src/exercises/<id>`, from the template.
 * `place` is where it stands within a day of the plan, a number that no other exercise has. The folder.
 */
export function createFolder(id: string, place: number): string {
  const folder = `src/exercises/${id}`;
  const name = `${id[0]?.toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
  cpSync(TEMPLATE, folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8")
      .replaceAll("../../../src/", "../../")
      .replaceAll("new-exercise", id)
      .replaceAll("New exercise", name)
      .replace("place: 0", `place: ${place}`);
    writeFileSync(path, text);
  }
  mkdirSync(`fixtures/${id}`, { recursive: true });
  return folder;
}
