// What is asked before a workout, and what is said where the answer is no.
import "../../check-in/check-in.ts";
import "../../not-today/not-today.ts";
import "../../override/override.ts";
import "../../safety/safety.ts";
import "../../screening/screening.ts";
