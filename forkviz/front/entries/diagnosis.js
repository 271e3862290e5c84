// diagnosis: a page that is a diagnosis, without maps.

import { startDiagnosis } from "../diagnosis/start.js";

void startDiagnosis(null);
