//! How much there may be: `100MB`, `1000files`.

/// Bytes or files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Bytes(u64),
    /// Files and directories.
    Files(u64),
}

/// A unit and how many bytes it has; none for files.
const UNITS: [(&str, Option<u64>); 10] = [
    ("B", Some(1)),
    ("kB", Some(1_000)),
    ("MB", Some(1_000_000)),
    ("GB", Some(1_000_000_000)),
    ("TB", Some(1_000_000_000_000)),
    ("KiB", Some(1 << 10)),
    ("MiB", Some(1 << 20)),
    ("GiB", Some(1 << 30)),
    ("files", None),
    ("file", None),
];

const EXAMPLES: &str = "write for instance 100MB, 64MiB or 1000files";

impl Amount {
    /// Reads a number and its unit. Letters may be of either case.
    ///
    /// ```
    /// use capability::Amount;
    /// assert_eq!(Amount::parse("100MB"), Ok(Amount::Bytes(100_000_000)));
    /// assert_eq!(Amount::parse("1_000 files"), Ok(Amount::Files(1000)));
    /// assert!(Amount::parse("100").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Amount, String> {
        let trimmed = text.trim();
        let end = trimmed.find(|c: char| !c.is_ascii_digit() && c != '_' && c != '.').unwrap_or(trimmed.len());
        let (number, unit) = trimmed.split_at_checked(end).unwrap_or((trimmed, ""));
        let unit = unit.trim();
        let number = number.replace('_', "");
        if number.is_empty() || number.contains('.') {
            return Err(format!("'{trimmed}' is not a whole number followed by a unit; {EXAMPLES}"));
        }
        if unit.is_empty() {
            return Err(format!("'{trimmed}' does not say of what; {EXAMPLES}"));
        }
        let Some((_, factor)) = UNITS.iter().find(|(name, _)| name.eq_ignore_ascii_case(unit)) else { return Err(unknown(unit)) };
        let too_large = || format!("'{trimmed}' is too large");
        let number: u64 = number.parse().map_err(|_| too_large())?;
        match factor {
            Some(factor) => number.checked_mul(*factor).map(Amount::Bytes).ok_or_else(too_large),
            None => Ok(Amount::Files(number)),
        }
    }
}

/// Units of one letter or two are all near each other: of those, one that begins otherwise was not meant.
fn unknown(unit: &str) -> String {
    let lower = unit.to_lowercase();
    let scored = UNITS.iter().map(|(name, _)| (strsim::damerau_levenshtein(&name.to_lowercase(), &lower), name));
    let begins_so = |name: &str| name.to_lowercase().chars().next() == lower.chars().next();
    match scored.filter(|(distance, name)| *distance <= 1 + name.len() / 4 && begins_so(name)).min_by_key(|(distance, _)| *distance) {
        Some((_, near)) => format!("'{unit}' is not a unit; did you mean {near}?"),
        None => format!("'{unit}' is not a unit; {EXAMPLES}"),
    }
}
