/** What an editor has added, as HTML: bands and steps in lists of their own, and remarks for where what they are about is told. */
import { describeEdtf } from '../../locale/describe-edtf.js';
import { describeTime } from '../../locale/describe-time.js';
import { htmlDatetime } from '../../locale/html-datetime.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type {
  CitedSource,
  DatedBand,
  DatedStep,
  NumberedCallout,
  Stretch,
} from '../../store/editorial-of.js';
import { sentenceCase, titleOf } from '../words/entry-words.js';
import { quoted } from '../words/reason.js';
import {
  comma,
  heading,
  languageOf,
  link,
  own,
  semicolon,
  sentence,
  time,
  type HtmlContext,
} from './html-context.js';
import { between, lines, markup, NOTHING, type Filling, type Markup } from './markup.js';

/** What went on around the events; nothing where that is nothing. */
export function bandsHtml(bands: readonly DatedBand[], context: HtmlContext): Markup {
  if (bands.length === 0) return NOTHING;
  const items = bands.map(({ band, interval, sources }) =>
    lines(
      markup`<li>`,
      markup`<p><strong>${own(band.label, context)}</strong>${comma(context)}<span class="ct-when">${whenHtml({ interval }, context)}</span></p>`,
      paragraph(band.description, context),
      citedHtml(sources, context),
      markup`</li>`,
    ),
  );
  return lines(
    markup`<section class="ct-context">`,
    heading(1, toolsOf(context.locale).editorial.context, context),
    markup`<ul>`,
    ...items,
    markup`</ul>`,
    markup`</section>`,
  );
}

/** The way on which an editor leads readers, step by step; nothing where there is none. */
export function stepsHtml(steps: readonly DatedStep[], context: HtmlContext): Markup {
  if (steps.length === 0) return NOTHING;
  return lines(
    markup`<section class="ct-steps">`,
    heading(1, toolsOf(context.locale).editorial.steps, context),
    markup`<ol>`,
    ...steps.map(({ step }) => stepHtml(step, context)),
    markup`</ol>`,
    markup`</section>`,
  );
}

function stepHtml({ title, text, range, selected }: DatedStep['step'], context: HtmlContext): Markup {
  const { store, locale } = context;
  const entry = selected === undefined ? undefined : store.entry(selected);
  const when = range && sentenceCase(describeEdtf(range, locale), locale);
  return lines(
    markup`<li>`,
    heading(2, own(title, context), context),
    when && markup`<p class="ct-when">${when}</p>`,
    paragraph(text, context),
    entry &&
      markup`<p>${sentence(quoted({ event: entry.event.id, title: titleOf(entry, locale) }, locale), context)}</p>`,
    markup`</li>`,
  );
}

/** A numbered remark; with the time that it is about, where that is a stretch. */
export function remarkHtml(
  { callout, number, stretch, sources }: NumberedCallout,
  context: HtmlContext,
): Markup {
  const { locale } = context;
  const label = say(locale, toolsOf(locale).editorial.note, { n: number });
  const when = stretch && [
    comma(context),
    markup`<span class="ct-when">${whenHtml(stretch, context)}</span>`,
  ];
  return lines(
    markup`<div class="ct-note" role="note">`,
    markup`<p><strong>${label}</strong>${when}</p>`,
    paragraph(callout.text, context),
    citedHtml(sources, context),
    markup`</div>`,
  );
}

/** Remarks that are about nothing which is told. */
export const notesHtml = (remarks: readonly NumberedCallout[], context: HtmlContext): Markup =>
  remarks.length === 0
    ? NOTHING
    : lines(
        markup`<section class="ct-notes">`,
        heading(1, toolsOf(context.locale).editorial.notes, context),
        ...remarks.map(remark => remarkHtml(remark, context)),
        markup`</section>`,
      );

const whenHtml = ({ interval }: Pick<Stretch, 'interval'>, { locale }: HtmlContext): Filling =>
  time(describeTime(interval, locale), htmlDatetime(interval));

const paragraph = (text: string | undefined, context: HtmlContext): Filling =>
  text && markup`<p dir="auto"${languageOf(context)}>${text}</p>`;

/** Who says so; nothing where nobody is named. */
function citedHtml(sources: readonly CitedSource[], context: HtmlContext): Filling {
  const each = sources.map(({ title, url, locator }) => [
    link(url, own(title, context)),
    locator && [comma(context), own(locator, context)],
  ]);
  return each.length > 0 && markup`<p class="ct-cited">${between(semicolon(context), each)}</p>`;
}
