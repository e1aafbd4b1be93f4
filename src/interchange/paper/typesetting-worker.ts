import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { tmpdir } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { template as draft } from '../draft/draft-template.ts';
import { template as text } from '../text/text-pdf-template.ts';
import { template as badges } from './badges-template.ts';
import { template as letter } from './letter-template.ts';
import { template as participants } from './participants-template.ts';
import { template as programme } from './programme-template.ts';
import { template as sessionRecord } from './session-record-template.ts';

/**
 * Typesets one paper after the other in a thread of its own. Templates are fixed and are named, never sent; the data
 * reach them as JSON in an input and are only ever shown as text. There is no network and nothing of the disk is read.
 */
const templates = { badges, draft, letter, participants, programme, 'session-record': sessionRecord, text };
const job = z.object({ template: z.enum(['badges', 'draft', 'letter', 'participants', 'programme', 'session-record', 'text']), data: z.string(), fonts: z.string() });
const { folders } = z.object({ folders: z.array(z.string()) }).parse(workerData);
const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontPaths: folders }] });

/** PDF/UA-1: tagged, titled, with its language, and refused by the compiler where a character has no glyph. */
function typeset(message: unknown) {
  const { template, data, fonts } = job.parse(message);
  const done = compiler.compile({ mainFileContent: templates[template], inputs: { data, fonts } });
  const document = done.result;
  if (document === null) return { error: JSON.stringify(done.takeDiagnostics()?.shortDiagnostics ?? 'nothing said') };
  const pdf = new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }));
  compiler.evictCache(3);
  return { pdf };
}

parentPort?.on('message', (message: unknown) => {
  let answer: ReturnType<typeof typeset>;
  try {
    answer = typeset(message);
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
