import type { Copies } from "../../history/copies.ts";
import { repetitionsAsCsv } from "../../history/csv.ts";
import { exportHistory } from "../../history/export.ts";
import { type ImportPlan, planImport, runImport } from "../../history/import.ts";
import { stays, usage } from "../../history/room.ts";
import type { HistoryStore } from "../../history/store.ts";

/** The history as the screens use it; every call may reject with one sentence. */
export type HistoryHandle = Pick<
  HistoryStore,
  | "visits"
  | "newest"
  | "outlines"
  | "count"
  | "visit"
  | "recording"
  | "changeSet"
  | "changeVisit"
  | "deleteVisit"
  | "deleteBetween"
  | "deleteAll"
  | "thinned"
> & {
  /** Everything as one JSON file, and every repetition as a table. */
  exportAll(): Promise<Blob>;
  exportTable(): Promise<Blob>;
  /** What taking in a file would do, and doing it. */
  planImport(file: File): Promise<ImportPlan>;
  runImport(plan: ImportPlan): Promise<void>;
  /** How many damaged entries were met in reading and left out. */
  damaged(): number;
  /** When everything was last saved as a file. */
  readonly copies: Copies;
  /** Bytes used on this device; null when the browser does not tell. */
  usage(): Promise<number | null>;
  /** Whether the browser promised to keep it even when the device runs low; null when it does not tell. */
  stays(): Promise<boolean | null>;
};

/** The handle of a store. */
export function historyHandle(store: HistoryStore, copies: Copies): HistoryHandle {
  return {
    copies,
    visits: (from, to) => store.visits(from, to),
    newest: (count, last) => store.newest(count, last),
    outlines: (from, to) => store.outlines(from, to),
    count: (from, to) => store.count(from, to),
    visit: (id) => store.visit(id),
    recording: (setId) => store.recording(setId),
    changeSet: (id, change) => store.changeSet(id, change),
    changeVisit: (id, change) => store.changeVisit(id, change),
    deleteVisit: (id) => store.deleteVisit(id),
    deleteBetween: (from, to) => store.deleteBetween(from, to),
    deleteAll: () => store.deleteAll(),
    thinned: () => store.thinned(),
    damaged: () => store.damaged,
    exportAll: () => exportHistory(store, new Date()),
    // The mark at the beginning tells spreadsheets that it is UTF-8.
    exportTable: async () =>
      new Blob(["\ufeff", repetitionsAsCsv(await store.visits())], { type: "text/csv" }),
    planImport: (file) => planImport(file, store),
    runImport: (plan) => runImport(plan, store),
    stays,
    usage,
  };
}
