// Every message exists in six languages with the same arguments and parses as ICU; no page holds literal text.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type ts6 from 'typescript-6';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
const faults: string[] = [];

function argumentsOf(elements: readonly MessageFormatElement[], found: Set<string> = new Set()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) for (const option of Object.values(element.options)) argumentsOf(option.value, found);
    if (element.type === TYPE.tag) argumentsOf(element.children, found);
  }
  return found;
}

async function catalogue(language: string): Promise<Readonly<Record<string, string>>> {
  const loaded: { messages: Readonly<Record<string, string>> } = await import(join(root, 'src/web/messages', language, 'index.ts'));
  return loaded.messages;
}

function argumentList(language: string, key: string, message: string): string {
  try {
    return [...argumentsOf(parse(message))].toSorted().join(' ');
  } catch (error) {
    faults.push(`${language}: ${key} is no ICU message (${String(error)}).`);
    return '';
  }
}

const english = await catalogue('en');
for (const language of languages) {
  const messages = await catalogue(language);
  for (const [key, message] of Object.entries(english)) {
    const own = messages[key];
    if (own === undefined) faults.push(`${language}: ${key} is missing.`);
    else if (own.trim() === '') faults.push(`${language}: ${key} is empty.`);
    else if (argumentList(language, key, own) !== argumentList('en', key, message)) faults.push(`${language}: ${key} has other arguments than in English.`);
  }
  for (const key of Object.keys(messages)) if (!(key in english)) faults.push(`${language}: ${key} stands in no English catalogue.`);
}

/** Words in a page outside the catalogues: text between tags, and attributes that are read out. */
const ts: typeof ts6 = createRequire(import.meta.url)('typescript-6');
const readOut = new Set(['title', 'alt', 'aria-label', 'placeholder', 'label']);
const pages = readdirSync(join(root, 'src/web'), { recursive: true, withFileTypes: true }).filter((entry) => entry.name.endsWith('.tsx') && !entry.name.endsWith('.test.tsx'));
for (const entry of pages) {
  const file = join(entry.parentPath, entry.name);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts6.Node): void => {
    const place = () => `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) faults.push(`${place()} holds the text "${node.text.trim()}".`);
    if (ts.isJsxAttribute(node) && node.initializer !== undefined && ts.isStringLiteral(node.initializer) && readOut.has(node.name.getText()) && /\p{L}{2,}/u.test(node.initializer.text)) faults.push(`${place()} holds the text "${node.initializer.text}".`);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

for (const fault of faults.slice(0, 60)) console.log(fault);
console.log(`${Object.keys(english).length} messages in ${languages.length} languages, ${pages.length} pages${faults.length > 0 ? `, ${faults.length} faults` : ''}`);
process.exit(faults.length === 0 ? 0 : 1);
