// types of the site: what the page is given when it is built, and what its parts give each other.

/** Bytes of a file and of all files together that a tab reads, and how many files. */
interface SiteLimits {
  file: number;
  whole: number;
  files: number;
}

/** What a file is by its first bytes; "text" is all else. */
type GivenKind = "image" | "dump" | "zip" | "text";

/** Addresses from the page on, each with the beginning of its hash. */
interface SiteManifest {
  styles: string[];
  scripts: string[];
  explorer: { style: string; bokeh: string };
  /** By kind and name, such as `scenario-recursion`. */
  stored: Record<string, string>;
  engine: { name: string; address: string; size: number }[];
  /** The topics of the quiz, in the order of the course. */
  quiz: { topic: string; title: string; minutes: number; lesson: string }[];
  most: SiteLimits;
  /** The names of the files that make a bundle of a folder. */
  bundle: string[];
}

type SitePage = "start" | "shelves" | "answer" | "explore" | "plan" | "quiz";

interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * What was given, and what the engine said of it; names: as they are shown; own: the visitor's;
 * page: that it is stored for.
 */
interface SiteGiven {
  files: GivenFile[];
  answer: any;
  names: string[];
  own: boolean;
  page?: string;
}

/**
 * A fork to be explored; without an answer the engine is asked.  opening: what is asked about the
 * files, "open" where it is left out.  message: what it is asked first.
 */
interface SiteFork {
  files: GivenFile[];
  answer: any;
  opening?: "open" | "moved";
  source: SiteGiven;
  message?: Message | null;
}

/** A page that was made. */
interface SiteView {
  close(): void;
  theme(name: string): void;
}

interface SiteApp {
  manifest: SiteManifest;
  engine: EngineClient;
  stored: ReturnType<typeof import("./stored.js").makeStored>;
  tones: ReturnType<typeof import("./tones.js").makeTones>;
  given: SiteGiven | null;
  fork: SiteFork | null;
  plan: SiteGiven | null;
  /** Show the page of an address. */
  go(hash: string): void;
  /** The engine as the pages share it. */
  forks: ReturnType<typeof import("../engine/forks.js").makeForks>;
}
