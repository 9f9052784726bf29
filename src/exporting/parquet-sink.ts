import { isNumeric, ROW_COLUMNS, type StatementRow } from '../formats/statement-rows.ts';

/** Rows of a row group: what is held in memory. */
const GROUP = 20_000;

/** Writes statements to a Parquet file, a row group at a time. */
export interface ParquetSink {
  write(rows: readonly StatementRow[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts the file. The library is loaded only where somebody wants Parquet. */
export async function parquetSink(file: string): Promise<ParquetSink> {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer');
  const schema = [
    { name: 'statement', num_children: ROW_COLUMNS.length },
    ...ROW_COLUMNS.map(
      (name) =>
        ({
          name,
          repetition_type: 'OPTIONAL',
          ...(isNumeric(name)
            ? { type: name === 'confidence' ? 'DOUBLE' : 'INT32' }
            : { type: 'BYTE_ARRAY', converted_type: 'UTF8' }),
        }) as const,
    ),
  ];
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: schema as never,
    createdBy: 'onrecord',
  });
  let waiting: StatementRow[] = [];
  const flush = async () => {
    const columnData = ROW_COLUMNS.map((name) => ({ name, data: waiting.map((row) => row[name]) }));
    await writer.write({ columnData: columnData as never, rowGroupSize: GROUP });
    waiting = [];
  };
  return {
    async write(rows) {
      for (const row of rows) waiting.push(row);
      if (waiting.length >= GROUP) await flush();
    },
    async close() {
      await flush();
      await writer.finish();
    },
  };
}
