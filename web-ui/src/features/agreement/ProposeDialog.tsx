import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { AgreementView, NewRule, Terms } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import type { Day } from '@/shared/time/days';
import { DayField } from '@/shared/ui/DayField';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId, useNetworkLanguages } from '@/shared/useNetwork';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { RuleFields } from './RuleFields';
import { isWhole, ruleBy } from './rules';
import { TermsFields } from './TermsFields';
import { asWording, TextFields } from './TextFields';
import type { You } from './useYou';

/** Puts a text before the network: prefilled with what holds now, with the rule that held for it. */
export function ProposeDialog({ agreement, you, onClose }: { agreement: AgreementView; you: You; onClose: () => void }) {
  const t = useTexts('agreement');
  const plain = usePlainText();
  const network = useNetworkId();
  const navigate = useNavigate();
  const [first = 'fi'] = useNetworkLanguages();
  const before = agreement.versions.find(({ state }) => state === 'in-force') ?? agreement.versions.at(-1);
  const [typed, setTyped] = useState({ language: before?.text.language ?? first, texts: before?.text.texts ?? {} });
  const [rule, setRule] = useState<NewRule>(before ? { ...before.rule } : ruleBy('consent'));
  const [terms, setTerms] = useState<Terms>({ noticeDays: before?.terms.noticeDays });
  const [commentsUntil, setCommentsUntil] = useState<Day>();
  const [proposedBy, setProposedBy] = useState(you.memberId ?? '');
  const { whole, ...text } = asWording(typed);
  const { method, group, quorum, silence, overObjections } = rule;
  const content = {
    text,
    rule: { method, group, quorum, silence, overObjections },
    ...terms,
    commentsUntil,
    proposedBy: proposedBy === '' ? undefined : proposedBy,
  };
  return (
    <EntryDialog
      title={t('propose.title', { title: plain(agreement.title) })}
      intro={t('propose.intro')}
      content={content}
      ready={whole && isWhole(rule)}
      reason={before ? 'optional' : 'none'}
      dayLabel={t('propose.day')}
      confirmLabel={t('propose.confirm')}
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/agreements/{agreement}/proposals', {
            params: { path: { network, agreement: agreement.id } },
            body: { ...content, ...when },
            headers,
          }),
        )
      }
      onClose={onClose}
      onDone={({ id }) =>
        void navigate({ to: paths.proposal(network, id), search: ({ lang }: { lang?: string }) => ({ lang }) } as never)
      }
    >
      <TextFields label={t('propose.text')} value={typed} onChange={setTyped} before={before?.text} />
      <RuleFields value={rule} onChange={setRule} />
      <TermsFields value={terms} onChange={setTerms} />
      <DayField
        label={t('terms.commentsUntil')}
        description={t('terms.commentsUntilHelp')}
        value={commentsUntil}
        onChange={setCommentsUntil}
        clearable
      />
      {you.keeper && (
        <MemberChoice label={t('propose.proposedBy')} nobody={t('propose.noProposer')} value={proposedBy} onChange={setProposedBy} />
      )}
    </EntryDialog>
  );
}
