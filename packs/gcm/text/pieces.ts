import type { ProvisionKind } from '../../../src/process/text/state.ts';
import { objectives } from '../synthesis/objectives.ts';

/** A provision, or what becomes one when actions are set apart from the commitment that they serve: until then an `action` is part of its parent's sentence. */
export interface Piece {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly parent?: string;
  readonly words: string;
  readonly action?: boolean;
}

const heading = (id: string, words: string): Piece => ({ id, kind: 'heading', words });
const preambular = (number: number, words: string): Piece => ({ id: `pp-${number}`, kind: 'preambular', parent: 'preamble', words });
const paragraph = (id: string, parent: string, words: string): Piece => ({ id, kind: 'paragraph', parent, words });
const principle = (letter: string, words: string): Piece => ({ id: `principle-${letter}`, kind: 'point', parent: 'principles-all', words });

/** One objective: its heading in the pack's own short words, what is committed to, and by which means. */
export function objective(number: number, commitment: string, ...actions: readonly string[]): readonly Piece[] {
  const id = `objective-${number}`;
  return [
    { id, kind: 'objective', words: objectives.codes[number - 1]?.heading.en ?? '' },
    { id: `${id}-p`, kind: 'paragraph', parent: id, words: `We commit to ${commitment}` },
    ...actions.map((words, at): Piece => ({ id: `${id}-${String.fromCharCode(97 + at)}`, kind: 'point', parent: `${id}-p`, words, action: true })),
  ];
}

/**
 * The text as it is retold here: the structure is that of the drafts of 2018 (preamble of five paragraphs, vision, ten guiding
 * principles, twenty-two objectives, implementation, follow-up), the words are all our own.
 */
