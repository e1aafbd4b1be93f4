import type { Block } from './document-reading.ts';

/** Takes paragraphs as a reader meets them, and gathers those of a table into rows. */
export interface BlockWriter {
  readonly add: (block: Block) => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  /** `dropped`: the row was deleted, or is not shown. */
  readonly closeRow: (dropped?: boolean) => void;
  /** What was written since it was last asked. */
  readonly take: () => readonly Block[];
}

interface Row {
  readonly cells: Block[][];
  inCell: boolean;
}

export function blockWriter(): BlockWriter {
  let blocks: Block[] = [];
  const rows: Row[] = [];
  const add = (block: Block): void => {
    const row = rows.at(-1);
    if (row === undefined) blocks.push(block);
    else if (row.inCell) row.cells.at(-1)?.push(block);
    else row.cells.push([block]);
  };
  return {
    add,
    openRow: () => void rows.push({ cells: [], inCell: false }),
    openCell: () => {
      const row = rows.at(-1);
      row?.cells.push([]);
      if (row !== undefined) row.inCell = true;
    },
    closeCell: () => {
      const row = rows.at(-1);
      if (row !== undefined) row.inCell = false;
    },
    closeRow: (dropped = false) => {
      const row = rows.pop();
      if (row !== undefined && !dropped) for (const block of rowBlocks(row.cells)) add(block);
    },
    take: () => {
      const taken = blocks;
      blocks = [];
      return taken;
    },
  };
}

/**
 * Cells are parted by tabs, paragraphs of one cell by line ends. A row whose one cell holds several paragraphs is a frame
 * for the layout: they stand as they would without it.
 */
function rowBlocks(cells: readonly (readonly Block[])[]): readonly Block[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [only] = filled;
  if (only === undefined) return [];
  if (filled.length === 1 && only.length > 1) return only;
  const text = cells.map((cell) => cell.map((block) => block.text.replace(/\t+/gu, ' ').trim()).join('\n')).join('\t').trimEnd();
  const page = only[0]?.page;
  return [{ kind: 'table-row', text, ...(page !== undefined && { page }) }];
}
