//! Scripts that would run for ever (`tests/bombs/time/`): each ends in time. A binary of its own, because other tests would make them late.

mod common;

use common::{bombs, data, grants};
use wicket::{Bound, Ending, Limit, Limits, RunPlan, Runtime, Session, Setup, Streams};

/// What a run may still take after its deadline: the ticker's period, the grace, and what ending it takes.
const OVERRUN_GUEST_MS: u64 = 20;
const OVERRUN_OP_MS: u64 = 50;

/// A busy machine makes single runs late, so the best of a few counts.
const TRIES: usize = 6;

const TIME_MS: u64 = 150;
const MEMORY_BYTES: u64 = 64 << 20;

/// Names of ops that keep a run in the host, and of what scripts see of the files that they are granted.
const IN_THE_HOST: [&str; 8] = ["sleep", "pbkdf2", "receive", "scrypt", "hashlib", "hmac", "/data", "tempfile"];

/// How far past its deadline a run ended, and how.
fn overrun(runtime: &Runtime, source: &str, grants: &[String]) -> (u64, Ending) {
    let limits = Limits::server().with(Limit::Time, Bound::At(TIME_MS)).with(Limit::Memory, Bound::At(MEMORY_BYTES));
    let plan = grants.iter().fold(RunPlan::source("bomb.py", source).limits(limits), |plan, grant| plan.allow(grant));
    let started = std::time::Instant::now();
    let outcome = Session::start(runtime, plan, Setup::new(Streams::none())).unwrap().run();
    let took = u64::try_from(started.elapsed().as_millis()).unwrap();
    (took.saturating_sub(TIME_MS), outcome.ending)
}

#[test]
fn r1_r13_r18_h8_time_bombs_end_when_their_time_is_up() {
    let runtime = Runtime::new().unwrap();
    let data = data();
    let grants = grants(data.path(), &["clock.sleep", "clock.monotonic", "clock.wall"]);
    let bombs = bombs("time");
    assert!(bombs.len() > 400, "{}", bombs.len());
    let mut worst = 0;
    let mut late = Vec::new();
    for source in &bombs {
        let in_the_host = IN_THE_HOST.iter().any(|name| source.contains(name));
        let allowed = if in_the_host { OVERRUN_OP_MS } else { OVERRUN_GUEST_MS };
        let mut best = u64::MAX;
        for _ in 0..TRIES {
            let (ms, ending) = overrun(&runtime, source, &grants);
            // Some are short of memory, or of calls, before their time is up.
            let ended = matches!(&ending, Ending::Limit { .. }) || matches!(&ending, Ending::Exception(uncaught) if uncaught.class == "MemoryError");
            assert!(ended, "{source}\n{ending:?}");
            best = best.min(ms);
            if best <= allowed {
                break;
            }
        }
        worst = worst.max(best);
        if best > allowed {
            late.push(format!("{best} ms: {source}"));
        }
    }
    println!("{} time bombs, the latest {worst} ms after its deadline", bombs.len());
    assert!(late.is_empty(), "{} of {} are late\n{}", late.len(), bombs.len(), late.join("\n---\n"));
}
