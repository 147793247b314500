// The pages about one exercise.
import "../../exercise/exercise.ts";
import "../../evidence/evidence.ts";
