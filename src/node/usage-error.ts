/** Wrong usage, or a vault or note that cannot be read: told in one sentence, exit status 2. */
export class UsageError extends Error {}
