/** Stands in for `@mediapipe/pose`, which pose-detection imports though MoveNet never uses it; it is no ES module. */
export class Pose {}
