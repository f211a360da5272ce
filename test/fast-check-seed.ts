import fc from 'fast-check';

/**
 * The same random cases in every run, so that a failure is the change's and not the day's. Other
 * cases: `FC_SEED=7 npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_012) });
