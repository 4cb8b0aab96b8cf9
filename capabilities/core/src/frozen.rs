//! What a session's door remembers, as data, for a session that goes on later or elsewhere.

use serde::{Deserialize, Serialize};
use wasm_abi::{Budget as Decoding, Value, decode};

use crate::draft::Draft;
use crate::pending::BYTES_A_CALL;
use crate::{Door, Pending, Quota};

/// For capabilities that remember nothing: what they give to be frozen.
pub fn nothing_frozen() -> Result<Vec<u8>, CannotFreeze> {
    Ok(Vec::new())
}

/// For capabilities that remember nothing: nothing is what they take back.
pub fn nothing_thawed(state: &[u8]) -> Result<(), CannotFreeze> {
    if state.is_empty() { Ok(()) } else { Err(CannotFreeze("its state is not this capability's".into())) }
}

/// Why a session cannot be frozen, or not be thawed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CannotFreeze(pub String);

/// A door without its capabilities' authority: timers, numbers, spending, and what each capability remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenDoor {
    timers: Vec<Timer>,
    next_call_id: u32,
    /// Host calls, bytes written, files.
    spent: [u64; 3],
    /// By name.
    capabilities: Vec<(String, Vec<u8>)>,
}

/// A call that is answered at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Timer {
    id: u32,
    /// On the session's monotonic clock.
    due_ns: u64,
    /// A node.
    answer: Vec<u8>,
}

/// An answer of a timer is small.
const ANSWER_BUDGET: usize = 1 << 20;

impl Door {
    /// The state of the door and its capabilities; nothing changes.
    ///
    /// # Errors
    /// A call waits for something other than a time, a reply was not fetched, or a capability has something open.
    pub fn freeze(&self) -> Result<FrozenDoor, CannotFreeze> {
        if self.is_poisoned() {
            return Err(CannotFreeze("a capability failed in this session".into()));
        }
        if self.has_parked() {
            return Err(CannotFreeze("a reply of the host was not fetched".into()));
        }
        let timers = self.timers().map(|timer| {
            let (id, due_ns, value) = timer.ok_or_else(|| CannotFreeze("the script waits for an answer that only this process can get".into()))?;
            let answer = value.encode().map_err(|error| CannotFreeze(error.to_string()))?;
            Ok(Timer { id, due_ns, answer })
        });
        let capabilities = self.registry().iter().map(|(_, capability)| {
            let state = capability.freeze().map_err(|CannotFreeze(why)| CannotFreeze(format!("{}: {why}", capability.name())))?;
            Ok((capability.name().to_owned(), state))
        });
        let spent = [Quota::HostCalls, Quota::WriteBytes, Quota::Files].map(|quota| self.budget().spent(quota));
        Ok(FrozenDoor { timers: timers.collect::<Result<_, _>>()?, next_call_id: self.next_call_id(), spent, capabilities: capabilities.collect::<Result<_, _>>()? })
    }

    /// Puts the state into a door that was made anew, with the same capabilities. What was spent stays spent.
    pub fn thaw(&mut self, frozen: &FrozenDoor) -> Result<(), CannotFreeze> {
        let spendings = [Quota::HostCalls, Quota::WriteBytes, Quota::Files].into_iter().zip(frozen.spent);
        for (quota, spent) in spendings {
            self.budget().reserve(quota, spent).map_err(|_| CannotFreeze("it has spent more than it may spend here".into()))?.keep();
        }
        for timer in &frozen.timers {
            let held = self.budget().reserve(Quota::OpBytes, BYTES_A_CALL).map_err(|_| CannotFreeze("it has more timers than it may have here".into()))?;
            let answer = decode(&timer.answer, &mut Decoding::new(ANSWER_BUDGET)).map_err(|error| CannotFreeze(format!("a timer's answer is malformed: {error}")))?;
            self.restore_call(timer.id, Pending::Until(timer.due_ns, answer), Draft::none(), held);
        }
        self.set_next_call_id(frozen.next_call_id);
        for (name, state) in &frozen.capabilities {
            let capability = self.capability_mut(name).ok_or_else(|| CannotFreeze(format!("this host has no capability {name}")))?;
            capability.thaw(state).map_err(|CannotFreeze(why)| CannotFreeze(format!("{name}: {why}")))?;
        }
        Ok(())
    }
}

/// What a pending call waits for, where that is a time: its id, when, and the answer.
pub(crate) type Due<'a> = Option<(u32, u64, &'a Value)>;
