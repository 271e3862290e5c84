// quiz: what forkviz.course.quiz_session makes of a quiz, and who shows it.

/** untried, wrong (and not right yet), right, again (right after a wrong try), shown (the walk), taken (of a ticket). */
type QuizState = "untried" | "wrong" | "right" | "again" | "shown" | "taken";

/** A picture, drawn for each width: markup that Python made.  beside: narrow enough to stand there. */
interface QuizPicture {
  kind: string;
  beside: boolean;
  drawn: Record<"wide" | "cell" | "middle" | "narrow", string>;
}

interface QuizField {
  label: string;
  form: "address" | "size" | "count" | "code" | "order" | "choice";
  hint: string;
  choices: [letter: string, text: string][];
}

/** What is said of the last answer; taken: not whether it is right.  name, why and look where a misconception gives it. */
interface QuizFeedback {
  status: "right" | "wrong" | "unreadable" | "unanswered" | "taken";
  said: string;
  name?: string;
  why?: string;
  look?: string;
}

/** What is known once a problem has ended. */
interface QuizSolution {
  answer: string;
  walk: string[];
  others: { answer: string; name: string; why: string }[];
}

interface QuizProblem {
  id: string;
  topic: string;
  seed: string;
  title: string;
  text: string[];
  pictures: QuizPicture[];
  field: QuizField;
  state: QuizState;
  text_given: string;
  feedback: QuizFeedback | null;
  /** Whether it is a ticket's: then there is no walk. */
  counts: boolean;
  lesson: string;
  explorer: "" | "prefix" | "whole" | "diagnosis";
  solution: QuizSolution | null;
}

interface QuizData {
  kind: "quiz";
  turn: number;
  title: string;
  generator: number;
  origin: { topic?: string; seed?: string; problems?: number; ticket?: string };
  ticket: { assignment: string; student: string } | null;
  number: number;
  problems: { id: string; state: QuizState }[];
  problem: QuizProblem;
  kept: object[];
}

/**
 * Who shows a quiz.  level: of its problem's heading.  above: what stands above the problems.
 * lesson: where a lesson is, "" where it is in no place that a link leads to.  bring: gets ready what
 * an explorer needs in the page.  theme: which light.
 */
interface QuizHost {
  level?: number;
  above?: (data: QuizData) => Node[];
  lesson?: (name: string) => string;
  bring?: () => Promise<unknown>;
  theme: () => string;
}

/** What a view does. */
interface QuizActs {
  answer(text: string): void;
  walk(): void;
  go(number: number): void;
  explore(): void;
}
