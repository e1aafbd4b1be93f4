import { constituencies, participantTypes } from '../../../process/participation/state.ts';
import type { Constituency, ParticipantType } from '../../../process/participation/state.ts';
import { writable } from '../../../process/vocabulary/shapes.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { textField } from '../../take-form.ts';

/** What an application says, as it stands in the fields. */
export interface ApplicationValues {
  readonly name: string;
  readonly otherNames: string;
  readonly constituency: string;
  readonly country: string;
  readonly website: string;
  readonly relevance: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** The status that the entity says it has; '' where it has none. */
  readonly status: string;
}

/** Something that has to be put right before the form can be taken, and in which field. */
export interface FieldProblem {
  readonly field: MessageKey;
  readonly problem: 'missing' | 'unreadable' | 'too-long';
  /** What `too-long` is measured by, in characters or lines. */
  readonly most: number;
}

/** What the form says once it can be taken; personal data apart from what is public. */
export interface ReadApplication {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly constituency: Constituency;
  readonly country: string;
  readonly website?: string;
  readonly relevance: string;
  readonly type?: ParticipantType;
  readonly contact: readonly { readonly field: 'contact-name' | 'contact-email' | 'contact-phone'; readonly value: string }[];
}

/** Characters that a short text of the record holds; names of one entity. */
export const mostCharacters = 400;
const mostNames = 20;
const mostMail = 254;
const mostPhone = 60;

export function valuesOf(fields: FormData): ApplicationValues {
  return {
    name: textField(fields, 'name'), otherNames: textField(fields, 'other-names'), constituency: textField(fields, 'constituency'), country: textField(fields, 'country'), website: textField(fields, 'website'), relevance: textField(fields, 'relevance'),
    contactName: textField(fields, 'contact-name'), contactEmail: textField(fields, 'contact-email'), contactPhone: textField(fields, 'contact-phone'), status: textField(fields, 'status'),
  };
}

/** Everything that is wrong at once, or what the form says. */
export function readApplication(values: ApplicationValues): ReadApplication | readonly FieldProblem[] {
  const otherNames = values.otherNames.split('\n').map((name) => name.trim()).filter((name) => name !== '');
  const constituency = constituencies.find((one) => one === values.constituency);
  const type = participantTypes.find((one) => one === values.status);
  const problems = [
    ...written('apply.name', values.name, mostCharacters),
    ...tooLong('apply.other-names', otherNames.length, mostNames),
    ...otherNames.flatMap((name) => written('apply.other-names', name, mostCharacters)).slice(0, 1),
    ...(constituency === undefined ? [missing('participants.constituency')] : []),
    ...(/^[A-Z]{2}$/u.test(values.country) ? [] : [missing('participants.country')]),
    ...(values.website === '' || isWebAddress(values.website) ? tooLong('apply.website', values.website.length, mostCharacters) : [unreadable('apply.website')]),
    ...written('apply.relevance', values.relevance, mostCharacters),
    ...written('data-field.contact-name', values.contactName, mostCharacters),
    ...mailProblems(values.contactEmail),
    ...(values.contactPhone === '' ? [] : written('data-field.contact-phone', values.contactPhone, mostPhone)),
  ];
  if (problems.length > 0 || constituency === undefined) return problems;
  const { name, country, website, relevance, contactName, contactEmail, contactPhone } = values;
  const contact = [{ field: 'contact-name', value: contactName }, { field: 'contact-email', value: contactEmail }, { field: 'contact-phone', value: contactPhone }] as const;
  return { name, otherNames, constituency, country, ...(website !== '' && { website }), relevance, ...(type !== undefined && { type }), contact: contact.filter(({ value }) => value !== '') };
}

function missing(field: MessageKey): FieldProblem {
  return { field, problem: 'missing', most: 0 };
}

function unreadable(field: MessageKey): FieldProblem {
  return { field, problem: 'unreadable', most: 0 };
}

function tooLong(field: MessageKey, length: number, most: number): readonly FieldProblem[] {
  return length > most ? [{ field, problem: 'too-long', most }] : [];
}

function written(field: MessageKey, text: string, most: number): readonly FieldProblem[] {
  if (text === '') return [missing(field)];
  return writable.test(text) ? tooLong(field, text.length, most) : [unreadable(field)];
}

function mailProblems(address: string): readonly FieldProblem[] {
  const field = 'data-field.contact-email';
  if (address === '') return [missing(field)];
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(address) ? tooLong(field, address.length, mostMail) : [unreadable(field)];
}

/** Only what a browser opens as a page: an address may also hold a script. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
