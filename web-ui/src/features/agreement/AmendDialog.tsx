import { Checkbox, Fieldset, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { ProposalView, Terms } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { WordingText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { isOpen } from './standing';
import { TermsFields } from './TermsFields';
import { asWording, TextFields } from './TextFields';
import { useSeats } from '@/shared/useSeats';

/** Changes the proposed text, and says which objections it takes in. */
export function AmendDialog({ proposal, onClose }: { proposal: ProposalView; onClose: () => void }) {
  const t = useTexts('agreement');
  const seats = useSeats();
  const { version } = proposal;
  const path = { network: useNetworkId(), proposal: version.proposalId };
  const [typed, setTyped] = useState({ language: version.text.language, texts: version.text.texts });
  const [terms, setTerms] = useState<Terms>(version.terms);
  const [changes, setChanges] = useState<Record<string, string>>({});
  const { whole, ...text } = asWording(typed);
  const integrates = Object.entries(changes).map(([objectionId, change]) => ({ objectionId, change: change.trim() }));
  const open = version.objections.filter(isOpen);
  return (
    <EntryDialog
      title={t('proposal.amendTitle')}
      intro={t('proposal.amendIntro')}
      content={{ text, terms, integrates }}
      ready={whole && integrates.every(({ change }) => change !== '')}
      reason="optional"
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/proposals/{proposal}/amendments', {
            params: { path },
            body: { text, ...terms, integrates, ...when },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <TextFields label={t('propose.text')} value={typed} onChange={setTyped} before={version.text} />
      {open.length > 0 && (
        <Fieldset legend={t('proposal.amendIntegrates')}>
          <Stack gap="md">
            {open.map((objection) => {
              const change = changes[objection.id];
              return (
                <Stack gap="xs" key={objection.id}>
                  <Checkbox
                    label={seats.fullNameOf(objection.memberId)}
                    description={<WordingText of={objection.reason} />}
                    checked={change !== undefined}
                    onChange={(event) => {
                      const taken = event.currentTarget.checked;
                      setChanges((before) => {
                        const others = Object.entries(before).filter(([id]) => id !== objection.id);
                        return Object.fromEntries(taken ? [...others, [objection.id, '']] : others);
                      });
                    }}
                  />
                  {change !== undefined && (
                    <Textarea
                      label={t('proposal.amendChange')}
                      value={change}
                      required
                      autosize
                      onChange={(event) => {
                        const words = event.currentTarget.value;
                        setChanges((before) => ({ ...before, [objection.id]: words }));
                      }}
                    />
                  )}
                </Stack>
              );
            })}
          </Stack>
        </Fieldset>
      )}
      <TermsFields value={terms} onChange={setTerms} />
    </EntryDialog>
  );
}
