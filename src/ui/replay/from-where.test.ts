import { expect, it } from "vitest";
import { fromWhere } from "./from-where.ts";

it("says from which side a body is seen, by how it lies or stands", () => {
  expect(fromWhere(0, "standing")).toBe("from your right");
  expect(fromWhere(180, "standing")).toBe("from your left");
  expect(fromWhere(-180, "seated")).toBe("from your left");
  expect(fromWhere(90, "seated")).toBe("from the front");
  expect(fromWhere(-90, "standing")).toBe("from behind");
  expect(fromWhere(45, "standing")).toBe("from your right and the front");
  expect(fromWhere(-135, "standing")).toBe("from your left and behind");
  expect(fromWhere(90, "prone")).toBe("from your head");
  expect(fromWhere(-90, "all-fours")).toBe("from your feet");
  expect(fromWhere(90, "supine-bent")).toBe("from your feet");
});
