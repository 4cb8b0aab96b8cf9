"""Statistics of data of every kind, with what they refuse."""

import math
import statistics as s
from fractions import Fraction as F

nan, inf = math.nan, math.inf


def show(source):
    try:
        result = repr(eval(source))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(source, "->", result)


# case: averages and spreads of data of every kind
DATA = (
    "[]", "[1]", "[1, 2]", "[1, 2, 3, 4]", "[1.5, 2.5, 10]", "['a', 'b']", "[nan, 1]", "[inf, 1]", "[inf, -inf]", "[F(1, 3), F(1, 2)]", "[True, False]",
    "[-1, 2]", "[0, 1]", "[0]", "5", "iter([1, 2, 3])", "range(5)", "[1e300, 1e300]", "[1, 1, 2, 2, 3]", "[10**30, 1]", "[1, F(1, 2)]", "[1j, 2]",
)
for name in (
    "mean", "fmean", "geometric_mean", "harmonic_mean", "median", "median_low", "median_high", "mode", "multimode", "quantiles", "pstdev", "pvariance", "stdev", "variance",
):
    for data in DATA:
        show(f"s.{name}({data})")

# case: weights, centres, methods
for source in (
    "s.fmean([1, 2], weights=[1, 3])", "s.fmean([1, 2], [0, 0])", "s.fmean([1, 2], [1])", "s.harmonic_mean([1, 2], weights=[1, 3])",
    "s.harmonic_mean([1, 2], weights=[1])", "s.harmonic_mean([1, 2], weights=[0, 0])", "s.harmonic_mean([1, 2], weights=[-1, 2])", "s.harmonic_mean(['a'])",
    "s.quantiles([1, 2, 3], n=0)", "s.quantiles([1, 2, 3], method='x')", "s.variance([1, 2, 3], xbar=2)", "s.pvariance([1, 2, 3], mu=1)",
    "s.median_grouped([1, 2, 2, 3], interval=2)", "s.median_grouped([1, 2, 2, 3], interval='a')", "s.median_grouped(['a', 'b'])",
    "s.correlation([1, 2, 3, 4], [1, 2, 4, 3], method='ranked')", "s.correlation([1, 1, 2], [3, 3, 1], method='ranked')", "s.correlation([1, 2], [1, 2], method='x')",
    "s.variance(['a'])", "s.stdev(['a'])",
):
    show(source)

# case: normal distributions
for source in (
    "s.NormalDist(5, 2) + 3", "3 + s.NormalDist(5, 2)", "s.NormalDist(5, 2) * 2", "s.NormalDist(5, 2) + s.NormalDist(1, 1)", "s.NormalDist(5, 2) - s.NormalDist(1, 1)",
    "s.NormalDist(5, 2) / 2", "-s.NormalDist(5, 2)", "3 - s.NormalDist(5, 2)", "s.NormalDist(5, 2).overlap(s.NormalDist(6, 1))",
    "s.NormalDist(5, 2).overlap(s.NormalDist(6, 2))", "s.NormalDist(5, 2).overlap(3)", "s.NormalDist(5, 2).quantiles(3)", "s.NormalDist().inv_cdf(0)",
    "s.NormalDist().inv_cdf(1)", "s.NormalDist(5, 2).samples(3, seed=1)", "s.NormalDist(1, -1)",
):
    show(source)
print([s.NormalDist(10, 3).inv_cdf(p) for p in (1e-300, 1e-12, 0.0003, 0.01, 0.07, 0.3, 0.5, 0.7, 0.93, 0.99, 1 - 1e-12)])

# case: densities from samples, with every kernel
sample = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in ("normal", "logistic", "sigmoid", "rectangular", "triangular", "parabolic", "quartic", "triweight", "cosine"):
    density, distribution = s.kde(sample, 1.5, kernel), s.kde(sample, 1.5, kernel, cumulative=True)
    print(kernel, [density(x) for x in (-10, -1.3, 0, 5.0)], [distribution(x) for x in (-10, -1.3, 0, 5.0, 20)])
    draw = s.kde_random(sample, 1.5, kernel, seed=8675309)
    print("   ", [round(draw(), 10) for _ in range(3)])
for source in ("s.kde([], 1)", "s.kde([1, 2], 0)", "s.kde([1, 2], 1, 'x')", "s.kde(['a'], 1)", "s.kde_random([], 1)", "s.kde_random([1], -1.5)"):
    show(source)
