/** One thing measured. */
export interface BenchCase {
  /** What was done. */
  readonly name: string;
  /** The unit of the median, such as `ms` or `ns/edit`. */
  readonly unit: string;
  /** The median of the samples. */
  readonly median: number;
  /** How many samples were taken, after the warm-up. */
  readonly samples: number;
}

/** One aim: a measured value beside what it should be. */
export interface BenchRatio {
  /** What the value says. */
  readonly name: string;
  /** The measured value. */
  readonly value: number;
  /** How the value should stand to the aim. */
  readonly op: "<=" | ">=";
  /** The aim. */
  readonly aim: number;
  /** Whether it does. */
  readonly met: boolean;
}

/** What every bench prints with `--json`. */
export interface BenchAnswer {
  /** The name of the bench. */
  readonly bench: string;
  /** What was measured. */
  readonly cases: readonly BenchCase[];
  /** What was aimed at. */
  readonly ratios: readonly BenchRatio[];
  /** Whether the ways compared gave the same result; true where only one way was measured. */
  readonly equal: boolean;
  /** Whether every aim is met. */
  readonly aimsMet: boolean;
}

/**
 * Runs `work` once to warm up and then `samples` times.
 *
 * @param per how many units of work one run does; the median is divided by it
 */
export function measure(
  name: string,
  work: () => unknown,
  { unit = "ms", samples = 9, per = 1 }: { unit?: string; samples?: number; per?: number } = {},
): BenchCase {
  const perMillisecond = unit.startsWith("ns") ? 1e6 : unit.startsWith("us") ? 1e3 : 1;
  work();
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const start = performance.now();
    work();
    times.push(((performance.now() - start) * perMillisecond) / per);
  }
  times.sort((a, b) => a - b);
  return { name, unit, median: times[Math.floor(samples / 2)] ?? Number.NaN, samples };
}

/** Compares a measured value with its aim. */
export function ratio(name: string, value: number, op: "<=" | ">=", aim: number): BenchRatio {
  return { name, value, op, aim, met: op === "<=" ? value <= aim : value >= aim };
}

/** Prints the answer of a bench: one JSON object with `--json`, lines to read without. */
export function answer(
  bench: string,
  cases: readonly BenchCase[],
  ratios: readonly BenchRatio[],
  equal = true,
): void {
  const aimsMet = ratios.every(({ met }) => met);
  const whole: BenchAnswer = { bench, cases, ratios, equal, aimsMet };
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify(whole));
    return;
  }
  for (const { name, unit, median, samples } of cases) {
    console.log(`${name}: ${median.toPrecision(4)} ${unit} (median of ${samples})`);
  }
  for (const { name, value, op, aim, met } of ratios) {
    console.log(`${met ? "met" : "MISSED"}: ${name} ${value.toPrecision(3)} ${op} ${aim}`);
  }
  if (!equal) console.log("NOT EQUAL: the ways compared gave different results");
}
