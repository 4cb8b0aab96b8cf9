"""Averages and spreads."""

__all__ = [
    "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low",
    "mode", "multimode", "NormalDist", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]

from math import exp, fsum, log, sqrt


class StatisticsError(ValueError):
    pass


def _fraction(value):
    from fractions import Fraction
    return Fraction(value) if isinstance(value, (int, float)) else Fraction(str(value)) if not isinstance(value, Fraction) else value


def _kind(data):
    kinds = {type(x) for x in data}
    if float in kinds:
        return float
    kinds.discard(bool)
    return kinds.pop() if len(kinds) == 1 else float if kinds & {float} else max(kinds, key=lambda k: k is not int, default=int)


def _as_kind(value, kind):
    """An exact result in the kind of the data; ints stay ints when they can."""
    if kind is int or kind is bool:
        return value.numerator if value.denominator == 1 else value.numerator / value.denominator
    if kind is float:
        return value.numerator / value.denominator
    return value if kind is type(value) else kind(value.numerator) / kind(value.denominator)


def _special(data):
    return [x for x in data if isinstance(x, float) and (x != x or x in (float("inf"), float("-inf")))]


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    if _special(data):
        return sum(data) / len(data)
    return _as_kind(sum(map(_fraction, data)) / len(data), _kind(data))


def fmean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("fmean requires at least one data point")
    if weights is None:
        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    whole = fsum(weights)
    if not whole:
        raise StatisticsError("sum of weights must be non-zero")
    return fsum(x * w for x, w in zip(data, weights)) / whole


def geometric_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("Must have a non-empty dataset")
    if any(x < 0 for x in data):
        raise StatisticsError("No negative inputs allowed")
    return 0.0 if 0 in data else exp(fsum(map(log, data)) / len(data))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if 0 in data:
        return 0
    weights = [1] * len(data) if weights is None else list(weights)
    kind = _kind(data)
    return _as_kind(sum(map(_fraction, weights)) / sum(_fraction(w) / _fraction(x) for w, x in zip(weights, data)), float if kind is int else kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    from bisect import bisect_left, bisect_right
    data = _sorted(data)
    x = data[len(data) // 2]
    low, high = bisect_left(data, x), bisect_right(data, x)
    return float(x) - interval / 2 + interval * (len(data) / 2 - low) / (high - low)


def mode(data):
    pairs = _counted(data)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return max(pairs.items(), key=lambda pair: pair[1])[0]


def multimode(data):
    pairs = _counted(data)
    largest = max(pairs.values(), default=0)
    return [value for value, count in pairs.items() if count == largest]


def _counted(data):
    pairs = {}
    for x in data:
        pairs[x] = pairs.get(x, 0) + 1
    return pairs


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    if len(data) < 2:
        if len(data) == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method == "inclusive":
        m = len(data) - 1
        places = [divmod(i * m, n) for i in range(1, n)]
        return [(data[j] * (n - delta) + data[min(j + 1, m)] * delta) / n for j, delta in places]
    if method == "exclusive":
        m, result = len(data) + 1, []
        for i in range(1, n):
            j = min(max(i * m // n, 1), len(data) - 1)
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


def _squares(data, center):
    """The exact sum of squared distances from the centre."""
    exact = [_fraction(x) for x in data]
    middle = sum(exact) / len(exact) if center is None else _fraction(center)
    return sum((x - middle) ** 2 for x in exact)


def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    return _as_kind(_squares(data, xbar) / (len(data) - 1), _kind(data))


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    return _as_kind(_squares(data, mu) / len(data), _kind(data))


def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(_squares(data, xbar) / (len(data) - 1))


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(_squares(data, mu) / len(data))


def _root(exact):
    """The square root of a fraction, rounded once."""
    n, m = exact.numerator, exact.denominator
    if not n:
        return 0.0
    from math import isqrt
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        root = isqrt(n // (m << 2 * shift)) | 1
        return float(root << shift)
    scaled = isqrt((n << -2 * shift) // m)
    scaled |= scaled * scaled * m != n << -2 * shift
    return scaled / (1 << -shift)


def covariance(x, y, /):
    if len(x) != len(y):
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError("covariance requires at least two data points")
    xbar, ybar = fsum(x) / len(x), fsum(y) / len(y)
    return fsum((a - xbar) * (b - ybar) for a, b in zip(x, y)) / (len(x) - 1)


def correlation(x, y, /, *, method="linear"):
    if len(x) != len(y):
        raise StatisticsError("correlation requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError("correlation requires at least two data points")
    xbar, ybar = fsum(x) / len(x), fsum(y) / len(y)
    x, y = [a - xbar for a in x], [b - ybar for b in y]
    sxx, syy = fsum(a * a for a in x), fsum(b * b for b in y)
    if not sxx * syy:
        raise StatisticsError("at least one of the inputs is constant")
    return fsum(a * b for a, b in zip(x, y)) / sqrt(sxx * syy)


def linear_regression(x, y, /, *, proportional=False):
    from collections import namedtuple
    if len(x) != len(y):
        raise StatisticsError("linear regression requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError("linear regression requires at least two data points")
    xbar, ybar = (0, 0) if proportional else (fsum(x) / len(x), fsum(y) / len(y))
    sxx = fsum((a - xbar) ** 2 for a in x)
    if not sxx:
        raise StatisticsError("x is constant")
    slope = fsum((a - xbar) * (b - ybar) for a, b in zip(x, y)) / sxx
    return namedtuple("LinearRegression", ("slope", "intercept"))(slope, 0.0 if proportional else ybar - slope * xbar)


class NormalDist:
    """A normal distribution."""

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(mean(data), stdev(data))

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def pdf(self, x):
        from math import tau
        if not self._sigma:
            raise StatisticsError("pdf() not defined when sigma is zero")
        d = x - self._mu
        return exp(d * d / (-2.0 * self.variance)) / sqrt(tau * self.variance)

    def cdf(self, x):
        from math import erfc
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * erfc((self._mu - x) / (self._sigma * sqrt(2.0)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def samples(self, n, *, seed=None):
        from random import Random
        generator = Random(seed)
        return [generator.gauss(self._mu, self._sigma) for _ in range(n)]

    def __eq__(self, other):
        return (self._mu, self._sigma) == (other._mu, other._sigma) if isinstance(other, NormalDist) else NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"NormalDist(mu={self._mu!r}, sigma={self._sigma!r})"
