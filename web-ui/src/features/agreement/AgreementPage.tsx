import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { AgreementView, Version } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { FoldedHistory } from '@/shared/record/OwnHistory';
import { longDay, shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, WordingText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { AgreementActions } from './AgreementActions';
import { AgreementDialog } from './AgreementDialogs';
import { AgreementText } from './AgreementText';
import { agreementQuery, agreementsQuery } from './queries';
import { StandingGrid } from './StandingGrid';
import { useSeats } from '@/shared/useSeats';
import type { You } from './useYou';
import { useYou } from './useYou';
import { VersionFacts } from './VersionFacts';
import { Versions } from './Versions';
import { useAgreementWords } from './words';
import './agreement.css';

const FILTERS = ['version', 'against'] as const;

/** The version that is read when none is asked for: the one in force, else the latest. */
function firstToRead(versions: readonly Version[]): Version | undefined {
  return versions.find(({ state }) => state === 'in-force') ?? versions.at(-1);
}

function Reviews({ version }: { version: Version }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  if (version.reviews.length === 0) {
    return null;
  }
  return (
    <div>
      <h3>{t('reviews')}</h3>
      <ul className="plain reviews">
        {version.reviews.map(({ on, outcome, nextReviewOn, because }) => (
          <li key={`${on} ${outcome}`}>
            {longDay(on, language)}: {t(`reviewOutcome.${outcome}`)}
            {nextReviewOn !== undefined && `, ${t('nextReview', { day: shortDay(nextReviewOn, language) })}`}
            {because && (
              <span className="block reason">
                <WordingText of={because} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReadVersion({ agreement, version }: { agreement: AgreementView; version: Version }) {
  const t = useTexts('agreement');
  const { values, set } = useFilters(FILTERS);
  const earlier = agreement.versions.filter((each) => each.version < version.version);
  const against = earlier.find((each) => each.version.toString() === values.against);
  return (
    <section className="card stack" aria-labelledby="version-text">
      <div className="between">
        <h2 id="version-text">{t('version', { version: version.version })}</h2>
        <span className="badge plain">{t(`versionState.${version.state}`)}</span>
      </div>
      <AgreementText
        of={version.text}
        before={earlier.at(-1)?.text}
        against={against && { text: against.text, version: against.version }}
      />
      {earlier.length > 0 && (
        <NativeSelect
          className="no-print compare"
          label={t('compareWith')}
          value={against?.version.toString() ?? ''}
          onChange={(event) => set({ against: event.currentTarget.value })}
          data={[
            { value: '', label: t('compareNone') },
            ...[...earlier].reverse().map((each) => ({ value: each.version.toString(), label: t('version', { version: each.version }) })),
          ]}
        />
      )}
      <VersionFacts version={version} owner={agreement.owner} />
      <Reviews version={version} />
    </section>
  );
}

/** Whoever came later says in person how far they commit to what holds. */
function AskedToConfirm({ agreement, you }: { agreement: AgreementView; you: You }) {
  const t = useTexts('agreement');
  const [open, setOpen] = useState(false);
  return (
    <section className="card waiting between" aria-labelledby="asked-to-confirm">
      <div>
        <h2 id="asked-to-confirm">{t('commit.asked')}</h2>
        <p className="flush dim">{t('commit.intro')}</p>
      </div>
      <Button onClick={() => setOpen(true)}>{t('commit.title')}</Button>
      {open && <AgreementDialog action="commit" agreement={agreement} you={you} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Agreement({ agreement }: { agreement: AgreementView }) {
  const t = useTexts('agreement');
  const plain = usePlainText();
  const network = useNetworkId();
  const { clocks } = useClock();
  const { kindOf, covered } = useAgreementWords();
  const { values, set } = useFilters(FILTERS);
  const all = useQuery(agreementsQuery(network, clocks)).data?.agreements ?? [];
  const shown = agreement.versions.find((each) => each.version.toString() === values.version) ?? firstToRead(agreement.versions);
  const you = useYou(agreement);
  const seats = useSeats();
  const seat = you.memberId === undefined ? undefined : seats.find(you.memberId);
  const own = seat && seats.refOf(seat);
  const row = all.find((each) => each.id === agreement.id && each.state === 'in-force');
  const asked = own !== undefined && row?.toConfirm.includes(own) === true;
  return (
    <>
      <p className="no-print">
        <PageLink to={paths.agreements(network)} className="link back">
          <IconArrowLeft size={17} aria-hidden /> {t('back')}
        </PageLink>
      </p>
      <PageHead
        title={plain(agreement.title)}
        heading={<Words of={agreement.title} />}
        eyebrow={kindOf(row ?? agreement)}
        lead={row && covered(row.coverage)}
      >
        {(you.keeper || you.memberId !== undefined) && (
          <Writable by="members" quiet>
            <AgreementActions agreement={agreement} you={you} asked={asked} />
          </Writable>
        )}
      </PageHead>
      <div className="stack">
        <Writable>{null}</Writable>
        {asked && (
          <Writable by="members" quiet>
            <AskedToConfirm agreement={agreement} you={you} />
          </Writable>
        )}
        {shown === undefined ? (
          <p className="lead">{t('noText')}</p>
        ) : (
          <>
            <div className="split">
              <ReadVersion agreement={agreement} version={shown} />
              <Versions
                agreement={agreement}
                shown={shown}
                onShow={(version) => set({ version: version.version.toString(), against: undefined })}
              />
            </div>
            <section className="card" aria-labelledby="who-stands">
              <h2 id="who-stands">{t('whoStands')}</h2>
              <StandingGrid agreement={agreement} inForce={row} />
            </section>
          </>
        )}
        <FoldedHistory of={{ agreement: agreement.id }} />
      </div>
    </>
  );
}

/** One goal or practice: what holds now, how it came to be, and where everybody stands. */
export function AgreementPage() {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const { clocks } = useClock();
  const agreement = useQuery(agreementQuery(useNetworkId(), params['agreementId'] ?? '', clocks));
  return <Fetched from={agreement}>{(found) => <Agreement agreement={found} />}</Fetched>;
}
