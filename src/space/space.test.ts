import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import wabt from "wabt";
import { CAMERA, keypoints, landmarksOf } from "../demonstration/camera.ts";
import { framed } from "../demonstration/framing.ts";
import { skeletonOf } from "../demonstration/rig.ts";
import { EXERCISES } from "../exercises/registry.ts";
import { ADULT } from "../motion/kit.ts";
import { JOINTS, type Joint } from "../pose/joints.ts";
import type { Pose } from "../pose/pose.ts";
import { bodyInSpace } from "./body.ts";
import { intoBones, intoPlaces, MOVES } from "./bones.ts";
import { cameraOf, rememberCamera, UNKNOWN_CAMERA } from "./camera-memory.ts";
import { ensembleOf } from "./ensemble.ts";
import { INPUTS } from "./features.ts";
import { turnInSpace } from "./joints.ts";
import { LAYER_MODULE, plainRunner, quickRunner } from "./layer.ts";
import { mirroredPose } from "./mirror.ts";
import { type Network, readNetworks } from "./network.ts";
import { AT, OUTPUTS } from "./outputs.ts";
import { POSTURES } from "./posture.ts";
import { intoRoom } from "./rotate.ts";
import { roomOf } from "./square-view.ts";

const file = readFileSync("models/body-in-space.bin");
const network = ensembleOf(readNetworks(file));

/** The figure at the top of an exercise as a perfect model sees it from there. */
function seen(id: string, yaw: number, side: "left" | "right" = "left"): Pose {
  const exercise = EXERCISES.find(({ meta }) => meta.id === id) ?? expect.unreachable(id);
  const moment = { progress: 1, side, faults: [], variant: null, since: 1 } as const;
  const skeleton = skeletonOf(exercise.motion.pose(moment, ADULT), ADULT);
  return keypoints(skeleton, framed(exercise.motion, { yaw, tilt: 10, aspect: 16 / 9 }));
}

/** What the first picture is judged by. */
const NOTHING = { camera: null, rest: null };

const lifted = (id: string, pose: Pose) => bodyInSpace(network, pose, id, NOTHING) ?? expect.unreachable(id);

describe("the network", () => {
  it("has the numbers in and out that the layer gives and reads", () => {
    expect([network.inputs, network.outputs]).toEqual([INPUTS, OUTPUTS]);
  });

  it("is refused when its file was cut off", () => {
    expect(() => readNetworks(file.subarray(0, 5000))).toThrow(RangeError);
  });

  it("gives what plain sums of its weights give", () => {
    const sizes = [3, 2, 1];
    const bytes = new Uint8Array(4 + 12 + 4 * (2 + 2 + 1 + 1) + 6 + 2);
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (const value of [3, ...sizes]) {
      view.setUint32(at, value, true);
      at += 4;
    }
    // Scales and biases of the first layer, then of the second.
    for (const value of [1, 0.5, 1, -1, 2, 0.25]) {
      view.setFloat32(at, value, true);
      at += 4;
    }
    for (const value of [1, 2, 3, 4, 5, 6, 1, -1]) {
      view.setInt8(at, value);
      at += 1;
    }
    // Hidden: 1*1 + 2*3 + 3*5 + 1 = 23 and (1*2 + 2*4 + 3*6) / 2 - 1 = 13; out: 2*23 - 2*13 + 0.25.
    for (const runner of [quickRunner, plainRunner])
      expect(readNetworks(bytes, runner)[0]?.run(new Float32Array([1, 2, 3]))[0]).toBeCloseTo(20.25, 2);
  });

  it("gives the same, to the last bit, many products at a time as one by one", () => {
    const plain = ensembleOf(readNetworks(file, plainRunner));
    const quick = ensembleOf(readNetworks(file, quickRunner));
    const anyInputs = fc.float32Array({
      minLength: INPUTS,
      maxLength: INPUTS,
      min: -3,
      max: 3,
      noNaN: true,
    });
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(quick.run(inputs)).toEqual(plain.run(inputs));
      }),
    );
  });

  it("is run by what layer.wat says", async () => {
    const { parseWat } = await wabt();
    const compiled = parseWat("layer.wat", readFileSync("src/space/layer.wat", "utf8"), { simd: true });
    expect(Buffer.from(compiled.toBinary({}).buffer).toString("hex")).toBe(LAYER_MODULE);
  });
});

