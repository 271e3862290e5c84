// ui: the store, the explorer and its panes, as the modules of the front end see them.

/** Which rows of which tables a move has changed. */
type Dirty = Map<string, Set<number>>;

interface Words {
  phase: PhaseName | "";
  kind: StepKind;
  dll: number;
  what: string;
  why: string;
  source: string;
  instead: string;
  older: string;
  facts: string[];
}

/** A row of `parent` or `child`. */
interface RegionRow {
  who: Who;
  start: number;
  end: number;
  base: number;
  state: string;
  kind: string;
  use: string;
  look: string;
  protect: string;
  name: string;
  title: string;
  source: string;
  line: number;
  file: number;
  dll: number;
}

interface Store {
  go(step: number | string | null | undefined): Dirty;
  words(step?: number): Words;
  read(step?: number): { place: string; text: string } | null;
  shown(who: Who): number[];
  order(who: Who): number[];
  region(who: Who, row: number): RegionRow;
  renew(): void;
  data: Data;
  readonly tables: Tables;
  readonly last: number;
  readonly step: number;
}

type Selected =
  | { dll: number; who?: undefined; start?: undefined }
  | { who: Who; start: number; dll?: undefined };
type PickedRow = [who: Who, row: number];

/** What make() of a pane returns: it does what it can of these. */
interface Part {
  name?: string;
  /** The step is another one; what it changed. */
  update?(dirty: Dirty): void;
  /** The same while its pane is not seen: base/drawing/seen.js calls it instead. */
  unseen?(): void;
  /** Of one that base/drawing/seen.js holds back: update it now, whether it is seen or not. */
  makeUp?(): void;
  /** Something else is selected. */
  pick?(): void;
  /** The pane has another size. */
  resize?(): void;
  restyle?(theme: Theme): void;
  /** The same fork has gone on: there are more steps. */
  renew?(): void;
  close?(): void;
  /** What the part that comes after it gets back. */
  keep?(): any;
  figure?: BokehFigure;
  view?: BokehView;
  [more: string]: any;
}

/** Who shows an explorer. */
interface Host {
  step?: number | null;
  selected?: string;
  panes?: string[];
  /** Whether it opens in a slide of a lesson. */
  slide?: boolean;
  bare?: boolean;
  /** One side of a comparison. */
  aligned?: boolean;
  theme?: string;
  /** What an explorer before this one gave as keep(). */
  keep?: any;
  focus?: KeptFocus | null;
  onStep?(step: number): void;
  onSelect?(text: string): void;
  onTheme?(name: string): void;
  /** Whether it is closed already, while it is still being built. */
  closed?(): boolean;
  /** Asks Python, where there is one. */
  request?(message: Message): void;
  leave?(): void;
  compare?(): void;
  /** The whole address of a page that opens what the pair of a fragment says. */
  link?(fragment: string): string;
  [more: string]: any;
}

/** What Python is asked; its kind says what else is in it. */
interface Message {
  kind: MessageKind;
  [more: string]: any;
}

interface KeptFocus {
  found: string;
  from: number | null;
  to: number | null;
}

/**
 * A pane of the explorer.
 *
 * `make(ui, body, figure, view)` draws into `body` and gives its part, or a promise of it.  Where a
 * `figure` is named, bokeh has drawn it into `body` by then: its model and its view are given.
 */
interface PaneSpec {
  /** As `panes=` in Python has it. */
  name: string;
  /** What its heading and its tab say. */
  title: string;
  make(ui: any, body: HTMLElement, figure?: any, view?: any): any;
  /** Makes what takes room beside its figure, which then is as large as it stays. */
  before?(ui: any, body: HTMLElement): void;
  /** The figure of bokeh that it draws with. */
  figure?: string;
  /** Whether it has a heading of its own, as all have but the map and the words. */
  head?: boolean;
  /** Whether its body takes the focus, so that the keyboard scrolls it. */
  scrolls?: boolean;
  /** Why this fork does not use it, "" where it does. */
  unused?(data: any, ui?: any): string;
  /** What the bar of the folded pane says of it. */
  said?(ui: any): string;
}

interface Alert {
  element: HTMLElement;
  hide(): void;
  complain(what: string, advice: string): void;
  complains(): boolean;
  message(...said: (string | Node)[]): void;
  guard(action: () => void): void;
}

/** What every part of an explorer is given. */
interface Ui {
  root: HTMLElement;
  data: Data;
  store: Store;
  host: Host;
  parts: Part[];
  alert: Alert;
  themes: { light: Theme; dark: Theme };
  theme(): Theme;
  toggleTheme(): void;
  /** The panes by name. */
  panes: Record<string, HTMLElement>;
  /** Where each pane draws. */
  bodies: Record<string, HTMLElement>;
  heads: Map<string, any>;
  specs: Map<string, any>;
  /** The areas of the page outside of the panes. */
  places: Record<string, any>;
  /** Places of the controls: find, more. */
  tools: Record<string, any>;
  /** What the size of the explorer means, and how large text is, in pixels. */
  size: string;
  tall: string;
  type: any;
  /** Begins every id of this explorer. */
  mine: string;
  /** Numbers of DLLs by their bases. */
  byBase: number[];
  /** Where a region is known from, in words. */
  origin(region: RegionRow): string;
  go(step: number, quiet?: boolean): void;
  forward(): void;
  guard(action: () => void): void;
  play(): void;
  /** Does what a key does. */
  press(key: string): void;
  whatIf(): void;
  restyle(theme: Theme): void;
  resized(): void;
  ask(message: Message): void;
  tell(): void;
  full(name: string): void;
  selected(): Selected | null;
  pickedDll(): number;
  pickedRows(): PickedRow[];
  pickedSteps(): number[];
  select(what: Selected | string | null, add?: boolean): void;
  selectRow(who: Who, row: number, add?: boolean): void;
  selectNext(by: number): void;
  goThere(): void;
  foundRows(): PickedRow[];
  /** One side of a comparison, beside the other one. */
  paired?: boolean;
  /** The map, once it is there. */
  space?: any;
  search?: any;
  [more: string]: any;
}
