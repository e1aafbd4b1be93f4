import type { PackStep } from '../../../src/process/pack.ts';
import type { Origin } from '../../text/next-revision.ts';
import { inventedGroups, names } from './groups.ts';
import { Negotiating } from './negotiating.ts';
import { later, zeroPieces } from './pieces.ts';
import { april, may } from './rounds-spring.ts';
import { june, july, compromise } from './rounds-summer.ts';
import { february, march } from './rounds-winter.ts';

export const compactText = 'compact';
const meeting = 'negotiations-july-2018';
const terms = { method: 'facilitated' as const, shown: 'after-reading' as const, names: true, precedence: [], sequence: inventedGroups.map(({ group }) => group) };

/** Nobody had proposed anything to them by June; with their headings. */
const agreedInJune = ['title', 'preamble', 'pp-1', 'vision', 'principles', 'principle-a', 'principle-b', 'principle-f', 'principle-h', 'principle-i', 'principle-j', 'objective-14', 'objective-14-p', 'objective-14-a', 'objective-14-b'];

/**
 * The negotiation of the compact, retold. Days of the drafts and of the rounds are those of the record (`documents-text.ts`,
 * `steps-2018.ts`: read, the rounds inferred from the letter of 22 December 2017). Of the structure these are read: a preamble of five
 * paragraphs, ten principles and twenty-two objectives on 5 February; Morocco named on 5 March; a sixth paragraph, no words that
 * tell migrants from refugees, and reviews in the regions on 26 March; objective 23, actions set apart, climate in objectives 2
 * and 5 on 28 May; two paragraphs more, and the term in objective 21 gone, on 29 June. `general` knowledge, not read: that
 * objective 23 is the one on cooperation (from the numbering of the text that was adopted). Made up: every word of the text,
 * who tabled what and what became of it, which paragraphs were agreed when, and the silence of July.
 */
export function retold(): Negotiating {
  const told = new Negotiating(compactText, [`event:${meeting}`]);
  const { draft } = told;
  told.at('2018-02-05T12:30:00.000Z')
    .do(...inventedGroups.map((data) => ({ name: 'form-group', data }) as const))
    .open({ title: names.title, language: 'en', ...terms });
  told.issue('2018-02-05', { revision: 'retold-zero-draft', name: names.zero, status: 'zero-draft' });
  told.round(february, '2018-02-20', '2018-02-23');
  told.issue('2018-03-05', {
    revision: 'retold-zero-draft-plus', name: names.plus, status: 'zero-draft',
    reworded: [
      ['pp-5', ['at a conference before the year is out', 'at a conference in Morocco on 10 and 11 December 2018'], 'The place and the days are known now.'],
      ['objective-3-p', ['one public website for each country', 'one public website and one telephone line for each country, readable and audible without a connection,'], 'Both proposals are about those who have no screen.'],
    ],
  });
  told.round(march, '2018-03-12', '2018-03-15');
  draft.insert('pp-5', later.rights);
  draft.insert('follow-up-forum', later.regions);
  told.issue('2018-03-26', {
    revision: 'retold-revision-1', name: names.first, status: 'chair-text',
    reworded: [
      ['vision-2', [', it being understood that refugees are protected by a body of law of their own', ''], 'What tells one group from the other is said in other instruments.'],
      ['objective-11-p', ['safe, orderly and humane', 'in good order, and safe for all who cross them'], 'Control and safety are said in one.'],
    ],
    origins: { 'follow-up-regions': { rationale: 'Several had asked that regions look first.' } },
  });
  told.round(april, '2018-04-03', '2018-04-06');
  told.round(may, '2018-05-14', '2018-05-18');
  draft.insert('objective-5-b', later.climate);
  draft.insert('objective-22-b', ...later.cooperation);
  secondRevision(told);
  told.round(june, '2018-06-04', '2018-06-08');
  told.at('2018-06-08T21:30:00.000Z');
  for (const id of agreedInJune) told.script.agree(id, 'informals');
  draft.insert('follow-up-report', later.plans, later.modalities);
  thirdRevision(told);
  told.round(july, '2018-07-09', '2018-07-10');
  told.issue('2018-07-11', {
    revision: 'retold-final-draft', name: names.final, status: 'final-draft',
    reworded: [
      ['objective-8-a', ['coordinating search and rescue', 'coordinating search and rescue, and not punishing those who help at sea'], 'Thanks and freedom from punishment were both asked for.'],
      ['objective-17-b', ['respecting their freedom', 'respecting their freedom in full'], 'In full, as was proposed.'],
    ],
  });
  ending(told);
  return told;
}

