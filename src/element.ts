/**
 * The elements' classes and types, with nothing registered.
 */
export {};
