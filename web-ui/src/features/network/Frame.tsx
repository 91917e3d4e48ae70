import type { DataProtection, GoverningBody, NetworkCard } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { longDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { WordingText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';

function Body({ body }: { body: GoverningBody }) {
  const t = useTexts('network');
  const language = useLanguage();
  const network = useNetworkId();
  const seats = useSeats();
  return (
    <>
      <p className="flush">
        <strong>
          <Words of={body.name} />
        </strong>{' '}
        <span className="dim">{t('from', { day: longDay(body.since, language) })}</span>
      </p>
      <ul className="columns">
        {body.members.map((member) => (
          <li key={member}>
            <PageLink to={paths.member(network, member)}>{seats.nameOf(member)}</PageLink>{' '}
            <span className="dim">{seats.houseOf(member)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Protection({ stated }: { stated: DataProtection }) {
  const t = useTexts('network');
  return (
    <dl className="facts">
      <dt>{t('controller')}</dt>
      <dd>
        <WordingText of={stated.controller} />
      </dd>
      {stated.personalData.length > 0 && (
        <>
          <dt>{t('personalData')}</dt>
          <dd>
            {stated.personalData.map((kind, place) => (
              <span key={kind.texts[kind.language]}>
                {place > 0 && ', '}
                <WordingText of={kind} />
              </span>
            ))}
          </dd>
        </>
      )}
      {stated.excluded && (
        <>
          <dt>{t('excluded')}</dt>
          <dd>
            <WordingText of={stated.excluded} />
          </dd>
        </>
      )}
      {stated.retentionYears !== undefined && (
        <>
          <dt>{t('retention')}</dt>
          <dd>{t('years', { count: stated.retentionYears })}</dd>
        </>
      )}
    </dl>
  );
}

/** Who governs the network together, and how it takes care of what is kept of people. */
export function Frame({ card }: { card: NetworkCard }) {
  const t = useTexts('network');
  return (
    <section className="card stack" aria-labelledby="network-frame">
      <h2 id="network-frame">{t('frame')}</h2>
      <div>
        <h3>{t('governingBody')}</h3>
        {card.governingBody ? <Body body={card.governingBody} /> : <p className="flush dim">{t('noGoverningBody')}</p>}
      </div>
      <div>
        <h3>{t('dataProtection')}</h3>
        {card.dataProtection ? <Protection stated={card.dataProtection} /> : <p className="flush dim">{t('noDataProtection')}</p>}
      </div>
    </section>
  );
}
