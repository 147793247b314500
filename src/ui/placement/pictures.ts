import { svg, type TemplateResult } from "lit";
import type { Direction } from "../../placement/direction.ts";
import type { BodyPart } from "../../pose/parts.ts";
import { PEOPLE, type Place } from "./people.ts";

/** Parts that lie at the left end of a person seen from above. */
const HEAD_END: readonly BodyPart[] = ["head", "shoulders", "elbows", "hands"];

const PHONE = svg`<rect class="phone" x="130" y="214" width="60" height="16" rx="5" />`;
const SIGHT = svg`<path class="sight" d="M160 214L44 14h232z" />`;

/** What to do, 320 by 250, from above where it is about places; null where the posture itself is the picture. */
export function pictureOf(direction: Direction, place: Place): TemplateResult<2> | null {
  switch (direction.id) {
    case "nobody":
      return svg`${SIGHT}${PHONE}${person("floor", 274, 132)}${arrow("M236 132h-66")}`;
    case "two-people":
      return svg`${SIGHT}${PHONE}${person(place, 116, 84, 0.7)}
        <g class="other">${person("floor", 212, 84)}</g>${arrow("M246 84h38")}`;
    case "step-back":
      return svg`${SIGHT}${PHONE}${person(place, 160, 148)}${arrow("M160 92V42")}`;
    case "come-closer":
      return svg`${SIGHT}${PHONE}${person(place, 160, 52, 0.8)}${arrow("M160 112v70")}`;
    case "turn-body":
      return svg`${SIGHT}${PHONE}<g transform="rotate(-40 160 100)">${person(place, 160, 100, 0.8)}</g>
        ${arrow("M262 84A104 104 0 0 1 236 170")}${arrow("M58 116A104 104 0 0 1 84 30")}`;
    case "turn-phone":
      return turnedTo(direction.edge, HEAD_END.includes(direction.part), place);
    case "tilt-down":
      return tilted(1, place);
    case "tilt-up":
      return tilted(-1, place);
    case "level-phone":
      return svg`<path class="ground" d="M40 226h240" />
        <g transform="rotate(16 160 226)"><rect class="phone" x="112" y="64" width="96" height="162" rx="14" />
          <rect class="screen" x="122" y="76" width="76" height="136" rx="5" /></g>
        ${arrow("M250 50A110 110 0 0 0 146 32")}`;
    case "more-light":
      return svg`<g class="lamp"><path d="M160 14v50M112 126a48 62 0 0 1 96 0z" /></g>
        <circle class="glow" cx="160" cy="134" r="20" />
        <path class="rays" d="M160 172v44M110 162l-34 38M210 162l34 38M90 134l-48 12M230 134l48 12" />`;
    case "show":
      return svg`<g class="body" stroke-width="15">
          <circle cx="160" cy="40" r="24" />
          <path d="M160 78v64" stroke-width="44" />
          <path d="M134 80l-34 36-20 34M186 80l34 36 20 34" />
          <path d="M148 156l-8 42-6 38M172 156l8 42 6 38" stroke-width="19" />
        </g>
        ${RINGS[direction.part]}`;
    case "cannot-judge":
      return direction.where === null ? null : pictureOf(direction.where, place);
    case "take-posture":
    case "wait":
    // Said in passing: nothing is to be changed any more.
    case "only-one":
      return null;
  }
}

/** Around a part of a person who stands before the camera. */
const RINGS = {
  head: ring(160, 40),
  shoulders: svg`${ring(136, 80)}${ring(184, 80)}`,
  elbows: svg`${ring(100, 116)}${ring(220, 116)}`,
  hands: svg`${ring(80, 150)}${ring(240, 150)}`,
  hips: ring(160, 148),
  knees: svg`${ring(136, 196)}${ring(184, 196)}`,
  feet: svg`${ring(130, 222)}${ring(190, 222)}`,
} as const satisfies Record<BodyPart, unknown>;

function ring(x: number, y: number) {
  return svg`<circle class="ring" cx=${x} cy=${y} r="26" />`;
}

/** The person of `PEOPLE` with the middle at (x, y). */
function person(place: Place, x: number, y: number, scale = 0.9) {
  return svg`<g transform="translate(${x} ${y}) scale(${scale}) translate(-160 -66)">${PEOPLE[place]}</g>`;
}

/** A line along `path` with a head at its end. */
function arrow(path: string) {
  return svg`<path class="arrow halo" d=${path} /><path class="arrow" d=${path} marker-end="url(#head)" />`;
}

/** A phone from above whose sight misses the head or the feet beyond one edge, and the way to turn it. */
function turnedTo(edge: "left" | "right", head: boolean, place: Place) {
  const flip = (flipped: boolean) => (flipped ? "translate(320 0) scale(-1 1)" : "");
  // Drawn with the feet to the right: turned round where the head is there.
  return svg`<g transform=${flip(edge === "left")}>
    <g transform="rotate(-14 160 222)">${PHONE}<path class="sight" d="M160 214L84 14h152z" /></g>
    ${arrow("M150 186A40 40 0 0 1 226 200")}
    <g transform=${head ? "translate(432 0) scale(-1 1)" : ""}>${person(place, 216, 84)}</g>
  </g>`;
}

/** A phone from its side that looks too high (1) or too low (-1), and the way to tip it. */
function tilted(way: 1 | -1, place: Place) {
  const lies = way === 1 && place === "mat";
  return svg`<path class="ground" d="M20 228h280" />
    <g class="body"><circle cx="196" cy=${lies ? 200 : 92} r="15" />
      ${
        lies
          ? svg`<path d="M220 206h62" stroke-width="24" />`
          : svg`<path d="M196 118v52" stroke-width="28" /><path d="M190 178v46M204 178v46" stroke-width="13" />`
      }</g>
    <g transform="rotate(${-16 * way} 56 150)">
      <path class="sight" d="M60 150L300 84v132z" />
      <rect class="phone" x="46" y="98" width="16" height="104" rx="6" />
    </g>
    ${way === 1 ? arrow("M84 74A76 76 0 0 1 128 118") : arrow("M84 226A76 76 0 0 0 128 182")}`;
}
