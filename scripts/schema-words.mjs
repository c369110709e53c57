// The words of src/model/schema.ts in their second meaning. In the library each is a reader of data (src/model/words.ts);
// here it is a description, from which scripts/schema.mjs writes the types and the JSON Schema.
export const text = most => ({ kind: 'text', most });
export const title = text;
export const idOf = () => ({ kind: 'id' });
export const ownId = idOf;
export const date = role => ({ kind: 'date', role });
export const duration = { kind: 'duration' };
export const lag = duration;
export const flag = { kind: 'flag' };
export const number = (least, most) => ({ kind: 'number', least, most });
export const choice = (...words) => ({ kind: 'choice', words });
export const url = { kind: 'url', isImage: false };
export const imageUrl = { kind: 'url', isImage: true };
export const color = { kind: 'color' };
export const list = (of, most, least = 0) => ({ kind: 'list', of, least, most });
export const listForLater = list;
export const object = (fields, { needs = [], wants = [] } = {}) => ({ kind: 'object', fields, needs, wants });

/** Without those that stand twice, or are such a choice themselves. */
export const either = (...of) => ({
  kind: 'either',
  of: [...new Set(of.flatMap(one => (one.kind === 'either' ? one.of : one)))],
});
