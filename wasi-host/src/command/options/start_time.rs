//! The moment at which virtual time begins, as people write it.

use toml::value::{Datetime, Offset};

const EXAMPLES: &str = "write 2024-02-29, 2024-02-29T12:00:00Z, 2024-02-29T12:00:00+02:00, or seconds since 1970";

/// Python's dates lie within the years 1 and 9999.
const BOUNDS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

/// Whole seconds since 1970. What has no offset is UTC.
pub fn parse_start_time(text: &str) -> Result<i64, String> {
    let seconds = match text.parse::<i64>() {
        Ok(seconds) => Some(seconds),
        Err(_) => text.parse().ok().as_ref().and_then(seconds_of),
    };
    let seconds = seconds.ok_or_else(|| format!("this is no time; {EXAMPLES}"))?;
    if BOUNDS.contains(&seconds) { Ok(seconds) } else { Err(format!("it lies outside of the years 1 to 9999; {EXAMPLES}")) }
}

fn seconds_of(moment: &Datetime) -> Option<i64> {
    let date = moment.date?;
    let days = days_since_1970(i64::from(date.year), i64::from(date.month), i64::from(date.day));
    let of_day = moment.time.map_or(0, |time| i64::from(time.hour) * 3600 + i64::from(time.minute) * 60 + i64::from(time.second.unwrap_or(0)));
    let east = match moment.offset {
        Some(Offset::Custom { minutes }) => i64::from(minutes) * 60,
        Some(Offset::Z) | None => 0,
    };
    Some(days * 86_400 + of_day - east)
}

/// Days of the proleptic Gregorian calendar; years begin in March here, so that the leap day is the last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::parse_start_time;

    #[test]
    fn a_start_time_is_read_as_people_write_it() {
        for (text, seconds) in [
            ("1970-01-01", 0),
            ("1969-12-31T23:59:59Z", -1),
            ("2024-02-29T12:00:00Z", 1_709_208_000),
            ("2024-02-29 12:00:00", 1_709_208_000),
            ("2024-02-29T14:00:00+02:00", 1_709_208_000),
            ("1709208000", 1_709_208_000),
            ("-5", -5),
            ("0001-01-01", -62_135_596_800),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] {
            assert_eq!(parse_start_time(text), Ok(seconds), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_says_what_would_be() {
        for text in ["", "now", "2024-13-01", "2023-02-29", "12:00:00", "0000-01-01", "253402300800", "1e9", "2024-02-29T25:00:00Z"] {
            assert!(parse_start_time(text).unwrap_err().contains("2024-02-29T12:00:00Z"), "{text}");
        }
    }
}
