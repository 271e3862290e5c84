// elements: what h() makes, and BokehJS: as much of it as is used.  The types of this folder are global,
// so that a comment may name them: /** @param {Ui} ui */.

type Heard<E extends Event> = (event: E & { target: any; currentTarget: any }) => void;
type Child = Node | string | null | undefined;

/** What h() makes of an element: listeners by `on…`, `data` by its names, attributes by theirs. */
interface Attributes {
  onclick?: Heard<MouseEvent> | null;
  oninput?: Heard<Event> | null;
  onchange?: Heard<Event> | null;
  onblur?: Heard<FocusEvent> | null;
  onfocus?: Heard<FocusEvent> | null;
  onkeydown?: Heard<KeyboardEvent> | null;
  onpointerleave?: Heard<PointerEvent> | null;
  onpointerdown?: Heard<PointerEvent> | null;
  ontoggle?: Heard<Event> | null;
  data?: Record<string, string | number | boolean | null | undefined>;
  [name: string]: any;
}

interface MakeElement {
  <T extends keyof HTMLElementTagNameMap>(
    tag: T,
    attributes?: Attributes,
    ...children: Child[]
  ): HTMLElementTagNameMap[T];
  (tag: string, attributes?: Attributes, ...children: Child[]): HTMLElement;
}

interface BokehSignal {
  connect(slot: () => void): void;
  disconnect(slot: () => void): void;
}

interface BokehModel {
  name: string | null;
  setv(values: Record<string, any>): void;
  change: BokehSignal;
  properties: Record<string, { change: BokehSignal }>;
  document: { clear(): void } | null;
}

interface BokehRange extends BokehModel {
  start: number;
  end: number;
  [more: string]: any;
}

interface BokehRenderer extends BokehModel {
  data_source: { data: Record<string, any>; [more: string]: any };
  glyph: BokehModel & Record<string, any>;
  [more: string]: any;
}

interface BokehFigure extends BokehModel {
  renderers: BokehRenderer[];
  x_range: BokehRange;
  y_range: BokehRange;
  inner_width: number;
  inner_height: number;
  left: any[];
  below: any[];
  [more: string]: any;
}

interface BokehScale {
  compute(value: number): number;
  invert(pixel: number): number;
}

interface BokehView {
  el: HTMLElement;
  model: BokehFigure;
  frame: {
    x_scale: BokehScale;
    y_scale: BokehScale;
    bbox: {
      left: number;
      right: number;
      top: number;
      bottom: number;
      width: number;
      height: number;
      contains(x: number, y: number): boolean;
    };
    [more: string]: any;
  };
  remove?(): void;
  [more: string]: any;
}

/** BokehJS of entries/bokeh.js, with the figures by name. */
declare const forkvizBokeh: {
  embed: { embed_item(item: object, target: Element): Promise<any> };
  figures: Record<string, object>;
} & Record<string, any>;
/** Which of them a bundle belongs to: the build puts its hash in. */
declare const BOKEH_STAMP: string;

interface Window {
  forkviz: any;
}
