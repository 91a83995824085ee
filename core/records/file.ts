import { inspectionOf } from './inspection.ts';
import type { SealedRecord } from './record.ts';

/** A file as it is saved, or goes along with a mail. */
export interface RecordFile {
  name: string;
  type: 'application/json';
  content: string;
}

/** Site and time of the reading, in letters that every file system takes: `exemple.test-20261103T120000Z`. */
function stem({ record }: SealedRecord): string {
  const host = record.site.host.replace(/[^A-Za-z0-9.-]/g, '').slice(0, 100);
  return `${host}-${new Date(record.readAt).toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

/** The sealed record as a file. */
export function recordFile(sealed: SealedRecord): RecordFile {
  return {
    name: `habeas-record-${stem(sealed)}.json`,
    type: 'application/json',
    content: JSON.stringify(sealed, null, 2),
  };
}

/** The record as the Website Evidence Collector of the EDPS would have written it. */
export function inspectionFile(sealed: SealedRecord): RecordFile {
  return {
    name: `inspection-${stem(sealed)}.json`,
    type: 'application/json',
    content: JSON.stringify(inspectionOf(sealed), null, 2),
  };
}
