//! The one door to the elementary functions, so that every build computes the same bits.

pub use libm::{
    acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, cos, cosh, erf, erfc, exp, exp2, expm1, fma, fmod, frexp, hypot, ldexp, log, log1p, log2, log10,
    nextafter, pow, sin, sinh, tan, tanh,
};
