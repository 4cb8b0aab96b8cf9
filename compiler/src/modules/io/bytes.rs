//! A binary stream's buffer: bytes read ahead, or bytes held back.
//!
//! Never both: whoever writes drops what was read ahead, and whoever reads writes what is held back.

use super::lines::{Ends, line_end};
use super::{Size, add_lines, go_on, hold, is_true, itself, make, number, or_go_on, raw, set_number, size_of};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::native::{Row, getter, method, setter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

/// The file below, where it is one of the host's; None otherwise: then every method goes through Python.
const RAW: usize = 0;
const AHEAD: usize = 1;
/// The first byte of AHEAD that nobody has read.
const AT: usize = 2;
const HELD: usize = 3;
/// How many bytes may be held without asking Python; 0 for none.
const ROOM: usize = 4;
/// The class is one of `io`'s own: nothing of it was overridden.
const PLAIN: usize = 5;

const SIZED: &str = "($self, size=-1, /)";

pub static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args, **kwargs)", "An empty buffer.", new),
    vm_method("__iter__", "($self, /)", "Implement iter(self).", |cx, a| itself(cx, a, is_open)),
    vm_method("__next__", "($self, /)", "Implement next(self).", next),
    vm_method("readline", SIZED, "Read and return a line, of at most size bytes.", readline),
    vm_method("read", SIZED, "Read and return up to size bytes.", read),
    vm_method("write", "($self, buffer, /)", "Write bytes; how many.", write),
    vm_method("tell", "($self, /)", "Return current stream position.", tell),
    vm_method("seek", "($self, target, whence=0, /)", "Change the stream position.", seek),
    method("_attach", "($self, raw, plain, /)", "Stand on a file of the host's (None: on another stream).", attach),
    getter("_unread", "($self, /)", "How many bytes were read ahead.", |h, a| h.int64(unread(h, a[0]).len() as i64)),
    method("_read_ahead", "($self, data, /)", "These bytes come next.", |h, a| read_ahead(h, a[0], a[1])),
    method("_take", "($self, size, /)", "The next bytes at hand, at most size of them.", |h, a| take(h, a[0], most(a[1]))),
    method("_peek", "($self, /)", "The bytes at hand.", |h, a| h.bytes(unread(h, a[0]))),
    method("_line", "($self, size, /)", "A line at hand, or None.", |h, a| Ok(line(h, a[0], size_of(a[1]))?.unwrap_or(Value::NONE))),
    method("_add_lines", "($self, lines, /)", "Every whole line at hand, at the end of a list.", add_lines),
    getter("_held", "($self, /)", "How many bytes are held back.", |h, a| h.int64(h.len(h.field(a[0], HELD)) as i64)),
    method("_hold", "($self, data, /)", "Hold bytes back.", |h, a| hold(h, a, HELD)),
    method("_release", "($self, /)", "The bytes held back, which are then no more.", |h, a| release(h, a[0], HELD, ROOM)),
    getter("_room", "($self, /)", "How many bytes may be held.", |h, a| Ok(h.field(a[0], ROOM))),
    setter("_room", "($self, value, /)", "", |h, a| set_room(h, a, ROOM)),
];

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (empty, held) = (h.bytes(b"")?, h.bytearray(h.class(Ty::ByteArray), b"")?);
    let zero = Value::small(0);
    Flow::value(make(h, cx.get(a.slot(0)), &[Value::NONE, empty, zero, held, zero, Value::FALSE])?)
}

fn attach<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.set_field(a[0], RAW, if raw::is_raw(h, a[1]) { a[1] } else { Value::NONE });
    h.set_field(a[0], PLAIN, a[2]);
    Ok(Value::NONE)
}

/// Whether it stands on an open file of the host's.
pub fn is_open(h: &Heap, buffer: Value<'_>) -> bool {
    raw::is_open(h, h.field(buffer, RAW))
}

/// What was read ahead.
pub fn unread<'h>(h: &'h Heap, buffer: Value<'h>) -> &'h [u8] {
    h.bytes_data(h.field(buffer, AHEAD)).get(number(h, buffer, AT)..).unwrap_or_default()
}

/// Some of the bytes read ahead have been read.
pub fn consume(h: &Heap, buffer: Value<'_>, count: usize) {
    set_number(h, buffer, AT, number(h, buffer, AT) + count)
}

/// Bytes that come next, or none.
fn read_ahead<'h>(h: &'h Heap, buffer: Value<'h>, data: Value<'h>) -> Res<'h> {
    if !h.is_kind(data, Kind::Bytes) {
        return Err(h.type_error("what is read ahead is bytes"));
    }
    h.set_field(buffer, AHEAD, data);
    set_number(h, buffer, AT, 0);
    Ok(Value::NONE)
}

fn most(size: Value<'_>) -> usize {
    if let Size::Most(most) = size_of(size) { most } else { usize::MAX }
}

fn take<'h>(h: &'h Heap, buffer: Value<'h>, most: usize) -> Res<'h> {
    let here = unread(h, buffer);
    let taken = here.get(..most).unwrap_or(here);
    let whole = h.field(buffer, AHEAD);
    // A block that is wanted whole need not be copied.
    let data = if taken.len() == h.len(whole) { whole } else { h.bytes(taken)? };
    consume(h, buffer, taken.len());
    Ok(data)
}

