//! Shortest text that reads back as the same float.

/// The shortest digits of a finite float (without sign) and the position of the point: the value is 0.DIGITS × 10^point.
pub fn repr_digits(f: f64) -> (String, i32) {
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(f.abs());
    let (mantissa, exponent) = text.split_once('e').map_or((text, 0), |(m, e)| (m, e.parse().unwrap_or(0)));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    let zeros = digits.len() - digits.trim_start_matches('0').len();
    let point = whole.len() as i32 - zeros as i32 + exponent;
    match digits.trim_matches('0') {
        "" => ("0".into(), 1),
        digits => (digits.into(), point),
    }
}

/// `repr(f)`.
pub fn repr_float(f: f64) -> String {
    if f.is_nan() {
        return "nan".into();
    }
    let sign = if f.is_sign_negative() { "-" } else { "" };
    if f.is_infinite() {
        return format!("{sign}inf");
    }
    let (digits, point) = repr_digits(f);
    let (digits, tail) = super::format::lay_out(&digits, point, !(-3..=16).contains(&point), 1, 'e', false);
    format!("{sign}{digits}{tail}")
}
