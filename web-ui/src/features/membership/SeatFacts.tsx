import type { ReactNode } from 'react';
import type { Member } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { longDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { WordingText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { PersonDetails } from './PersonDetails';

export function SeatFacts({ member, rows }: { member: Member; rows: Member[] }) {
  const t = useTexts('membership');
  const language = useLanguage();
  const network = useNetworkId();
  const day = (value: string | undefined) => value !== undefined && longDay(value, language);
  const before = rows.findLast((row) => row.id === member.continuesFrom);
  const facts: [string, ReactNode][] = [
    [t('memberPage.state'), t(member.state)],
    [t('memberPage.house'), <Words key="house" of={member.organisationName} />],
    [t('memberPage.say'), member.state === 'member' && t(member.hasSay ? 'hasSay' : 'observer')],
    [t('memberPage.invitedOn'), day(member.invitedOn)],
    [t('memberPage.joinedOn'), day(member.joinedOn)],
    [t('memberPage.leftOn'), day(member.leftOn)],
    ['', member.leftBecause && <WordingText key="why" of={member.leftBecause} />],
    [
      t('memberPage.pledged'),
      member.pledgedDaysPerYear !== undefined && t('memberPage.days', { count: member.pledgedDaysPerYear }),
    ],
    ['', member.workTimePercent !== undefined && t('memberPage.workTime', { count: member.workTimePercent })],
    [t('memberPage.deputy'), member.deputy && <Words key="deputy" of={member.deputy.title} />],
    [
      t('memberPage.deputyPerson'),
      member.deputy?.person && <PersonDetails key="deputy-person" member={member} person={member.deputy.person} />,
    ],
    [t('memberPage.person'), member.person && <PersonDetails key="person" member={member} person={member.person} />],
    [
      t('memberPage.continuesFrom'),
      before && (
        <PageLink to={paths.member(network, before.id)}>
          <Words of={before.title} />
        </PageLink>
      ),
    ],
  ];
  return (
    <section className="card" aria-labelledby="seat-facts">
      <h2 id="seat-facts">{t('memberPage.facts')}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== undefined && value !== false && value !== '')
          .map(([name, value], place) => (
            <div key={name === '' ? `more-${place.toString()}` : name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
