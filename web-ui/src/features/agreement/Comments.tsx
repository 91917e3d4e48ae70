import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Comment, ProposalView } from '@/shared/api/types';
import { useIntention } from '@/shared/api/intention';
import { EVERYTHING, refresh } from '@/shared/api/updates';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { say } from '@/shared/ui/toast';
import { WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { useSeats } from '@/shared/useSeats';

interface FormProps {
  proposal: ProposalView;
  inReplyTo?: string;
  onSent?: () => void;
}

function CommentForm({ proposal, inReplyTo, onSent }: FormProps) {
  const t = useTexts('agreement');
  const shared = useTexts('shared');
  const network = useNetworkId();
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const [by, setBy] = useState('');
  const { memberId, keeper } = proposal.you;
  const intention = useIntention(
    (body: { comment: string; by?: string; inReplyTo?: string }, headers) =>
      answerOf(
        client.POST('/api/networks/{network}/proposals/{proposal}/comments', {
          params: { path: { network, proposal: proposal.version.proposalId } },
          body,
          headers,
        }),
      ),
    () => {
      void refresh(queries, EVERYTHING);
      say(shared('recorded'));
      setWords('');
      onSent?.();
    },
  );
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') {
          intention.submit({ comment: words.trim(), by: by === '' ? memberId : by, inReplyTo });
        }
      }}
    >
      <Textarea
        label={inReplyTo === undefined ? t('proposal.ask') : t('proposal.replyTo')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        autosize
        minRows={2}
      />
      {keeper && (
        <MemberChoice label={t('proposal.onBehalf')} nobody={t('proposal.ownWords')} value={by} onChange={setBy} />
      )}
      {intention.problem && <ProblemNote problem={intention.problem} />}
      <div>
        <Button type="submit" variant="default" disabled={words.trim() === ''} loading={intention.pending}>
          {t('proposal.send')}
        </Button>
      </div>
    </form>
  );
}

function Thread({ proposal, comment, replies, open }: { proposal: ProposalView; comment: Comment; replies: Comment[]; open: boolean }) {
  const t = useTexts('agreement');
  const [replying, setReplying] = useState(false);
  return (
    <li>
      <Said comment={comment} />
      {replies.length > 0 && (
        <ul className="plain replies">
          {replies.map((reply) => (
            <li key={reply.entryId}>
              <Said comment={reply} />
            </li>
          ))}
        </ul>
      )}
      {open && (
        <Writable by="members" quiet>
          {replying ? (
            <CommentForm proposal={proposal} inReplyTo={comment.entryId} onSent={() => setReplying(false)} />
          ) : (
            <button type="button" className="plain-button small no-print" onClick={() => setReplying(true)}>
              {t('proposal.reply')}
            </button>
          )}
        </Writable>
      )}
    </li>
  );
}

function Said({ comment }: { comment: Comment }) {
  const language = useLanguage();
  const seats = useSeats();
  return (
    <>
      <p className="small dim flush">
        {[comment.memberId === undefined ? '' : seats.fullNameOf(comment.memberId), shortDay(comment.on, language)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p className="said">
        <WordingText of={comment.comment} />
      </p>
    </>
  );
}

/** Questions, answers and remarks about a proposal. */
export function Comments({ proposal }: { proposal: ProposalView }) {
  const t = useTexts('agreement');
  const { comments, state } = proposal.version;
  const { you } = proposal;
  const open = state === 'proposed' && (you.keeper || you.memberId !== undefined);
  const first = comments.filter(({ inReplyTo }) => !comments.some(({ entryId }) => entryId === inReplyTo));
  const under = (comment: Comment): Comment[] =>
    comments.filter(({ inReplyTo }) => inReplyTo === comment.entryId).flatMap((reply) => [reply, ...under(reply)]);
  if (state !== 'proposed' && comments.length === 0) {
    return null;
  }
  return (
    <section className="card stack" aria-labelledby="questions">
      <h2 id="questions">{t('proposal.questions')}</h2>
      {comments.length === 0 && <p className="dim flush">{t('proposal.noQuestions')}</p>}
      {first.length > 0 && (
        <ul className="plain comments">
          {first.map((comment) => (
            <Thread key={comment.entryId} proposal={proposal} comment={comment} replies={under(comment)} open={open} />
          ))}
        </ul>
      )}
      {open && (
        <Writable by="members" quiet>
          <CommentForm proposal={proposal} />
        </Writable>
      )}
    </section>
  );
}
