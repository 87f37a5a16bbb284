import type { Plot, Signal } from '../api/cell';
import { CategoryBars, categoriesOf } from './category-bars';
import { IntervalBar } from './interval-bar';
import { SmallPlot } from './small-plot';

/** Fewer points than this are no distribution: the effect on its interval says more. */
const DISTRIBUTION = 4;

interface DrawingProps {
  signal: Signal;
  colour: string;
}

/** Named categories as bars, a distribution as columns, everything else as the effect on its interval. */
export function Drawing({ signal, colour }: DrawingProps) {
  const { plot } = signal;
  if (plot === null) return <IntervalBar signal={signal} colour={colour} />;
  const categories = categoriesOf(plot);
  if (categories) return <CategoryBars plot={plot} categories={categories} colour={colour} />;
  return pointsOf(plot) < DISTRIBUTION ? (
    <IntervalBar signal={signal} colour={colour} />
  ) : (
    <SmallPlot plot={plot} colour={colour} />
  );
}

function pointsOf(plot: Plot): number {
  return Math.max(0, ...plot.series.map((series) => series.points.length));
}
