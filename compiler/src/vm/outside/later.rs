//! Host calls that only a coroutine waits for. The loop in the prelude begins them, keeps a future for each, and asks here which
//! were answered.

use super::{Asked, Outside};
use crate::heap::{Raised, Ty, Value};
use crate::host::Door;
use crate::vm::frames::Step;
use crate::vm::machine::Cx;
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Flow};

/// What a run that stands still waits for, where it is not the answer to one call.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) enum Parked {
    /// What the host pushes.
    #[default]
    Event,
    /// An answer to any call that coroutines wait for.
    Answers,
    /// Nothing: the host has its turn, to bring what is there, and the run goes on.
    Turn,
}

pub(super) static ROWS: &[Row] = &[
    vm_function("begin_call", "(capability, op, args, /)", "Ask a capability of the host: the number of the call, or None and the answer.", begin_call),
    vm_function("begin_alarm", "(seconds, /)", "Ask the clock to answer when so much time has passed: the number of the call, or None if it has.", begin_alarm),
    vm_function("answered_calls", "(wait, /)", "The numbers of calls that were answered since; waits for one if it is to.", answered_calls),
    vm_function("answer_of", "(call, /)", "The answer to a call; what went wrong is raised.", answer_of),
    vm_function("forget_call", "(call, /)", "Nobody waits for this call any more.", forget_call),
    vm_function("run_is_deterministic", "()", "Whether the run is to be the same every time.", run_is_deterministic),
];

fn begin_call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (name, id, op) = super::op::asked_for(cx, a)?;
    let request = cx.encode_request(a.slot(2))?;
    let asked = cx.ask_later(Door::Op { capability: &name, id, op }, request)?;
    let call = kept(&mut cx.outside, &asked);
    let answer = if let Asked::Value(bits) = asked { bits } else { Value::NONE.bits() };
    Flow::value(cx.heap.tuple(&[call, cx.value(answer)])?)
}

fn begin_alarm(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let clock = cx.outside.capabilities.iter().find(|capability| capability.name == "clock");
    let sleep = clock.and_then(|clock| Some((clock.id, clock.ops.iter().find(|op| op.name == "sleep")?.number)));
    let Some((id, op)) = sleep else { return Err(cx.heap.raise(Ty::RuntimeError, "this host has no clock")) };
    let seconds = cx.heap.tuple(&[cx.get(a.slot(0))])?.bits();
    let seconds = cx.push(cx.value(seconds));
    let request = cx.encode_request(seconds);
    cx.pop_to(seconds);
    let asked = cx.ask_later(Door::Op { capability: "clock", id, op }, request?)?;
    let call = kept(&mut cx.outside, &asked);
    Flow::value(call)
}

/// The number of a call that is yet to be answered, which the loop keeps from now on.
fn kept(outside: &mut Outside, asked: &Asked) -> Value<'static> {
    match asked {
        Asked::Value(_) => Value::NONE,
        Asked::Pending(call) => {
            outside.awaited.insert(*call);
            Value::small(i64::from(*call))
        }
    }
}

/// In a deterministic run the loop hears of answers only when it has nothing else to do: when they come depends on the world.
fn answered_calls(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let wait = cx.get(a.slot(0)).bits() == Value::TRUE.bits();
    let gave_turn = std::mem::take(&mut cx.outside.gave_turn);
    if cx.outside.settled.is_empty() && !cx.outside.awaited.is_empty() && (wait || !(gave_turn || cx.deterministic || cx.nest > 0)) {
        let word = cx.interrupt.word.load(std::sync::atomic::Ordering::Relaxed);
        if word != 0 {
            cx.interrupted(word)?;
        }
        if cx.nest > 0 {
            return Err(cx.heap.raise(Ty::RuntimeError, "cannot wait inside a nested call"));
        }
        cx.outside.parked = if wait { Parked::Answers } else { Parked::Turn };
        cx.outside.gave_turn = !wait;
        return Ok(Flow::Step(Step::Wait));
    }
    let h = cx.heap();
    let list = h.list(&[])?;
    for (call, _) in cx.outside.settled.iter().filter(|(call, _)| cx.outside.awaited.contains(call)) {
        h.list_push(list, Value::small(i64::from(*call)))?;
    }
    Flow::value(list)
}

fn answer_of(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let call = call_number(cx, a)?;
    cx.outside.awaited.remove(&call);
    let Some(at) = cx.outside.settled.iter().position(|(id, _)| *id == call) else {
        return Err(cx.heap.raise(Ty::RuntimeError, "the call has no answer yet"));
    };
    let (_, node) = cx.outside.settled.remove(at);
    cx.settled_value(&node).map(Flow::Return)
}

fn forget_call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let call = call_number(cx, a)?;
    if cx.outside.awaited.remove(&call) {
        cx.outside.settled.retain(|(id, _)| *id != call);
        cx.host.forget(call);
    }
    Flow::none()
}

fn run_is_deterministic(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(Value::bool(cx.deterministic))
}

fn call_number(cx: &Cx, a: Args) -> Result<u32, Raised> {
    cx.get(a.slot(0)).as_small().and_then(|n| u32::try_from(n).ok()).ok_or_else(|| cx.heap.type_error("not a call"))
}
