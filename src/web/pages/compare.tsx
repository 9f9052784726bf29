import { ComparedOutlets } from '../comparing/outlets.tsx';
import { FEWEST, MOST, Picker } from '../comparing/picker.tsx';
import { ComparedReports } from '../comparing/reports.tsx';
import type { PageProps } from '../pages.ts';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';

/** Reports or outlets side by side; where the address names too few, what to compare. */
export default function Compare({ query }: PageProps) {
  const reports = [...new Set(query.getAll('report'))]
    .filter((number) => /^[1-9]\d{0,14}$/.test(number))
    .map(Number)
    .slice(0, MOST);
  const outlets = [...new Set(query.getAll('outlet'))]
    .filter((outlet) => outlet.trim() !== '')
    .slice(0, MOST);
  const { compare } = strings;
  if (reports.length < FEWEST && outlets.length < FEWEST) {
    return (
      <>
        <Heading title={strings.pages.compare} />
        <p>{compare.pick(FEWEST, MOST)}</p>
        <Picker report={reports} />
      </>
    );
  }
  const ofReports = reports.length >= FEWEST;
  return (
    <>
      <Heading title={ofReports ? compare.titleReports : compare.titleOutlets} />
      <p class="actions">
        <a href={to.compareReports([])}>{compare.other}</a>
        <Share />
      </p>
      {ofReports ? <ComparedReports reports={reports} /> : <ComparedOutlets outlets={outlets} />}
    </>
  );
}
