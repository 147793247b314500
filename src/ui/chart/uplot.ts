// uPlot gives `navigator.language` to Intl while it is loaded, and a language that Intl refuses ("C", "en-US@posix")
// would leave the page blank: it is put right before. Imports run in this order.
import "./mend-language.ts";
import UPlot from "uplot";

export default UPlot;