describe("an ensemble", () => {
  /** Tells the same of everything: each output its own number, the rest 0. */
  const telling = (numbers: Readonly<Record<number, number>>): Network => {
    const outputs = Float32Array.from({ length: OUTPUTS }, (_, i) => numbers[i] ?? 0);
    return { inputs: INPUTS, outputs: OUTPUTS, run: () => outputs };
  };
  const run = (...members: Network[]) => ensembleOf(members).run(new Float32Array(INPUTS));

  it("of networks that tell the same tells that", () => {
    const numbers = {
      3: 0.4,
      [AT.doubt + 3]: -4,
      [AT.camera]: 0.6,
      [AT.camera + 1]: 0.8,
      [AT.posture + 1]: 5,
    };
    const [one, both] = [run(telling(numbers)), run(telling(numbers), telling(numbers))];
    for (let i = 0; i < AT.posture; i += 1)
      expect(both[i], `output ${i}`).toBeCloseTo(one[i] ?? Number.NaN, 5);
    const [, prone = 0] = POSTURES.map((_, i) => (both[AT.posture + i] ?? 0) - (both[AT.posture] ?? 0));
    expect(prone).toBeCloseTo(5, 5);
  });

  it("tells the middle of what its networks tell, and doubts it by how far they are apart", () => {
    const out = run(
      telling({ 3: 0.5, [AT.doubt + 3]: Math.log(0.01), [AT.camera + 1]: 1, [AT.cameraDoubt]: -8 }),
      telling({ 3: 0.1, [AT.doubt + 3]: Math.log(0.03), [AT.camera + 1]: -1, [AT.cameraDoubt]: -8 }),
    );
    expect(out[3]).toBeCloseTo(0.3, 6);
    expect(Math.exp(out[AT.doubt + 3] ?? 0)).toBeCloseTo(0.02 + 0.2 ** 2, 6);
    // One sees a front and the other one a back.
    expect(out[AT.camera + 1]).toBeCloseTo(0, 6);
    expect(Math.exp(out[AT.cameraDoubt] ?? 0)).toBeCloseTo(1, 2);
  });
});

describe("a body in space", () => {
  it("is told the same in a mirror, with its sides exchanged", () => {
    const ids = EXERCISES.map(({ meta }) => meta.id);
    // Exactly from an end a lying body is its own mirror image: which of the two is looked at is then chance.
    const anyYaw = fc.integer({ min: -180, max: 180 }).filter((yaw) => yaw % 90 !== 0);
    fc.assert(
      fc.property(fc.constantFrom(...ids), anyYaw, (id, yaw) => {
        const pose = seen(id, yaw);
        const [own, other] = [lifted(id, pose), lifted(id, mirroredPose(pose))];
        expect(other.postures).toEqual(own.postures);
        expect(other.joints.leftKnee.away).toBeCloseTo(own.joints.rightKnee.away, 5);
        expect(other.joints.leftKnee.right).toBeCloseTo(-own.joints.rightKnee.right, 5);
        expect(other.doubt.leftKnee.away).toBeCloseTo(own.doubt.rightKnee.away, 5);
        // The line across the shoulders, and how far their middle lies off that of the hips.
        expect(other.doubt.leftShoulder.away).toBeCloseTo(own.doubt.leftShoulder.away, 5);
        expect(other.doubt.rightShoulder.away).toBeCloseTo(own.doubt.rightShoulder.away, 5);
      }),
      { numRuns: 40 },
    );
  });

  it("turns to the person's own left and right, from every side", () => {
    for (const yaw of [0, 45, 90, 135, 180, -45, -90, -135]) {
      for (const side of ["left", "right"] as const) {
        const place = { yaw: yaw + 90, tilt: 10, roll: 0 };
        const body = bodyInSpace(network, seen("trunk-rotation", yaw, side), "trunk-rotation", {
          camera: place,
          rest: null,
        });
        const turn = turnInSpace(roomOf((body ?? expect.unreachable()).joints, place), "shoulder");
        expect(side === "left" ? turn : -turn, `${side} from ${yaw}`).toBeGreaterThan(12);
      }
    }
  });

  it("is no body where the points fit none", () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 1.7, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const anyPose = fc.array(point, { minLength: 17, maxLength: 17 });
    let [bodies, all] = [0, 0];
    fc.assert(
      fc.property(anyPose, (points) => {
        const pose = Object.fromEntries(
          JOINTS.map((joint, i) => [joint, { ...points[i], score: 0.6 }]),
        ) as unknown as Pose;
        const body = bodyInSpace(network, pose, "bridge", NOTHING);
        all += 1;
        if (body !== null && body.postures.other < 1) bodies += 1;
      }),
      { numRuns: 200 },
    );
    expect(bodies / all).toBeLessThan(0.15);
  });
});

