import { getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { clean } from './lines-from-text.ts';
import type { Line } from './work-plan-reading.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = ReturnType<typeof getElementsByTagName>[number];

function isElement(node: Node): node is Element {
  return 'name' in node && 'attribs' in node;
}

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'caption', 'dt', 'dd', 'blockquote', 'figcaption', 'title']);
const passedOver = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** Lines of a page in reading order; cells that span rows or columns stand in each of the places that they cover. */
export function linesFromHtml(html: string): readonly Line[] {
  const lines: Line[] = [];
  let tables = 0;
  let paragraphs = 0;
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node) || passedOver.has(node.name)) continue;
      if (node.name === 'table') {
        tables += 1;
        const caption = getElementsByTagName('caption', node, true)[0];
        if (caption !== undefined) lines.push({ cells: [clean(textContent(caption))], locator: `table ${tables}, caption`, inTable: false });
        lines.push(...rowsOf(node, tables));
      } else if (blocks.has(node.name) && getElementsByTagName('table', node, true).length === 0) {
        paragraphs += 1;
        lines.push({ cells: [clean(textContent(node))], locator: `paragraph ${paragraphs}`, inTable: false });
      } else walk(node.children);
    }
  };
  walk(parseDocument(html).children);
  return lines;
}

interface Spanning {
  readonly text: string;
  rowsLeft: number;
}

function rowsOf(table: Element, number: number): Line[] {
  const carried = new Map<number, Spanning>();
  return getElementsByTagName('tr', table, true).map((row, index) => ({ cells: cellsOf(row, carried), locator: `table ${number}, row ${index + 1}`, inTable: true, table: number }));
}

/** A cell of several columns stands in the first of them; a cell of several rows stands in each row. */
function cellsOf(row: Element, carried: Map<number, Spanning>): string[] {
  const cells: string[] = [];
  const fillCarried = (): void => {
    for (let from = carried.get(cells.length); from !== undefined && from.rowsLeft > 0; from = carried.get(cells.length)) {
      from.rowsLeft -= 1;
      cells.push(from.text);
    }
  };
  for (const cell of row.children.filter((node) => isElement(node)).filter((child) => child.name === 'td' || child.name === 'th')) {
    fillCarried();
    const text = clean(textContent(cell));
    const across = bounded(cell.attribs['colspan']);
    for (let column = 0; column < across; column += 1) {
      carried.set(cells.length, { text: column === 0 ? text : '', rowsLeft: bounded(cell.attribs['rowspan']) - 1 });
      cells.push(column === 0 ? text : '');
    }
  }
  fillCarried();
  return cells;
}

/** A page may claim any span; none of a real table is larger than this. */
function bounded(written: string | undefined): number {
  const number = Number.parseInt(written ?? '1', 10);
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, 1), 200);
}
