// What was done before.
import "../../history/history.ts";
import "../../review/review.ts";