/// The bytes held back, as bytes; from now on nothing is, and writing goes through Python.
pub(super) fn release<'h>(h: &'h Heap, v: Value<'h>, held: usize, room: usize) -> Res<'h> {
    let array = h.field(v, held);
    h.reserve(h.len(array) as u64)?;
    let data = h.bytes(&h.bytearray_copy(array))?;
    h.bytearray_resize(array, 0)?;
    set_number(h, v, room, 0);
    Ok(data)
}

pub(super) fn set_room<'h>(h: &'h Heap, a: &[Value<'h>], field: usize) -> Res<'h> {
    h.set_field(a[0], field, a[1]);
    Ok(Value::NONE)
}

/// The line at hand, or as much of it as is wanted.
fn line<'h>(h: &'h Heap, buffer: Value<'h>, size: Size) -> Result<Option<Value<'h>>, Raised> {
    let here = unread(h, buffer);
    let here = match size {
        Size::Most(most) => here.get(..most).unwrap_or(here),
        _ => here,
    };
    let end = match (line_end(here, Ends::Newline), size) {
        (Some(end), _) => end,
        (None, Size::Most(most)) if here.len() == most => most,
        _ => return Ok(None),
    };
    let line = h.bytes(&here[..end])?;
    consume(h, buffer, end);
    Ok(Some(line))
}

/// The next line, when it is at hand and nobody has to be asked for it.
pub fn next_line<'h>(h: &'h Heap, buffer: Value<'h>) -> Result<Option<Value<'h>>, Raised> {
    if is_true(h, buffer, PLAIN) && is_open(h, buffer) { line(h, buffer, Size::All) } else { Ok(None) }
}

fn next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let found = next_line(cx.heap(), cx.get(a.slot(0))).map(|line| line.map(|v| v.bits()));
    or_go_on(cx, a, found, "_next_on")
}

fn readline(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, buffer, size) = (cx.heap(), cx.get(a.slot(0)), size_of(cx.get(a.slot(1))));
    if size == Size::Other || !is_open(h, buffer) {
        return go_on(cx, a, "_line_on");
    }
    let found = line(h, buffer, size).map(|line| line.map(|v| v.bits()));
    or_go_on(cx, a, found, "_line_on")
}

fn read(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, buffer) = (cx.heap(), cx.get(a.slot(0)));
    match size_of(cx.get(a.slot(1))) {
        Size::Most(size) if size <= unread(h, buffer).len() && size > 0 && is_open(h, buffer) => Flow::value(take(h, buffer, size)?),
        _ => go_on(cx, a, "_read_on"),
    }
}

fn write(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, buffer, data) = (cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)));
    let room = number(h, buffer, ROOM);
    if room == 0 || !h.is_exact(data, Kind::Bytes) || !is_open(h, buffer) {
        return go_on(cx, a, "_write_on");
    }
    let held = h.field(buffer, HELD);
    if h.len(held) + h.len(data) > room {
        return go_on(cx, a, "_write_on");
    }
    h.bytearray_append(held, h.bytes_data(data))?;
    Flow::value(h.int64(h.len(data) as i64)?)
}

/// The position of the stream, where that of the file is known.
fn position(h: &Heap, buffer: Value<'_>) -> Option<i64> {
    let file = h.field(buffer, RAW);
    let at = raw::is_open(h, file).then(|| raw::position(h, file))??;
    Some(at - unread(h, buffer).len() as i64 + h.len(h.field(buffer, HELD)) as i64)
}

fn tell(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    match position(h, cx.get(a.slot(0))) {
        Some(at) if at >= 0 => Flow::value(h.int64(at)?),
        _ => go_on(cx, a, "_tell_on"),
    }
}

/// Within what was read ahead, seeking moves a number.
fn seek(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, buffer) = (cx.heap(), cx.get(a.slot(0)));
    match seek_at_hand(h, buffer, cx.get(a.slot(1)), cx.get(a.slot(2))) {
        Some(at) => Flow::value(h.int64(at)?),
        None => {
            if cx.get(a.slot(2)).is_unbound() {
                cx.set(a.slot(2), Value::small(0));
            }
            go_on(cx, a, "_seek_on")
        }
    }
}

fn seek_at_hand(h: &Heap, buffer: Value<'_>, target: Value<'_>, whence: Value<'_>) -> Option<i64> {
    let (ahead, at) = (h.len(h.field(buffer, AHEAD)), number(h, buffer, AT));
    let here = position(h, buffer).filter(|_| ahead > 0)?;
    let target = match (target.as_small()?, whence.given().map_or(Some(0), |whence| whence.as_small())?) {
        (target, 0) => target,
        (offset, 1) => here + offset,
        _ => return None,
    };
    let moved = usize::try_from(at as i64 + (target - here)).ok().filter(|&moved| target >= 0 && moved <= ahead)?;
    set_number(h, buffer, AT, moved);
    Some(target)
}
