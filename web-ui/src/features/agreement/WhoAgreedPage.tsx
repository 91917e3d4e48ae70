import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { AgreementRow, AgreementsView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { longDay, moment, shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { AgreementTabs } from './AgreementTabs';
import { unconfirmed } from './coverage';
import { agreementsQuery } from './queries';
import { agreementsOf } from './states';
import { useSeats } from '@/shared/useSeats';
import { useAgreementWords } from './words';
import './agreement.css';

const FILTERS = ['names'] as const;

function Names({ of: members }: { of: readonly string[] }) {
  const network = useNetworkId();
  const seats = useSeats();
  return (
    <ul className="plain names">
      {[...members]
        .sort((one, other) => seats.nameOf(one).localeCompare(seats.nameOf(other)))
        .map((member) => (
          <li key={member}>
            <PageLink to={paths.member(network, seats.idOf(member))} className="name-link">
              {seats.nameOf(member)}
            </PageLink>{' '}
            <span className="dim">{seats.houseOf(member)}</span>
          </li>
        ))}
    </ul>
  );
}

/** What someone has to read; other names are there to be opened, and all are printed. */
const TELLING: readonly string[] = ['standAsides', 'unresolved'];

function Agreed({ row, names }: { row: AgreementRow; names: boolean }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const network = useNetworkId();
  const { kindOf, ruleName, covered } = useAgreementWords();
  const day = (value: string) => shortDay(value, language);
  const still = new Set(row.consentedAndStillMember);
  const lists = [
    ['consented', row.consentedAndStillMember],
    ['confirmed', row.confirmed],
    ['toConfirm', row.toConfirm],
    ['left', row.consented.filter((member) => !still.has(member))],
    ['absent', row.absentWhenAgreed],
    ['heard', row.heardOnly],
    ['standAsides', row.standAsides],
    ['unresolved', row.unresolvedObjections],
    ['joined', row.joinedAfterAgreement],
  ] as const;
  return (
    <article className="card who-agreed" aria-labelledby={`who-${row.id}`}>
      <p className="eyebrow flush">{kindOf(row)}</p>
      <h2 id={`who-${row.id}`}>
        <PageLink to={paths.agreement(network, row.id)} className="seat-name">
          <Words of={row.title} />
        </PageLink>
      </h2>
      <p className="small dim">
        {t('who.agreedVersion', { version: row.version, day: day(row.agreedOn ?? ''), rule: ruleName(row.rule ?? '') })}
        {row.nextReviewOn !== undefined && `. ${t(row.reviewOverdue ? 'reviewWasDue' : 'reviewBy', { day: day(row.nextReviewOn) })}`}
        {row.endsOn !== undefined && `. ${t('endsOnDay', { day: day(row.endsOn) })}`}.
      </p>
      {row.shortfalls.length > 0 && (
        <p className="noted small">
          {t('proposal.fellShort')} {row.shortfalls.map((shortfall) => t(`shortfalls.${shortfall}`)).join(' ')}
        </p>
      )}
      <p className="coverage">{covered(row.coverage)}</p>
      <div className="who-lists">
        {lists
          .filter(([, members]) => members.length > 0)
          .map(([name, members]) => (
            <details key={`${name} ${names.toString()}`} className="folded" open={names || TELLING.includes(name)}>
              <summary>
                <span>
                  {t(`who.lists.${name}`)} <span className="dim">({members.length})</span>
                </span>
              </summary>
              <Names of={members} />
            </details>
          ))}
      </div>
    </article>
  );
}

function Newcomers({ view }: { view: AgreementsView }) {
  const t = useTexts('agreement');
  const network = useNetworkId();
  const seats = useSeats();
  const missing = unconfirmed(view);
  return (
    <section className="card" aria-labelledby="newcomers">
      <h2 id="newcomers">{t('who.newcomers')}</h2>
      {missing.length === 0 ? (
        <p className="flush">{t('who.newcomersNone')}</p>
      ) : (
        <>
          <p className="dim">{t('who.newcomersLead')}</p>
          <ul className="plain newcomers">
            {missing.map(({ member, missing: count, of }) => (
              <li key={member}>
                <PageLink to={paths.member(network, seats.idOf(member))} className="seat-name">
                  {seats.nameOf(member)}
                </PageLink>
                <span className="dim small block">
                  {seats.houseOf(member)} · {count === of ? t('who.missingAll') : t('who.missing', { count })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function WhoAgreed({ view }: { view: AgreementsView }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const plain = usePlainText();
  const clock = useClock();
  const { values, set } = useFilters(FILTERS);
  const names = values.names !== '';
  const inForce = (['goal', 'practice'] as const)
    .flatMap((kind) => agreementsOf(view, kind, (row) => plain(row.title)))
    .flatMap((agreement) => agreement.inForce ?? []);
  return (
    <>
      <PageHead title={t('who.title')} lead={t('who.lead', { day: longDay(view.asOf, language) })}>
        <Button
          variant="default"
          className="no-print"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('act.print')}
        </Button>
      </PageHead>
      <AgreementTabs />
      <div className="stack">
        <p className="flush">
          {t('who.voting', { count: view.votingMembers.length, observers: view.observers.length })}
          {clock.knownAt !== undefined &&
            ` ${t('who.knownAs', { moment: moment(clock.knownAt, language, clock.timeZone) })}`}
        </p>
        {inForce.length === 0 ? (
          <p className="lead">{t('who.nothing')}</p>
        ) : (
          <>
            <Newcomers view={view} />
            <div className="no-print">
              <Button variant="default" onClick={() => set({ names: names ? undefined : 'all' })}>
                {t(names ? 'who.hideNames' : 'who.showNames')}
              </Button>
            </div>
            {inForce.map((row) => (
              <Agreed key={row.id} row={row} names={names} />
            ))}
          </>
        )}
      </div>
    </>
  );
}

/** Who had agreed to what on the day that is shown; made to be printed. */
export function WhoAgreedPage() {
  const { clocks } = useClock();
  const view = useQuery(agreementsQuery(useNetworkId(), clocks));
  return <Fetched from={view}>{(found) => <WhoAgreed view={found} />}</Fetched>;
}
