import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconBulb, IconDotsVertical, IconGavel, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { AgendaItem, MeetingOutcome, MeetingView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { timeOfDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { usePlainText, WordingText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { useWish } from '@/shared/useWish';
import { beginnings, moved, withOutcomes } from './agenda.model';
import { DropItemDialog, ItemDialog } from './AgendaDialogs';
import { LateMark } from './LateMark';
import type { May } from './life.model';
import { usePath } from './MeetingDialogs';
import { isHeld } from './meetings.model';
import type { OutcomeKind } from './OutcomeDialog';
import { OutcomeDialog } from './OutcomeDialog';
import { PromiseLine } from './PromiseLine';

const KINDS: readonly OutcomeKind[] = ['information', 'decision', 'promise'];

type Asked =
  | { kind: 'add' }
  | { kind: 'change' | 'drop'; item: AgendaItem }
  | { kind: 'outcome'; of: OutcomeKind; item: string };

/** Where the matter itself is to be read. */
function Matter({ item }: { item: AgendaItem }) {
  const t = useTexts('meeting');
  const network = useNetworkId();
  const to =
    item.proposalId !== undefined
      ? { path: paths.proposal(network, item.proposalId), name: t('agenda.toProposal') }
      : item.agreementId !== undefined
        ? { path: paths.agreement(network, item.agreementId), name: t('agenda.toAgreement') }
        : item.minutesOf !== undefined
          ? { path: paths.meeting(network, item.minutesOf), name: t('agenda.toMinutes'), search: { tab: 'minutes' } }
          : undefined;
  return (
    to && (
      <PageLink to={to.path} search={to.search} className="link small">
        {to.name}
        <span className="for-ears">
          : <Words of={item.title} />
        </span>
      </PageLink>
    )
  );
}

function Outcome({ outcome }: { outcome: MeetingOutcome }) {
  const t = useTexts('meeting');
  const network = useNetworkId();
  const Icon = outcome.kind === 'decision' ? IconGavel : IconBulb;
  return (
    <li className="outcome" data-kind={outcome.kind}>
      <Icon size={18} aria-hidden />
      <div>
        <span className="small dim block">{t(`outcome.${outcome.kind}`)}</span>
        <WordingText of={outcome.text} />
        {outcome.proposalId !== undefined && (
          <PageLink to={paths.proposal(network, outcome.proposalId)} className="link small block">
            {t('agenda.toProposal')}
          </PageLink>
        )}
        <LateMark of={outcome.recorded} />
      </div>
    </li>
  );
}

interface ToolsProps {
  meeting: MeetingView;
  item: AgendaItem;
  order: (order: string[]) => void;
  ask: (asked: Asked) => void;
}

function ItemTools({ meeting, item, order, ask }: ToolsProps) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const { agenda, summary } = meeting;
  const place = agenda.indexOf(item);
  const name = plain(item.title);
  return (
    <div className="item-tools no-print">
      <ActionIcon
        variant="subtle"
        aria-label={t('agenda.earlier', { item: name })}
        disabled={place === 0}
        onClick={() => order(moved(agenda, item.id, -1))}
      >
        <IconArrowUp size={17} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t('agenda.later', { item: name })}
        disabled={place === agenda.length - 1}
        onClick={() => order(moved(agenda, item.id, 1))}
      >
        <IconArrowDown size={17} aria-hidden />
      </ActionIcon>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={t('agenda.more', { item: name })}>
            <IconDotsVertical size={17} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isHeld(summary) &&
            KINDS.map((of) => (
              <Menu.Item key={of} onClick={() => ask({ kind: 'outcome', of, item: item.id })}>
                {t(`act.${of}`)}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => ask({ kind: 'change', item })}>{t('agenda.change')}</Menu.Item>
          <Menu.Item onClick={() => ask({ kind: 'drop', item })}>{t('agenda.drop')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** What is to be talked about in its order, and what came of each item. */
export function Agenda({ meeting, may }: { meeting: MeetingView; may: May }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const path = usePath({ meeting });
  const [asked, ask] = useState<Asked>();
  const { agenda, summary } = meeting;
  const order = useWish((ids: string[], headers) =>
    answerOf(client.PUT('/api/networks/{network}/meetings/{meeting}/agenda/order', { params: { path }, body: { order: ids }, headers })),
  );
  const starts = beginnings(summary.startsAt, agenda);
  const writes = may.run && summary.state !== 'cancelled';
  const close = () => ask(undefined);
  return (
    <section className="card stack" aria-labelledby="agenda">
      <h2 id="agenda">{t(isHeld(summary) ? 'agenda.titleHeld' : 'agenda.title')}</h2>
      {agenda.length === 0 && <p className="flush dim">{t('agenda.empty')}</p>}
      <ol className="plain agenda">
        {withOutcomes(meeting).map(({ item, outcomes, promises }, place) => {
          const start = item && starts[place];
          return (
            <li key={item?.id ?? 'rest'} className="agenda-item">
              <span className="agenda-number" aria-hidden={item === undefined}>
                {item && `${place + 1}`}
              </span>
              <div>
                <div className="agenda-head">
                  <div>
                    <h3>{item ? <Words of={item.title} /> : t('agenda.outside')}</h3>
                    {item && (
                      <p className="flush small dim agenda-facts">
                        {start !== undefined && <span>{t('agenda.at', { time: timeOfDay(start, language) })}</span>}
                        {item.minutes !== undefined && <span>{t('agenda.takes', { count: item.minutes })}</span>}
                        {item.purpose !== undefined && <span>{t(`purpose.${item.purpose}`)}</span>}
                        <Matter item={item} />
                      </p>
                    )}
                  </div>
                  {item && writes && <ItemTools meeting={meeting} item={item} order={order.submit} ask={ask} />}
                </div>
                {outcomes.length > 0 && (
                  <ul className="plain outcomes">
                    {outcomes.map((outcome) => (
                      <Outcome key={outcome.id} outcome={outcome} />
                    ))}
                  </ul>
                )}
                {promises.length > 0 && (
                  <ul className="plain promise-list" aria-label={t('agenda.promises')}>
                    {promises.map((promise) => (
                      <PromiseLine key={promise.id} promise={promise} here={summary.id} />
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {order.problem && <ProblemNote problem={order.problem} />}
      {writes && (
        <div className="row no-print">
          <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={() => ask({ kind: 'add' })}>
            {t('agenda.add')}
          </Button>
          {isHeld(summary) &&
            KINDS.map((of) => (
              <Button key={of} variant="default" onClick={() => ask({ kind: 'outcome', of, item: '' })}>
                {t(`act.${of}`)}
              </Button>
            ))}
        </div>
      )}
      {asked?.kind === 'add' && <ItemDialog meeting={meeting} onClose={close} />}
      {asked?.kind === 'change' && <ItemDialog meeting={meeting} item={asked.item} onClose={close} />}
      {asked?.kind === 'drop' && <DropItemDialog meeting={meeting} item={asked.item} onClose={close} />}
      {asked?.kind === 'outcome' && <OutcomeDialog meeting={meeting} kind={asked.of} item={asked.item} onClose={close} />}
    </section>
  );
}
