// compare: what forkviz.front.compare_data makes of two traces, and the page that shows both.

type SideName = "a" | "b";
type BySide<T> = Record<SideName, T>;
/** Two values, of A and of B. */
type Pair<T> = [a: T, b: T];

/** A link of the headline: a step of a side, the row that it is in, and what it is to the outcome. */
interface CompareLink {
  side: SideName;
  step: number;
  row: number;
  role: string;
  sign: string;
  label: string;
}

/** A row of what differs as a whole; a and b: a text, its sign, what kind the sign is of. */
interface SummaryRow {
  name: string;
  address: string;
  a: [text: string, sign: string, kind: string];
  b: [text: string, sign: string, kind: string];
  same: boolean;
}

/** What decides: its row, null for none; the rows that matter; the place, and who gives it back. */
interface Decides {
  row: number | null;
  matter: number[];
  place: [start: number, end: number] | null;
  freed: Pair<boolean>;
  headline: [kind: string, text: string][];
  links: CompareLink[];
}

interface CompareData {
  a: Data;
  b: Data;
  /** The rows: the step of each, null for none. */
  pairs: Pair<number | null>[];
  /** The steps at which both stand in each row. */
  shown: Pair<number>[];
  sameParent: boolean;
  parts_at: number | null;
  opening: number;
  /** The rows that differ. */
  rows: [row: number, kind: string, a: string, b: string][];
  decides: Decides;
  summary: SummaryRow[];
  /** Whether there is a fork to go back to. */
  back?: boolean;
}

type CompareRows = ReturnType<typeof import("../compare/rows.js").makeRows>;
type RowStore = ReturnType<typeof import("../compare/rowstore.js").rowStore>;
type CompareSide = ReturnType<typeof import("../compare/side.js").makeSide>;

/** Where a side has its panes, by name; `more`: where a pane has its tools. */
interface SidePlaces {
  bodies: Record<string, HTMLElement>;
  panes: Record<string, HTMLElement>;
  more: Record<string, HTMLElement>;
}

/** What a page of two forks keeps for one that comes after it. */
interface KeptCompare {
  row?: number;
  theme?: string;
  which?: "matter" | "all";
  selected?: string;
  layout?: unknown;
  playing?: { policy?: "decisions" | "all"; speed?: 0.5 | 1 | 2 };
  query?: string;
  range?: [low: number, high: number] | null;
}

interface CompareHost extends Host {
  keep?: KeptCompare;
}

/** The `ui` of the page: a step of it is a row of both. */
interface CompareMain extends Ui {
  host: CompareHost;
  /** Of A, with what a store of rows has besides. */
  store: Store & Pick<RowStore, "stand" | "rowsOfSteps">;
  sides: BySide<CompareSide>;
  decides: Decides;
  /** The last step of each. */
  ends: BySide<number>;
  /** Which differences the buttons stop at, and the rows of these. */
  which: "matter" | "all";
  differences(): number[];
  choose(which: "matter" | "all"): void;
  nextDifference(): void;
  differenceBefore(): void;
  decide(): void;
  /** To a step of one side. */
  goStep(side: SideName, step: number, row?: number): void;
  selectedIn(from: SideName, text: string): void;
  tellAll(): void;
  holds(): boolean;
  /** The controls of the bar come to where there is room. */
  fit(): void;
}
