import type { Exercise } from "../../src/rules/contract.ts";
import type { WorkoutEvent } from "../../src/workout/events.ts";
import type { WorkoutStep } from "../../src/workout/step.ts";
import { Played } from "./played.ts";
import { posed, type ScriptedPosture, type ScriptedReport, scripted } from "./scripted.ts";

/** A workout of scripted exercises. */
export class Course extends Played {
  constructor(
    steps: readonly WorkoutStep[],
    { isStarted = true, ...meta }: Partial<Exercise["meta"]> & { readonly isStarted?: boolean } = {},
  ) {
    super(steps, { exerciseById: () => scripted(meta) });
    if (isStarted) this.start();
  }

  be(posture: ScriptedPosture, seconds: number): this {
    return this.see(posed(posture), seconds);
  }

  repeat(times: number, report: ScriptedReport = "repetition"): this {
    for (let i = 0; i < times; i++) this.be("moving", 2).see(posed("moving", report), 0.1);
    return this;
  }

  /** Until the picture is right. */
  placed(): this {
    for (let i = 0; i < 100 && this.phase === "placing"; i++) this.be("rest", 0.1);
    return this;
  }

  names(): string[] {
    return this.workout.log.filter((event) => !UNNAMED.includes(event.type)).map(nameOf);
  }
}

const UNNAMED: readonly WorkoutEvent["type"][] = [
  "opened",
  "prepared",
  "said",
  "shown",
  "placing",
  "direction",
];

function nameOf(event: WorkoutEvent): string {
  switch (event.type) {
    case "countdown":
      return `countdown ${event.left}`;
    case "repetition":
      return `repetition ${event.count}`;
    case "set-ended":
      return `set-ended ${event.why} ${event.count}`;
    case "ready-awaited":
      return `ready-awaited ${event.why}`;
    default:
      return event.type;
  }
}
