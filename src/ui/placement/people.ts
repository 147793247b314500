import { svg } from "lit";
import type { Prop } from "../../motion/motion.ts";

/** How the person is placed: lying or kneeling on a mat, on a chair, or standing. */
export type Place = "mat" | "chair" | "floor";

/** Where an exercise with these props is done. */
export function placeOf(props: readonly Prop[]): Place {
  if (props.includes("mat")) return "mat";
  return props.includes("chair") ? "chair" : "floor";
}

/** A person from above around (160, 66), head to the left; seen from the front they look down the page at the phone. */
export const PEOPLE = {
  mat: svg`
    <rect class="mat" x="60" y="34" width="200" height="66" rx="8" />
    <g class="body">
      <circle cx="92" cy="67" r="13" />
      <path d="M113 67h64" stroke-width="30" />
      <path d="M182 58l32-4 26 4M182 76l32 4 26-4" stroke-width="13" />
      <path d="M118 50l34-2M118 84l34 2" stroke-width="9" />
    </g>`,
  chair: svg`
    <rect class="mat" x="127" y="32" width="66" height="62" rx="8" />
    <path class="back" d="M127 32h66" />
    <g class="body">
      <path d="M146 84v32M174 84v32" stroke-width="14" />
      <path d="M136 62h48" stroke-width="26" />
      <circle cx="160" cy="60" r="13" class="head" />
      <path d="M160 73v6" stroke-width="5" class="head" />
    </g>`,
  floor: svg`
    <g class="body">
      <path d="M164 44l36 18M164 88l36-18" stroke-width="9" />
      <path d="M158 46v40" stroke-width="26" />
      <circle cx="161" cy="66" r="14" class="head" />
      <path d="M175 66h6" stroke-width="5" class="head" />
    </g>`,
} as const satisfies Record<Place, unknown>;
