"""Averages and spreads."""

__all__ = [
    "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde", "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low",
    "mode", "multimode", "NormalDist", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]

from math import exp, fsum, log, sqrt


class StatisticsError(ValueError):
    pass


def _fraction(value):
    from fractions import Fraction
    if isinstance(value, Fraction):
        return value
    try:
        return Fraction(*value.as_integer_ratio())
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None


def _kind(data):
    kinds = {type(x) for x in data}
    if float in kinds:
        return float
    kinds.discard(bool)
    return kinds.pop() if len(kinds) == 1 else float if kinds & {float} else max(kinds, key=lambda k: k is not int, default=int)


def _as_kind(value, kind):
    """An exact result in the kind of the data; ints stay ints when they can."""
    if isinstance(value, float):
        return value
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
    found_zero = False
    for x in data:
        if x > 0.0 or x != x:
            continue
        if x != 0.0:
            raise StatisticsError("No negative inputs allowed", x)
        found_zero = True
    return 0.0 if found_zero else exp(fsum(map(log, data)) / len(data))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if weights is None:
        if len(data) == 1:
            from numbers import Real
            if not isinstance(data[0], Real) and not hasattr(type(data[0]), "as_integer_ratio"):
                raise TypeError("unsupported type")
            return _not_negative(data)[0]
        weights, whole = [1] * len(data), len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
        whole = sum(_fraction(w) for w in _not_negative(weights))
    parts = [w / x if w else 0 for w, x in zip(weights, _not_negative(data)) if x or w] if 0 not in data else None
    if parts is None:
        return 0
    if _special(parts):
        total = sum(parts)
    else:
        total = sum(map(_fraction, parts))
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _as_kind(whole / total, _kind(parts)) if not isinstance(total, float) else whole / total


def _not_negative(values):
    if any(x < 0 for x in values):
        raise StatisticsError("harmonic mean does not support negative values")
    return values


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
    try:
        interval, _ = float(interval), float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float") from None
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
    """The exact sum of squared distances from the centre; a float when there are NaNs or infinities."""
    if _special(data):
        return sum(_special(data))
    exact = [_fraction(x) for x in data]
    middle = sum(exact) / (len(exact) or 1) if center is None else _fraction(center)
    return sum((x - middle) ** 2 for x in exact)


def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        _squares(data, xbar)
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
        _squares(data, xbar)
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
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    xbar, ybar = fsum(x) / len(x), fsum(y) / len(y)
    x, y = [a - xbar for a in x], [b - ybar for b in y]
    sxx, syy = fsum(a * a for a in x), fsum(b * b for b in y)
    if not sxx * syy:
        raise StatisticsError("at least one of the inputs is constant")
    return fsum(a * b for a, b in zip(x, y)) / sqrt(sxx * syy)


def _ranks(data):
    """Places in sorted order, around their middle; equal values share the mean of theirs."""
    places, order = [0.0] * len(data), sorted(range(len(data)), key=data.__getitem__)
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and data[order[end]] == data[order[at]]:
            end += 1
        for i in order[at:end]:
            places[i] = (at + end + 1) / 2 - (len(data) + 1) / 2
        at = end
    return places


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


def kde(data, h, kernel="normal", *, cumulative=False):
    """Kernel density estimation: a continuous density, or distribution, from samples."""
    from bisect import bisect_left, bisect_right
    if not len(data):
        raise StatisticsError("Empty data sequence")
    _, density, distribution, support = _kernel(data, h, kernel)
    if support is None:
        if cumulative:
            return lambda x: sum(distribution((x - at) / h) for at in data) / len(data)
        return lambda x: sum(density((x - at) / h) for at in data) / (len(data) * h)
    sample, width = sorted(data), h * support

    def estimate(x):
        nonlocal sample
        if len(sample) != len(data):
            sample = sorted(data)
        low, high = bisect_left(sample, x - width), bisect_right(sample, x + width)
        if cumulative:
            return sum((distribution((x - at) / h) for at in sample[low:high]), low) / len(data)
        return sum(density((x - at) / h) for at in sample[low:high]) / (len(data) * h)

    return estimate


def kde_random(data, h, kernel="normal", *, seed=None):
    """A function that draws from the density that `kde` estimates."""
    from random import Random
    if not len(data):
        raise StatisticsError("Empty data sequence")
    inverse = _kernel(data, h, kernel)[0]
    generator = Random(seed)
    choice, draw = generator.choice, generator.random
    return lambda: choice(data) + h * inverse(draw())


