import type { Prescription } from "../prescription/prescription.ts";

/** What a physiotherapist may have put together: of two exercises, one of them for one side. */
export const PRESCRIPTION: Prescription = {
  items: [
    {
      exercise: "bridge",
      variant: null,
      sets: 2,
      repetitions: 8,
      holdSeconds: 5,
      side: null,
      days: [0, 2, 4],
      caps: { height: 165 },
    },
    {
      exercise: "bird-dog",
      variant: null,
      sets: 1,
      repetitions: 6,
      holdSeconds: 3,
      side: "left",
      days: [2],
      caps: {},
    },
  ],
  from: "Ada Berg, physiotherapist",
  watch: "Breathe on while you hold.",
  avoid: "No weights before we meet again.",
  note: "",
};
