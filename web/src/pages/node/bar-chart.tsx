import { AxisBottom } from '@visx/axis'; // draws under the strict policy and with nothing that axe minds
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useFormatter } from 'use-intl';
import styles from './pictures.module.css';
import { useWidth } from './use-width.ts';

/** A number of a chart. */
export interface ChartValue {
  readonly key: string;
  /** As the table says it. */
  readonly name: string;
  /** As it stands below the bar, in a few letters. */
  readonly short: string;
  readonly value: number;
}

/** What a {@link BarChart} draws. */
interface BarChartProps {
  readonly values: readonly ChartValue[];
  /** What the chart is about, in a sentence. */
  readonly alt: string;
  /** What stands below all bars, e.g. the unit; empty for nothing. */
  readonly unit: string;
}

/** In letters' heights. */
const heightOfBars = 9;
const roomAbove = 1.5;
const roomBelow = 3.2;
/** A column narrower than so many letters' heights holds no name. */
const narrowest = 2.9;

/** Bars from zero, each with its number. Where there is no room for names there is no chart: the table says it all. */
export function BarChart({ values, alt, unit }: BarChartProps) {
  const format = useFormatter();
  const { measure, width, letter } = useWidth();
  const height = heightOfBars * letter;
  const x = scaleBand<string>({ domain: values.map(({ key }) => key), range: [0, width], padding: 0.3 });
  const y = scaleLinear<number>({
    domain: [0, Math.max(1, ...values.map(({ value }) => value))],
    range: [height, 0],
  });
  const whole = height + (roomAbove + (unit === '' ? roomBelow / 2 : roomBelow)) * letter;
  const shortOf = new Map(values.map(({ key, short }) => [key, short]));
  return (
    <div ref={measure} className={styles.chart}>
      {width >= narrowest * letter * values.length && width > 0 && (
        <svg viewBox={`0 0 ${width} ${whole}`} role="img" aria-label={alt} width={width} height={whole}>
          <g transform={`translate(0 ${roomAbove * letter})`}>
            {values.map(({ key, value }) => (
              <g key={key}>
                <Bar
                  x={x(key) ?? 0}
                  y={y(value)}
                  width={x.bandwidth()}
                  height={height - y(value)}
                  className={styles.bar ?? ''}
                />
                <text
                  x={(x(key) ?? 0) + x.bandwidth() / 2}
                  y={y(value) - letter * 0.4}
                  textAnchor="middle"
                  className={styles.number}
                >
                  {format.number(value)}
                </text>
              </g>
            ))}
            <AxisBottom
              scale={x}
              top={height}
              hideTicks
              axisLineClassName={styles.axis ?? ''}
              tickLabelProps={{
                className: styles.quiet ?? '',
                fontSize: letter * 0.8125,
                fill: '',
                dy: '0.3em',
              }}
              tickFormat={(key) => shortOf.get(key) ?? key}
              label={unit}
              labelProps={{ className: styles.quiet ?? '', fontSize: letter * 0.8125, fill: '' }}
              labelOffset={letter * 1.1}
            />
          </g>
        </svg>
      )}
    </div>
  );
}
