import fc from "fast-check";

// Every run draws other cases; vitest.config.ts chooses the seed and prints it, so that a run can be had again.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED) });
