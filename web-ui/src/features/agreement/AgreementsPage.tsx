import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgreementRow, AgreementsView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { AgreementLine } from './AgreementLine';
import { AgreementTabs } from './AgreementTabs';
import { HEADINGS } from './headings';
import { agreementsQuery } from './queries';
import { agreementsOf } from './states';
import type { Subject } from './TakeUpDialog';
import { TakeUpDialog } from './TakeUpDialog';
import './agreement.css';

interface ListProps {
  kind: AgreementRow['kind'];
  title: string;
  view: AgreementsView;
}

function List({ kind, title, view }: ListProps) {
  const plain = usePlainText();
  const agreements = agreementsOf(view, kind, (row) => plain(row.title));
  if (agreements.length === 0) {
    return null;
  }
  return (
    <section className="card" aria-labelledby={`agreements-${kind}`}>
      <h2 id={`agreements-${kind}`}>{title}</h2>
      <ul className="plain agreement-list">
        {agreements.map((agreement) => (
          <AgreementLine key={agreement.id} agreement={agreement} proposals={view.openProposals} />
        ))}
      </ul>
    </section>
  );
}

/** What should be gone back to, the longest due first. */
function ToReview({ view }: { view: AgreementsView }) {
  const t = useTexts('agreement');
  const plain = usePlainText();
  const language = useLanguage();
  const network = useNetworkId();
  const due = (['goal', 'practice'] as const)
    .flatMap((kind) => agreementsOf(view, kind, (row) => plain(row.title)))
    .filter(({ states }) => states.includes('reviewOverdue') || states.includes('reviewDue'))
    .flatMap(({ inForce }) => inForce ?? [])
    .sort((one, other) => (one.nextReviewOn ?? '').localeCompare(other.nextReviewOn ?? ''));
  if (due.length === 0) {
    return null;
  }
  return (
    <section className="card waiting" aria-labelledby="to-review">
      <h2 id="to-review">{t('toReview')}</h2>
      <p className="dim">{t('toReviewLead')}</p>
      <ul className="plain to-review">
        {due.map((row) => (
          <li key={row.id}>
            <PageLink to={paths.agreement(network, row.id)}>
              <Words of={row.title} />
            </PageLink>
            <span className="small dim block">
              {t(row.reviewOverdue ? 'reviewWasDue' : 'reviewBy', { day: shortDay(row.nextReviewOn ?? '', language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Agreements({ view }: { view: AgreementsView }) {
  const t = useTexts('agreement');
  const { readOnly } = useClock();
  const [taking, setTaking] = useState<Subject>();
  const taken = new Set(view.agreements.map((row) => row.heading));
  const left = HEADINGS.filter((heading) => !taken.has(heading));
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        <Writable quiet>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setTaking({})} className="no-print">
            {t('takeUpOther')}
          </Button>
        </Writable>
      </PageHead>
      <AgreementTabs />
      <div className="stack">
        <Writable>{null}</Writable>
        {view.agreements.length === 0 && <p className="lead">{t(readOnly ? 'noneThen' : 'noneYet')}</p>}
        <ToReview view={view} />
        <List kind="goal" title={t('goals')} view={view} />
        <List kind="practice" title={t('practices')} view={view} />
        {left.length > 0 && (
          <Writable quiet>
            <section className="card no-print" aria-labelledby="not-taken-up">
              <h2 id="not-taken-up">{t('notTakenUp')}</h2>
              <p className="dim">{t('notTakenUpLead')}</p>
              <ul className="plain headings-left">
                {left.map((heading) => (
                  <li key={heading}>
                    <span>{t(`headings.${heading}`)}</span>
                    <Button
                      variant="default"
                      size="compact-md"
                      aria-label={t('takeUpNamed', { title: t(`headings.${heading}`) })}
                      onClick={() => setTaking({ heading })}
                    >
                      {t('takeUp')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          </Writable>
        )}
      </div>
      {taking && <TakeUpDialog subject={taking} left={left} onClose={() => setTaking(undefined)} />}
    </>
  );
}

/** Every goal and practice of the network on the day that is shown, and how each stands. */
export function AgreementsPage() {
  const { clocks } = useClock();
  const view = useQuery(agreementsQuery(useNetworkId(), clocks));
  return <Fetched from={view}>{(found) => <Agreements view={found} />}</Fetched>;
}
