import { open } from 'node:fs/promises';
import type { Command } from 'commander';
import { verifySelection } from '../selection/verify.ts';
import type { Finding, Verification } from '../selection/verify.ts';
import type { LotFinding } from '../selection/verify-lots.ts';
import { CommandRefused } from './refused.ts';

const mostBytes = 200 * 1024 * 1024;
const mostFindings = 20;

/** `travaux selection verify FILE`: replays a published selection; exit code 1 when it does not hold. */
export function registerSelection(program: Command): void {
  program
    .command('selection')
    .description('fair selection by lot')
    .command('verify <file>')
    .description('check a published selection and its draw: quotas, conflicts, chances, fairness, seed, public value; needs no server')
    .action(async (file: string) => {
      const verification = verifySelection(await readJson(file));
      for (const line of sentencesOf(verification)) console.log(line);
      if (verification.findings.length > 0) process.exitCode = 1;
    });
}

async function readJson(file: string): Promise<unknown> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > mostBytes) throw new CommandRefused(`${file} has ${Math.round(size / 1e6)} MB; at most ${Math.round(mostBytes / 1e6)} MB are read.`);
      return JSON.parse(await handle.readFile('utf8'));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** What was found, in sentences; the verdict is the last. */
export function sentencesOf({ findings, checked }: Verification): string[] {
  const lines = findings.slice(0, mostFindings).map(sentenceOf);
  if (findings.length > mostFindings) lines.push(`… and ${findings.length - mostFindings} more.`);
  if (checked !== undefined) {
    lines.push(`${checked.lots} lots of ${checked.applicants} applicants were checked for seats, quotas, conflicts and chances.`);
    const rest = checked.levels - checked.provedByAddition;
    const fairness = checked.complete ? 'The chances are stated to be the fairest' : 'The search was stopped early, and the part of the fairest chances that everybody has is stated';
    lines.push(`${fairness}: ${checked.provedByAddition} of ${checked.levels} levels are proved by addition${rest === 0 ? '' : `, ${rest} also rest on ${checked.cuts} bounds that only a search through all panels can repeat`}.`);
    lines.push(checked.publicValue === undefined ? `Nothing was drawn yet. The draw waits for what “${checked.source}” shows on ${checked.day} (${checked.timeZone}).` : `The draw was repeated from the seed, the publication and the public value “${checked.publicValue}”. Look up yourself whether “${checked.source}” showed it on ${checked.day} (${checked.timeZone}); and compare the hash, the source and the moments with the record.`);
  }
  lines.push(findings.length === 0 ? 'The selection holds.' : `The selection does not hold: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`);
  return lines;
}

function sentenceOf(finding: Finding): string {
  switch (finding.code) {
    case 'unreadable': return `The file is not a published selection: ${finding.path}: ${finding.message}.`;
    case 'bad-problem': return `The pool and quotas contradict themselves: ${finding.problem}.`;
    case 'other-hash': return `The publication was changed: its hash is ${finding.computed}, stated is ${finding.stated}.`;
    case 'no-chance-stated': return `No chance is stated for applicant ${finding.applicant}.`;
    case 'stranger-has-chance': return `A chance is stated for ${finding.applicant}, who is not in the pool.`;
    case 'chance-not-of-lots': return `Applicant ${finding.applicant} has a stated chance of ${percent(finding.stated)} but sits in ${percent(finding.lots)} of the lots.`;
    case 'chances-do-not-add-up': return `The chances add up to ${finding.stated} seats instead of ${finding.seats}.`;
    case 'not-the-fairest': return `Level ${finding.level}: the certificate does not prove that no chance above ${percent(finding.stated)} is possible.`;
    case 'not-the-certified-chance': return `Applicant ${finding.applicant} has a stated chance of ${percent(finding.stated)}; the certificate says ${percent(finding.certified)}.`;
    case 'certificate-incomplete': return `The certificate says nothing of ${finding.applicants} applicants.`;
    case 'other-seed': return `The seed is not the one promised: its hash is ${finding.computed}, promised was ${finding.stated}.`;
    case 'day-begun-at-publication': return `The chances were published at ${finding.at}, when ${finding.day}, the day of the public value, had begun in ${finding.zone}: the value may have been known.`;
    case 'drawn-before-day': return `The draw is dated ${finding.at}, before ${finding.day}, the day of the public value, had begun in ${finding.zone}.`;
    case 'other-randomness': return `Seed, publication and public value give the randomness ${finding.computed}, not ${finding.stated}: one of them was changed.`;
    case 'profiles-erased': return `The profiles of ${finding.applicants} ${finding.applicants === 1 ? 'applicant' : 'applicants'} were erased at their wish: neither the hash nor the proof of the chances can be checked with this file; a copy from before still can. Everything else was checked.`;
    case 'wrongly-erased': return `Applicant ${finding.applicant} is called erased, but is not in the pool or has a profile.`;
    case 'other-lot': return `The randomness draws lot ${finding.computed}, not lot ${finding.stated}.`;
    case 'lot-without-bodies':
    case 'stranger':
    case 'seated-twice':
    case 'may-not-sit':
    case 'appointed-missing':
    case 'wrong-seats':
    case 'quota-broken':
    case 'conflict-broken': return lotSentence(finding);
  }
}

function lotSentence(finding: LotFinding): string {
  const lot = `Lot ${finding.lot}`;
  switch (finding.code) {
    case 'lot-without-bodies': return `${lot} does not have one list for each body.`;
    case 'stranger': return `${lot} seats ${finding.applicant}, who is not in the pool.`;
    case 'seated-twice': return `${lot} seats ${finding.applicant} twice.`;
    case 'may-not-sit': return `${lot} seats ${finding.applicant} in ${finding.body}, where this applicant may not sit.`;
    case 'appointed-missing': return `${lot} leaves out ${finding.applicant}, who is already appointed.`;
    case 'wrong-seats': return `${lot} fills ${finding.seated} of ${finding.seats} seats of ${finding.body}.`;
    case 'quota-broken': return `${lot} seats ${finding.seated} with ${finding.attribute} "${finding.value}" in ${finding.body}; the quota is ${finding.min} to ${finding.max}.`;
    case 'conflict-broken': return `${lot} seats ${finding.seated} of ${finding.group} in ${finding.body}; at most one is allowed.`;
  }
}

function percent(chance: number): string {
  return `${(chance * 100).toFixed(2)} %`;
}
