//! Amounts as people write them: `10s`, `256MB`, `1_000_000`, `unlimited`; and how they are shown again.

use crate::limits::{Bound, LIMITS, Limit, Unit};
use crate::text_file::nearest;

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AmountError {
    #[error("'{text}' is not a number followed by a unit; write {examples}")]
    NotANumber { text: String, examples: &'static str },
    #[error("'{text}' is less than nothing; write {examples}")]
    Negative { text: String, examples: &'static str },
    #[error("'{unit}' is not a unit here; write {examples}")]
    UnknownUnit { unit: String, examples: &'static str },
    #[error("a soft limit is LIMIT=AMOUNT, for instance time=8s")]
    NotSoft,
    #[error("{0}")]
    NotALimit(String),
    #[error("{name} has no soft limit: a script that reaches it is told anyway; there are {}", soft_names().join(", "))]
    NeverSoft { name: &'static str },
    #[error("a soft limit is an amount; without one there is none")]
    SoftUnlimited,
    #[error("{name} is at least {}: the engine itself takes about as much", show_amount(Bound::At(*.least), Unit::Bytes))]
    TooLittle { name: &'static str, least: u64 },
    #[error("'{text}' is too large")]
    TooLarge { text: String },
}

/// A suffix and its factor in milliseconds, bytes or ones. Letter case counts only where both cases are common.
type Suffix = (&'static str, u64);

const TIME: [Suffix; 6] = [("ms", 1), ("s", 1_000), ("", 1_000), ("min", 60_000), ("m", 60_000), ("h", 3_600_000)];
const BYTES: [Suffix; 11] = [
    ("", 1),
    ("b", 1),
    ("kb", 1_000),
    ("k", 1_000),
    ("mb", 1_000_000),
    ("m", 1_000_000),
    ("gb", 1_000_000_000),
    ("g", 1_000_000_000),
    ("kib", 1 << 10),
    ("mib", 1 << 20),
    ("gib", 1 << 30),
];
const COUNT: [Suffix; 3] = [("", 1), ("k", 1_000), ("m", 1_000_000)];

fn suffixes(unit: Unit) -> (&'static [Suffix], &'static str) {
    match unit {
        Unit::Time => (&TIME, "10s, 500ms, 2m, 1h or unlimited"),
        Unit::Bytes => (&BYTES, "256MB, 64MiB, 10kB, 1GB or unlimited"),
        Unit::Count => (&COUNT, "1000, 50k, 2M or unlimited"),
    }
}

fn soft_names() -> Vec<&'static str> {
    LIMITS.iter().filter(|row| row.limit.can_be_soft()).map(|row| row.name).collect()
}

/// The limit of this name, or what is told about the name.
pub fn limit_named(name: &str) -> Result<Limit, AmountError> {
    let names = || LIMITS.iter().map(|row| row.name);
    LIMITS.iter().find(|row| row.name == name).map(|row| row.limit).ok_or_else(|| {
        AmountError::NotALimit(match nearest(name, names()) {
            Some(near) => format!("'{name}' is not a limit; did you mean '{near}'?"),
            None => format!("'{name}' is not a limit; there are {}", names().collect::<Vec<_>>().join(", ")),
        })
    })
}

/// Reads a soft limit's amount.
pub fn parse_soft_amount(limit: Limit, amount: &str) -> Result<u64, AmountError> {
    if !limit.can_be_soft() {
        return Err(AmountError::NeverSoft { name: limit.row().name });
    }
    match parse_amount(amount, limit.row().unit)? {
        Bound::At(amount) => Ok(amount),
        Bound::Unlimited => Err(AmountError::SoftUnlimited),
    }
}

/// Reads `time=8s`.
pub fn parse_soft(text: &str) -> Result<(Limit, u64), AmountError> {
    let (name, amount) = text.split_once('=').ok_or(AmountError::NotSoft)?;
    let limit = limit_named(name.trim())?;
    Ok((limit, parse_soft_amount(limit, amount)?))
}

/// An amount of a limit.
pub fn parse_bound(limit: Limit, text: &str) -> Result<Bound, AmountError> {
    let bound = parse_amount(text, limit.row().unit)?;
    match limit.least() {
        least if bound.max() < least => Err(AmountError::TooLittle { name: limit.row().name, least }),
        _ => Ok(bound),
    }
}

/// Reads an amount. A fraction is allowed (`1.5s`, `0.5GB`).
pub fn parse_amount(text: &str, unit: Unit) -> Result<Bound, AmountError> {
    let (known, examples) = suffixes(unit);
    let trimmed = text.trim();
    if trimmed.eq_ignore_ascii_case("unlimited") {
        return Ok(Bound::Unlimited);
    }
    let digits_end = trimmed.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '_').unwrap_or(trimmed.len());
    let (number, suffix) = trimmed.split_at(digits_end);
    let number = number.replace('_', "");
    let suffix = suffix.trim().to_ascii_lowercase();
    if trimmed.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == '.')) {
        return Err(AmountError::Negative { text: text.to_owned(), examples });
    }
    if number.is_empty() {
        return Err(AmountError::NotANumber { text: text.to_owned(), examples });
    }
    let Some((_, factor)) = known.iter().find(|(name, _)| *name == suffix) else {
        return Err(AmountError::UnknownUnit { unit: suffix, examples });
    };
    let too_large = || AmountError::TooLarge { text: text.to_owned() };
    if let Ok(whole) = number.parse::<u64>() {
        return whole.checked_mul(*factor).map(Bound::At).ok_or_else(too_large);
    }
    if !number.contains('.') {
        return Err(too_large());
    }
    let value: f64 = number.parse().map_err(|_| AmountError::NotANumber { text: text.to_owned(), examples })?;
    let scaled = value * *factor as f64;
    if scaled < (1u64 << 53) as f64 { Ok(Bound::At(scaled.round() as u64)) } else { Err(too_large()) }
}

/// An amount in the largest unit that shows it exactly.
pub fn show_amount(bound: Bound, unit: Unit) -> String {
    let Bound::At(amount) = bound else {
        return "unlimited".to_owned();
    };
    let steps: &[(&str, u64)] = match unit {
        Unit::Time => &[("h", 3_600_000), ("min", 60_000), ("s", 1_000), ("ms", 1)],
        Unit::Bytes => &[("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000), (" bytes", 1)],
        Unit::Count => &[("", 1)],
    };
    let minutes_read_worse_as_one = |suffix: &str| suffix == "min" && amount == 60_000;
    for (suffix, factor) in steps {
        if amount > 0 && amount % factor == 0 && !minutes_read_worse_as_one(suffix) {
            return format!("{}{suffix}", grouped(amount / factor));
        }
    }
    // Nothing is nothing in every unit; the one that people think in is shown.
    match unit {
        Unit::Time => "0s",
        Unit::Bytes => "0 bytes",
        Unit::Count => "0",
    }
    .to_owned()
}

/// 10000000 as `10,000,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let cases = [
            ("10s", Unit::Time, 10_000),
            ("10", Unit::Time, 10_000),
            ("1.5s", Unit::Time, 1_500),
            ("250ms", Unit::Time, 250),
            ("2m", Unit::Time, 120_000),
            ("256MB", Unit::Bytes, 256_000_000),
            ("64MiB", Unit::Bytes, 64 << 20),
            ("0.5GB", Unit::Bytes, 500_000_000),
            ("10 kB", Unit::Bytes, 10_000),
            ("1_000_000", Unit::Count, 1_000_000),
            ("2M", Unit::Count, 2_000_000),
        ];
        for (text, unit, value) in cases {
            assert_eq!(parse_amount(text, unit), Ok(Bound::At(value)), "{text}");
        }
        assert_eq!(parse_amount("unlimited", Unit::Bytes), Ok(Bound::Unlimited));
    }

    #[test]
    fn what_is_not_an_amount_says_what_would_be() {
        for (text, unit) in [("", Unit::Time), ("fast", Unit::Time), ("10parsec", Unit::Time), ("10s", Unit::Bytes), ("1.2.3", Unit::Count), ("99999999999999999999", Unit::Count), ("18446744073709551615h", Unit::Time)] {
            assert!(parse_amount(text, unit).is_err(), "{text}");
        }
    }

    #[test]
    fn a_negative_amount_is_told_from_no_amount() {
        assert!(matches!(parse_amount("-1s", Unit::Time), Err(AmountError::Negative { .. })));
        assert!(matches!(parse_amount("--memory", Unit::Time), Err(AmountError::NotANumber { .. })));
    }

    #[test]
    fn amounts_are_shown_without_loss() {
        assert_eq!(show_amount(Bound::At(60_000), Unit::Time), "60s");
        assert_eq!(show_amount(Bound::At(256_000_000), Unit::Bytes), "256MB");
        assert_eq!(show_amount(Bound::At(10_000_000), Unit::Count), "10,000,000");
        assert_eq!(show_amount(Bound::At(1_234), Unit::Bytes), "1,234 bytes");
        assert_eq!([Unit::Time, Unit::Bytes, Unit::Count].map(|unit| show_amount(Bound::At(0), unit)), ["0s", "0 bytes", "0"]);
    }
}
