// page: a model with nothing behind it, as a report has it: it can't fork, but the page may hold the
// fork after a remedy, which it shows beside the fork, and back.

import { makeModel } from "../base/model.js";

/**
 * @param {any} data  taken apart
 * @param {number | null} step  null: where the data say
 */
export function pageModel(data, step = null) {
  const { after } = data;
  const both = after ? { ...after, a: data, back: true } : null;
  let left = step; // where one stood in the fork
  const model = makeModel({ data, step }, ({ kind, number }) => {
    const { data: shown, step: stood } = { data: model.get("data"), step: model.get("step") };
    if (kind === "remedy" && both && shown === data && number === after.number) {
      left = stood;
      model.set({ data: both, step: both.opening });
    } else if (kind === "back" && shown === both) {
      model.set({ data, step: left });
    }
  });
  return model;
}

/**
 * What a view of such data can ask: it has no `request`, for a page cannot fork.
 *
 * @param {Model} model
 * @returns {(data: any) => Host}
 */
export function pageHost(model) {
  return ({ after, back }) => ({
    compare: after ? () => model.send({ kind: "remedy", number: after.number }) : undefined,
    leave: back ? () => model.send({ kind: "back" }) : undefined,
  });
}