describe("parts and places", () => {
  it("come back as they were", () => {
    const values = fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: 51, maxLength: 51 });
    fc.assert(
      fc.property(values, (places) => {
        const copy = Float32Array.from(places);
        intoBones(copy);
        intoPlaces(copy);
        for (const [i, value] of places.entries()) expect(copy[i]).toBeCloseTo(value, 4);
      }),
    );
  });

  it("carry with them what hangs on them", () => {
    expect(MOVES.leftElbow.map(([joint]: readonly [Joint, number]) => joint)).toEqual([
      "leftElbow",
      "leftWrist",
    ]);
  });
});

describe("the camera's place", () => {
  it("turns what it sees into the body's own room", () => {
    const skeleton = skeletonOf(
      {
        ...(EXERCISES[0]?.motion.pose(
          { progress: 0, side: "left", faults: [], variant: null, since: 0 },
          ADULT,
        ) ?? expect.unreachable()),
        yaw: 0,
      },
      ADULT,
    );
    const marks = landmarksOf(skeleton);
    expect(CAMERA.yaw).toBe(0);
    // From the right side the picture's right is ahead; from the front it is the person's left.
    const ahead = { right: 1, up: 0, away: 0 };
    expect(intoRoom({ yaw: 0, tilt: 0, roll: 0 })(ahead).ahead).toBeCloseTo(1);
    expect(intoRoom({ yaw: 90, tilt: 0, roll: 0 })(ahead).right).toBeCloseTo(-1);
    expect(marks.leftShoulder.z).toBeLessThan(marks.rightShoulder.z);
  });

  it("is known after a few sure pictures, and again when the person turned round", () => {
    let memory = UNKNOWN_CAMERA;
    expect(cameraOf(memory)).toBeNull();
    for (let t = 0; t < 2; t += 0.1) memory = rememberCamera(memory, t, { yaw: 170, tilt: 10, roll: 0 }, 5);
    expect(cameraOf(memory)?.yaw).toBeCloseTo(170);
    for (let t = 2; t < 60; t += 0.1) memory = rememberCamera(memory, t, { yaw: -170, tilt: 10, roll: 0 }, 5);
    expect(cameraOf(memory)?.yaw).toBeCloseTo(-170, 0);
  });

  it("stays known where few pictures confirm it, and is forgotten where none does", () => {
    const place = { yaw: 80, tilt: 10, roll: 0 };
    let memory = UNKNOWN_CAMERA;
    for (let t = 0; t < 1; t += 0.1) memory = rememberCamera(memory, t, place, 8);
    // Unsure ones, half a second apart, would never have told it.
    for (let t = 1; t < 30; t += 0.5) {
      memory = rememberCamera(memory, t, place, 14);
      expect(cameraOf(memory)?.yaw).toBeCloseTo(80);
    }
    expect(cameraOf(rememberCamera(memory, 60, { ...place, yaw: -100 }, 30))).toBeNull();
  });
});

describe("handedness", () => {
  it("has the left to the left of every body: up times front is left", () => {
    for (const { meta, motion } of EXERCISES) {
      for (const side of ["left", "right"] as const) {
        const moment = { progress: 1, side, faults: [], variant: null, since: 1 } as const;
        const { pelvisFrame, legs } = skeletonOf(motion.pose(moment, ADULT), ADULT);
        const { up, forward } = pelvisFrame;
        const cross = {
          x: up.y * forward.z - up.z * forward.y,
          y: up.z * forward.x - up.x * forward.z,
          z: up.x * forward.y - up.y * forward.x,
        };
        const [a, b] = [legs.left.hip, legs.right.hip];
        const across = (a.x - b.x) * cross.x + (a.y - b.y) * cross.y + (a.z - b.z) * cross.z;
        expect(across, meta.id).toBeGreaterThan(0);
      }
    }
  });
});
