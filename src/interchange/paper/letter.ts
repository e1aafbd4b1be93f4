import { typeset } from './compile.ts';
import type { Paper, PaperHead, PaperLimits, PaperRefused } from './paper.ts';
import { refusedPaper } from './paper.ts';
import { qrSvg } from './qr.ts';

/** A letter as it is read, every text in the language of the one who gets it. */
export interface Letter extends PaperHead {
  /** The first line is the office, the others its address. */
  readonly sender: readonly string[];
  readonly reference: { readonly label: string; readonly text: string };
  /** The place and the day as letters write them: `New York, 13 April 2017`. */
  readonly dateLine: string;
  readonly addressee: readonly string[];
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  /** What the letter is about, as pairs of a label and a value: the meeting, its days and place, the registration. */
  readonly facts?: readonly { readonly label: string; readonly text: string }[];
  readonly closing: string;
  readonly signature: { readonly name: string; readonly title: string };
  /** Where anybody can check that the letter was issued; printed as an address and as a code. */
  readonly verification: { readonly label: string; readonly url: string; readonly codeLabel: string };
}

const longestLetter = 40_000;

/**
 * The letter as a PDF of A4 pages: the outcome of an application, an invitation to a meeting.
 * Refused (`too-much`) above 40,000 characters of paragraphs.
 */
export async function letterPdf(letter: Letter, limits?: PaperLimits): Promise<Paper | PaperRefused> {
  if (letter.paragraphs.join('').length > longestLetter) return refusedPaper('too-much', `A letter has at most ${longestLetter} characters.`);
  const { verification } = letter;
  return typeset('letter', { ...letter, facts: letter.facts ?? [], verification: { ...verification, qr: qrSvg(verification.url) } }, limits);
}
