import { begun, delegationOf } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { scheduled } from '../work-plan/given.test-support.ts';

export const mexico = delegationOf('MX');
export const kenya = delegationOf('KE');
export const caritas: Actor = { standing: 'focal-point', of: 'caritas' };
export const noon = '2017-05-08T12:00:00Z';

/** A thematic session `theme`, the stocktaking meeting, a hearing `session`, a group that Chile leaves on 8 May, two participants of whom one is gone, a taxonomy. */
export function given(more: readonly ProcessCommand[] = []): Given {
  return begun([
    scheduled('theme', [], 'thematic_session'), scheduled('stock', [], 'stocktaking'), scheduled('hearing', [], 'hearing'),
    { name: 'form-group', data: { group: 'g77', name: { en: 'Group of 77' }, shortName: { en: 'G77' }, type: 'standing', members: [{ state: 'KE' }, { state: 'CL', to: '2017-05-08' }] } },
    { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
    { name: 'record-participant', data: { participant: 'gone', name: { en: 'Gone' }, type: 'consultative-status', constituency: 'academia', since: '2017-01-01' } },
    { name: 'end-participation', data: { participant: 'gone', lastDay: '2017-03-31', reason: 'It was dissolved.' } },
    { name: 'set-taxonomy', data: { taxonomy: 'themes', title: { en: 'Themes' }, codes: [{ code: '1', heading: { en: 'Rights' } }, { code: '2', heading: { en: 'Returns' } }] } },
    ...more,
  ]);
}

export function submit(more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'submit-input', data: { input: 'one', form: 'written', holder: 'caritas', title: 'On reception', text: 'Open the doors.', language: 'en', channel: 'page', ...more } };
}

export function bring(more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'bring-input-forward', data: { input: 'one', by: 'MX', event: 'theme', ...more } };
}

export const deadline: ProcessCommand = { name: 'set-intake', data: { event: 'theme', deadline: '2017-05-02T22:00:00.000Z', timeZone: 'Europe/Zurich', late: 'marked' } };

const hash = (letter: string) => letter.repeat(64);

/** A file of a document; `letter` makes it another file. */
export function edition(letter: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'take-edition', data: { edition: `edition-${letter}`, document: 'paper', language: 'en', format: 'text', fileName: 'paper.txt', fileSha256: hash(letter), fileBytes: 10, textSha256: hash(letter), characters: 10, pages: 1, ...more } };
}

export const paper: ProcessCommand = { name: 'record-document', data: { document: 'paper', title: { en: 'A paper' }, documentKind: 'note', author: { en: 'Somebody' }, languages: ['en'], claims: [] } };

/** A file handed in with an input. */
export function handIn(letter: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'take-paper', data: { edition: `edition-${letter}`, document: `paper-${letter}`, holder: 'caritas', title: 'Our paper', author: { en: 'Caritas' }, language: 'en', format: 'pdf', fileName: 'paper.pdf', fileSha256: hash(letter), fileBytes: 10, textSha256: hash(letter), characters: 10, pages: 1, ...more } };
}
