import type { Highs, Model } from 'highs';

// The package's types are those of its CommonJS form.
import highs = require('highs');

/** The objective is handed to the solver in points, so that its tolerances are small against a ten-thousandth. */
export const UNITS_PER_POINT = 10_000;

let loaded: Promise<Highs> | undefined;

/** HiGHS (https://highs.dev), compiled to WebAssembly; loaded once, from the package. */
export function loadSolver(): Promise<Highs> {
  loaded ??= highs.default();
  return loaded;
}

/** Works with a model that is given back to the solver at the end. */
export function withModel<T>(solver: Highs, work: (model: Model) => T): T {
  const model = solver.createModel();
  try {
    model.options.set({ output_flag: false });
    model.changeObjectiveSense(solver.constants.objectiveSense.maximize);
    return work(model);
  } finally {
    model.dispose();
  }
}
