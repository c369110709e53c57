// A plugin for the bundle: leaves out of Lit what no reader of a page has anything of. What it says to authors of styles who use `css`
// in the wrong way: the package's own are right, or none of its tests would pass; a page cannot come by that function, which still
// throws. Its version numbers, kept for a warning in development that there are several of it. What it looks for of browsers without
// shadow trees, which cannot run the rest, either; of HTML from Lit's own server rendering, of classes with decorators,
// and of attributes that are no text: here are none. What it does where a browser takes no style sheets that scripts make, as none
// does that can draw the rest.
const PARTS = [
  [
    /(Value passed to 'css' function must be|\. Use 'unsafeCSS' to pass|CSSResult is not constructable)[^"]*/g,
    'css',
  ],
  [/\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/g, '0'],
  [/\w+\.(reactiveElement|litHtml|litElement)PolyfillSupport\b/g, 'void 0'],
  [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/g, '0'],
  [
    /\{toAttribute\((\w+),\w+\)\{switch\(.*?return \1\},fromAttribute\((\w+),\w+\)\{let (\w+)=\2;switch\(.*?return \3\}\}/g,
    '{toAttribute:text=>text,fromAttribute:text=>text}',
  ],
  [/Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap;/g, ''],
  [
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/g,
    '',
  ],
  [/\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS[^;]*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  [/\{if\(\w+\)(\w+\.adoptedStyleSheets=[^;]*);else for\(const .*?\.appendChild\(\w+\)\}\}/, '{$1}'],
  [/=\w+\?(\w+)=>\1:\1=>\1 instanceof CSSStyleSheet\?.*?\)\(\1\):\1;/, '=$1=>$1;'],
];

export const leanLit = () => ({
  name: 'lean-lit',
  transform: {
    filter: { id: /[/\\](lit|lit-html|lit-element|reactive-element)[/\\](node[/\\])?[\w-]+\.js$/ },
    handler: code => ({
      code: PARTS.reduce((left, [part, instead]) => left.replace(part, instead), code),
      map: null,
    }),
  },
});
