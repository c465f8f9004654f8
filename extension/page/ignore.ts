/** Where nobody answers, as after an update, or somebody else is told, a failure is no news. */
export function ignore(): void {}
