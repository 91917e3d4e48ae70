import type { Member } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { changes } from '@/shared/seats';
import type { Day } from '@/shared/time/days';
import { plusMonths } from '@/shared/time/days';
import { shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';

const SHOWN = 5;

interface ListProps {
  title: string;
  none: string;
  happenings: { member: Member; on: Day }[];
}

function List({ title, none, happenings }: ListProps) {
  const language = useLanguage();
  const network = useNetworkId();
  return (
    <>
      <h3>{title}</h3>
      {happenings.length === 0 && <p className="dim">{none}</p>}
      <ul className="plain came-went">
        {happenings.slice(0, SHOWN).map(({ member, on }) => (
          <li key={`${member.id} ${on}`}>
            <PageLink to={paths.member(network, member.id)} className="seat-name">
              <Words of={member.title} />
            </PageLink>
            <span className="block dim small">
              {shortDay(on, language)} · <Words of={member.organisationName} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who joined and who left within the year before the day that is shown. */
export function CameAndWent({ rows, day }: { rows: Member[]; day: Day }) {
  const t = useTexts('home');
  const network = useNetworkId();
  const since = plusMonths(day, -12);
  const within = changes(rows)
    .filter((change) => change.day > since && change.day <= day)
    .reverse();
  const joined = within.flatMap((change) => change.joined.map((member) => ({ member, on: change.day })));
  const left = within.flatMap((change) => change.left.map((member) => ({ member, on: change.day })));
  return (
    <section className="card" aria-labelledby="came-and-went">
      <h2 id="came-and-went">{t('lastYear')}</h2>
      <List title={t('joined')} none={t('nobodyJoined')} happenings={joined} />
      <List title={t('left')} none={t('nobodyLeft')} happenings={left} />
      <PageLink to={paths.people(network)}>{t('toPeople')}</PageLink>
    </section>
  );
}
