//! Times as RFC 3339 has them, in UTC with nine decimals, so that lines sort as text.

const NS_PER_S: i128 = 1_000_000_000;
const S_PER_DAY: i64 = 86_400;

/// `2026-11-21T20:07:07.123456789Z`. Years outside of 0 to 9999 are held at those bounds.
pub(super) fn push_time(text: &mut String, time_ns: i128) {
    let (lowest, highest) = (-62_167_219_200 * NS_PER_S, 253_402_300_800 * NS_PER_S - 1);
    let time_ns = time_ns.clamp(lowest, highest);
    let (seconds, ns) = (time_ns.div_euclid(NS_PER_S) as i64, time_ns.rem_euclid(NS_PER_S) as u64);
    let (days, second) = (seconds.div_euclid(S_PER_DAY), seconds.rem_euclid(S_PER_DAY) as u64);
    let (year, month, day) = date(days);
    let fields = [(year, 4, '-'), (month, 2, '-'), (day, 2, 'T'), (second / 3600, 2, ':'), (second / 60 % 60, 2, ':'), (second % 60, 2, '.'), (ns, 9, 'Z')];
    for (value, digits, after) in fields {
        for place in (0..digits).rev() {
            text.push(char::from(b'0' + (value / 10u64.pow(place) % 10) as u8));
        }
        text.push(after);
    }
}

/// Year, month and day of a day counted from 1970-01-01, in the proleptic Gregorian calendar. Years begin in March here, so that
/// the leap day is the last.
fn date(days: i64) -> (u64, u64, u64) {
    let shifted = days + 719_468; // from 0000-03-01
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year.max(0) as u64, month as u64, day as u64)
}

#[cfg(test)]
mod tests {
    use super::push_time;

    #[test]
    fn times_are_those_of_the_calendar() {
        for (seconds, ns, shown) in [
            (0, 0, "1970-01-01T00:00:00.000000000Z"),
            (-1, 999_999_999, "1969-12-31T23:59:59.999999999Z"),
            (951_782_400, 1, "2000-02-29T00:00:00.000000001Z"),
            (4_107_542_399, 0, "2100-02-28T23:59:59.000000000Z"),
            (4_107_542_400, 0, "2100-03-01T00:00:00.000000000Z"),
            (1_795_291_627, 120_000_000, "2026-11-21T20:07:07.120000000Z"),
            (253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999999999Z"),
            (i128::from(i64::MAX), 0, "9999-12-31T23:59:59.999999999Z"),
            (i128::from(i64::MIN), 0, "0000-01-01T00:00:00.000000000Z"),
        ] {
            let mut text = String::new();
            push_time(&mut text, seconds * 1_000_000_000 + ns);
            assert_eq!(text, shown);
        }
    }
}
