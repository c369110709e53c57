// A plugin for the bundle: leaves out of d3 what the element never calls.
//
// `scaleLinear` can map to colours, dates and strings, and can format ticks; it brings d3-interpolate, d3-color and
// d3-format for that, 7 kB gzip. Ours maps numbers to numbers and never asks for a tick format. Whoever bundles the
// package themselves gets d3 as it is.
const replacements = {
  'd3-interpolate': `
    export const interpolateNumber = (a, b) => t => a * (1 - t) + b * t;
    export { interpolateNumber as interpolate, interpolateNumber as interpolateRound, interpolateNumber as piecewise };`,
  'd3-format': [
    'format',
    'formatPrefix',
    'formatSpecifier',
    'precisionFixed',
    'precisionPrefix',
    'precisionRound',
  ]
    .map(name => `export function ${name}() { throw new Error('left out of this bundle: ${name}'); }`)
    .join('\n'),
};

export const leanD3 = () => ({
  name: 'lean-d3',
  resolveId: id =>
    Object.hasOwn(replacements, id) ? { id: `\0${id}`, moduleSideEffects: false } : undefined,
  load: id => (id.startsWith('\0') ? replacements[id.slice(1)] : undefined),
});
