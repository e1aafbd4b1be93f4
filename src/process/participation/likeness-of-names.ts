/** Small words that names have or leave out as it pleases: they tell no two names apart. */
const joining: ReadonlySet<string> = new Set('the of for and in a an to de la le les des du et pour l d el los las del y en da do das dos e i u der die das und für'.split(' '));
/** Words that so many names have that they say little. */
const common: ReadonlySet<string> = new Set('inc ltd gmbh ev asbl association organization organisation asociacion international'.split(' '));

function wordsOf(text: string): readonly string[] {
  const letters = text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return letters === '' ? [] : letters.split(' ');
}

/** The name in lower case, without accents, punctuation and the words that say little; '' where no letter or digit is in it. */
export function plainName(text: string): string {
  const words = wordsOf(text);
  const telling = words.filter((word) => !joining.has(word) && !common.has(word));
  return (telling.length === 0 ? words : telling).join(' ');
}

/** The acronyms that a name of three or more words has, with and without its joining words; as `plainName` writes them. */
export function acronymsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const forms = [words, words.filter((word) => !joining.has(word)), plainName(text).split(' ')];
  return [...new Set(forms.filter((form) => form.length >= 3).map((form) => form.map((word) => word.slice(0, 1)).join('')))];
}

/** The host of an address on the web, without `www.`; undefined where it is none. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\./u, '');
  return host === '' ? undefined : host;
}

/** Mail hosts with which anybody may have an address: sharing one means nothing. */
const open: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.fr', 'ymail.com', 'hotmail.com', 'hotmail.fr', 'outlook.com', 'live.com', 'msn.com', 'icloud.com', 'me.com', 'aol.com', 'gmx.net', 'gmx.de', 'gmx.com', 'web.de',
  'mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'yandex.ru', 'yandex.com', 'rambler.ru', 'qq.com', '163.com', '126.com', 'sina.com', 'proton.me', 'protonmail.com', 'orange.fr', 'free.fr', 'laposte.net', 'mail.com', 'zoho.com',
]);

/** The host of an e-mail address, where it is one of somebody's own. */
export function mailHostOf(address: string | undefined): string | undefined {
  const host = address?.split('@').at(1)?.trim().toLowerCase();
  return host === undefined || host === '' || open.has(host) ? undefined : host;
}

/** Shared words over all words of two plain names, 0 to 1, in whatever order; 0 where either has only one word, which says too little. */
export function shareOfWords(a: string, b: string): number {
  if (!a.includes(' ') || !b.includes(' ')) return 0;
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const both = [...left].filter((word) => right.has(word)).length;
  return left.size < 2 || right.size < 2 ? 0 : both / (left.size + right.size - both);
}
