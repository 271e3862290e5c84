// diagnosis_maps: a page that is a diagnosis, with the maps that were captured beside it.

import { startDiagnosis } from "../diagnosis/start.js";
import { mount } from "../mount.js";

void startDiagnosis(mount);
