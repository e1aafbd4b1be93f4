/** A co-facilitators' summary in our own words, with the faults that such documents have, and what must be found in it. */
export interface MadeSummary {
  readonly text: string;
  readonly sections: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

const leadIn = 'Concrete proposals and recommendations brought before the meeting were:';

interface MadeSection {
  readonly heading: string;
  readonly lead: boolean;
  /** As printed; a wrapped item is an array of lines. */
  readonly bullets: readonly (string | readonly string[])[];
}

const sections: readonly MadeSection[] = [
  { heading: 'a. Shared waters and common rules', lead: false, bullets: ['Common definitions of a fishing day', ['A yearly exchange between ports, notably on:', '', '  Safety at sea and the weather services that small boats can reach', ''], 'Reference to the rights of crews'] },
  { heading: 'b. Coherence between ministries', lead: true, bullets: ['Whole-of-port approaches', 'One register for all licences'] },
  { heading: 'c. Role of harbour councils', lead: true, bullets: ['Better links between councils', 'A neutral secretariat', 'Lessons from older councils'] },
  { heading: 'd. Money and training', lead: true, bullets: ['A fund for nets', 'Courses in the languages that crews speak'] },
  { heading: 'e. Rights of crews', lead: true, bullets: [['Rest hours that are kept and checked, with', '', '', '', 'fines for those who break them', ''], ['Contracts in writing, translated and explained', '  before the boat leaves port'], 'A telephone line for complaints'] },
  { heading: 'f. Markets', lead: false, bullets: ['Fair prices at the quay', 'Labels that buyers trust'] },
  { heading: 'g. Arrest of boats', lead: true, bullets: ['No arrest without a hearing', 'Release on bond within days'] },
  { heading: 'h. Consuls', lead: false, bullets: ['Consuls within reach of every large port', 'Shared consular offices'] },
  { heading: 'i. Return of crews', lead: true, bullets: ['Tickets home at the owner’s cost', 'Papers within a week'] },
  { heading: 'i. Life ashore', lead: false, bullets: ['Schools that take crews’ children at any time of year', 'Housing near the quay', 'Clinics open at night'] },
  { heading: 'k. Those at greatest risk', lead: true, bullets: ['Young deckhands', 'Divers'] },
  { heading: 'I. Figures', lead: true, bullets: ['One format for catch reports', 'Yearly tables by sex and age'] },
];

const cover = [
  'THE PRESIDENT', 'OF THE', 'ASSEMBLY OF PORTS', '', '3 March 2031', '', 'Excellency,', '',
  'I have the honour to transmit herewith the following documents:', '', '- The summary of the co-chairs', '- The programme with the names of the speakers', '',
  'Please accept my warmest greetings.', '', 'Ana Paredes', '', '', '',
  'Excellency,', '', 'We thank delegations for their views. Written inputs should be sent to us until the end of May.', '', 'Juan Ruiz  ', 'Mina Okafor', '', '', '',
  '**Summary of the second session: boats, crews and ports**', '', '## Introduction', '',
  'The session had three panels, on:', '', '1. Boats', '2. Crews', '3. Ports', '', 'It heard 41 delegations.', '', '## Areas of discussion', '',
];
const ending = [
  '## Conclusions', '', 'Three points were common to most speakers. They said that ports should work together, and named three pillars:', '', '- protection', '- welfare', '- shared gain', '', 'The co-chairs closed the meeting.', '', '', '',
  '## Annex: programme', '', 'Panel 1: Boats', '', '- H.E. Ms. Rosa Lind, Minister of Ports', '- Mr. Tomás Vela, Harbour Master', '', 'Panel 2: Crews', '', '- Ministry of Work of Ruritania', '- Dr. Li Wen, Institute of Seafaring',
];

function printed({ heading, lead, bullets }: MadeSection): string[] {
  const prose = `Delegations spoke at length of this. Some said that more should be done by the ports themselves; others called for patience. ${heading.slice(3)} was seen as central.`;
  return [heading, '', prose, '', ...(lead ? [leadIn, ''] : []), ...bullets.flatMap(printedBullet), ''];
}

function printedBullet(bullet: string | readonly string[]): string[] {
  const [first = '', ...rest] = typeof bullet === 'string' ? [bullet] : bullet;
  return [`- ${first}`, ...rest];
}

function readAs(bullet: string | readonly string[]): string {
  return typeof bullet === 'string' ? bullet : bullet.map((line) => line.trim()).filter((line) => line !== '').join(' ');
}

export const madeSummary: MadeSummary = {
  text: [...cover, ...sections.flatMap(printed), ...ending].join('\n'),
  sections: sections.map(({ heading, bullets }) => ({ heading, items: bullets.map(readAs) })),
};
