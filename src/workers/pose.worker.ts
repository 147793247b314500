import { expose } from "comlink";
import { poseService } from "./pose-service.ts";
import "../shell/trusted-scripts.ts";

// Exposed at once: a call that comes while the module still waits for something would never be answered.
expose(poseService("worker"));
