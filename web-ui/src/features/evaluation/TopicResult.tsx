import { ActionIcon } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useTexts } from '@/shared/i18n/useTexts';
import { Bar } from '@/shared/ui/Bar';
import { shareOf } from './charts.model';
import { Radar } from './Radar';
import type { Topic } from './results.model';
import { pictureOf } from './results.model';
import { useEvaluationWords } from './words';

interface Props {
  topic: Topic;
  name: string;
  /** Makes a development target of something; not offered to those who can't. */
  onTarget: ((key: string) => void) | undefined;
}

/** Numbers of one topic as a table, with a picture where they lie on one scale. */
export function TopicResult({ topic, name, onTarget }: Props) {
  const t = useTexts('evaluation');
  const { number, axisOf } = useEvaluationWords();
  const { axes, scale, mean } = topic;
  const picture = pictureOf(topic);
  const around = picture === 'triangle' || picture === 'radar';
  const values = axes.map((axis) => `${axisOf(axis)} ${number(axis.value)}`).join(', ');
  const bars = picture === 'bars' && scale !== undefined;
  return (
    <div className="topic-result" data-picture={around ? 'beside' : 'none'}>
      {around && scale && <Radar axes={axes} scale={scale} told={t('result.picture', { name, values })} number={number} />}
      <table className="figures">
        <caption className="for-ears">{`${name}: ${t('result.table')}`}</caption>
        <thead>
          <tr>
            {around && <th scope="col">#</th>}
            <th scope="col">{t('result.what')}</th>
            <th scope="col" className="figure">
              {t('result.value')}
            </th>
            {bars && (
              <th scope="col" className="bar-cell">
                {`${number(scale.from)}–${number(scale.to)}`}
              </th>
            )}
            {onTarget && (
              <th scope="col" className="no-print">
                <span className="for-ears">{t('act.target')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis, place) => (
            <tr key={axis.key}>
              {around && <td className="figure-number">{place + 1}</td>}
              <th scope="row">{axisOf(axis)}</th>
              <td className="figure">{number(axis.value)}</td>
              {bars && (
                <td className="bar-cell">
                  <Bar share={shareOf(axis.value, scale)} />
                </td>
              )}
              {onTarget && (
                <td className="no-print">
                  <ActionIcon
                    variant="subtle"
                    size="lg"
                    aria-label={t('targets.of', { name: axisOf(axis) })}
                    title={t('targets.short')}
                    onClick={() => onTarget(axis.key)}
                  >
                    <IconTargetArrow size={20} aria-hidden />
                  </ActionIcon>
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {mean !== undefined && (
          <tfoot>
            <tr>
              {around && <td />}
              <th scope="row">{t('result.all')}</th>
              <td className="figure">{number(mean)}</td>
              {bars && (
                <td className="bar-cell">
                  <Bar share={shareOf(mean, scale)} />
                </td>
              )}
              {onTarget && <td className="no-print" />}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
