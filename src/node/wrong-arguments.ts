/** Wrong usage, in a sentence; `read-arguments` catches it. */
export class WrongArguments extends Error {}
