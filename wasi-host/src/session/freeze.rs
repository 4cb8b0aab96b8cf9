//! A parked session as bytes, and back: in this process or another, now or later. Nothing of a parked run lies on a stack, so its
//! memory and what the host remembers of it are all there is.
//!
//! The bytes hold no authority. Who thaws a session says what it may do, with a plan, and everything is opened anew; randomness is drawn
//! anew as well. What is in them is as little trusted as the script itself: a damaged file is refused, a forged one is a hostile guest.

use super::memory::pages;
use super::{Session, Setup, State, Status, capabilities, start};
use crate::plan::RunPlan;
use crate::runtime::Runtime;
use capability::{CannotFreeze, Clock, FrozenDoor, descriptor_blob};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::task::{Context, Waker};

/// The first bytes of a frozen session: what it is, and which version.
const MAGIC: &[u8; 12] = b"wicket-frz 1";

/// Larger than any that is written; read before anything is allocated.
const HEADER_BYTES_MAX: usize = 64 << 20;

const DIGEST_BYTES: usize = 32;

/// Why a session is not frozen, or frozen bytes are no session.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FreezeError {
    #[error("a session is frozen while it waits or between slices, or when its script has run to its end")]
    NotParked,
    #[error("what the script printed has not left yet; step on until it has")]
    Output,
    #[error("{0}")]
    State(#[from] CannotFreeze),
    #[error("these bytes are not a frozen session: {0}")]
    Malformed(&'static str),
    #[error("it was frozen by {0}, and goes on there only; this is {1}")]
    OtherEngine(String, String),
    #[error("it was frozen with other capabilities than this runtime has")]
    OtherCapabilities,
    #[error("its memory of {0} bytes is more than the limit here")]
    Memory(u64),
    #[error("{0}")]
    Start(String),
}

/// Everything but the memory.
#[derive(Serialize, Deserialize)]
struct Header {
    engine: String,
    capabilities: [u8; DIGEST_BYTES],
    /// As it was started, without its source.
    plan: RunPlan,
    parked: Parked,
    calling: bool,
    memory_bytes: u64,
    monotonic_ns: u64,
    left_ms: u64,
    modules: Vec<String>,
    refusals: u64,
    read_bytes: u64,
    door: FrozenDoor,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum Parked {
    Timer,
    Calls,
    Event,
    Preempted,
    Turn,
    Finished,
}

/// The plan that a frozen session was started with, its source left out: grants to give it again, or to look at.
///
/// # Errors
/// The bytes are not a frozen session of this version.
pub fn frozen_plan(frozen: &[u8]) -> Result<RunPlan, FreezeError> {
    Ok(read(frozen)?.0.plan)
}

impl Session {
    /// The session as bytes; it can go on here all the same. What it has open must be such that it can be opened again: a session with
    /// open files, keys or digests is refused, and so is one that waits for a host's answer other than a timer's.
    pub fn freeze(&mut self) -> Result<Vec<u8>, FreezeError> {
        let parked = match self.state {
            State::Running(Status::PendingTimer) => Parked::Timer,
            State::Running(Status::PendingHostCall) => Parked::Calls,
            State::Running(Status::PendingEvent) => Parked::Event,
            State::Running(Status::Preempted) => Parked::Preempted,
            State::Running(Status::Turn) => Parked::Turn,
            State::Finished => Parked::Finished,
            _ => return Err(FreezeError::NotParked),
        };
        if self.watch.ending().is_some() {
            return Err(FreezeError::NotParked);
        }
        if self.plan.deterministic.is_some() {
            return Err(CannotFreeze("a deterministic run is not frozen: record it, and replay it to where it stood".into()).into());
        }
        if !self.is_untaped() {
            return Err(CannotFreeze("a run that is recorded or replayed is not frozen: its record has it whole".into()).into());
        }
        let mut cx = Context::from_waker(Waker::noop());
        self.settle_ready(&mut cx);
        self.bring_events(&cx);
        if !self.poll_drained(&mut cx).is_ready() {
            return Err(FreezeError::Output);
        }
        let host = self.guest.store.data();
        let header = Header {
            engine: engine(&self.runtime),
            capabilities: capabilities_digest(host.door.registry())?,
            plan: self.plan.clone(),
            parked,
            calling: self.calling,
            memory_bytes: self.guest.memory_bytes(),
            monotonic_ns: host.door.clock().monotonic_ns(),
            left_ms: self.watch.left_ms(),
            modules: host.modules.names().to_vec(),
            refusals: host.refusals,
            read_bytes: host.read_bytes,
            door: host.door.freeze()?,
        };
        let header = serde_json::to_vec(&header).map_err(|_| FreezeError::Malformed("its state cannot be written"))?;
        let mut frozen = MAGIC.to_vec();
        frozen.extend((header.len() as u64).to_le_bytes());
        frozen.extend(header);
        self.guest.with_memory(|memory| pages::write(memory, &mut frozen));
        let digest = Sha256::digest(&frozen);
        frozen.extend(digest);
        Ok(frozen)
    }

    /// A session that goes on where it was frozen, with the authority and the limits that `plan` gives; its source is not run. Its clock
    /// goes on from where it stood, and its time limit with what was left.
    pub fn thaw(runtime: &Runtime, frozen: &[u8], plan: RunPlan, setup: Setup) -> Result<Session, FreezeError> {
        let (header, memory) = read(frozen)?;
        let here = engine(runtime);
        if header.engine != here {
            return Err(FreezeError::OtherEngine(header.engine, here));
        }
        let clock = setup.clock.unwrap_or_else(|| capabilities::system_clock());
        let clock: Arc<dyn Clock> = Arc::new(Continued { ahead_ns: header.monotonic_ns.wrapping_sub(clock.monotonic_ns()), clock });
        let setup = Setup { clock: Some(clock), ..setup };
        let mut session = start::open(runtime, plan, setup).map_err(|error| FreezeError::Start(error.to_string()))?;
        if capabilities_digest(session.guest.store.data().door.registry())? != header.capabilities {
            return Err(FreezeError::OtherCapabilities);
        }
        session.guest.grow_to(header.memory_bytes).map_err(|_| FreezeError::Memory(header.memory_bytes))?;
        session.guest.with_memory_mut(|place| pages::read(memory, place)).ok_or(FreezeError::Malformed("its memory is not whole"))?;
        session.guest.find_interrupt_word().map_err(|error| FreezeError::Start(error.to_string()))?;
        let host = session.guest.store.data_mut();
        host.door.thaw(&header.door)?;
        host.modules.restore(header.modules);
        host.refusals = header.refusals;
        host.read_bytes = header.read_bytes;
        session.watch.leave_ms(header.left_ms);
        session.calling = header.calling;
        session.state = match header.parked {
            Parked::Timer => State::Running(Status::PendingTimer),
            Parked::Calls => State::Running(Status::PendingHostCall),
            Parked::Event => State::Running(Status::PendingEvent),
            Parked::Preempted => State::Running(Status::Preempted),
            Parked::Turn => State::Running(Status::Turn),
            Parked::Finished => State::Finished,
        };
        Ok(session)
    }
}

/// A clock whose monotonic time goes on from where another one stood.
struct Continued {
    clock: Arc<dyn Clock>,
    ahead_ns: u64,
}

impl Clock for Continued {
    fn wall_ns(&self) -> i128 {
        self.clock.wall_ns()
    }

    fn monotonic_ns(&self) -> u64 {
        self.clock.monotonic_ns().wrapping_add(self.ahead_ns)
    }

    fn resolution_ns(&self) -> (u64, u64) {
        self.clock.resolution_ns()
    }
}

/// The header, and the bytes of the memory.
fn read(frozen: &[u8]) -> Result<(Header, &[u8]), FreezeError> {
    let rest = frozen.strip_prefix(MAGIC).ok_or(FreezeError::Malformed("they do not begin like one of this version"))?;
    let body = frozen.len().checked_sub(DIGEST_BYTES).filter(|body| *body >= MAGIC.len()).ok_or(FreezeError::Malformed("they are cut off"))?;
    let (body, digest) = frozen.split_at(body);
    if Sha256::digest(body).as_slice() != digest {
        return Err(FreezeError::Malformed("they were changed or cut off"));
    }
    let rest = rest.get(..rest.len() - DIGEST_BYTES).unwrap_or_default();
    let (len, rest) = rest.split_first_chunk::<8>().ok_or(FreezeError::Malformed("the header is not whole"))?;
    let len = usize::try_from(u64::from_le_bytes(*len)).ok().filter(|len| *len <= HEADER_BYTES_MAX);
    let (header, memory) = len.and_then(|len| rest.split_at_checked(len)).ok_or(FreezeError::Malformed("the header is not whole"))?;
    let header = serde_json::from_slice(header).map_err(|_| FreezeError::Malformed("the header says something else"))?;
    Ok((header, memory))
}

fn engine(runtime: &Runtime) -> String {
    let digest: String = runtime.engine_sha256().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("Wicket {} with the engine {digest}", env!("CARGO_PKG_VERSION"))
}

/// The script knows capabilities and ops by their numbers.
fn capabilities_digest(registry: &capability::Registry) -> Result<[u8; DIGEST_BYTES], FreezeError> {
    let blob = descriptor_blob(registry).map_err(|_| FreezeError::Malformed("its capabilities cannot be described"))?;
    Ok(Sha256::digest(blob).into())
}
