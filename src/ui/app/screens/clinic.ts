// What is for physiotherapists, or comes from them.
import "../../agreement/agreement.ts";
import "../../prescription/physiotherapist.ts";
import "../../prescription/prescribe.ts";
import "../../prescription/prescription.ts";
