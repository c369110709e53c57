import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { loadLocale } from '../../src/locale/load-locale.js';
import { enDetails } from '../../src/locale/messages/en-details.js';
import { enTools } from '../../src/locale/messages/en-tools.js';
import { en } from '../../src/locale/messages/en.js';
import type { Message, Messages } from '../../src/locale/messages/messages.js';
import { BUNDLES, LANGUAGES } from './languages.js';

type Tree = readonly string[] | { readonly [key: string]: Message | Tree };

const isMessage = (value: Message | Tree): value is Message => typeof value === 'string' || 'other' in value;

/** Every message by its path, with the placeholders of each of its forms. */
function messagesOf(tree: Tree, path = ''): Map<string, Message> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      isMessage(value) ? [[`${path}${key}`, value] as const] : [...messagesOf(value, `${path}${key}.`)],
    ),
  );
}

/** What every language has; `grammar` and `direction` are for those that need them. */
const templatesOf = ({ grammar: _grammar, direction: _direction, ...templates }: Messages): Tree => templates;

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** Other forms are those of a choice, such as how fine a date is. */
const counts = (message: Message): boolean => typeof message !== 'string' && message.other.includes('{n}');

const holesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** True for a plural form that one number alone takes: it may have that in a word. */
function isOfOneNumber(form: string, tag: string): boolean {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 1000 }, (_, n) => rules.select(n)).filter(each => each === form).length === 1;
}

describe('messages', () => {
  const english = messagesOf({ ...en, details: enDetails, tools: enTools });

  it('are of every language that has a file, and loadLocale knows it', async () => {
    const files = readdirSync('src/locale/messages').map(file => file.replace(/\.ts$/, ''));
    const tags = files.filter(name => name !== 'messages' && !/-(?:tools|details|keys)$/.test(name));
    expect([...LANGUAGES].sort(), 'test/locale/languages.ts').to.eql(tags.sort());
    for (const tag of tags)
      expect((await loadLocale(tag)).lang.split('-')[0], `${tag} is not named in load-locale.ts`).to.equal(
        tag,
      );
  });

  it('say something everywhere', () => {
    for (const [path, message] of english)
      for (const form of formsOf(message)) expect(form, path).to.match(/\S/);
  });

  it('have the plural forms of their language where they count', () => {
    const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
    for (const [path, message] of english)
      if (counts(message)) expect(Object.keys(message), path).to.have.members(forms);
  });

  for (const [tag, bundle] of Object.entries(BUNDLES))
    describe(tag, () => {
      const own = messagesOf(templatesOf(bundle));

      it('has the keys of English: none is missing', () => {
        const missing = [...english.keys()].filter(path => !own.has(path));
        expect(missing.map(path => `${path}: ${formsOf(english.get(path)!).join(' | ')}`)).to.eql([]);
      });

      it('has no others', () => {
        expect([...own.keys()].filter(path => !english.has(path))).to.eql([]);
      });

      it('has the placeholders of English, in every form', () => {
        for (const [path, message] of english) {
          const wanted = holesOf(formsOf(message).join());
          const said = own.get(path)!;
          const mayBeWord = counts(said);
          for (const [form, text] of Object.entries(typeof said === 'string' ? { other: said } : said))
            if (!(mayBeWord && !text.includes('{n}') && isOfOneNumber(form, tag)))
              expect(holesOf(text), `${path}.${form}`).to.eql(wanted);
        }
      });

      it('has the plural forms of its language where it counts', () => {
        const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
        for (const [path, message] of own)
          if (counts(message)) expect(Object.keys(message), path).to.have.members(forms);
      });

      it('names dates in phrases by their precision, where it has articles or contractions', () => {
        const { named, join } = bundle.grammar ?? {
          named: { other: '{date}' },
          join: (text: string) => text,
        };
        for (const form of Object.values(named)) expect(holesOf(form)).to.eql(['{date}']);
        for (const form of Object.values(named)) expect(join(join(form))).to.equal(join(form));
      });
    });
});
