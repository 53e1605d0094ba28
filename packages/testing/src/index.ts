/** Placeholder of `@fuyou/testing`. */
export const testingPlaceholder = "testing";
