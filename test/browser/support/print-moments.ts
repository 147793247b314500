import { workoutMoments } from "./moments.ts";

// Run by itself: the exercises register through a glob of the bundler's, which the browser tests' own loader does not know.
process.stdout.write(JSON.stringify(workoutMoments()));
