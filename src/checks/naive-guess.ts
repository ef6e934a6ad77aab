/** A thing with yes-or-no features, and which of two classes it is in. */
export interface Example {
  readonly label: boolean;
  readonly features: readonly boolean[];
}

/** How many examples a feature's rate over both classes weighs as, beside those of one class. */
const WEIGHT = 2;

/**
 * The share of examples, from 0 to 1, that a naive guess gets right when it has learnt from all the others:
 * leave-one-out cross-validation of a Bernoulli naive Bayes classifier (Manning, Raghavan and Schütze,
 * Introduction to Information Retrieval, 2008, §13.3). Rates are smoothed towards the rate over both classes
 * (the m-estimate: Cestnik, ECAI 1990), so that a feature equally frequent in both tells nothing, whatever
 * their sizes; both classes count as equally likely beforehand. Deterministic; a tie is half right.
 *
 * With features that stand equally often in both classes it comes out below one half rather than at it: the
 * one left out is missing from its own class.
 */
export function leaveOneOut(examples: readonly Example[]): number {
  if (examples.length === 0) return 0;
  const right = examples.reduce((sum, example, at) => {
    const others = examples.filter((_, other) => other !== at);
    const lean = logOdds(others, example.features);
    if (Math.abs(lean) < 1e-12) return sum + 0.5;
    return sum + Number(lean > 0 === example.label);
  }, 0);
  return right / examples.length;
}

/** Logarithm of how much likelier these features are in the class `true` than in the other. */
function logOdds(examples: readonly Example[], features: readonly boolean[]): number {
  const yes = examples.filter(({ label }) => label);
  const no = examples.filter(({ label }) => !label);
  return features.reduce((sum, has, at) => {
    const shared = sharing(examples, at, has);
    // What the others never show they can't teach.
    if (shared === 0) return sum;
    const share = shared / examples.length;
    return sum + Math.log(smoothed(yes, at, has, share) / smoothed(no, at, has, share));
  }, 0);
}

function smoothed(examples: readonly Example[], feature: number, has: boolean, share: number): number {
  return (sharing(examples, feature, has) + WEIGHT * share) / (examples.length + WEIGHT);
}

function sharing(examples: readonly Example[], feature: number, has: boolean): number {
  return examples.filter(({ features }) => features[feature] === has).length;
}
