import { mod, proposed, said } from './round.ts';
import type { Round } from './round.ts';

/** On revision 1, in April. */
export const april: Round = {
  proposed: [
    mod('pp-6', 'compass', 'merged', [['has the same rights', 'has the same human rights']]),
    mod('pp-6', 'bridge', 'merged', [['whoever moves', 'every person who moves'], ['whoever stays', 'every person who stays']]),
    mod('vision-1', 'anvil', 'out', [['gives more than it takes', 'earns more than it costs']]),
    mod('vision-3', 'bridge', 'in', [['the arrival and the way back', 'the arrival, the years after it and the way back']]),
    proposed('principle-g', 'lantern', 'stays', { type: 'MOVE', after: 'principle-a' }),
    mod('objective-1-p', 'window', 'stays', [['publishing figures', 'publishing figures and the questions behind them']]),
    mod('objective-2-p', 'ladder', 'merged', [['failed harvests and other sudden losses', 'failed harvests, rising seas and other losses, sudden or slow']], 'What comes slowly is a loss as well.'),
    mod('objective-2-p', 'ferry', 'merged', [['failed harvests and other sudden losses', 'what a changing climate takes away']]),
    proposed('objective-6-p', 'orchard', 'merged', { type: 'SPLIT', before: 'by forbidding' }, 'What one commits to and how one does it are two things.'),
    mod('objective-6-p', 'anvil', 'stays', [['workplaces of every kind, households among them', 'workplaces']]),
    mod('objective-9-p', 'compass', 'stays', [['sparing from punishment', 'not punishing for the mere fact of it']]),
    mod('objective-12-p', 'lantern', 'in', [['early and by trained staff', 'early, by trained staff and in a quiet room']]),
    proposed('objective-17-p', 'compass', 'merged', { type: 'ALT', words: 'We commit to treat nobody worse for being a migrant, and to leave public debate to the public, by applying the law in word and deed and by keeping out of newsrooms.' }),
    mod('objective-17-p', 'window', 'merged', [['supporting media that check before they print', 'supporting media that check before they print, and respecting their freedom']]),
    mod('objective-21-p', 'compass', 'stays', [['respecting non-refoulement in every case', 'respecting the law of the country']]),
    proposed('objective-21-p', 'lantern', 'stays', { type: 'NOC' }),
    proposed('implementation-2', 'compass', 'out', { type: 'SUP' }, 'There are mechanisms enough.'),
    mod('implementation-2', 'ladder', 'in', [['money to start with', 'a fund to start with']]),
  ],
  joined: [['ladder-objective-2-p', 'lantern-group'], ['window-objective-17-p', 'lantern-group']],
  said: [
    said('compass-objective-21-p', 'lantern', 'oppose', 'The law of the country may change by morning.'),
    said('compass-implementation-2', 'ferry', 'oppose'),
    said('compass-implementation-2', 'ladder', 'oppose'),
    said('anvil-objective-6-p', 'orchard', 'oppose'),
    said('ladder-objective-2-p', 'compass', 'can-live-with'),
  ],
};

/** On revision 1, in May. */
export const may: Round = {
  proposed: [
    proposed('objective-23', 'bridge ladder', 'in', { type: 'ADD', after: 'objective-22-p', words: 'International cooperation and partnerships' }, 'Working together is an aim and not only a means.'),
    proposed('objective-23-p', 'bridge ladder', 'in', { type: 'ADD', after: 'objective-23', words: 'We commit to work together so that nobody is left alone with this text. We will do so by:' }),
    mod('objective-5-p', 'ferry', 'merged', [['bringing families together sooner', 'bringing families together sooner and by providing for those whom a slow disaster forces to move']]),
    mod('objective-10-p', 'lantern', 'in', [['time and shelter', 'time, shelter and a lawyer']]),
    mod('objective-16-p', 'window', 'in', [['councils and clubs', 'councils, clubs and newsrooms']]),
    mod('objective-18-p', 'orchard', 'in', [['for work in two countries', 'for work in two countries, and counting who stays in which']]),
    mod('objective-19-p', 'anvil', 'out', [['somebody whom diasporas can ask', 'a company that diasporas can ask']]),
    mod('follow-up-regions', 'bridge', 'in', [['forums of their own', 'forums of their own, each in its own manner,']]),
    mod('follow-up-report', 'compass', 'out', [['every second year', 'every fourth year']]),
    mod('follow-up-forum', 'ferry', 'in', [['every four years', 'every four years, beginning in 2022,']]),
  ],
  said: [said('bridge-objective-23', 'ferry', 'support'), said('bridge-objective-23', 'compass', 'can-live-with', 'If no new body comes of it.'), said('compass-follow-up-report', 'window', 'oppose')],
  withdrawn: [
    ['r1-compass-principle-c', 'Sovereignty is said clearly enough where it stands.'],
    ['r1-lantern-principle-c', 'Nobody wants it otherwise any more.'],
    ['r2-compass-objective-8-p', 'Zones are dealt with elsewhere.'],
  ],
};
