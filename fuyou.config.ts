// The deployment that a bare `fuyou` means at the root of this checkout.
export { default } from "./examples/huantai/fuyou.config.js";
