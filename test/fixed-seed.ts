import fc from 'fast-check';

/** Every run tries the same examples; `FC_SEED=7 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
