// bokeh: BokehJS with the models of the explorer's figures and no others, and the figures themselves.
//
// A page may have another BokehJS, of another version, so this one has a name of its own.

import "../base/drawing/defining.js";
import { Models, register_models } from "@bokeh/bokehjs/build/js/lib/base";
import { documents } from "@bokeh/bokehjs/build/js/lib/document";
import { embed_item, index } from "@bokeh/bokehjs/build/js/lib/embed";
import { AllIndices } from "@bokeh/bokehjs/build/js/lib/models/filters/all_indices";
import { Bezier } from "@bokeh/bokehjs/build/js/lib/models/glyphs/bezier";
import { MultiLine } from "@bokeh/bokehjs/build/js/lib/models/glyphs/multi_line";
import { Quad } from "@bokeh/bokehjs/build/js/lib/models/glyphs/quad";
import { Scatter } from "@bokeh/bokehjs/build/js/lib/models/glyphs/scatter";
import { Segment } from "@bokeh/bokehjs/build/js/lib/models/glyphs/segment";
import { Text } from "@bokeh/bokehjs/build/js/lib/models/glyphs/text";
import { Figure } from "@bokeh/bokehjs/build/js/lib/models/plots/figure";
import { Range1d } from "@bokeh/bokehjs/build/js/lib/models/ranges/range1d";
import { GlyphRenderer } from "@bokeh/bokehjs/build/js/lib/models/renderers/glyph_renderer";
import { LinearScale } from "@bokeh/bokehjs/build/js/lib/models/scales/linear_scale";
import { UnionRenderers } from "@bokeh/bokehjs/build/js/lib/models/selections/interaction_policy";
import { Selection } from "@bokeh/bokehjs/build/js/lib/models/selections/selection";
import { CDSView } from "@bokeh/bokehjs/build/js/lib/models/sources/cds_view";
import { ColumnDataSource } from "@bokeh/bokehjs/build/js/lib/models/sources/column_data_source";
import { HoverTool } from "@bokeh/bokehjs/build/js/lib/models/tools/inspectors/hover_tool";
import { Toolbar } from "@bokeh/bokehjs/build/js/lib/models/tools/toolbar";
import { version } from "@bokeh/bokehjs/build/js/lib/version";
import { lighten } from "../base/drawing/lighter.js";
import { spare } from "../base/drawing/sparing.js";
import { lightenTexts } from "../base/drawing/texts.js";
import text from "../built/figures.json"; // a text, as tools/front/build.mjs has it

lighten();
lightenTexts();
spare();

register_models([
  AllIndices,
  Bezier,
  CDSView,
  ColumnDataSource,
  Figure,
  GlyphRenderer,
  HoverTool,
  LinearScale,
  MultiLine,
  Quad,
  Range1d,
  Scatter,
  Segment,
  Selection,
  Text,
  Toolbar,
  UnionRenderers,
]);

/** @type {any} */ (globalThis).forkvizBokeh = {
  embed: { embed_item },
  figures: JSON.parse(/** @type {any} */ (text)),
  index,
  documents,
  Models,
  version,
};
