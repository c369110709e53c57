// Quantiles, and numbers and tables as text.

export function quantile(values, ratio) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * ratio;
  const before = sorted[Math.floor(at)];
  return before + (sorted[Math.ceil(at)] - before) * (at % 1);
}

export const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;

export const median = values => quantile(values, 0.5);

/** Three digits that matter, thousands apart. */
export function figure(value) {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const count = value => value.toLocaleString('en-US');

/** Rows of cells as lines: the first column begins at the left, the others end at the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  return rows
    .map(row =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('   '),
    )
    .join('\n');
}
