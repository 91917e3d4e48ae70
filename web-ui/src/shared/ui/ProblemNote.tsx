import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/shared/api/problem';

/** What to say of a problem: our own sentence when its code is known, else the server's. */
export function useProblemSentence(): (problem: Problem) => string {
  const { t, i18n } = useTranslation('shared');
  return (problem) => {
    const key = `problem.${problem.code}`;
    if (i18n.exists(key, { ns: 'shared' })) {
      return String(t(key as never));
    }
    return problem.detail ?? t('problem.our-fault');
  };
}

interface Props {
  problem: Problem;
  /** Each fault is told at its field. */
  withoutFaults?: boolean;
}

export function ProblemNote({ problem, withoutFaults = false }: Props) {
  const sentence = useProblemSentence();
  return (
    <Alert role="alert" color="rust" variant="light" icon={<IconAlertTriangle aria-hidden />}>
      <p className="flush">{sentence(problem)}</p>
      {problem.faults.length > 0 && !withoutFaults && (
        <ul className="faults">
          {problem.faults.map((fault) => (
            <li key={`${fault.pointer ?? ''} ${fault.detail}`}>
              {fault.pointer !== undefined && <code>{fault.pointer}</code>} {fault.detail}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
