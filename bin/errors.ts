/** The call's words are off: exit 2. */
export class UsageError extends Error {}

/** What was given to read cannot be used: exit 1. */
export class InputError extends Error {}
