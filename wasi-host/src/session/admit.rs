//! The one function through which every host op comes in: it checks the control block, finds the two places in the
//! engine's memory, asks the door or the loader, and writes the answer. It trusts nothing that the guest sent.

use super::host::{Host, tell};
use super::memory::Linear;
use crate::manifest;
use capability::{Call, RaisedError, Reply, Status, Tag, Value, Where};
use std::borrow::Cow;
use wasm_abi::{Block, Budget, decode};
use wasmtime::Caller;

/// What the guest called.
#[derive(Clone, Copy, Debug)]
pub enum Route {
    Fs,
    Crypto,
    Clock,
    /// `capability << 16 | op`.
    Any,
    /// The loader.
    Fetch,
    /// A plugin.
    Native,
}

/// Longest loader spec.
const SPEC_BYTES_MAX: usize = 64 << 10;

pub fn admit(mut caller: Caller<'_, Host>, route: Route, op: u32, block_ptr: u32, block_len: u32) -> u32 {
    let Some(memory) = caller.data().memory else {
        return Status::RefusedWire as u32; // a start function has no business with the host
    };
    let (bytes, host) = memory.data_and_store_mut(&mut caller);
    let mut linear = Linear(bytes);
    let Some(block) = linear.block(block_ptr, block_len) else {
        return Status::RefusedWire as u32;
    };
    let (request, place) = linear.request_and_place(&block);
    host.watch.engine_runs(false);
    let reply = host.answer(route, op, &block, &request, place);
    host.watch.engine_runs(true);
    drop(request);
    host.note(&reply);
    if linear.answer(block_ptr, reply.len, reply.call_id, reply.tag_word()).is_err() {
        return Status::RefusedWire as u32;
    }
    if let Some(word) = host.interrupt_word {
        let untold = if block.is_forget() { host.untold_by_what_is_not_recorded() } else { host.untold(Where::Answer) };
        tell(&mut linear, word, untold);
        host.stop_where_it_was_stopped(&linear);
    }
    reply.status as u32
}

impl Host {
    fn answer(&mut self, route: Route, op: u32, block: &Block, request: &[u8], place: &mut [u8]) -> Reply {
        if block.is_forget() {
            self.door.forget(block.call_id);
            return reply(Status::Ok, Tag::None, 0, 0);
        }
        let take = block.is_take().then_some(block.call_id);
        let (capability, op) = match route {
            Route::Fs => (self.aliases.fs, op),
            Route::Crypto => (self.aliases.crypto, op),
            Route::Clock => (self.aliases.clock, op),
            Route::Any => (Some(op >> 16), op & 0xffff),
            Route::Fetch => return self.fetch(request, take, place),
            Route::Native => return raise(&RaisedError::new("ImportError", "this host runs no plugins"), place),
        };
        let module = self.modules.name(block.module);
        // A capability that this session does not have gets a number that none has: the door answers and records.
        let capability = capability.unwrap_or(u32::MAX);
        self.pace.call(self.watch.stop());
        let call = Call { capability, op, request, module, line: block.line, take };
        if let Some(elsewhere) = &mut self.elsewhere
            && let Some(name) = self.door.registry().name(call.capability)
            && elsewhere.serves(name)
        {
            let reply = elsewhere.dispatch(name, call, place);
            self.watch.stopped_elsewhere(reply.stopped);
            return reply;
        }
        if block.is_now() { self.door.dispatch_now(call, place) } else { self.door.dispatch(call, place) }
    }

    fn fetch(&mut self, request: &[u8], take: Option<u32>, place: &mut [u8]) -> Reply {
        let source = match take {
            Some(id) => self.fetched.take(id).ok_or_else(|| RaisedError::new("RuntimeError", "no source waits under this call id")),
            None => self.fetch_new(request),
        };
        let source = match source {
            Ok(source) => source,
            Err(error) => return raise(&error, place),
        };
        let len = u32::try_from(source.len()).unwrap_or(u32::MAX);
        match place.get_mut(..source.len()) {
            Some(start) => {
                start.copy_from_slice(&source);
                reply(Status::Ok, Tag::Bytes, len, 0)
            }
            None => reply(Status::More, Tag::Bytes, len, self.fetched.keep(source)),
        }
    }

    fn fetch_new(&mut self, request: &[u8]) -> Result<Cow<'static, [u8]>, RaisedError> {
        match decode(request, &mut Budget::new(SPEC_BYTES_MAX)) {
            Ok(Value::Str(spec)) => {
                let source = self.source_of(&spec)?;
                self.note_declared(&spec, &source)?;
                self.modules.loaded(&spec);
                Ok(source)
            }
            Ok(_) => Err(RaisedError::new("TypeError", "a loader spec is a str")),
            Err(error) => Err(RaisedError::new("ValueError", format!("malformed loader spec: {error}"))),
        }
    }
}

/// More manifests than this are not listed at the end of a run.
const DECLARING_MAX: usize = 256;

impl Host {
    /// A manifest may declare what it wants. It gets nothing by that; the run's end lists it.
    fn note_declared(&mut self, spec: &str, source: &[u8]) -> Result<(), RaisedError> {
        let path = spec.split_once(':').map_or(spec, |(_, path)| path);
        if path.rsplit('/').next() != Some(manifest::FILE) {
            return Ok(());
        }
        let grants = manifest::declared(path, source, &self.vocabulary);
        let grants = grants.map_err(|error| RaisedError::new("ImportError", error.to_string()))?;
        let is_known = self.declared.iter().any(|(known, _)| known == path);
        if !grants.is_empty() && !is_known && self.declared.len() < DECLARING_MAX {
            self.declared.push((path.to_owned(), grants));
        }
        Ok(())
    }
}

/// Writes an error, as far as there is room; the guest always has room for a short one.
fn raise(error: &RaisedError, place: &mut [u8]) -> Reply {
    let payload = Value::from(error.clone()).encode_payload().unwrap_or_default();
    let len = u32::try_from(payload.len()).unwrap_or(u32::MAX);
    match place.get_mut(..payload.len()) {
        Some(start) => {
            start.copy_from_slice(&payload);
            reply(Status::Error, Tag::Error, len, 0)
        }
        None => reply(Status::RefusedWire, Tag::Error, 0, 0),
    }
}

fn reply(status: Status, tag: Tag, len: u32, call_id: u32) -> Reply {
    Reply { status, tag: tag as u32, len, call_id, limit: None, stopped: None, refused: false, is_ascii: false }
}
