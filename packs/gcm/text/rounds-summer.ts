import { mod, proposed, said } from './round.ts';
import type { Round } from './round.ts';

/** On revision 2. */
export const june: Round = {
  proposed: [
    mod('pp-2', 'ferry', 'in', [['from many sides', 'from all sides']]),
    mod('principle-c', 'compass', 'in', [['who may enter and stay', 'who may enter, stay and work']]),
    mod('principle-e', 'ladder', 'in', [['one of the ways', 'both a way and a test on the way']]),
    mod('objective-1-a', 'window', 'in', [['with which words', 'with which words and for whom']]),
    mod('objective-3-a', 'anvil', 'out', [['keeping it up to date', 'keeping it open to advertisers']]),
    mod('objective-4-b', 'window', 'in', [['travel papers', 'travel papers, also to those born abroad,']]),
    mod('objective-5-a', 'orchard', 'in', [['on labour, for all', 'on labour and its seasons, for all']]),
    mod('objective-5-c', 'compass', 'merged', [['a slow disaster', 'a disaster']]),
    mod('objective-5-c', 'ferry', 'merged', [['providing for', 'planning ahead for']]),
    mod('objective-7-b', 'compass', 'out', [['within a day', 'within reasonable time']]),
    mod('objective-8-b', 'bridge', 'in', [['families who search', 'families who search, and answering them']]),
    mod('objective-9-b', 'lantern', 'stays', [['sparing from punishment', 'sparing from punishment and from a criminal record']]),
    mod('objective-13-p', 'lantern', 'merged', [['when nothing else will do', 'when nothing else will do and for the shortest time']]),
    mod('objective-13-b', 'compass', 'merged', [['ending the detention', 'striving to end the detention']]),
    mod('objective-13-b', 'lantern', 'merged', [['ending the detention of children', 'ending now the detention of children and their families']]),
    mod('objective-15-p', 'compass', 'stays', [['whatever their status', 'whatever their status, as the law provides']]),
    mod('objective-15-b', 'lantern', 'in', [['a hospital or a school', 'a hospital, a school or a court']]),
    proposed('objective-20-a', 'anvil', 'stays', { type: 'JOIN', next: ['objective-20-b'] }),
    mod('objective-21-b', 'compass', 'merged', [['respecting non-refoulement in every case', 'sending nobody back against the law']]),
    mod('objective-21-b', 'lantern', 'merged', [['in every case', 'in every case, at borders too']]),
    mod('objective-23-a', 'ladder', 'in', [['means and knowledge', 'means, knowledge and time']]),
    proposed('follow-up-plans', 'ladder', 'in', { type: 'ADD', after: 'follow-up-report', words: 'We encourage each State to write a plan of its own for carrying out this text, if it so wishes.' }),
    proposed('follow-up-modalities', 'bridge', 'in', { type: 'ADD', after: 'follow-up-report', words: 'We will settle in 2019 how the forum is to work.' }),
    mod('implementation-1', 'window', 'in', [['together with all whom it concerns', 'together with all whom it concerns, in the open']]),
  ],
  joined: [['ladder-follow-up-plans', 'ferry-group'], ['lantern-objective-15-b', 'window-group']],
  said: [
    said('compass-objective-13-b', 'lantern', 'oppose', 'One ends a thing or one does not.'),
    said('lantern-objective-13-b', 'compass', 'oppose'),
    said('compass-objective-21-b', 'ferry', 'reserve'),
    said('anvil-objective-3-a', 'window', 'oppose'),
    said('ladder-follow-up-plans', 'compass', 'can-live-with', 'As long as it may so wish.'),
    said('lantern-objective-15-b', 'bridge', 'support'),
  ],
};

/** On revision 3. */
export const july: Round = {
  proposed: [
    mod('vision-1', 'ladder', 'in', [['when it is arranged well', 'when it is arranged well and together']]),
    mod('objective-2-b', 'ferry', 'in', [['sudden or slow', 'whether they come suddenly or slowly']]),
    mod('objective-8-a', 'lantern', 'merged', [['coordinating search and rescue', 'coordinating search and rescue, and thanking those who help']]),
    mod('objective-9-b', 'compass', 'out', [['those who were smuggled', 'those who were smuggled and did no other wrong']]),
    mod('objective-12-a', 'window', 'in', [['in a quiet room', 'in a quiet room and with an interpreter']]),
    mod('objective-17-b', 'compass', 'merged', [['respecting their freedom', 'respecting their freedom in full']]),
    mod('objective-22-b', 'orchard', 'in', [['across borders without loss', 'across borders without loss and on time']]),
    mod('objective-23-b', 'bridge', 'in', [['what regions do already', 'what regions and towns do already']]),
    mod('follow-up-plans', 'compass', 'out', [['if it so wishes', 'if it so wishes and when it can']]),
    mod('follow-up-modalities', 'window', 'in', [['how the forum is to work', 'how the forum is to work and who is heard in it']]),
    proposed('implementation-3', 'anvil', 'out', { type: 'SUP' }),
    mod('objective-13-b', 'compass', 'out', [['striving to end', 'looking into ending']]),
  ],
  said: [
    said('compass-objective-13-b', 'lantern', 'oppose'),
    said('lantern-objective-8-a', 'ferry', 'support'),
    said('anvil-implementation-3', 'ladder', 'oppose'),
    said('compass-objective-17-b', 'window', 'support'),
  ],
};

/** Why what still stood on the last morning was withdrawn. */
export const compromise = 'Withdrawn so that the whole can be agreed.';
