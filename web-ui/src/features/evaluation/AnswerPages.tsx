import { NativeSelect } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Asked, EvaluationView } from '@/shared/api/types';
import { EVERYTHING, refresh } from '@/shared/api/updates';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';
import { AnswerForm } from './AnswerForm';
import { takesAnswers } from './evaluations.model';
import { askedQuery, evaluationQuery } from './queries';
import { forgetBallot } from './useBallot';
import { useYours } from './useYours';
import { useEvaluationWords } from './words';
import './evaluation.css';

function NotOpen({ places, children }: { places: readonly string[]; children?: ReactNode }) {
  const t = useTexts('evaluation');
  useEffect(() => places.forEach(forgetBallot), [places]);
  return (
    <section className="card" aria-labelledby="not-open">
      <h2 id="not-open">{t('answering.notOpen')}</h2>
      <p className="flush">{t('answering.notOpenLead')}</p>
      {children}
    </section>
  );
}

function AnswerAs({ evaluation, seats }: { evaluation: EvaluationView; seats: readonly string[] }) {
  const t = useTexts('evaluation');
  const network = useNetworkId();
  const queries = useQueryClient();
  const { fullNameOf } = useSeats();
  const { waiting, known } = useYours(evaluation);
  const [chosen, setChosen] = useState(waiting[0] ?? seats[0] ?? '');
  const { id, asked } = evaluation;
  return (
    <>
      {seats.length > 1 && (
        <NativeSelect
          className="card"
          label={t('answering.seatLabel')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={seats.map((seat) => ({ value: seat, label: fullNameOf(seat) }))}
        />
      )}
      {asked && (
        <AnswerForm
          key={chosen}
          asked={asked}
          audience="members"
          place={`${id}:${chosen}`}
          answered={known && !waiting.includes(chosen)}
          send={(body) =>
            answerOf(
              client.PUT('/api/networks/{network}/evaluations/{evaluation}/answers/{member}', {
                params: { path: { network, evaluation: id, member: chosen } },
                body,
              }),
            )
          }
          onSent={() => void refresh(queries, EVERYTHING)}
        >
          <PageLink to={paths.evaluation(network, id)} className="button-link">
            {t('answering.toEvaluation')}
          </PageLink>
        </AnswerForm>
      )}
    </>
  );
}

function Answer({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const network = useNetworkId();
  const { today } = useClock();
  const { titleOf } = useEvaluationWords();
  const { seats } = useYours(evaluation);
  const { id, answerBy = '', audience, askedMembers = [] } = evaluation;
  const [places] = useState(() => askedMembers.map((seat) => `${id}:${seat}`));
  const open = takesAnswers(evaluation, today);
  return (
    <>
      <p className="no-print">
        <PageLink to={paths.evaluation(network, id)} className="link back">
          <IconArrowLeft size={17} aria-hidden /> {t('answering.toEvaluation')}
        </PageLink>
      </p>
      <PageHead title={titleOf(evaluation)} lead={open ? t('answering.lead', { day: shortDay(answerBy, language) }) : undefined} />
      <div className="stack answering">
        {!open ? (
          <NotOpen places={places} />
        ) : seats.length > 0 ? (
          <AnswerAs evaluation={evaluation} seats={seats} />
        ) : (
          <p className="card">{t(audience === 'link' ? 'answering.byLink' : 'answering.notAsked')}</p>
        )}
      </div>
    </>
  );
}

/** A member who is signed in answers; always today, whatever day is looked at elsewhere. */
export function AnswerPage() {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const evaluation = useQuery(evaluationQuery(useNetworkId(), params['evaluationId'] ?? '', {}));
  return <Fetched from={evaluation}>{(found) => <Answer evaluation={found} />}</Fetched>;
}

function AnswerOfAnybody({ secret, of: { networkName, title, asked, answerBy, open } }: { secret: string; of: Asked }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const plain = usePlainText();
  const [places] = useState([secret]);
  return (
    <>
      <PageHead
        title={plain(title)}
        eyebrow={<Words of={networkName} />}
        lead={open ? t('answering.lead', { day: shortDay(answerBy, language) }) : undefined}
      />
      <div className="stack answering">
        {open ? (
          <AnswerForm
            asked={asked}
            audience="link"
            place={secret}
            send={(body) => answerOf(client.PUT('/api/answers/{secret}', { params: { path: { secret } }, body }))}
          />
        ) : (
          <NotOpen places={places} />
        )}
      </div>
    </>
  );
}

/** Whoever has the link answers, without signing in. */
export function AnswerByLinkPage() {
  const { secret = '' }: Record<string, string | undefined> = useParams({ strict: false });
  const asked = useQuery(askedQuery(secret));
  return <Fetched from={asked}>{(found) => <AnswerOfAnybody secret={secret} of={found} />}</Fetched>;
}
