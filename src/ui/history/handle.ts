import type { ImportPlan } from "../../history/import.ts";
import type { HistoryStore } from "../../history/store.ts";

/** The history as the screens use it; every call may reject with one sentence. */
export type HistoryHandle = Pick<
  HistoryStore,
  "sessions" | "session" | "recording" | "changeSet" | "changeSession" | "deleteSession" | "deleteAll"
> & {
  /** Everything as one JSON file, and every repetition as a table. */
  exportAll(): Promise<Blob>;
  exportTable(): Promise<Blob>;
  /** What taking in a file would do, and doing it. */
  planImport(file: File): Promise<ImportPlan>;
  runImport(plan: ImportPlan): Promise<void>;
  /** Bytes used on this device; null when the browser does not tell. */
  usage(): Promise<number | null>;
};
