//! What a store holds beside the engine's memory: everything that one run owns on the host's side.

use super::elsewhere::Elsewhere;
use super::limiter::Limiter;
use super::memory::Linear;
use super::modules::Modules;
use super::near::Near;
use super::pace::Pace;
use super::watch::{Killed, Verdict, Watch};
use super::wrappers::Wrappers;
use crate::limits::{self, Limit};
use crate::loader::Loader;
use crate::runtime::Words;
use crate::stdio::{Refused, SharedOutput, Stream};
use capability::{Door, Grant, Quota, Reply, Status, StopReason, Vocabulary, Where};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use wasmtime::{Caller, Memory};

pub struct Host {
    /// Set once the instance exists; until then every import is refused.
    pub memory: Option<Memory>,
    pub interrupt_word: Option<u32>,
    pub watch: Arc<Watch>,
    pub limiter: Limiter,
    pub door: Door,
    /// Serves what the door does not.
    pub elsewhere: Option<Box<dyn Elsewhere>>,
    pub aliases: Aliases,
    pub loader: Box<dyn Loader>,
    /// Python that capabilities bring along.
    pub wrappers: Wrappers,
    /// What can be granted, for what manifests declare.
    pub vocabulary: Arc<Vocabulary>,
    /// Sources that did not fit in the reply yet, by call id.
    pub fetched: Fetched,
    pub modules: Modules,
    pub output: SharedOutput,
    /// Why the run was trapped, when it was.
    pub killed: Option<Killed>,
    /// Why standard output could not be written, when the script could not be told.
    pub output_lost: Option<std::io::Error>,
    /// How often the engine asked for news.
    pub looks: u64,
    pub words: Option<Arc<Words>>,
    pub refusals: u64,
    /// Bytes of answers.
    pub read_bytes: u64,
    /// What it did that leaves no event in a record.
    pub unrecorded: u64,
    /// Soft limits that the script was not told yet.
    pub near: Option<Near>,
    pub pace: Pace,
    /// What manifests declared that the loader gave: path and grants.
    pub declared: Vec<(String, Vec<Grant>)>,
}

/// The numbers of the capabilities that have an import of their own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Aliases {
    pub fs: Option<u32>,
    pub crypto: Option<u32>,
    pub clock: Option<u32>,
}

/// Replies of the loader that wait for TAKE.
#[derive(Default)]
pub struct Fetched {
    waiting: BTreeMap<u32, Cow<'static, [u8]>>,
    next_id: u32,
}

/// The engine fetches one module at a time; whoever leaves more lying loses the oldest.
const FETCHED_MAX: usize = 4;

impl Fetched {
    pub fn keep(&mut self, source: Cow<'static, [u8]>) -> u32 {
        if self.waiting.len() >= FETCHED_MAX {
            self.waiting.pop_first();
        }
        self.next_id = self.next_id.wrapping_add(1);
        self.waiting.insert(self.next_id, source);
        self.next_id
    }

    pub fn take(&mut self, id: u32) -> Option<Cow<'static, [u8]>> {
        self.waiting.remove(&id)
    }
}

impl Host {
    /// What a reply means for the run as a whole.
    pub fn note(&mut self, reply: &Reply) {
        self.refusals += u64::from(reply.refused);
        if reply.status == Status::Ok {
            self.read_bytes += u64::from(reply.len);
        }
        // The run is over: it may not go on as if it had been refused something.
        if reply.refused && self.door.breach().is_some() {
            self.watch.cancel();
        }
        if let Some(limit) = reply.limit.and_then(|limit| Limit::named(limit.name())) {
            self.watch.reached(limit);
        }
        match reply.stopped {
            Some(StopReason::Interrupt) => self.watch.keyboard_taken(),
            Some(StopReason::SoftTime) => self.watch.soft_time_taken(),
            _ => {}
        }
        if let Some(near) = &mut self.near {
            self.watch.reached_soft(near.reached(self.door.budget(), &self.output));
        }
    }

    /// What the engine prints without going through the door.
    pub fn print(&mut self, text: &[u8]) {
        self.pace.call(self.watch.stop());
        if self.door.budget().spend(Quota::HostCalls, 1).is_err() {
            self.watch.reached(Limit::HostCalls);
            return;
        }
        // This import cannot wait: where the run parks, it is asked to stop at its next safepoint instead.
        let printed = if self.output.parks() { self.output.keep(Stream::Out, text) } else { self.output.write(Stream::Out, text) };
        if self.output.parks() && self.output.is_full(Stream::Out) {
            self.watch.ask_for_turn();
        }
        match printed {
            // What ends the run or interrupts the script is told through the interrupt word.
            Ok(()) | Err(Refused::Limit | Refused::Stopping | Refused::Interrupted) => {}
            // There is no way to tell the script, so the run ends, as SIGPIPE ends a program.
            Err(Refused::Failed(error)) => self.lose_output(error),
        }
        if let Some(near) = &mut self.near {
            self.watch.reached_soft(near.reached(self.door.budget(), &self.output));
        }
    }

    fn lose_output(&mut self, error: std::io::Error) {
        self.output_lost.get_or_insert(error);
        self.watch.cancel();
    }

    pub fn output_bytes(&self) -> u64 {
        self.output.written()
    }
}

/// The engine asks for news at a safepoint: it is told, and ended when it was told before and does not listen.
pub fn on_look(mut caller: Caller<'_, Host>) -> wasmtime::Result<()> {
    caller.data_mut().looks += 1;
    if let Some(words) = &caller.data().words {
        words.news(false);
    }
    let (Some(memory), Some(word)) = (caller.data().memory, caller.data().interrupt_word) else {
        return Ok(());
    };
    if !caller.data().watch.has_begun() {
        // Nothing is told to an engine that is made ready; one that does not come to an end with it is ended.
        return if caller.data().watch.may_stop() { Err(wasmtime::Error::msg("stopped by the host")) } else { Ok(()) };
    }
    let (bytes, host) = memory.data_and_store_mut(&mut caller);
    let mut linear = Linear(bytes);
    let at = Where::Look(linear.looks(word).unwrap_or(0));
    host.replay_look(at, &mut linear, word);
    if host.came_to_where_it_was_stopped(&linear) {
        host.killed = Some(Killed::Cancelled);
        return Err(wasmtime::Error::msg("stopped where the recorded run was"));
    }
    let verdict = host.watch.verdict(linear.word(word).unwrap_or(0));
    match verdict {
        Verdict::Continue => {}
        Verdict::Tell(bits) => {
            tell(&mut linear, word, bits);
            host.record_told(at, bits);
        }
        Verdict::Kill(killed) => {
            host.killed = Some(killed);
            return Err(wasmtime::Error::msg("stopped by the host"));
        }
    }
    Ok(())
}

/// Adds bits to the interrupt word. The engine does not run now, so nothing is lost between reading and writing.
pub fn tell(linear: &mut Linear<'_>, word: u32, bits: u32) {
    if bits == 0 {
        return;
    }
    if let Ok(before) = linear.word(word) {
        // The word was read there, so it can be written there.
        let _ = linear.write(word, &(before | bits).to_le_bytes());
    }
}

/// The quotas of the door, from the run's limits.
pub fn quotas(limits: &limits::Limits) -> capability::Quotas {
    capability::Quotas {
        host_calls: limits.get(Limit::HostCalls).max(),
        write_bytes: limits.get(Limit::WriteBytes).max(),
        files: limits.get(Limit::Files).max(),
        op_bytes: limits.get(Limit::Memory).max(),
    }
}
