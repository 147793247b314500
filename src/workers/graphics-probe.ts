/** Pixels on a side and steps a pixel: about 130 million operations, a fifth of what one pose takes. */
const SIDE = 256;
const STEPS = 256;

/**
 * A card that needs longer than this, in milliseconds, cannot do a pose in the 30-60 ms of the processor. Measured:
 * WebGL drawn in software needs 35-38 on two cores; the weakest phones of the last ten years lie below 8 on paper.
 */
const LIMIT_MS = 15;

const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
out vec4 colour;
void main() {
  vec4 v = gl_FragCoord.xyxy;
  for (int i = 0; i < ${STEPS}; i++) v = v.yzwx * 0.999 + vec4(0.1);
  colour = fract(v);
}`;

/**
 * Whether there is a graphics card that may be quicker than the processor, by a drawing against the clock. It spares
 * loading and compiling the WebGL backend (5-12 s in software) only to see it lose.
 */
export function worthTryingWebgl(): boolean {
  const gl = new OffscreenCanvas(SIDE, SIDE).getContext("webgl2", { failIfMajorPerformanceCaveat: true });
  if (gl === null) return false;
  try {
    const program = gl.createProgram();
    for (const [type, source] of [
      [gl.VERTEX_SHADER, VERTEX],
      [gl.FRAGMENT_SHADER, FRAGMENT],
    ] as const) {
      const shader = gl.createShader(type);
      if (shader === null) return false;
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    gl.useProgram(program);
    draw(gl);
    return Math.min(draw(gl), draw(gl)) < LIMIT_MS;
  } finally {
    gl.getExtension("WEBGL_lose_context")?.loseContext();
  }
}

/** Draws once and waits for it; milliseconds. */
function draw(gl: WebGL2RenderingContext): number {
  const began = performance.now();
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - began;
}
