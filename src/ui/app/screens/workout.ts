// What is shown of a workout under way, and what it came to.
import "../../analyse/analyse.ts";
import "../../interlude/interlude.ts";
import "../../live/live.ts";
import "../../offers/offers.ts";
import "../../pain/after.ts";
import "../../problem/problem.ts";
import "../../workout-summary/workout-summary.ts";
import "../../summary/summary.ts";