export const zeroPieces: readonly Piece[] = [
  heading('title', 'A compact on migration, retold for demonstration'),
  heading('preamble', 'Preamble'),
  preambular(1, 'Conscious that people have moved for as long as there have been roads, and that most who move today harm nobody by it,'),
  preambular(2, 'Building on what was heard from many sides in the consultations of 2017 and in the stocktaking after them,'),
  preambular(3, 'Aware that no State arranges by itself what begins in one country and ends in another,'),
  preambular(4, 'Noting that the aims in this text are shared and that each State chooses its own means of reaching them,'),
  preambular(5, 'Determined to finish this work at a conference before the year is out,'),
  heading('vision', 'What we have in mind'),
  paragraph('vision-1', 'vision', 'We see in migration something that can be prepared for, that gives more than it takes when it is arranged well, and that does harm when it is not.'),
  paragraph('vision-2', 'vision', 'We speak of all who migrate, it being understood that refugees are protected by a body of law of their own.'),
  paragraph('vision-3', 'vision', 'We look at a journey as a whole: the days before it, the way, the arrival and the way back.'),
  heading('principles', 'What guides us'),
  paragraph('principles-all', 'principles', 'Ten principles guide us, and none of them stands alone:'),
  principle('a', 'people first: a policy is measured by what it does to those who move and to those who receive them;'),
  principle('b', 'working together: what crosses borders is answered across borders;'),
  principle('c', 'sovereignty: each State decides who may enter and stay, within the law that it has accepted;'),
  principle('d', 'fair procedure: whoever decides about a person gives the grounds and can be asked to look again;'),
  principle('e', 'development: migration is one of the ways to the goals that were set for 2030;'),
  principle('f', 'rights: nobody has fewer of them for want of a paper;'),
  principle('g', 'gender: what women, men, girls and boys need is looked at for each;'),
  principle('h', 'childhood: a child is a child first and a migrant after that;'),
  principle('i', 'all of government: ministries and towns act as one;'),
  principle('j', 'all of society: those whom it concerns have a part in it.'),
  ...objective(1, 'keep figures on migration that can be compared and checked', 'agreeing on what is counted and how often', 'publishing figures by age, sex and status in which nobody can be recognized'),
  ...objective(2, 'make it possible for people to stay where they are at home, and to leave by choice alone', 'investing in work, schools and health where people leave', 'preparing for failed harvests and other sudden losses'),
  ...objective(3, 'tell people what they need to know before they leave, on the way and on arrival', 'running one public website for each country and keeping it up to date', 'opening information points on the main routes'),
  ...objective(4, 'see to it that everybody can prove who they are', 'registering every birth', 'issuing travel papers that others accept'),
  ...objective(5, 'open more ways to migrate within the law, and make those that exist easier to use', 'concluding agreements on labour that both sides can live with', 'bringing families together sooner'),
  ...objective(6, 'make recruitment fair and work decent', 'forbidding that workers pay for being hired', 'inspecting workplaces of every kind, households among them'),
  ...objective(7, 'answer the needs of those whom a journey has left exposed', 'training those who meet them first', 'naming a guardian for every child who travels alone'),
  ...objective(8, 'save lives on land and at sea, and find out what became of the missing', 'coordinating search and rescue', 'keeping one contact point in each country for families who search'),
  ...objective(9, 'act together against those who smuggle people for gain', 'exchanging what is known of routes and methods', 'sparing from punishment those who were smuggled'),
  ...objective(10, 'prevent trafficking in persons, punish it and end it', 'following the money', 'giving victims time and shelter, whatever they choose to say'),
  ...objective(11, 'look after borders so that they are safe, orderly and humane', 'coordinating the services on both sides', 'training officers in rights as well as in papers'),
  ...objective(12, 'let everybody who arrives know which procedure awaits them and why', 'telling situations apart early and by trained staff', 'passing people on to the service that is meant for them'),
  ...objective(13, 'use migration detention when nothing else will do, and look for other means first', 'listing and trying out other means in the community', 'ending the detention of children on grounds of migration'),
  ...objective(14, 'stand by citizens abroad through consulates that can be reached', 'opening joint consular posts on long routes', 'answering calls for help by day and by night'),
  ...objective(15, 'give migrants the basic services, whatever their status', 'opening one counter for several services', 'keeping what a hospital or a school knows apart from enforcement'),
  ...objective(16, 'enable migrants and those they live among to become one society', 'teaching languages from the first week', 'inviting migrants into councils and clubs'),
  ...objective(17, 'end discrimination in all its forms, and rest public debate on facts', 'prosecuting hatred in word and deed', 'supporting media that check before they print'),
  ...objective(18, 'invest in skills and have them recognized across borders', 'comparing certificates by what people can do', 'training at home for work in two countries'),
  ...objective(19, 'let migrants and diasporas give what they can to all their countries', 'making small investments easy', 'naming in each ministry somebody whom diasporas can ask'),
  ...objective(20, 'make it quick, cheap and certain to send money home', 'bringing the price of a transfer below three in a hundred', 'opening accounts to people with simple papers'),
  ...objective(21, 'arrange returns that are safe and dignified, and help those who return to begin again', 'recognizing own citizens and giving them papers promptly', 'respecting non-refoulement in every case'),
  ...objective(22, 'let people carry with them the social benefits that they have earned', 'concluding agreements between social insurances', 'paying pensions across borders without loss'),
  heading('implementation', 'Carrying it out'),
  paragraph('implementation-1', 'implementation', 'We will carry out this text by our own plans and laws, and together with all whom it concerns.'),
  paragraph('implementation-2', 'implementation', 'We welcome a mechanism that brings together those who ask for help and those who can give it, with money to start with and a place where knowledge is shared.'),
  paragraph('implementation-3', 'implementation', 'We count on the agencies of the United Nations to support us as one network.'),
  heading('follow-up', 'Looking back and ahead'),
  paragraph('follow-up-forum', 'follow-up', 'We will look every four years at what was done, in a forum of States.'),
  paragraph('follow-up-report', 'follow-up', 'We ask the Secretary-General for a report every second year.'),
];

/** What came in later, with the sentence or heading behind which it stands. */
export const later = {
  rights: preambular(6, 'Mindful that whoever moves has the same rights as whoever stays,'),
  regions: paragraph('follow-up-regions', 'follow-up', 'We invite the regions to hold forums of their own in the years between.'),
  climate: { id: 'objective-5-c', kind: 'point', parent: 'objective-5-p', words: 'providing for those whom a slow disaster forces to move', action: true },
  cooperation: objective(23, 'work together so that nobody is left alone with this text', 'supporting with means and knowledge those who have less', 'building on what regions do already'),
  plans: paragraph('follow-up-plans', 'follow-up', 'We encourage each State to write a plan of its own for carrying out this text, if it so wishes.'),
  modalities: paragraph('follow-up-modalities', 'follow-up', 'We will settle in 2019 how the forum is to work.'),
} satisfies Readonly<Record<string, Piece | readonly Piece[]>>;
