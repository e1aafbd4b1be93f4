import { open } from 'node:fs/promises';
import type { Command } from 'commander';
import { verifyReceipt } from '../verifier/verify-receipt.ts';
import type { ReceiptFinding, VerifiedReceipt } from '../verifier/verify-receipt.ts';
import { CommandRefused } from './refused.ts';

/** A receipt has one entry and some hashes. */
const mostBytes = 2_000_000;

/** `travaux verify receipt FILE`: checks a receipt offline; exit code 1 when it does not hold. */
export function registerReceipt(program: Command): void {
  program
    .command('verify')
    .description('check what a process published; needs no server')
    .command('receipt <file>')
    .description('check the receipt of an input: the entry, its hash, and that it is among the entries under the root')
    .option('--text <file>', 'the text that was submitted: whether the entry holds these very words')
    .action(async (file: string, options: { readonly text?: string }) => {
      const [receipt, text] = [await readJson(file), options.text === undefined ? undefined : await read(options.text)];
      const verified = verifyReceipt(receipt, text);
      for (const line of sentencesOf(verified, text !== undefined)) console.log(line);
      if (verified.findings.length > 0) process.exitCode = 1;
    });
}

async function readJson(file: string): Promise<unknown> {
  const text = await read(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandRefused(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function read(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > mostBytes) throw new CommandRefused(`${file} has ${Math.round(size / 1e6)} MB; at most ${Math.round(mostBytes / 1e6)} MB are read.`);
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** What was found, in sentences; the verdict is the last. */
export function sentencesOf({ findings, of }: VerifiedReceipt, textChecked: boolean): readonly string[] {
  const lines = findings.map(sentenceOf);
  if (of !== undefined) {
    lines.push(`The receipt is of entry ${of.position} of the record "${of.process}": ${of.type}, ${of.at}.`);
    if (findings.length === 0) lines.push(`It is among the ${of.size} entries under the root ${of.root}. Compare this root with the one that the process publishes for ${of.size} entries.`);
    if (textChecked && !findings.some(({ code }) => code === 'other-text')) lines.push('It holds the very words of the text.');
  }
  lines.push(findings.length === 0 ? 'The receipt holds.' : `The receipt does not hold: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`);
  return lines;
}

function sentenceOf(finding: ReceiptFinding): string {
  switch (finding.code) {
    case 'unreadable': return `The file is not a receipt: ${finding.path}: ${finding.message}.`;
    case 'not-canonical': return 'The entry is not written in canonical JSON (RFC 8785).';
    case 'other-leaf': return `The entry was changed: its hash is ${finding.computed}, stated is ${finding.stated}.`;
    case 'other-place': return `The receipt says ${finding.stated}, the entry ${finding.found}.`;
    case 'not-in-record': return 'The proof does not lead from the entry to the root: the entry is not in that record at that place.';
    case 'other-text': return 'The entry does not hold the words of the text.';
  }
}
