// A plugin for the bundle: leaves out of Lit what no reader of a page has anything of. What it says to authors of styles who use `css`
// in the wrong way: the package's own are right, or none of its tests would pass; a page cannot come by that function, which still
// throws. And its version numbers, kept for a warning in development that there are several of it.
const SENTENCE =
  /(Value passed to 'css' function must be|\. Use 'unsafeCSS' to pass|CSSResult is not constructable)[^"]*/g;
const VERSION = /\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/g;

export const leanLit = () => ({
  name: 'lean-lit',
  transform: {
    filter: { id: /[/\\](lit|lit-html|lit-element|reactive-element)[/\\](node[/\\])?[\w-]+\.js$/ },
    handler: code => ({ code: code.replace(SENTENCE, 'css').replace(VERSION, '0'), map: null }),
  },
});
