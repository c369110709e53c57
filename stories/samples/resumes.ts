/**
 * Twenty ordinary résumés as one document, a lane each: years and months, as people write them, and nothing in doubt.
 * Sample data: made from lists by a rule, so the firms are invented and the people are nobody.
 */
import { AS_OF, type SampleDocument, type SampleEvent } from '../timeline.js';

/** What is studied, and the posts that follow: `trade | study | posts`. */
const TRADES = [
  'Nurse|Nursing school|Ward nurse|Night nurse|Theatre nurse|Head of ward',
  'Carpenter|Apprentice|Journeyman|Carpenter, roofs|Foreman',
  'Teacher|BEd|Trainee teacher|Class teacher|Deputy head|Head of school',
  'Bookkeeper|Commercial college|Clerk|Bookkeeper|Payroll|Controller',
  'Developer|BSc, informatics|Support desk|Developer|Senior developer|Lead engineer',
  'Cook|Apprentice|Commis|Chef de partie|Sous-chef|Own kitchen',
  'Surveyor|Diploma, surveying|Assistant|Surveyor|Senior surveyor',
  'Librarian|MA, library studies|Cataloguer|Librarian|Head of lending',
  'Electrician|Apprentice|Fitter|Electrician, lifts|Site manager',
  'Translator|BA, languages|In-house translator|Subtitler|Freelance',
  'Pharmacist|State examination|Hospital pharmacy|Pharmacist|Manager',
  'Train driver|Training|Shunter|Regional trains|Instructor',
  'Gardener|Apprentice|Nursery|Parks department|Head gardener',
  'Lawyer|LLB|Pupil|Associate|Senior associate|Partner',
  'Baker|Apprentice|Baker|Night shift|Master baker',
  'Architect|MArch|Draughtsman|Architect|Project lead',
  'Physiotherapist|Diploma|Clinic|Sports club|Own practice',
  'Journalist|BA, history|Trainee|Local desk|Editor|Head of desk',
  'Optician|Apprentice|Shop floor|Workshop|Branch manager',
  'Chemist|PhD, chemistry|Postdoc|Process chemist|Head of laboratory',
].map(line => line.split('|'));

const FIRMS =
  'Quillon,Ambrello,Nimbaro,Tessaly & Fen,Orvick,Palomere,Drummelo,Vexley Hall,Corbanto,Ilmaris,Skarrow,Wendelu'.split(
    ',',
  );

/** Years that a post lasts, in turn. */
const YEARS = [3, 5, 2, 4, 6, 3, 7];

/** All lanes, one for each résumé. */
export const resumes = (): SampleDocument => ({
  title: 'Twenty ordinary résumés',
  locale: 'en-GB',
  asOf: AS_OF,
  categories: TRADES.map(([trade = ''], i) => ({
    id: `resume-${i}`,
    label: trade,
    color: i % 2 ? 'teal' : 'blue',
  })),
  events: TRADES.flatMap(postsOf),
});

function postsOf([, study = '', ...posts]: readonly string[], i: number): SampleEvent[] {
  const category = `resume-${i}`;
  let year = 1994 + ((i * 5) % 13);
  const events: SampleEvent[] = [{ category, title: study, when: `${year}/${(year += 3 + (i % 2))}` }];
  posts.forEach((post, k) => {
    const from = year;
    year = Math.min(2024, from + YEARS[(i + 2 * k) % YEARS.length]!);
    if (from >= year) return;
    const isLast = k === posts.length - 1;
    // Some write months throughout, some for what is recent, some never.
    const hasMonths = i % 3 === 0 || (i % 3 === 1 && from >= 2008);
    const [start, end] = hasMonths
      ? [`${from}-${month(i + k)}`, `${year}-${month(i + k + 1, -1)}`]
      : [String(from), String(year)];
    events.push({
      category,
      title: `${post}, ${FIRMS[(i * 3 + k) % FIRMS.length]!}`,
      when: `${start}/${isLast ? '..' : end}`,
    });
  });
  return events;
}

/** A month in which people change posts; `by` months from it. */
const month = (n: number, by = 0): string => String([3, 9, 5, 10, 7][n % 5]! + by).padStart(2, '0');
