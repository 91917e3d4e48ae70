import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { seatRowsQuery } from '@/shared/api/queries';
import type { Member } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { usePersonName } from '@/shared/person';
import { OwnHistory } from '@/shared/record/OwnHistory';
import { seatOn } from '@/shared/seats';
import { longDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { RolesOverTime } from './RolesOverTime';
import { SeatActions } from './SeatActions';
import { SeatFacts } from './SeatFacts';

function Seat({ rows, id }: { rows: Member[]; id: string }) {
  const t = useTexts('membership');
  const plain = usePlainText();
  const language = useLanguage();
  const network = useNetworkId();
  const { day } = useClock();
  const nameOf = usePersonName();
  const member = seatOn(rows, id, day);
  if (!member) {
    return (
      <>
        <PageHead title={t('memberPage.notThere')} />
        <PageLink to={paths.people(network)}>{t('memberPage.back')}</PageLink>
      </>
    );
  }
  return (
    <>
      <p className="no-print">
        <PageLink to={paths.people(network)} className="link back">
          <IconArrowLeft size={17} aria-hidden /> {t('memberPage.back')}
        </PageLink>
      </p>
      <PageHead
        title={plain(member.title)}
        heading={<Words of={member.title} />}
        eyebrow={<Words of={member.organisationName} />}
        lead={nameOf(member.person)}
      >
        <Writable quiet>
          <SeatActions member={member} />
        </Writable>
      </PageHead>
      <div className="stack">
        <Writable>{null}</Writable>
        {member.confirmationAsked && (
          <p className="noted">
            {t('memberPage.askConfirmation', { day: longDay(member.confirmationAsked.on, language) })}
          </p>
        )}
        {member.validFrom > day && <p className="noted">{t('memberPage.later')}</p>}
        <div className="split">
          <SeatFacts member={member} rows={rows} />
          <RolesOverTime member={member} rows={rows.filter((row) => row.id === id && row.validFrom <= day)} />
        </div>
        <OwnHistory title={t('memberPage.history')} of={{ member: member.id }} />
      </div>
    </>
  );
}

/** One seat: what is known of it on the day that is shown, its roles over time, and its own history. */
export function MemberPage() {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const rows = useQuery(seatRowsQuery(useNetworkId(), useClock().knownAt));
  return <Fetched from={rows}>{(all) => <Seat rows={all} id={params['memberId'] ?? ''} />}</Fetched>;
}
