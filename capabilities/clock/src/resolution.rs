//! How fine the times are that scripts see. A fine timer is a side channel, so it is granted like anything else:
//! `clock.resolution=1us`.

use capability::{Decision, Grant, GrantError, Policy, Subject, Target};

/// The right's name.
pub const RESOLUTION: &str = "resolution";

/// Times are multiples of this unless something else is granted: 1 ms.
pub const RESOLUTION_NS: u64 = 1_000_000;

/// Beyond an hour a clock tells nothing.
const RESOLUTION_NS_MAX: u64 = 3_600 * 1_000_000_000;

const UNITS: [(&str, u64); 5] = [("ns", 1), ("us", 1_000), ("µs", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000)];

/// The finest resolution that is granted and not denied; a millisecond where none is.
pub fn granted_resolution_ns(policy: &Policy) -> Result<u64, GrantError> {
    let mut finest = None;
    for grant in policy.allows().iter().filter(|grant| grant.capability() == "clock" && grant.right() == RESOLUTION) {
        let ns = parse(grant)?;
        if !is_denied(policy, grant) {
            finest = Some(finest.map_or(ns, |finest: u64| finest.min(ns)));
        }
    }
    Ok(finest.unwrap_or(RESOLUTION_NS))
}

fn parse(grant: &Grant) -> Result<u64, GrantError> {
    if grant.module().is_some() {
        return Err(GrantError::unusable(grant, "one clock serves the whole run; leave ' for MODULE' out"));
    }
    let text = grant.named().unwrap_or_default();
    let unusable = || GrantError::unusable(grant, format!("'{text}' is no resolution from 1ns to 1h; write 1us, 50us, 10ms or 1s"));
    let digits_end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(digits_end).unwrap_or_default();
    let (_, factor) = UNITS.iter().find(|(name, _)| *name == unit).ok_or_else(unusable)?;
    let ns = number.parse::<u64>().ok().and_then(|number| number.checked_mul(*factor));
    ns.filter(|ns| (1..=RESOLUTION_NS_MAX).contains(ns)).ok_or_else(unusable)
}

fn is_denied(policy: &Policy, grant: &Grant) -> bool {
    let subject = Subject::new(RESOLUTION, Target::Name(grant.named().unwrap_or_default()));
    matches!(policy.decide("clock", &subject, "__main__"), Decision::Denied(_))
}
