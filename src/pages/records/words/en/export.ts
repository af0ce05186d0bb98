import type { Translated } from '../../../../words/language'
import type { exportWords as zhHans } from '../zh-hans/export'

/** English of the export: the sheet on the phone, and the table that leaves it (its cells contain no commas). */
export const exportWords = {
  open: 'Export CSV',
  title: 'Export records (CSV table)',
  close: 'Close',
  intro:
    'Exports what the filters show now. Names are partly hidden; the table holds your medical information, so please send it only to people you trust.',
  start: 'Start reading',
  reading: (read: string, of: string) => `Records read: ${read} / ${of}`,
  stop: 'Stop',
  paused: 'Stopped; what was read is still here',
  resume: 'Read on',
  size: (count: string, size: string) => `About ${count === '1' ? '1 record' : `${count} records`}, ${size}`,
  ready: (count: string, size: string) =>
    `${count === '1' ? '1 record is ready' : `${count} records are ready`}, ${size}`,
  inParts: (parts: number) =>
    `It is too long for the phone to copy at once: copying takes ${parts} parts, each with the names of the columns.`,
  copyPart: (part: number, parts: number) => `Copy part ${part} of ${parts}`,
  copiedPart: (part: number, parts: number) =>
    `Part ${part} of ${parts} is copied; paste it first, then copy the next`,
  copy: 'Copy to clipboard',
  copied: 'Copied; you can paste it into a table, a note or an email',
  copyFailed: 'It could not be copied. Please allow use of the clipboard and try again',
  file: {
    chat: {
      give: 'Save as file and send',
      given: 'The file went to the chat you chose; no other copy is kept on the phone',
    },
    phone: {
      give: 'Save as file',
      given: 'The file is saved on the phone; you can open it in its Files app',
    },
  },
  fileFailed:
    'It could not be saved as a file. The phone may be full; please free some space and try again, or copy instead',
  noFile: 'This phone cannot save it as a file. Please copy instead, then paste it into a note or an email.',
  fileName: (day: string) => `Medical insurance records ${day}.csv`,
  columns: {
    number: 'Record number',
    name: 'Name (partly hidden)',
    time: 'Time',
    institution: 'Institution',
    type: 'Type',
    total: 'Total cost (yuan)',
    fund: 'Pooled and other funds (yuan)',
    own: 'My account (yuan)',
    wallet: 'My insurance wallet (yuan)',
    shared: "Relative's account (yuan)",
    cash: 'Cash (yuan)',
    state: 'Status',
  },
  states: { settled: 'Settled', reversed: 'Refunded', reversal: 'Refund' },
} satisfies Translated<typeof zhHans>
