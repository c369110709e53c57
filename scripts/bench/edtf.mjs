// Our EDTF parser beside that of the package `edtf`, on the same strings.
import { edtfStrings } from './edtf-strings.mjs';
import { cpuMs } from './published-core.mjs';
import { count, figure, median } from './statistics.mjs';

/** Strings that both parsers read in a second of CPU time. The package only builds its syntax tree, ours also the bounds. */
export async function compareEdtf({ parseEdtf }, runs) {
  const { parse } = await import('edtf');
  const strings = edtfStrings();
  const rejected = strings.filter(text => parseEdtf(text).value === undefined || !isRead(parse, text));
  if (rejected.length > 0) throw new Error(`not read by both: ${rejected.slice(0, 5).join(' ')}`);
  const rates = { own: [], theirs: [] };
  for (let run = 0; run < runs; run++) {
    rates.own.push(rate(parseEdtf, strings));
    rates.theirs.push(rate(parse, strings));
  }
  const [own, theirs] = [median(rates.own), median(rates.theirs)];
  return { own, theirs, ratio: own / theirs, strings: strings.length };
}

function isRead(parse, text) {
  try {
    return parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** Strings a second, over as many rounds as take a fifth of a second. */
function rate(parse, strings) {
  const began = process.cpuUsage();
  let rounds = 0;
  do {
    for (const text of strings) parse(text);
    rounds++;
  } while (cpuMs(began) < 200);
  return (rounds * strings.length * 1000) / cpuMs(began);
}

/** The outcome in a line, against the goal. */
export const edtfLine = ({ own, theirs, ratio, strings }) =>
  `EDTF against the package edtf: ≥ 20×: ${ratio >= 20 ? 'yes' : 'no'} (${figure(ratio)}×; ` +
  `${count(Math.round(own))} and ${count(Math.round(theirs))} strings a second, of ${count(strings)})`;
