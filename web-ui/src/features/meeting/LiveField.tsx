import { Textarea } from '@mantine/core';
import { IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { CONNECTION_LOST } from '@/shared/api/problem';
import { answerOf, client } from '@/shared/api/client';
import { useTexts } from '@/shared/i18n/useTexts';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { useNetworkId } from '@/shared/useNetwork';
import type { Block } from './live.model';
import { caretAfter } from './live.model';
import { useTyping } from './useTyping';

function State({ unsaved, lost, begun }: { unsaved: boolean; lost: boolean; begun: boolean }) {
  const t = useTexts('meeting');
  const [Icon, word] = lost
    ? ([IconCloudOff, t('live.lost')] as const)
    : unsaved
      ? ([IconLoader2, t('live.saving')] as const)
      : ([IconCheck, begun ? t('live.saved') : ''] as const);
  return (
    <p className="flush small live-state" data-state={lost ? 'lost' : unsaved ? 'saving' : 'saved'} role="status">
      {word !== '' && <Icon size={15} aria-hidden />} {word}
    </p>
  );
}

/** A part of the minutes while it is typed, by as many as there are. */
export function LiveField({ meetingId, block, label }: { meetingId: string; block: Block; label: string }) {
  const network = useNetworkId();
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef(0);
  const own = useRef(block.text);
  const send = useCallback(
    ({ id, agendaItemId, place, language, revision, text }: Block) =>
      answerOf(
        client.PUT('/api/networks/{network}/meetings/{meeting}/minutes/draft/{block}', {
          params: { path: { network, meeting: meetingId, block: id } },
          body: { agendaItemId, place, language, revision, text },
        }),
      ),
    [network, meetingId],
  );
  const { text, unsaved, problem, type } = useTyping(block, send);
  useLayoutEffect(() => {
    if (text !== own.current && document.activeElement === field.current) {
      const place = caretAfter(own.current, caret.current, text);
      field.current?.setSelectionRange(place, place);
      caret.current = place;
    }
    own.current = text;
  }, [text]);
  const lost = problem?.code === CONNECTION_LOST;
  return (
    <div className="live-field">
      <Textarea
        ref={field}
        lang={block.language}
        aria-label={label}
        value={text}
        onChange={(event) => {
          const shown = own.current;
          own.current = event.currentTarget.value;
          caret.current = event.currentTarget.selectionStart;
          type(event.currentTarget.value, shown);
        }}
        onSelect={(event) => {
          caret.current = event.currentTarget.selectionStart;
        }}
        autosize
        minRows={2}
      />
      <State unsaved={unsaved} lost={lost} begun={text !== ''} />
      {problem && !lost && <ProblemNote problem={problem} />}
    </div>
  );
}