function secondRevision(told: Negotiating): void {
  told.issue('2018-05-28', {
    setsApart: true,
    revision: 'retold-revision-2', name: names.second, status: 'chair-text',
    reworded: [
      ['pp-6', ['whoever moves has the same rights as whoever stays', 'every person who moves has the same human rights as every person who stays'], 'Both proposals in one sentence.'],
      ['objective-2-b', ['failed harvests and other sudden losses', 'failed harvests, rising seas and whatever else a changing climate takes away, sudden or slow'], 'Climate is named, as two groups had asked.'],
      ['objective-17-b', ['supporting media that check before they print', 'supporting media that check before they print, and respecting their freedom'], 'The freedom of the press answers both proposals.'],
    ],
    merged: { 'r4-ferry-objective-5-p': 'objective-5-c' },
    origins: {
      ...setApart(),
      'objective-5-c': { rationale: 'Climate is named here as well.' },
      'objective-23': { rationale: 'New: cooperation, which had stood in the part on carrying it out.' },
      'objective-23-p': { rationale: 'New, with its actions.' },
    },
  });
}

/** What was one sentence is a commitment and its actions. */
function setApart(): Readonly<Record<string, Origin>> {
  const actions = zeroPieces.filter(({ action }) => action === true);
  const rationale = 'Objective, commitment and actions are set apart.';
  return Object.fromEntries(actions.flatMap(({ id, parent = '' }): [string, Origin][] => [[parent, { from: [parent], approach: 'split', rationale }], [id, { from: [parent], approach: 'split', rationale }]]));
}

function thirdRevision(told: Negotiating): void {
  told.issue('2018-06-29', {
    revision: 'retold-revision-3', name: names.third, status: 'chair-text',
    reworded: [
      ['objective-5-c', ['providing for those whom a slow disaster', 'planning ahead for those whom a disaster, slow or sudden,'], 'Both proposals fit into one sentence.'],
      ['objective-13-p', ['when nothing else will do', 'when nothing else will do, for the shortest time'], 'Nobody spoke for a longer one.'],
      ['objective-13-b', ['ending the detention of children', 'striving to end the detention of children and their families'], 'Striving to end it was as far as some could go; families were added.'],
      ['objective-21-b', ['respecting non-refoulement in every case', 'sending nobody back into danger of life or limb, at borders as elsewhere'], 'The term goes, what it means stays.'],
    ],
  });
}

/** The last days: silence, what still stood withdrawn, each paragraph agreed, and the whole. */
function ending(told: Negotiating): void {
  const { script } = told;
  const revision = 'retold-final-draft';
  told.at('2018-07-11T21:00:00.000Z').do({ name: 'open-silence', data: { silence: 'retold-silence', text: compactText, revision, provisions: [], endsAt: '2018-07-13T14:00:00.000Z', timeZone: 'America/New_York' } });
  told.at('2018-07-12T15:00:00.000Z');
  told.withdrawAll(compromise);
  script.liftReservations();
  told.at('2018-07-13T14:05:00.000Z').do({ name: 'note-silence', data: { silence: 'retold-silence' } });
  const all = told.draft.provisions().map(({ id }) => id);
  for (const [clock, from, to] of [['14:15', 'title', 'objective-1'], ['14:25', 'objective-1', 'objective-8'], ['14:40', 'objective-8', 'objective-16'], ['14:55', 'objective-16', 'implementation'], ['15:10', 'implementation', undefined]] as const) {
    told.at(`2018-07-13T${clock}:00.000Z`);
    for (const id of all.slice(all.indexOf(from), to === undefined ? all.length : all.indexOf(to))) script.agree(id, 'plenary', { meeting });
  }
  told.at('2018-07-13T15:30:00.000Z').do({ name: 'agree-text', data: { text: compactText, revision, provisions: all, meeting } });
  // Until then everybody saw what stood at the end of a reading; of what is over, all is shown.
  told.at('2018-07-13T16:00:00.000Z').do({ name: 'set-text-terms', data: { text: compactText, ...terms, shown: 'open' } });
}

/** Steps with names of their own, since they were told after those around them had their numbers. */
export function stepsOfText(): readonly PackStep[] {
  return retold().script.steps.map((step, number) => ({ ...step, key: `text-${number}` }));
}
