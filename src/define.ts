/**
 * Registers the tags under their own names, unless the page already has them: the one side effect of the package.
 */
export {};
