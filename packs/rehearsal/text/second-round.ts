import type { TextScript } from '../../text/text-script.ts';

/** Recommendations of the session that proposals rest on. */
export const restedOn = ['recommendation:ferry-languages', 'recommendation:second-doors', 'recommendation:ask-the-quay', 'recommendation:night-bell'] as const;

/** What was tabled to the basis for negotiation. None of this says anything of a real State or group. */
export function secondRound(script: TextScript): void {
  preamble(script);
  warnings(script);
  homes(script);
  harbours(script);
  followUp(script);
}

function preamble(script: TextScript): void {
  script
    .mod('g77-tide', 'pp-tide', 'g77', [['no town has ever been asked for its consent', 'those who did least to raise it are asked to bear most of it']], { reason: 'The tide is older than the dykes, but not as high.' })
    .mod('african-tide', 'pp-tide', 'african-group', [['asked for its consent', 'asked for its consent or paid for its losses']], { reason: 'Members of this group are members of another that says otherwise; both stand.' })
    .mod('eg-bells', 'pp-bells', 'EG', [['sirens', 'sirens (صفارات الإنذار)'], ['for centuries', 'for centuries, from the منارة الإسكندرية to the smallest pier']], { reason: 'The lighthouse is named as it is called on the spot: منارة.' })
    .retain('ch-bells', 'pp-bells', 'CH')
    .add('pp-ladders-grulac', 'pp-ladders', 'grulac', 'pp-bells', 'Recognizing that a ladder on a house wall has saved more people than any dyke,')
    .add('pp-ladders-asean', 'pp-ladders-2', 'asean', 'pp-bells', 'Recognizing that a ladder on a house wall has saved more people than any dyke,', { reason: 'Word for word what another group proposes; it came by another boat.' })
    .add('pp-radio', 'pp-radio', 'SN', 'pp-bells', 'Mindful that local radio is heard where no bell reaches,')
    .mod('pp-radio-amended', 'pp-radio', 'CO', [['local radio is', 'local radio and the voice of a neighbour are']], { amends: 'pp-radio' })
    .remove('jp-papers', 'pp-papers', 'JP', { reason: 'The substance stands in the operative part.' })
    .move('uy-papers', 'pp-papers', 'UY', 'pp-tide', { reason: 'Names come before bells.' });
}

function warnings(script: TextScript): void {
  script
    .mod('eu-warn', 'warn-everybody', 'eu', [['at least six hours before high water', 'in good time before high water']], { reason: 'Six hours are a promise that no tide has signed.', restsOn: ['recommendation:ferry-languages'] })
    .mod('aosis-warn', 'warn-everybody', 'aosis', [['at least six hours', 'at least twelve hours']], { reason: 'Boats between islands need half a day.' })
    .mod('g77-warn', 'warn-everybody', 'g77', [['at least six hours before high water, in a language', 'six hours before high water wherever technically feasible, in a language or sign']])
    .mod('no-warn', 'warn-everybody', 'NO', [['every person who lives, works or stays in', 'all persons in'], ['six hours', '12 hours']])
    .mod('in-warn', 'warn-everybody', 'DE', [['by means that work without electricity', 'by means that work without electricity or a telephone']])
    .mod('lk-warn', 'warn-everybody', 'LK', [['commit to warn', 'shall endeavour to warn']])
    .alt('jo-warn', 'warn-everybody', 'JO', 'Each town decides, in keeping with its own customs, how and when those who live in it are warned of high water; towns that have found a good way tell the others. To this end we shall:')
    .mod('bd-bell', 'warn-everybody-a', 'BD', [['ring one bell from one tower', 'ring two bells from at least one tower']], { restsOn: ['recommendation:night-bell'] })
    .mod('ph-bell', 'warn-everybody-a', 'PH', [['ring one bell from one tower', 'ring two bells from at least one tower']], { reason: 'The same as another delegation: one bell may be heard as a wedding.' })
    .remove('it-bell', 'warn-everybody-a', 'NL')
    .mod('ghana-lamps', 'warn-everybody-b', 'GH', [['harbours and ferries', 'harbours, ferries and river mouths']])
    .mod('fj-lamps', 'warn-everybody-b', 'FJ', [['agree on a common code', 'work towards a common code']])
    .mod('ma-lamps', 'warn-everybody-b', 'MA', [['harbours and ferries', 'harbours, ferries and river mouths']])
    .add('lamps-bis', 'warn-everybody-b-2', 'BB', 'warn-everybody-b', 'hang a lamp on the breakwater for those who fish at night;')
    .add('lamps-ter', 'warn-everybody-b-3', 'SN', 'warn-everybody-b', 'keep an hour of local radio free for those who watch the locks;')
    .split('ke-warn-split', 'warn-everybody', 'KE', 'To this end', { reason: 'The commitment and what follows from it are two paragraphs.' })
    .mod('ua-all-clear', 'all-clear', 'UA', [['the authority that gave it', 'the authority that gave it, or by one above it']]);
}

function homes(script: TextScript): void {
  script
    .mod('g77-door', 'second-door', 'g77', [['undertake to provide, within ten years,', 'undertake to provide, within ten years and with the support of those who are able to give it,']], { restsOn: ['recommendation:second-doors'] })
    .mod('eu-door', 'second-door', 'eu', [['within ten years,', 'as soon as practicable,']])
    .mod('lldc-door', 'second-door', 'ldcs', [['tenants, large families and persons with disabilities', 'tenants, large families, persons with disabilities and those who have lost a house before']])
    .mod('br-door', 'second-door', 'BR', [['every dwelling', 'every dwelling and workshop']])
    .mod('ar-cost', 'second-door-a', 'AR', [['half', 'three quarters']])
    .remove('nl-rents', 'second-door-b', 'NL DE', { reason: 'Rents are set elsewhere.' })
    .mod('co-rents', 'second-door-b', 'CO', [['two years', 'five years']])
    .join('ch-line', 'second-door-a', 'CH', ['second-door-b'])
    .mod('jp-line', 'dune-line', 'JP', [['no new dwelling is built', 'new dwellings are built only on stilts']])
    .mod('caricom-line', 'dune-line', 'caricom', [['every five years', 'after every storm that has a name']]);
}

function harbours(script: TextScript): void {
  script
    .mod('eu-quay', 'ask-the-quay', 'eu', [['have been consulted', 'have been heard in good faith']])
    .mod('g77-quay', 'ask-the-quay', 'g77', [['have been consulted', 'have given their consent']], { restsOn: ['recommendation:ask-the-quay'] })
    .mod('ca-quay', 'ask-the-quay', 'CA', [['have been consulted', 'have been heard in good faith']])
    .mod('mw-cooks', 'ask-the-quay-a', 'MW', [['net menders and cooks', 'net menders, cooks and keepers of stray cats']])
    .retain('uy-wages', 'winter-wages', 'UY')
    .mod('ee-wages', 'winter-wages', 'EE', [['half of the usual wages', 'a fair part of the usual wages']]);
}

function followUp(script: TextScript): void {
  script
    .mod('aosis-forum', 'tide-forum', 'aosis', [['every four years', 'every two years']])
    .mod('ch-forum', 'tide-forum', 'CH', [['[and any obstacles]', '[, including obstacles (if any)]']], { reason: 'The brackets are typed by hand; they are words like others.' })
    .mod('sn-tables', 'tide-tables', 'SN', [['a short report', 'a short report, readable aloud in one evening,']]);
}
