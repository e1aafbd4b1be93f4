import { decodeText } from '../participation/decode-text.ts';
import { Unreadable } from './document-reading.ts';

/**
 * The text of a file without a container: a byte-order mark decides, then valid UTF-8, then what a page says of itself,
 * then Chinese (GB 18030) and the Western, Cyrillic and Arabic code pages by their letters.
 */
export function decodeDocument(bytes: Uint8Array): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = marked ? undefined : (decoded(bytes, 'utf-8') ?? said(bytes) ?? chinese(bytes));
  const found = text ?? decodeText(bytes)?.text;
  if (found === undefined) throw new Unreadable('unknown-type', 'It is no text.');
  return found;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Neither an unknown name nor bytes that do not fit it are a fault: the next encoding is tried.
    return undefined;
  }
}

function said(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const encoding = /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?([\w-]{1,40})/iu.exec(beginning)?.[1];
  return encoding === undefined ? undefined : decoded(bytes, encoding);
}

/** The 3,755 frequent characters stand in the rows B0 to D7; in other code pages pairs of letters seldom begin there. */
function chinese(bytes: Uint8Array): string | undefined {
  let [pairs, frequent] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x81) continue;
    pairs += 1;
    if ((lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) || (lead >= 0xa1 && lead <= 0xa3 && trail >= 0xa1)) frequent += 1;
    at += 1;
  }
  return pairs > 0 && frequent / pairs > 0.9 ? decoded(bytes, 'gb18030') : undefined;
}
