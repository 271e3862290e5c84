// report: a page that is stepped through, and forks nothing.

import { pageHost, pageModel } from "../models/page.js";
import { startReport } from "../report.js";

void startReport((data, step) => {
  const model = pageModel(data, step);
  return { model, hostOf: pageHost(model) };
});
