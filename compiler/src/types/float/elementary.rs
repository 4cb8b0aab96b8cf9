//! The one door to the elementary functions, so that every build computes the same bits: those that the C library rounds nearly
//! always correctly come from `pxfm`, the rest from `libm` or from the formulas that C libraries share.

pub use libm::{atanh, cbrt, erf, erfc, exp2, expm1, fma, fmod, frexp, ldexp, log1p, nextafter};
pub use pxfm::{
    f_acos as acos, f_asin as asin, f_atan as atan, f_cos as cos, f_exp as exp, f_log as log, f_log2 as log2, f_pow as pow,
    f_sin as sin, f_tan as tan,
};

/// Angle of a point, whose zero has the sign of `y` also where it is one by underflow.
pub fn atan2(y: f64, x: f64) -> f64 {
    let angle = pxfm::f_atan2(y, x);
    if angle == 0.0 { angle.copysign(y) } else { angle }
}

const LN_2: f64 = std::f64::consts::LN_2;
/// Beyond this, 1 is lost beside the square.
const SQUARE_LARGE: f64 = 268_435_456.0;
/// Up to this, `exp` does not overflow.
const EXP_LARGE: f64 = 709.78;

/// Inverse hyperbolic cosine.
pub fn acosh(x: f64) -> f64 {
    if x < 1.0 || x.is_nan() {
        return f64::NAN;
    }
    if x >= SQUARE_LARGE {
        return log(x) + LN_2;
    }
    if x > 2.0 {
        return log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()));
    }
    let t = x - 1.0;
    log1p(t + (2.0 * t + t * t).sqrt())
}

/// Inverse hyperbolic sine.
pub fn asinh(x: f64) -> f64 {
    let a = x.abs();
    if !x.is_finite() || a < 1.0 / SQUARE_LARGE {
        return x;
    }
    let result = if a > SQUARE_LARGE {
        log(a) + LN_2
    } else if a > 2.0 {
        log(2.0 * a + 1.0 / ((x * x + 1.0).sqrt() + a))
    } else {
        let square = x * x;
        log1p(a + square / (1.0 + (1.0 + square).sqrt()))
    };
    result.copysign(x)
}

/// Hyperbolic cosine.
pub fn cosh(x: f64) -> f64 {
    let a = x.abs();
    if a < 0.5 * LN_2 {
        let t = expm1(a);
        let w = 1.0 + t;
        return if a < 2.8e-17 { w } else { 1.0 + t * t / (w + w) };
    }
    if a < 22.0 {
        let t = exp(a);
        return 0.5 * t + 0.5 / t;
    }
    if a < EXP_LARGE {
        return 0.5 * exp(a);
    }
    let half = exp(0.5 * a);
    0.5 * half * half
}

/// Hyperbolic sine.
pub fn sinh(x: f64) -> f64 {
    let a = x.abs();
    if !x.is_finite() || a < 1.0 / SQUARE_LARGE {
        return x;
    }
    let result = if a < 22.0 {
        let t = expm1(a);
        if a < 1.0 { 0.5 * (2.0 * t - t * t / (t + 1.0)) } else { 0.5 * (t + t / (t + 1.0)) }
    } else if a < EXP_LARGE {
        0.5 * exp(a)
    } else {
        let half = exp(0.5 * a);
        0.5 * half * half
    };
    result.copysign(x)
}

/// Hyperbolic tangent.
pub fn tanh(x: f64) -> f64 {
    let a = x.abs();
    if x.is_nan() || a < 2.8e-17 {
        return x;
    }
    let result = if a >= 22.0 {
        1.0
    } else if a >= 1.0 {
        1.0 - 2.0 / (expm1(2.0 * a) + 2.0)
    } else {
        let t = expm1(-2.0 * a);
        -t / (t + 2.0)
    };
    result.copysign(x)
}

/// Decimal logarithm.
pub fn log10(x: f64) -> f64 {
    const PER_LN: f64 = std::f64::consts::LOG10_E;
    // log10(2) in two parts, the first with zeros at its end.
    const HIGH: f64 = 3.010_299_956_636_117_7e-1;
    const LOW: f64 = 3.694_239_077_158_930_8e-13;
    if !(x > 0.0 && x.is_finite()) {
        return log(x);
    }
    let (m, e) = frexp(x);
    // The mantissa in 1..2, or in 0.5..1 below 1, so that both terms have one sign.
    let (k, m) = if e - 1 < 0 { (e, m) } else { (e - 1, m * 2.0) };
    let k = k as f64;
    k * LOW + PER_LN * log(m) + k * HIGH
}

/// Length of a vector, correctly rounded nearly always: the root is corrected by what its square lacks.
pub fn hypot(x: f64, y: f64) -> f64 {
    if x.is_infinite() || y.is_infinite() {
        return f64::INFINITY;
    }
    norm(&[x.abs(), y.abs()])
}

/// Euclidean length of finite or NaN coordinates that are not negative.
pub fn norm(coordinates: &[f64]) -> f64 {
    let largest = coordinates.iter().fold(0.0, |m: f64, &c| if c.is_nan() || m.is_nan() { f64::NAN } else { m.max(c) });
    if largest == 0.0 || largest.is_nan() {
        return largest;
    }
    let (_, exponent) = frexp(largest);
    let scaled = |c: f64| ldexp(ldexp(c, -exponent / 2), -(exponent - exponent / 2));
    let (mut sum, mut lost) = (0.0, 0.0);
    for &c in coordinates {
        let c = scaled(c);
        let square = c * c;
        let tail = fma(c, c, -square);
        let total = sum + square;
        lost += (if sum >= square { sum - total + square } else { square - total + sum }) + tail;
        sum = total;
    }
    let root = (sum + lost).sqrt();
    let square = root * root;
    let tail = fma(root, root, -square);
    let rest = (sum - square) + (lost - tail);
    let root = root + rest / (2.0 * root);
    ldexp(root, exponent)
}
