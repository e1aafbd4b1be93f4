import type { TextScript } from '../../text/text-script.ts';

/** What was said beside proposals: support and opposition, reservations, comments; sponsors who joined; one withdrawn, one superseded. */
export function saidOnTheFloor(script: TextScript): void {
  script
    .joinedBy('ghana-lamps', 'KE')
    .joinedBy('lamps-bis', 'BD')
    .joinedBy('lamps-bis', 'PH')
    .joinedBy('eu-quay', 'NO')
    .mod('lk-warn-2', 'warn-everybody', 'LK', [['commit to warn', 'shall make every effort to warn']], { reason: 'Takes the place of what was proposed in the morning.', amends: 'lk-warn' })
    .withdraw('mw-cooks', 'MW', 'The cats will be mentioned in the summary.')
    .stance('aosis-warn', 'caricom', 'support', 'Our ferries leave once a day.')
    .stance('aosis-warn', 'JP', 'oppose')
    .stance('eu-warn', 'UY', 'can-live-with')
    .stance('eu-warn', 'g77', 'oppose', 'A warning without an hour is a proverb.')
    .stance('bd-bell', 'NL', 'comment', 'How would one tell the second bell from the first?')
    .stance('fj-lamps', 'UA', 'reserve', 'Instructions are awaited from the harbour.')
    .stance('g77-quay', 'EE', 'oppose')
    .stance('g77-quay', 'AR', 'support')
    .stance('co-rents', 'MX', 'support')
    .stance('nl-rents', 'CO', 'oppose', 'Whoever stays must be able to.')
    .stanceOnPoint('warn-everybody', 'or sign', 'CO', 'support', 'Signs are languages too.')
    .stanceOnPoint('dune-line', 'after every storm that has a name', 'IT', 'can-live-with');
}

/** What the meeting decided: points settled, words and paragraphs agreed, two tied together; and the chair's words for the next revision. `meeting` is where. */
export function decided(script: TextScript, meeting: string): void {
  script
    .resolve('warn-everybody-b', ', ferries and river mouths', 'Agreed after the delegations of the rivers had spoken.')
    .resolve('warn-everybody', 'or a telephone', 'Nobody spoke against it.')
    .resolve('second-door', 'and workshop')
    .agreeSpan('second-door', 'with a second door towards higher ground', meeting)
    .agree('title', 'informals', { meeting })
    .agree('pp-rising', 'informals', { meeting })
    .agree('warn-everybody-c', 'committee', { meeting })
    .agree('share-pilots', 'informals', { pending: ['UA'], meeting })
    .agree('ask-the-quay-b', 'plenary', { meeting })
    .do({ name: 'tie-package', data: { package: 'doors-and-lines', text: 'declaration', title: 'Second doors and the line along the dunes', provisions: ['second-door', 'second-door-a', 'dune-line'] } })
    .consolidate('quay-words', 'ask-the-quay', 'We agree that no harbour is moved before those who work on its quays have been heard in good faith and have had a month to answer, and that their answers are published together with the decision. This includes:', 'reworded', 'Consent was more than some could give, and hearing less than others could accept; a month to answer stands between the two.', ['eu-quay', 'g77-quay', 'ca-quay'])
    .consolidate('forum-words', 'tide-forum', 'We decide to meet every four years as the Forum of the Second Tide, with a shorter meeting of islands in between, to review the progress made and the obstacles met in carrying out this declaration, within existing resources.', 'merged', 'Two years for islands, four for all; obstacles without brackets. What the tables are to report is said here as well.', ['aosis-forum', 'ch-forum', 'sn-tables'], ['tide-forum', 'tide-tables'])
    .do({ name: 'validate-consolidation', data: { consolidation: 'quay-words', note: 'Looked at by those who had spoken.' } });
}
