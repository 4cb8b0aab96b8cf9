//! The hidden builtins behind the functions of capability modules and plugins.

use super::Asked;
use crate::heap::{Kind, Raised};
use crate::host::Door;
use crate::vm::frames::Step;
use crate::vm::machine::Cx;
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Flow};

pub(super) static ROWS: &[Row] = &[
    vm_function("_op", "(capability, op, args, /)", "Ask a capability of the host.", op),
    vm_function("_stdio", "(op, args, /)", "Ask for a standard stream.", stdio),
    vm_function("_plugin_call", "(request, /)", "Call a function of a plugin.", plugin_call),
];

fn op(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if let Some(flow) = resumed(cx)? {
        return Ok(flow);
    }
    let (name, id, op) = asked_for(cx, a)?;
    let request = cx.encode_request(a.slot(2))?;
    let asked = cx.ask(Door::Op { capability: &name, id, op }, request)?;
    finish(cx, asked)
}

/// What `(capability, op, args)` names: the capability's name and number, and the op's; the arguments are a tuple.
pub(super) fn asked_for(cx: &Cx, a: Args) -> Result<(String, u32, u32), Raised> {
    let number = |i: usize| cx.get(a.slot(i)).as_small().and_then(|n| u32::try_from(n).ok());
    let (Some(index), Some(op)) = (number(0), number(1)) else { return Err(cx.heap.type_error("not a capability's op")) };
    if !cx.heap.is_kind(cx.get(a.slot(2)), Kind::Tuple) {
        return Err(cx.heap.type_error("not a capability's arguments"));
    }
    let capability = cx.outside.capabilities.get(index as usize).ok_or_else(|| cx.heap.type_error("not a capability"))?;
    Ok((capability.name.clone(), capability.id, op))
}

/// The standard streams, also where there is no `stdio` capability: then standard output is the host's, and input is at its end.
fn stdio(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if let Some(flow) = resumed(cx)? {
        return Ok(flow);
    }
    let op = cx.get(a.slot(0)).as_small().unwrap_or(0) as u32;
    let Some(id) = cx.outside.capabilities.iter().find(|c| c.name == "stdio").map(|c| c.id) else {
        return no_stdio(cx, op, a);
    };
    let request = cx.encode_request(a.slot(1))?;
    cx.say_last_words();
    let asked = cx.ask(Door::Op { capability: "stdio", id, op }, request)?;
    finish(cx, asked)
}

fn no_stdio(cx: &mut Cx, op: u32, a: Args) -> Result<Flow, Raised> {
    match op {
        0 => {
            let args = cx.heap.sequence_items(cx.get(a.slot(1))).unwrap_or_default();
            if let [fd, data] = args.as_slice()
                && let Some(data) = cx.heap.bytes_like(*data)
            {
                if fd.as_small() == Some(2) { cx.write_stderr(&data) } else { cx.write_stdout(&data)? }
            }
            Flow::none()
        }
        1 | 2 => Flow::value(cx.heap.bytes(b"")?),
        3 => Flow::value(crate::heap::Value::FALSE),
        _ => Flow::none(),
    }
}

impl Cx {
    /// Text for standard error; what cannot be written is lost.
    pub(crate) fn write_stderr(&mut self, text: &[u8]) {
        self.say_last_words();
        self.host.write_stderr(text);
    }

    /// A traceback waits for the host to show it, unless something else is printed while the run winds up.
    pub(crate) fn say_last_words(&mut self) {
        if !self.outside.last_words.is_empty() {
            let words = std::mem::take(&mut self.outside.last_words);
            self.host.write_stderr(&words);
        }
    }
}

fn plugin_call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if let Some(flow) = resumed(cx)? {
        return Ok(flow);
    }
    let request = cx.encode_node(a.slot(0))?;
    let asked = cx.ask(Door::Native, request)?;
    finish(cx, asked)
}

fn finish(cx: &mut Cx, asked: Asked) -> Result<Flow, Raised> {
    match asked {
        Asked::Value(bits) => Ok(Flow::Return(bits)),
        // A builtin that nests cannot be left and entered again; the answer, when it comes, has nobody to wait for it.
        Asked::Pending(_) if cx.nest > 0 => Err(cx.heap.raise(crate::heap::Ty::RuntimeError, "cannot wait inside a nested call")),
        Asked::Pending(call_id) => {
            cx.outside.waiting = Some(call_id);
            Ok(Flow::Step(Step::Wait))
        }
    }
}

/// A call that waited is executed again when the run goes on: then its answer is there, or it waits on.
fn resumed(cx: &mut Cx) -> Result<Option<Flow>, Raised> {
    let Some(call_id) = cx.outside.waiting else { return Ok(None) };
    if let Some(at) = cx.outside.settled.iter().position(|(id, _)| *id == call_id) {
        cx.outside.waiting = None;
        let (_, node) = cx.outside.settled.swap_remove(at);
        return cx.settled_value(&node).map(|bits| Some(Flow::Return(bits)));
    }
    let word = cx.interrupt.word.load(std::sync::atomic::Ordering::Relaxed);
    if word != 0 {
        // Interrupted: the answer, when it comes, has nobody left to wait for it.
        cx.outside.waiting = None;
        cx.interrupted(word)?;
        cx.outside.waiting = Some(call_id);
    }
    Ok(Some(Flow::Step(Step::Wait)))
}
