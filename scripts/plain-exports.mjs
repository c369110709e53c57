// What chunks share with the main file is exported under the names that it has there. A bundler gives each export another
// short name than its variable: a hundred pairs of letters that nothing compresses.

/** Changes the files of a bundle, whose main file has the name `main`; their maps follow. */
export function plainExports({ main, chunks, maps }) {
  const clause = /export\{([^{}]*)\};?\s*$/;
  const found = clause.exec(main.text);
  if (!found) return;
  const pairs = specifiersOf(found[1]);
  /** Name of an export → the one that it gets. What the module itself exports keeps its own, which is longer. */
  const names = new Map(
    pairs.map(([local, exported]) => [exported, exported.length > MOST_LETTERS ? exported : local]),
  );
  const taken = new Set(names.values());
  // A variable that has two names, or one that is the name of another export: all stay as they are.
  if (taken.size < pairs.length) return;
  main.text = main.text.replace(
    clause,
    `export{${pairs.map(([local, exported]) => pair(local, names.get(exported)))}};`,
  );
  const from = main.fileName.replace(/[.$]/g, '\\$&');
  const imports = new RegExp(`import\\{([^{}]*)\\}from(["\`'])\\.\\./${from}\\2`);
  for (const chunk of chunks) {
    const clauseOf = imports.exec(chunk.text);
    if (!clauseOf) continue;
    const taking = specifiersOf(clauseOf[1]).map(([exported, local]) => pair(names.get(exported), local));
    const text = clauseOf[0].replace(clauseOf[1], () => taking.join());
    chunk.text = chunk.text.replace(clauseOf[0], () => text);
    const map = maps.find(({ fileName }) => fileName === `${chunk.fileName}.map`);
    if (map) map.text = shifted(map.text, chunk.text, clauseOf, text.length - clauseOf[0].length);
  }
}

/** Of an export that a bundler named. */
const MOST_LETTERS = 3;

const specifiersOf = text =>
  text.split(',').map(each => {
    const [from, to = from] = each.trim().split(' as ');
    return [from, to];
  });

const pair = (from, to) => (from === to ? from : `${from} as ${to}`);

/** A map whose code has become longer by so many characters at one place: all that follows on the line lies further on. */
function shifted(source, code, { index, 0: clause }, by) {
  const map = JSON.parse(source);
  const before = code.slice(0, index).split('\n');
  const line = before.length - 1;
  const end = before.at(-1).length + clause.length;
  const lines = map.mappings.split(';');
  let column = 0;
  const segments = (lines[line] ?? '').split(',');
  for (const [i, segment] of segments.entries()) {
    const [step, length] = readVlq(segment);
    column += step;
    if (column < end) continue;
    segments[i] = writeVlq(step + by) + segment.slice(length);
    break;
  }
  lines[line] = segments.join();
  return JSON.stringify({ ...map, mappings: lines.join(';') });
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first number of a segment, and how many characters it takes. Source: the source map format, base 64 VLQ. */
function readVlq(segment) {
  let [value, shift, length] = [0, 0, 0];
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    length += 1;
    if ((digit & 32) === 0) break;
  }
  return [value & 1 ? -(value >> 1) : value >> 1, length];
}

function writeVlq(number) {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += DIGITS[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return text;
}
