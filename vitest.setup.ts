import fc from "fast-check";

// The same generated cases in every run, so that a failure is the change's own. Other cases:
// `FUYOU_SEED=7 pnpm test`, or `FUYOU_SEED=$RANDOM` for new ones each time.
fc.configureGlobal({ seed: Number(process.env.FUYOU_SEED ?? 20151101) });
