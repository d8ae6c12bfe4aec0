import { useEffect, useId, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { number, t } from '../ui/text';

/** A line of a chart, or a row of bars. `tone` is a colour of trends.css; lines differ by their dashes as well. */
export interface Series {
  readonly label: string;
  readonly values: readonly number[];
  readonly tone: 1 | 2 | 3;
}

export interface ChartProps {
  readonly title: string;
  /** What the points along the foot are: "Week of", "Hour". */
  readonly along: string;
  /** Under each point; short. */
  readonly ticks: readonly string[];
  /** The same in full, for the table. */
  readonly names: readonly string[];
  readonly series: readonly Series[];
  readonly as: 'lines' | 'bars';
}

/** CSS pixels. */
const HEIGHT = 200;
/** A label under the axis needs about this much. */
const TICK_SPACE = 56;
const DASHES: Readonly<Record<Series['tone'], number[]>> = { 1: [], 2: [6, 4], 3: [2, 3] };
const WHOLE_NUMBERS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000];
/** Steps along the foot: of weeks, or of hours. */
const STEPS = [1, 2, 3, 4, 6, 8, 12, 26];
/** An axis that ends at less makes a single reply look like a peak. */
const LEAST_TOP = 4;

/** A canvas knows no custom properties: the colour as the page has it now, also where the system has forced its own. */
function colourOf(root: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = `var(--chart-${name})`;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The shorthand is empty where one of its parts can't stand in it. */
const fontOf = (root: HTMLElement): string => {
  const { fontSize, fontFamily } = getComputedStyle(root);
  return `${fontSize} ${fontFamily}`;
};

const seriesFor = (root: HTMLElement, { as }: ChartProps, { label, tone }: Series): uPlot.Series => {
  const stroke = colourOf(root, String(tone));
  const paths = as === 'bars' ? uPlot.paths.bars?.({ size: [0.7, 28] }) : undefined;
  return {
    label,
    stroke,
    width: as === 'bars' ? 1 : 2,
    ...(as === 'bars' ? { fill: tone === 1 ? stroke : colourOf(root, 'wash') } : { dash: DASHES[tone] }),
    ...(paths && { paths }),
    points: as === 'bars' ? { show: false } : { show: true, size: 6, fill: stroke },
  };
};

function optionsFor(root: HTMLElement, props: ChartProps, width: number): uPlot.Options {
  const { ticks, as } = props;
  const axis = { stroke: colourOf(root, 'text'), font: fontOf(root) };
  const line = { stroke: colourOf(root, 'grid'), width: 1 };
  const beside = as === 'bars' ? 0.5 : 0.15;
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: [-beside, ticks.length - 1 + beside] },
      y: { range: (_chart, _min, max) => [0, Math.max(LEAST_TOP, max * 1.1)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        ticks: line,
        size: 28,
        space: TICK_SPACE,
        incrs: STEPS,
        values: (_chart, splits) => splits.map((at) => ticks[at] ?? ''),
      },
      {
        ...axis,
        grid: line,
        ticks: { show: false },
        size: 40,
        space: 28,
        incrs: WHOLE_NUMBERS,
        values: (_chart, splits) => splits.map(number),
      },
    ],
    series: [{}, ...props.series.map((series) => seriesFor(root, props, series))],
  };
}

const dataOf = ({ ticks, series, as }: ChartProps): uPlot.AlignedData => [
  ticks.map((_, index) => index),
  // A bar of no height would be a dash on the axis.
  ...series.map(({ values }) => values.map((value) => (as === 'bars' && value === 0 ? null : value))),
];

/** Draws anew when the room, the colours or the numbers change. */
function useDrawing(props: ChartProps) {
  const root = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    const again = (): void => setDrawn((times) => times + 1);
    const stop = new AbortController();
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', again, { signal: stop.signal });
    let width = root.current?.clientWidth;
    const resized = new ResizeObserver(() => {
      if (root.current?.clientWidth !== width) again();
      width = root.current?.clientWidth;
    });
    if (root.current) resized.observe(root.current);
    return () => {
      stop.abort();
      resized.disconnect();
    };
  }, []);
  useEffect(() => {
    const place = root.current;
    if (!place) return undefined;
    const chart = new uPlot(optionsFor(place, props, place.clientWidth), dataOf(props), place);
    return () => chart.destroy();
  }, [drawn, JSON.stringify(props)]);
  return root;
}

function Legend({ series, as }: ChartProps) {
  return (
    <ul class="legend" aria-hidden="true">
      {series.map(({ label, tone }) => (
        <li key={label}>
          <i class={as} data-tone={tone} />
          {label}
        </li>
      ))}
    </ul>
  );
}

function DataTable({ title, along, names, series }: ChartProps) {
  return (
    <details>
      <summary>
        {t('trends_table')} <span class="hidden">{title}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{along}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, index) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {series.map(({ label, values }) => (
                  <td key={label}>{number(values[index] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** A picture of some numbers, and the numbers themselves for whoever reads them better. */
export function Chart(props: ChartProps) {
  const id = useId();
  const root = useDrawing(props);
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption id={id}>{props.title}</figcaption>
      <Legend {...props} />
      <div class="drawing" ref={root} aria-hidden="true" />
      <DataTable {...props} />
    </figure>
  );
}
