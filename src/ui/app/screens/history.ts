// What was done before.
import "../../history/history.ts";
import "../../report/report.ts";
import "../../review/review.ts";
