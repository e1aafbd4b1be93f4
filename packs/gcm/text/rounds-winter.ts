import { mod, proposed, said } from './round.ts';
import type { Round } from './round.ts';

/** On the zero draft. */
export const february: Round = {
  proposed: [
    mod('pp-3', 'bridge', 'in', [['one country and ends in another', 'one country, passes through a second and ends in a third']], 'There is a country in between.'),
    mod('vision-2', 'lantern', 'stays', [[', it being understood that refugees are protected by a body of law of their own', '']], 'One sentence cannot say well what a convention says.'),
    mod('vision-2', 'compass', 'stays', [['it being understood that refugees are protected by', 'refugees being left to']]),
    mod('principle-c', 'compass', 'stays', [['within the law that it has accepted', 'within its own law']]),
    proposed('principle-c', 'lantern', 'stays', { type: 'NOC' }),
    mod('objective-1-p', 'window', 'in', [['how often', 'how often, and with which words']]),
    mod('objective-2-p', 'ferry', 'in', [['work, schools and health', 'work, schools, water and health']]),
    mod('objective-3-p', 'window', 'merged', [['one public website', 'one public website and one telephone number']], 'Not everybody who leaves has a screen.'),
    mod('objective-3-p', 'ferry', 'merged', [['one public website', 'one public website, readable without a connection,']]),
    mod('objective-6-p', 'orchard', 'in', [['being hired', 'being hired, wherever the recruiter sits']]),
    mod('objective-9-p', 'bridge', 'in', [['routes and methods', 'routes, prices and methods']]),
    mod('objective-13-p', 'compass', 'stays', [['ending the detention', 'seeking other means than the detention']]),
    mod('objective-13-p', 'lantern', 'stays', [['when nothing else will do', 'when nothing else will do, and never for children']]),
    mod('objective-14-p', 'ferry', 'in', [['long routes', 'the main routes']]),
    mod('objective-15-p', 'compass', 'stays', [['whatever their status', 'as national law provides']]),
    mod('objective-18-p', 'anvil', 'in', [['what people can do', 'what people can do as well as by years of study']]),
    mod('objective-20-p', 'ladder', 'stays', [['three in a hundred', 'two in a hundred']]),
  ],
  joined: [['ferry-objective-2-p', 'ladder-group'], ['lantern-objective-13-p', 'window-group']],
  said: [
    said('compass-vision-2', 'lantern', 'oppose'),
    said('lantern-objective-13-p', 'compass', 'reserve', 'To be looked at with the capital.'),
    said('ladder-objective-20-p', 'anvil', 'comment', 'Which price: of the transfer alone, or with the exchange?'),
    said('compass-objective-15-p', 'bridge', 'oppose'),
  ],
};

/** On the zero draft plus. */
export const march: Round = {
  proposed: [
    proposed('pp-6', 'lantern window', 'in', { type: 'ADD', after: 'pp-5', words: 'Mindful that whoever moves has the same rights as whoever stays,' }),
    mod('pp-4', 'compass', 'out', [['each State chooses', 'each State alone chooses']]),
    mod('principle-d', 'lantern', 'in', [['can be asked to look again', 'can be asked to look again, in a language that the person understands']]),
    mod('objective-4-p', 'bridge', 'in', [['every birth', 'every birth, whatever papers the parents have']]),
    mod('objective-5-p', 'anvil', 'in', [['on labour that both sides can live with', 'on labour, for all levels of skill, that both sides can live with']]),
    mod('objective-7-p', 'lantern', 'in', [['every child who travels alone', 'every child who travels alone, within a day']]),
    mod('objective-8-p', 'lantern', 'stays', [['coordinating search and rescue', 'coordinating search and rescue and not punishing those who help']]),
    mod('objective-8-p', 'compass', 'stays', [['coordinating search and rescue', 'coordinating search and rescue within existing zones']]),
    mod('objective-10-p', 'orchard', 'in', [['following the money', 'following the money and the goods']]),
    mod('objective-11-p', 'compass', 'merged', [['safe, orderly and humane', 'under full control']]),
    mod('objective-11-p', 'lantern', 'merged', [['safe, orderly and humane', 'safe for those who cross them']]),
    mod('objective-16-p', 'orchard', 'in', [['from the first week', 'from the first week, at hours that suit those who work']]),
    mod('objective-19-p', 'ladder', 'in', [['making small investments easy', 'making small investments easy and safe']]),
    mod('objective-22-p', 'orchard', 'stays', [['without loss', 'without loss or delay']]),
    mod('implementation-3', 'ladder', 'in', [['as one network', 'as one network, with one of them as its secretariat']]),
    mod('follow-up-forum', 'window', 'in', [['a forum of States', 'a forum of States that hears others too']]),
  ],
  joined: [['lantern-objective-8-p', 'ferry-group'], ['anvil-objective-5-p', 'orchard-group']],
  said: [
    said('compass-objective-8-p', 'ferry', 'oppose', 'Waves know no zones.'),
    said('lantern-objective-8-p', 'compass', 'oppose'),
    said('ladder-implementation-3', 'anvil', 'support'),
    said('lantern-principle-d', 'compass', 'can-live-with'),
  ],
};
