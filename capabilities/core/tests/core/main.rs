//! The contract of a capability, from outside.

mod audit;
mod door;
mod functions;
mod grants;
mod later;
mod record;
mod toy;

/// `WICKET_FUZZ_ROUNDS=10000000` tries more.
fn fuzz_rounds(usual: usize) -> usize {
    std::env::var("WICKET_FUZZ_ROUNDS").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}
