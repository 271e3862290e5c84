// lesson: a page that teaches: text, questions, and explorers in it.

import { startLesson } from "../lesson/start.js";

startLesson();
