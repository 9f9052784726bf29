import { useMemo } from 'preact/hooks';
import { chunksOf } from '../reading/paragraphs.ts';
import { runsOf } from '../reading/runs.ts';
import { TextView } from '../reading/text-view.tsx';
import type { Report } from '../shapes.ts';
import { strings } from '../strings/en.ts';

const NOTHING = { voices: [], statements: [], loaded: [] };

/** The text of a report that was not read. */
export function UnreadText({ report: { text, unread } }: { readonly report: Report }) {
  const chunks = useMemo(() => chunksOf(text, runsOf(text.length, NOTHING)), [text]);
  return (
    <>
      {unread === null && <p class="soft">{strings.report.noReading}</p>}
      <TextView
        text={text}
        chunks={chunks}
        marks={[]}
        box={{ current: null }}
        onPoint={() => {}}
        onPick={() => {}}
      />
    </>
  );
}
