import { csvFormatRows } from 'd3-dsv';
import readWorkbook from 'read-excel-file/node';
import type { Problem } from '../../core/model/problem.js';
import { isoDate } from '../../core/formats/iso-date.js';

/** Whether bytes are a packed workbook: Excel's .xlsx, and .ods of LibreOffice. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The first sheet of an Excel workbook as the text of a table, so that it is read like every other table. */
export async function tableOfWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<string | Problem> {
  try {
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    return csvFormatRows((sheet?.data ?? []).map((row) => row.map(textOf)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `Of workbooks only Excel's .xlsx can be read (${reason}). Save it as .xlsx or as CSV.`;
    return { code: 'data-unreadable', at: 'start', value: 'PK', message };
  }
}

/** Excel keeps a day as midnight UTC here. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return isoDate(cell.getTime());
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
