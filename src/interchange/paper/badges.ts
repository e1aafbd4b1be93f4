import type { RegistrationCategory } from '../../process/participation/state.ts';
import { typeset } from './compile.ts';
import { refusedPaper } from './paper.ts';
import type { Paper, PaperHead, PaperLimits, PaperRefused } from './paper.ts';
import { qrSvg } from './qr.ts';

export interface Badge {
  /** As the person wants to be addressed; set as large as it fits. */
  readonly name: string;
  /** The State or organization, in the language of the badges. */
  readonly entity: string;
  readonly position?: string;
  readonly category: RegistrationCategory;
  /** The category in words: nobody has to know the colours. */
  readonly categoryWord: string;
  /** What the door reads. At most 300 characters. */
  readonly code: string;
  /** The same in short, to be typed where no camera works. */
  readonly shortCode?: string;
}

/**
 * `a6-two-sided`: a front and a back page for each badge, for a card printer; `four-per-a4`: fronts only, four on a
 * sheet to be cut.
 */
export type BadgeLayout = 'a6-two-sided' | 'four-per-a4';

export interface BadgeSheet extends PaperHead {
  readonly layout: BadgeLayout;
  readonly meeting: { readonly title: string; readonly dates: string; readonly place?: string };
  /** What the code is, for those who hear the document instead of seeing it. */
  readonly codeLabel: string;
  /** On the back: to be worn visibly, where it is to be handed in. */
  readonly note?: string;
  readonly badges: readonly Badge[];
}

const mostBadges = 2_000;
const longestCode = 300;

/** White stands out from each by at least 4.5:1 (WCAG 1.4.3). */
const colours: Readonly<Record<RegistrationCategory, string>> = {
  'member-state': '#0b4f8a',
  'observer-state': '#2f6f9f',
  'intergovernmental-organization': '#5b3f8c',
  'specialized-agency': '#006d77',
  'united-nations-entity': '#00695c',
  'national-human-rights-institution': '#8a4b08',
  parliament: '#7a1f4f',
  'consultative-status': '#2e6b2e',
  'specially-accredited': '#a3341f',
};

/** The colour of the bands on the badges of a category, as `#rrggbb`; the word beside it says the same. */
export function badgeColour(category: RegistrationCategory): string {
  return colours[category];
}

/** Badges as a PDF, in the order given. Refused (`too-much`) above 2,000 badges or with a code above 300 characters. */
export async function badgesPdf(sheet: BadgeSheet, limits?: PaperLimits): Promise<Paper | PaperRefused> {
  if (sheet.badges.length === 0) return refusedPaper('too-much', 'There is no badge to print.');
  if (sheet.badges.length > mostBadges) return refusedPaper('too-much', `At most ${mostBadges} badges fit into one file; these are ${sheet.badges.length}.`);
  const long = sheet.badges.findIndex((badge) => badge.code.length > longestCode);
  if (long !== -1) return refusedPaper('too-much', `The code of badge ${long + 1} is longer than ${longestCode} characters.`);
  const badges = sheet.badges.map((badge) => ({ ...badge, colour: colours[badge.category], qr: qrSvg(badge.code) }));
  return typeset('badges', { ...sheet, badges }, limits);
}
