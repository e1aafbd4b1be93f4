import { ask, written } from './asks.ts';
import type { Asking } from './asks.ts';

/** The summary of a second session that never met: forty-two things that nobody asked for. */
export const summarySections: readonly Asking[] = [
  {
    theme: 'warnings',
    heading: 'Warnings of high water',
    introduction: 'Speakers agreed that a warning is worth what the last person makes of it. Several described bells that ring for a quarter of the town and lamps that nobody under forty can read.',
    announcement: 'The following recommendations were made on warnings:',
    asks: [
      ask('ferry-languages', 'Give warnings of high water on every ferry and in every market in the languages that are spoken there', 'coast'),
      ask('night-bell', 'Ring one bell at night from one tower in each town, so that those who work late are reached', 'town'),
      ask('school-siren', 'Let each school test the siren once a month, with the children at the rope', 'town'),
      ask('lamp-code', 'Agree on one code of lamps for all harbours: green for calm, amber for watch, red for go', 'ocean'),
      ask('radio-hour', 'Keep an hour of local radio free for those who watch the locks', 'coast'),
      ask('all-clear', 'Publish who decides when a warning is lifted, and by which measure', 'town'),
      ask('night-fishers', 'Reach fishers who are out at night by a second lamp on the breakwater'),
    ],
  },
  {
    theme: 'homes',
    heading: 'Homes behind the dunes',
    introduction: 'Half of the houses behind the dunes of one coast have a second door, towards the hill. Others asked who pays for the door, and what becomes of tenants when the owner moves.',
    announcement: 'On homes it was recommended to:',
    asks: [
      ask('second-doors', 'Build a second door towards the hill into every house that stands behind a dune', 'household'),
      ask('dune-line', 'Draw a line along the dunes behind which no new house is built for thirty years', 'coast'),
      ask('ladders', 'Hang a ladder at every third house, at a height that a child can reach', 'household'),
      ask('rents-after-floods', 'Freeze rents for two years in streets that were under water', 'town'),
      ask('right-to-stay', 'Ask each household whether it wants to stay or to move, and write the answer down', 'household'),
      ask('dry-floors', 'Keep one dry floor in every public building and publish how many people it holds', 'town'),
      ask('soup-of-the-hosts', 'Thank the cooks of the Second Tide for their soup'),
    ],
  },
  {
    theme: 'harbours',
    heading: 'Work when the harbour moves',
    introduction: 'A harbour that moves takes its cranes along and leaves its cooks behind. Most speakers wanted those who work on the quay to be heard earlier, while some warned that a vote of the quay delays everybody.',
    announcement: 'Recommendations on work in harbours included:',
    asks: [
      ask('ask-the-quay', 'Ask those who work on the quay before a harbour is moved, and answer what they say', 'town'),
      ask('crane-hours', 'Limit the hours of crane operators when the water is above the second mark', 'town'),
      ask('net-menders', 'Recognize the certificates of net menders in all harbours of one coast', 'coast'),
      ask('winter-wages', 'Pay half of the wages through the winter in which a harbour is rebuilt', 'household'),
      ask('pilots-share', 'Share pilots between neighbouring harbours in weeks of high water', 'coast'),
      ask('kitchens-on-quays', 'Give the kitchens on the quay a place in the plan of the new harbour', 'town'),
      ask('bridges-annex', 'See the annex for the names of the bridges'),
    ],
  },
  {
    theme: 'papers',
    heading: 'Papers, registers and maps',
    introduction: 'Papers drown first. Two towns replace them within a week, and a third counts the days in public. The register of landing places was praised by all who had read it.',
    announcement: 'On papers, registers and maps, speakers recommended to:',
    asks: [
      ask('replace-in-a-week', 'Replace papers that were lost in high water within a week and without a fee', 'household'),
      ask('papers-at-the-counter', 'Issue new papers within seven days at the counter of any town of the coast', 'town'),
      ask('one-register', 'Keep one register for those who stay and those who go, open to be read on market days', 'town'),
      ask('tables-and-maps', 'Keep the tide tables of all harbours in one place that everybody can read; draw the maps of the towns that are on none', 'ocean'),
      ask('binding-tables', 'Make the tide tables binding on all who sell tickets for ferries', 'ocean'),
      ask('voluntary-tables', 'Leave it to each harbour whether it prints the tide tables of others', 'ocean'),
      ask('counted-days', 'Measure how many days it takes to replace a paper, and publish the number each spring'),
    ],
  },
  {
    theme: 'schools',
    heading: 'Schools that move',
    introduction: 'One school moved three times and kept its bell. Teachers asked for rooms that are dry in March and for boats that leave on time.',
    announcement: 'The session recommended on schools:',
    asks: [
      ask('dry-rooms-first', 'Tell schools first where the dry rooms are, and keep one for them in each town', 'town'),
      ask('school-boats', 'Run a school boat wherever a road is under water for more than a week', 'coast'),
      ask('swimming', 'Teach every child to swim before it learns to spell', 'household'),
      ask('bells-go-along', 'Let a school that moves take its bell along'),
      ask('lessons-by-radio', 'Give lessons by radio in the two weeks after a flood', 'coast'),
      ask('teachers-housing', 'House teachers in the same street as their pupils after a move', 'household'),
      ask('marks-across-harbours', 'Accept the marks of one school in every other school of the coast', 'coast'),
    ],
  },
  {
    theme: 'funds',
    heading: 'Funds for dykes and sandbags',
    introduction: 'Nobody disputed that sand costs money. Some would gather it in one fund to which each town gives by the length of its quay; others see no need for another purse beside those that there are.',
    announcement: 'With regard to funds, the recommendations were to:',
    asks: [
      ask('sandbag-fund', 'Establish one fund for sandbags to which every town gives by the length of its quay', 'ocean'),
      ask('existing-purses', 'Pay for dykes from the purses that exist, without founding another', 'ocean'),
      ask('open-accounts', 'Open the accounts of every dyke to all who live behind it', 'town'),
      ask('loans-before-floods', 'Lend before the flood and not after it, at the interest of calm years', 'coast'),
      ask('insurance-by-street', 'Insure whole streets instead of single houses', 'household'),
      ask('volunteers-bread', 'Pay volunteers on the dyke in bread and in days off'),
      ask('stone-exchange', 'Exchange stone for sand between coasts that have too much of one', 'ocean'),
    ],
  },
];

export const summaryTitle = 'Summary of the second session: towns, tides and ladders (invented)';

export const summaryText = written(
  summaryTitle,
  ['Everything in this summary is invented; the towns in it are on no map.', 'The session was opened by the keeper of the second lock. It heard three panels and one bell. What was said is gathered here under six headings, with what was recommended under each.'],
  summarySections,
);

export const correctionText = ['# Summary of the second session: correction (invented)', 'In the part on schools, the boat leaves at seven and not at eight.'].join('\n\n').concat('\n');
