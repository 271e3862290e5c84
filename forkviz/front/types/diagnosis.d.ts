// diagnosis: what forkviz.front.diagnosis_data makes of a diagnosis' JSON.

interface DiagnosisRow {
  file: string;
  line: number;
  pieces: [text: string, marked: boolean][];
  means: string;
  proves: boolean;
  text?: string;
}

/** Where something is, or would be, or shows itself. */
interface DiagnosisPlace {
  label: string;
  source?: string;
  look: string;
  name: string;
  start: number | null;
  end: number | null;
}

interface DiagnosisRemedy {
  text: string;
  command: string;
  shell: string;
  others?: { shell: string; command: string }[];
  plan: string;
  note?: string;
  effort?: string;
  close_first?: string;
  proof?: string;
  verified: string;
  moves?: any[];
  line?: string;
}

interface DiagnosisCause {
  class: string;
  certainty: string;
  sentence: string;
  detail: string;
  evidence: DiagnosisRow[];
  against: DiagnosisRow[];
  more: number;
  occupant: {
    name: string;
    base: number;
    end: number;
    preferred?: number | null;
    file?: string;
    line: number;
  } | null;
  who: { text: string; certainty: string } | null;
  remedies: DiagnosisRemedy[];
  places: DiagnosisPlace[];
  not_this: { text: string; why: string }[];
  does_not_help: { text: string; why: string }[];
}

interface DiagnosisNext {
  ask: string;
  command: string;
  shell?: string;
  note?: string;
  shows?: { class: string; text: string }[];
}

interface DiagnosisData {
  inputs: string[];
  causes: DiagnosisCause[];
  next: DiagnosisNext | null;
  episodes: Record<string, any>[];
  more_episodes: number;
  sequences: { episodes: number[]; retries: number; seconds?: number | null }[];
  images: number;
  maps?: Data | null;
}

/** What a click on a remedy that moves a DLL can do. */
interface Comparing {
  act?: () => void;
  label?: string;
  cannot?: string;
  line?: string;
}

interface DiagnosisHost {
  /** The number of the first heading. */
  level?: number;
  /** "wide", "middle" or "narrow", where it does not go by the width. */
  layout?: string;
  comparing?: ((remedy: DiagnosisRemedy, number: number) => Comparing) | null;
  /** What stands beside the names of the files. */
  above?(): HTMLElement[];
  /** What stands below the cause. */
  actions?(): HTMLElement[];
}