def _kernel(data, h, name):
    """Inverse distribution, density, distribution and half the width (None when it has no end) of a kernel."""
    from math import acos, asin, atan, cos, cosh, erf, exp, pi, sin, tan, tau
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    match name:
        case "normal" | "gauss":
            return lambda p: _inverse_cdf(p, 0.0, 1.0), lambda t: exp(-1 / 2 * t * t) / sqrt(tau), lambda t: 1 / 2 * (1.0 + erf(t / sqrt(2))), None
        case "logistic":
            return lambda p: log(p / (1 - p)), lambda t: 1 / 2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), None
        case "sigmoid":
            return lambda p: log(tan(p * pi / 2)), lambda t: 1 / pi / cosh(t), lambda t: 2 / pi * atan(exp(t)), None
        case "rectangular" | "uniform":
            return lambda p: 2 * p - 1, lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, 1.0
        case "triangular":
            inverse = lambda p: sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p)
            return inverse, lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2, 1.0
        case "parabolic" | "epanechnikov":
            return lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3), lambda t: 3 / 4 * (1.0 - t * t), lambda t: -1 / 4 * t**3 + 3 / 4 * t + 1 / 2, 1.0
        case "quartic" | "biweight":
            density, distribution = lambda t: 15 / 16 * (1.0 - t * t) ** 2, lambda t: 3 / 16 * t**5 - 5 / 8 * t**3 + 15 / 16 * t + 1 / 2
            return _inverse_of(distribution, density), density, distribution, 1.0
        case "triweight":
            density, distribution = lambda t: 35 / 32 * (1.0 - t * t) ** 3, lambda t: 35 / 32 * (-1 / 7 * t**7 + 3 / 5 * t**5 - t**3 + t) + 1 / 2
            return _inverse_of(distribution, density), density, distribution, 1.0
        case "cosine":
            return lambda p: 2 * asin(2 * p - 1) / pi, lambda t: pi / 4 * cos(pi / 2 * t), lambda t: 1 / 2 * sin(pi / 2 * t) + 1 / 2, 1.0
    raise StatisticsError(f"Unknown kernel name: {name!r}")


def _inverse_of(distribution, density):
    """By halving between -1 and 1, then by Newton's steps."""
    def inverse(p):
        low, high = -1.0, 1.0
        for _ in range(20):
            middle = (low + high) / 2
            low, high = (middle, high) if distribution(middle) < p else (low, middle)
        x = (low + high) / 2
        for _ in range(8):
            slope = density(x)
            if not slope:
                break
            x -= (distribution(x) - p) / slope
        return x

    return inverse


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
        from random import random, Random
        draw = random if seed is None else Random(seed).random
        return [_inverse_cdf(draw(), self._mu, self._sigma) for _ in range(n)]

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _inverse_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = sorted((self, other), key=lambda normal: (normal._sigma, normal._mu))
        if not x.variance or not y.variance:
            raise StatisticsError("overlap() not defined when sigma is zero")
        between, apart = y.variance - x.variance, abs(y._mu - x._mu)
        if not between:
            from math import erfc
            return erfc(apart / (2.0 * x._sigma * sqrt(2.0)))
        a = x._mu * y.variance - y._mu * x.variance
        b = x._sigma * y._sigma * sqrt(apart * apart + between * log(y.variance / x.variance))
        first, second = (a + b) / between, (a - b) / between
        return 1.0 - (abs(y.cdf(first) - x.cdf(first)) + abs(y.cdf(second) - x.cdf(second)))

    def __add__(self, other):
        from math import hypot
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        from math import hypot
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        return (self._mu, self._sigma) == (other._mu, other._sigma) if isinstance(other, NormalDist) else NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"NormalDist(mu={self._mu!r}, sigma={self._sigma!r})"


# Wichura's algorithm AS 241: quotients of polynomials for the middle, the sides and the far ends, highest powers first.
_MIDDLE = (
    (2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0),
    (5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0),
)
_SIDES = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1.0),
)
_ENDS = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


def _inverse_cdf(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        above, below = (_polynomial(part, r) for part in _MIDDLE)
        return mu + above * q / below * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    parts, r = (_SIDES, r - 1.6) if r <= 5.0 else (_ENDS, r - 5.0)
    x = _polynomial(parts[0], r) / _polynomial(parts[1], r)
    return mu + (-x if q < 0.0 else x) * sigma


def _polynomial(coefficients, x):
    value = 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value
