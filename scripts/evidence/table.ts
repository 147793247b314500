import type { FaultMeta } from "../../src/rules/contract.ts";
import { type Readings, SUFFIX } from "../../src/rules/kit/readings.ts";

/** Between these lines of an exercise's page of evidence stands the table that is made from its faults. */
const BEGIN = "<!-- faults: written by `npm run evidence` -->";
const END = "<!-- end of faults -->";

/** A page with its table made anew. @throws Error when the page has no place for one. */
export function withTable(page: string, faults: readonly FaultMeta[], readings: Readings): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error(`The page has no place for the faults: "${BEGIN}" and "${END}".`);
  return `${page.slice(0, from)}${BEGIN}\n\n${tableOf(faults, readings)}\n\n${page.slice(to)}`;
}

function tableOf(faults: readonly FaultMeta[], readings: Readings): string {
  const columns = [
    { name: "fault", of: ({ id }: FaultMeta) => `\`${id}\`` },
    { name: "what is measured", of: ({ how }: FaultMeta) => how },
    { name: "limit", of: limitOf },
    ...(["good", "filmed", "shown"] as const).map((group) => ({
      name: { good: "simulated, without a fault", filmed: "filmed people", shown: "labelled with it" }[group],
      of: (fault: FaultMeta) => spanOf(readings[fault.id]?.[group] ?? null, fault),
    })),
    { name: "weight", of: ({ weight }: FaultMeta) => String(weight) },
    { name: "remark", of: ({ note }: FaultMeta) => note ?? "" },
  ];
  const rows = [columns.map(({ name }) => name), columns.map(() => "---")];
  for (const fault of faults) rows.push(columns.map(({ of }) => of(fault)));
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function limitOf({ unit, worse, limit }: FaultMeta): string {
  return unit === "none" ? "" : `${worse} ${limit}${SUFFIX[unit]}`;
}

function spanOf(span: readonly number[] | null, { unit }: FaultMeta): string {
  if (span === null) return "";
  const [low = 0, high = 0] = span;
  return `${low === high ? low : `${low} to ${high}`}${SUFFIX[unit]}`;
}
