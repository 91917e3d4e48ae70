import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { CarriedOn, EntryOfNextYear } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { useClock } from '@/shared/time/useClock';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useProblem } from '@/shared/ui/faults';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { useProblemSentence } from '@/shared/ui/ProblemNote';
import { Writable } from '@/shared/ui/Writable';
import { Words } from '@/shared/ui/Words';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { readYear } from './address';
import { AdjustDialog } from './AdjustDialog';
import { CarriedLine } from './CarriedLine';
import { proposedDrafts } from './drafts';
import type { Choice } from './next.model';
import { ALL, chosen, entriesToTake, isTakeable, offered, placeOfFault, withAdjusted, withLeft } from './next.model';
import { calendarQuery, nextYearQuery } from './queries';
import { useMay } from './useMay';
import { useCalendarWords } from './words';
import './calendar.css';

/** Which of the entries was refused, and what to do about it. */
function Refused({ entries }: { entries: readonly CarriedOn[] }) {
  const problem = useProblem();
  const sentence = useProblemSentence();
  const places = [...new Set((problem?.faults ?? []).flatMap(({ pointer }) => placeOfFault(pointer) ?? []))];
  if (problem === undefined || places.length === 0) {
    return null;
  }
  return (
    <ul className="field-fault">
      {places.map((place) => {
        const entry = entries[place];
        return (
          entry && (
            <li key={entry.copyOf}>
              <Words of={entry.title} />: {sentence(problem)}
            </li>
          )
        );
      })}
    </ul>
  );
}

interface TakeProps {
  year: number;
  entries: readonly CarriedOn[];
  body: EntryOfNextYear[];
  onClose: () => void;
}

function TakeDialog({ year, entries, body, onClose }: TakeProps) {
  const t = useTexts('calendar');
  const network = useNetworkId();
  const navigate = useNavigate();
  return (
    <EntryDialog
      title={t('next.takeTitle', { year })}
      intro={t('next.takeIntro', { count: body.length })}
      content={body}
      dayLabel={t('next.takeDay')}
      confirmLabel={t('next.take', { year })}
      faultsAtFields
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/calendar/next-year', {
            params: { path: { network } },
            body: { year, entries: body, on },
            headers,
          }),
        )
      }
      onClose={onClose}
      onDone={() =>
        void navigate({ to: paths.year(network), search: ({ lang }: { lang?: string }) => ({ lang, year: year.toString() }) } as never)
      }
    >
      <Refused entries={entries} />
    </EntryDialog>
  );
}

function Proposal({ year, entries }: { year: number; entries: readonly CarriedOn[] }) {
  const t = useTexts('calendar');
  const network = useNetworkId();
  const { clocks, timeZone } = useClock();
  const may = useMay();
  const words = useCalendarWords(timeZone ?? 'UTC');
  const rings = useQuery(calendarQuery(network, year - 1, clocks)).data?.rings ?? [];
  const [choice, setChoice] = useState<Choice>(ALL);
  const [adjusting, setAdjusting] = useState<CarriedOn>();
  const [taking, setTaking] = useState(false);
  const all = offered(entries);
  const others = entries.filter((entry) => !all.includes(entry));
  const now = chosen(entries, choice);
  const draft = adjusting?.proposed && (choice.adjusted.get(adjusting.copyOf) ?? proposedDrafts(adjusting.proposed, timeZone));
  return (
    <div className="stack">
      <Writable>{null}</Writable>
      {entries.length === 0 && <p className="lead">{t('next.none', { year: year - 1 })}</p>}
      {entries.length > 0 && all.length === 0 && <p className="lead">{t('next.allTaken', { before: year - 1, year })}</p>}
      {all.length > 0 && (
        <section className="card" aria-labelledby="proposed">
          <div className="between">
            <h2 id="proposed">{t('next.proposed')}</h2>
            {may.keeps && (
              <div className="row no-print">
                <button type="button" className="plain-button" onClick={() => setChoice({ ...choice, left: new Set() })}>
                  {t('next.all')}
                </button>
                <button type="button" className="plain-button" onClick={() => setChoice({ ...choice, left: new Set(all.map(({ copyOf }) => copyOf)) })}>
                  {t('next.noneChosen')}
                </button>
              </div>
            )}
          </div>
          <ul className="plain carried-list">
            {all.map((entry) => (
              <CarriedLine
                key={entry.copyOf}
                entry={entry}
                words={words}
                adjusted={choice.adjusted.get(entry.copyOf)}
                taken={!choice.left.has(entry.copyOf)}
                mayTake={isTakeable(entry, choice)}
                onTake={may.keeps ? (taken) => setChoice(withLeft(choice, entry.copyOf, !taken)) : undefined}
                onAdjust={may.keeps ? () => setAdjusting(entry) : undefined}
              />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="card" aria-labelledby="not-proposed">
          <h2 id="not-proposed">{t('next.others')}</h2>
          <ul className="plain">
            {others.map((entry) => (
              <li key={entry.copyOf} className="between feed-line">
                <Words of={entry.title} />
                <span className="badge plain">{entry.state === 'proposed' ? t('next.same') : t(`next.state.${entry.state}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {may.keeps && all.length > 0 && (
        <div className="card take-bar between no-print">
          <span role="status">{t('next.count', { chosen: now.length, of: all.length })}</span>
          <Button disabled={now.length === 0} onClick={() => setTaking(true)}>
            {t('next.take', { year })}
          </Button>
        </div>
      )}
      {adjusting && draft && (
        <AdjustDialog
          draft={draft}
          rings={rings}
          onKeep={(adjusted) => {
            setChoice(withAdjusted(choice, adjusting.copyOf, adjusted));
            setAdjusting(undefined);
          }}
          onClose={() => setAdjusting(undefined)}
        />
      )}
      {taking && <TakeDialog year={year} entries={now} body={entriesToTake(entries, choice, timeZone)} onClose={() => setTaking(false)} />}
    </div>
  );
}

/** How a year of the clock would go on in the next, as differences, before anyone takes it. */
export function NextYearPage() {
  const t = useTexts('calendar');
  const network = useNetworkId();
  const { clocks, day } = useClock();
  const { values } = useFilters(['year']);
  const year = readYear(values.year, `${(Number(day.slice(0, 4)) + 1).toString()}-01-01`);
  const view = useQuery(nextYearQuery(network, year, clocks));
  return (
    <>
      <PageHead
        title={t('next.title', { year })}
        lead={t('next.lead', { year, before: year - 1 })}
        eyebrow={
          <PageLink to={paths.year(network)} search={{ year: (year - 1).toString() }} className="link back">
            <IconArrowLeft size={16} aria-hidden /> {t('next.back', { year: year - 1 })}
          </PageLink>
        }
      />
      <Fetched from={view}>{({ entries }) => <Proposal key={year} year={year} entries={entries} />}</Fetched>
    </>
  );
}
