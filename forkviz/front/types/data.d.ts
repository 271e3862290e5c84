// data: what forkviz.front.data makes of a trace.  Columns and names that Python gives are in
// base/contract.js.

type Tables = import("../base/contract.js").Tables;
type TableName = keyof Tables;
type Who = import("../base/contract.js").Who;
type Look = import("../base/contract.js").Look;
type Standing = import("../base/contract.js").Standing;
type StepKind = import("../base/contract.js").StepKind;
type PhaseName = import("../base/contract.js").PhaseName;
type MessageKind = import("../base/contract.js").MessageKind;

type Cell = number | string | null;
/** Numbers of a table and a column, the row, the value after the step and before it. */
type Change = [table: number, column: number, row: number, now: Cell, before: Cell];
/** phase, what, why, source, facts, kind, instead, older, dll; texts by their numbers. */
type PackedWords = [
  PhaseName | "",
  number,
  number,
  number,
  number[],
  StepKind,
  number,
  number,
  number,
];
/** kind, title, texts, how many more are left out. */
type Said = [kind: string, title: string, texts: string[], more: number];

interface Dll {
  name: string;
  kind: string;
  base: number;
  size: number;
  preferred: number;
  imports: string;
  path: string;
  headers: string;
}

interface Listing {
  functions: { name: string; source: string; lines: string[] }[];
  /** Of each step: the number of the function, its line, and the functions that called it. */
  steps: [number, number, number[]][];
}

interface Live {
  fork: number | string;
  standing: string;
  intact: boolean;
  title: string;
  who: string;
  told: string[];
  proved: string;
  values: string[][];
  breaks: [string, string][];
  breakable: boolean;
  rereads: boolean;
}

interface Data {
  title: string;
  policy: string;
  policies: string[];
  scenarios: string[];
  scenario: number;
  succeeded: boolean;
  waits?: boolean;
  message: string;
  exit_code: number | null;
  errno: number;
  opening: number;
  top: number;
  said: Said[];
  files: string[];
  notes: Record<string, string>;
  words: PackedWords[];
  log?: { file: string; lines: [number, number][] } | null;
  strings: string[];
  /** Of each line: its step and its text. */
  calls: any[];
  decisions: number[];
  failures: number[];
  dlls: Dll[];
  /** Answers of the calls, by their lines. */
  answers?: any[];
  help: Record<string, string[][]>;
  /** Name, meaning and forms of each term. */
  glossary: [string, string, string[]][];
  /** Of each phase: its label, who does it, what and why. */
  phaseNames: Record<string, { label: string; who: Who; title: string; why: string }>;
  /** Of steps: the place that is needed there. */
  needs?: Record<string, any>;
  retries?: number;
  /** Whether it is known that no row is missing. */
  complete?: boolean;
  listing: Listing;
  switches: [string, boolean][];
  faults: string[];
  phases: PhaseName[];
  edits: string[];
  live?: Live | null;
  diagnosis?: DiagnosisData | null;
  themes: { light: Theme; dark: Theme };
  sorting: { levels: number; rows: number; decided: [step: number, changed: boolean][] };
  tables: Tables;
  tableNames: TableName[];
  columnNames: string[];
  changes: Change[][];
  /** A capture: maps alone, without a step. */
  still?: boolean;
  panes?: string[];
  heads?: string[];
  /** The fork with the remedy, in a page that holds both. */
  after?: any;
  verdict?: any;
  [more: string]: any;
}

interface LookStyle {
  fill: string;
  line: string;
  hatch: string;
  title: string;
}

interface Theme {
  paper: string;
  surface: string;
  ink: string;
  soft: string;
  line: string;
  edge: string;
  accent: string;
  focus_fill: string;
  focus_line: string;
  failure: string;
  decision: string;
  done: string;
  warn: string;
  label_paper: number;
  looks: Record<Look, LookStyle>;
  links: Record<Standing, { colour: string; dash: string; sign: string }>;
  timeline: Record<string, string>;
  sort: Record<string, string>;
  [more: string]: any;
}
