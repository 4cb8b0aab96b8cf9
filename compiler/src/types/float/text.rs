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
    if !f.is_finite() {
        let sign = if f.is_sign_negative() && !f.is_nan() { "-" } else { "" };
        return format!("{sign}{}", if f.is_nan() { "nan" } else { "inf" });
    }
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(f);
    let Some((mantissa, exponent)) = text.split_once('e') else {
        // Ryu writes one more power of ten without exponent than Python does.
        let small = text.trim_start_matches('-').starts_with("0.0000");
        return if small { small_float(f) } else { text.to_string() };
    };
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |digits| ('-', digits));
    let zero = if digits.len() < 2 { "0" } else { "" };
    format!("{mantissa}e{sign}{zero}{digits}")
}

#[cold]
fn small_float(f: f64) -> String {
    let (digits, point) = repr_digits(f);
    let (digits, tail) = super::format::lay_out(&digits, point, true, 1, 'e', false);
    format!("{}{digits}{tail}", if f < 0.0 { "-" } else { "" })
}
