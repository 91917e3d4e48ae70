import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { LocalText, NetworkCard } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { useNetworkId, useNetworkLanguages } from '@/shared/useNetwork';

export type Describing = 'name' | 'purpose' | 'boundary';

const TITLES = { name: 'editName', purpose: 'editPurpose', boundary: 'editBoundary' } as const;

/** The name, the purpose or the boundary in new words, from a day on. */
export function DescribeDialog({ kind, card, onClose }: { kind: Describing; card: NetworkCard; onClose: () => void }) {
  const t = useTexts('network');
  const id = useNetworkId();
  const languages = useNetworkLanguages();
  const [typed, setTyped] = useState<LocalText>(kind === 'name' ? card.name : (card[kind]?.texts ?? {}));
  const texts = filled(typed);
  const language = languages.find((each) => texts[each] !== undefined) ?? languages[0] ?? 'fi';
  const params = { path: { network: id } };
  return (
    <EntryDialog
      title={t(TITLES[kind])}
      content={{ kind, texts }}
      ready={Object.keys(texts).length > 0}
      reason="optional"
      onClose={onClose}
      act={(when, headers) => {
        if (kind === 'name') {
          return answerOf(
            client.PUT('/api/networks/{network}/name', { params, body: { name: texts, ...when }, headers }),
          );
        }
        const wording = { language, texts };
        return answerOf(
          kind === 'purpose'
            ? client.PUT('/api/networks/{network}/purpose', { params, body: { purpose: wording, ...when }, headers })
            : client.PUT('/api/networks/{network}/boundary', { params, body: { boundary: wording, ...when }, headers }),
        );
      }}
    >
      <LocalTextField label={t(kind)} value={typed} onChange={setTyped} />
    </EntryDialog>
  );
}

export function BeginOrEndDialog({ kind, onClose }: { kind: 'found' | 'close'; onClose: () => void }) {
  const t = useTexts('network');
  const id = useNetworkId();
  const params = { path: { network: id } };
  const closes = kind === 'close';
  return (
    <EntryDialog
      title={t(kind)}
      intro={closes ? t('closeHelp') : undefined}
      content={kind}
      reason={closes ? 'required' : 'none'}
      onClose={onClose}
      act={({ on, because = '' }, headers) =>
        answerOf(
          closes
            ? client.POST('/api/networks/{network}/closing', { params, body: { on, because }, headers })
            : client.POST('/api/networks/{network}/founding', { params, body: { on }, headers }),
        )
      }
    />
  );
}
