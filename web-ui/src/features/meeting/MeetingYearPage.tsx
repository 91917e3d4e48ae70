import { useQuery } from '@tanstack/react-query';
import type { MeetingYear, Turnout } from '@/shared/api/types';
import { percent } from '@/shared/i18n/numbers';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { daysInWords } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Bar } from '@/shared/ui/Bar';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { YearSteps } from '@/shared/ui/YearSteps';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { MeetingTabs } from './MeetingTabs';
import { meetingYearQuery } from './queries';
import { missing, recorded, taken, turnoutsOf } from './year.model';
import './meeting.css';

/** How the time was spent: taught, worked together, or left open. */
function Forms({ year }: { year: MeetingYear }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby="forms-of-year">
      <h2 id="forms-of-year">{t('year.forms')}</h2>
      <p className="dim">{t('year.formsLead')}</p>
      <ul className="plain form-shares">
        {year.forms.map(({ form, days, meetings, share = 0 }) => (
          <li key={form}>
            <div>
              <h3>{t(`form.${form}`)}</h3>
              <p className="flush dim small">{t(`formMeaning.${form}`)}</p>
            </div>
            <div>
              <p className="flush between">
                <span>
                  {t('year.days', { count: days })} <span className="dim">({t('year.meetings', { count: meetings })})</span>
                </span>
                <strong>{percent(share, language)}</strong>
              </p>
              <Bar share={share} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Seats({ turnout }: { turnout: Turnout | undefined }) {
  const t = useTexts('meeting');
  if (turnout === undefined) {
    return <span className="dim">–</span>;
  }
  const of = recorded(turnout);
  return of === 0 ? (
    <span className="dim">{t('year.unrecorded')}</span>
  ) : (
    <>
      <span>{`${turnout.present}/${of}`}</span>
      <Bar share={turnout.present / of} />
    </>
  );
}

/** Which organisations were there when. */
function Attendance({ year }: { year: MeetingYear }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const plain = usePlainText();
  const network = useNetworkId();
  const never = missing(year.homes);
  return (
    <section className="card" aria-labelledby="attendance-of-year">
      <h2 id="attendance-of-year">{t('year.attendance')}</h2>
      <p className="dim">{t('year.attendanceLead')}</p>
      <div className="wide-table" role="group" tabIndex={0} aria-label={t('year.attendance')}>
        <table className="figures attendance-table">
          <caption className="for-ears">{t('year.attendance')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year.organisation')}</th>
              <th scope="col" className="figure">
                {t('year.whole')}
              </th>
              {year.meetings.map(({ id, firstDay, title }) => (
                <th key={id} scope="col" className="figure">
                  <PageLink to={paths.meeting(network, id)}>
                    {daysInWords(firstDay, firstDay, language)}
                    <span className="for-ears"> {plain(title)}</span>
                  </PageLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {year.homes.map((home) => {
              const share = taken(home.turnout);
              return (
                <tr key={home.organisationId}>
                  <th scope="row">
                    <Words of={home.organisation} />
                  </th>
                  <td className="figure">{share === undefined ? '–' : percent(share, language)}</td>
                  {turnoutsOf(home, year.meetings).map((turnout, place) => (
                    <td key={year.meetings[place]?.id} className="figure">
                      <Seats turnout={turnout} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('year.everybody')}</th>
              <td />
              {year.meetings.map(({ id, turnout }) => (
                <td key={id} className="figure">
                  <Seats turnout={turnout} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {never.length > 0 && (
        <p className="noted">{t('year.never', { organisations: never.map(({ organisation }) => plain(organisation)).join(', ') })}</p>
      )}
    </section>
  );
}

function ShownYear({ year }: { year: MeetingYear }) {
  const t = useTexts('meeting');
  const { set } = useFilters(['year']);
  return (
    <>
      <PageHead title={t('year.title', { year: year.year })} lead={t('year.lead', { days: year.days, count: year.meetings.length })}>
        <YearSteps year={year.year} onStep={(to) => set({ year: to.toString() })} />
      </PageHead>
      <MeetingTabs />
      <div className="stack">
        {year.meetings.length === 0 ? (
          <p className="lead">{t('year.none')}</p>
        ) : (
          <>
            <Forms year={year} />
            {year.homes.length > 0 && <Attendance year={year} />}
          </>
        )}
      </div>
    </>
  );
}

/** A year of meetings in figures: how the time was spent, and who was there. */
export function MeetingYearPage() {
  const { clocks } = useClock();
  const { values } = useFilters(['year']);
  const year = /^\d{4}$/.test(values.year) ? Number(values.year) : undefined;
  const found = useQuery(meetingYearQuery(useNetworkId(), year, clocks));
  return <Fetched from={found}>{(shown) => <ShownYear year={shown} />}</Fetched>;
}
