import type { Exercise } from "../rules/contract.ts";

const modules = import.meta.glob<{ exercise: Exercise }>("./*/index.ts", { eager: true });

/** Every exercise, found by its folder: adding one is a new folder and nothing else. */
export const EXERCISES: readonly Exercise[] = Object.values(modules)
  .map(({ exercise }) => exercise)
  .sort((a, b) => a.meta.text.name.localeCompare(b.meta.text.name));

/** The exercise with that id, or null. */
export function exerciseById(id: string): Exercise | null {
  return EXERCISES.find(({ meta }) => meta.id === id) ?? null;
}
