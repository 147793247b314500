import { supportedLocale } from "../theme/locale.ts";

const { language } = navigator;
const supported = supportedLocale([language]);
if (supported !== language) Object.defineProperty(navigator, "language", { value: supported });
