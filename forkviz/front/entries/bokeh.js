// bokeh: BokehJS with the models of the explorer's figures and no others, and the figures themselves.
//
// A page may have another BokehJS, of another version, so this one has a name of its own.

import { Models, register_models } from "@bokeh/bokehjs/build/js/lib/base";
import { documents } from "@bokeh/bokehjs/build/js/lib/document";
import { embed_item, index } from "@bokeh/bokehjs/build/js/lib/embed";
import { Title } from "@bokeh/bokehjs/build/js/lib/models/annotations/title";
import { LinearAxis } from "@bokeh/bokehjs/build/js/lib/models/axes/linear_axis";
import { AllIndices } from "@bokeh/bokehjs/build/js/lib/models/filters/all_indices";
import { BasicTickFormatter } from "@bokeh/bokehjs/build/js/lib/models/formatters/basic_tick_formatter";
import { Bezier } from "@bokeh/bokehjs/build/js/lib/models/glyphs/bezier";
import { MultiLine } from "@bokeh/bokehjs/build/js/lib/models/glyphs/multi_line";
import { Quad } from "@bokeh/bokehjs/build/js/lib/models/glyphs/quad";
import { Scatter } from "@bokeh/bokehjs/build/js/lib/models/glyphs/scatter";
import { Segment } from "@bokeh/bokehjs/build/js/lib/models/glyphs/segment";
import { Text } from "@bokeh/bokehjs/build/js/lib/models/glyphs/text";
import { Grid } from "@bokeh/bokehjs/build/js/lib/models/grids/grid";
import { Figure } from "@bokeh/bokehjs/build/js/lib/models/plots/figure";
import { AllLabels } from "@bokeh/bokehjs/build/js/lib/models/policies/labeling";
import { Range1d } from "@bokeh/bokehjs/build/js/lib/models/ranges/range1d";
import { GlyphRenderer } from "@bokeh/bokehjs/build/js/lib/models/renderers/glyph_renderer";
import { LinearScale } from "@bokeh/bokehjs/build/js/lib/models/scales/linear_scale";
import { UnionRenderers } from "@bokeh/bokehjs/build/js/lib/models/selections/interaction_policy";
import { Selection } from "@bokeh/bokehjs/build/js/lib/models/selections/selection";
import { CDSView } from "@bokeh/bokehjs/build/js/lib/models/sources/cds_view";
import { ColumnDataSource } from "@bokeh/bokehjs/build/js/lib/models/sources/column_data_source";
import { BasicTicker } from "@bokeh/bokehjs/build/js/lib/models/tickers/basic_ticker";
import { HoverTool } from "@bokeh/bokehjs/build/js/lib/models/tools/inspectors/hover_tool";
import { Toolbar } from "@bokeh/bokehjs/build/js/lib/models/tools/toolbar";
import { Notifications } from "@bokeh/bokehjs/build/js/lib/models/ui/notifications";
import { version } from "@bokeh/bokehjs/build/js/lib/version";
import figures from "../built/figures.json";

register_models([
  AllIndices,
  AllLabels,
  BasicTickFormatter,
  BasicTicker,
  Bezier,
  CDSView,
  ColumnDataSource,
  Figure,
  GlyphRenderer,
  Grid,
  HoverTool,
  LinearAxis,
  LinearScale,
  MultiLine,
  Notifications,
  Quad,
  Range1d,
  Scatter,
  Segment,
  Selection,
  Text,
  Title,
  Toolbar,
  UnionRenderers,
]);

/** @type {any} */ (globalThis).forkvizBokeh = {
  embed: { embed_item },
  figures,
  index,
  documents,
  Models,
  version,
};
