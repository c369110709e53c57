// A plugin for the bundle: leaves out of d3 what the element never calls.
//
// `scaleLinear` can map to colours, dates and strings, and piecewise; it can make round ticks and format them. It brings
// d3-interpolate, d3-color, d3-array and d3-format for that, 8 kB gzip. Ours maps numbers to numbers in one piece, and
// back, and has ticks of its own. What is left out throws when it is called. Whoever bundles the package themselves gets
// d3 as it is.
const leftOut = name => `export function ${name}() { throw new Error('left out of this bundle: ${name}'); }`;

/** By package or module, what stands in for it. */
const replacements = {
  'd3-scale/src/index.js': `
    import continuous from './continuous.js';
    import { initRange } from './init.js';
    export function scaleLinear() { return initRange.apply(continuous(), arguments); }`,
  'd3-interpolate': `
    export const interpolateNumber = (a, b) => t => a * (1 - t) + b * t;
    export { interpolateNumber as interpolate };
    ${leftOut('interpolateRound')}`,
  'd3-array': ['bisect', 'bisector', 'tickStep'].map(leftOut).join('\n'),
};

export const leanD3 = () => ({
  name: 'lean-d3',
  load: {
    filter: { id: /[/\\]d3-\w+[/\\]/ },
    handler(id) {
      const path = `${id.replaceAll('\\', '/')}/`;
      const key = Object.keys(replacements).find(key => path.includes(`/node_modules/${key}/`));
      return key && { code: replacements[key], moduleSideEffects: false };
    },
  },
});
