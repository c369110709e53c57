/** @type {import('prettier').Config} */
export default {
  printWidth: 110,
  singleQuote: true,
  trailingComma: 'all',
  arrowParens: 'avoid',
  embeddedLanguageFormatting: 'off', // html`` and css`` keep the shape that their author gave them
};
