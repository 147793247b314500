import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("A script that builds the app builds what is given away, not what developers see", () => {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-script-"));
  const script = join(folder, "mode.ts");
  writeFileSync(script, "const mode: string | undefined = process.env.NODE_ENV;\nconsole.log(mode);\n");
  try {
    const said = execFileSync("node", ["scripts/run-ts.mjs", script], { encoding: "utf8" });
    expect(said.trim()).toBe("production");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
