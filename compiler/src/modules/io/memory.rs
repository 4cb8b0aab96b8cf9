//! Bytes in memory with a position: `BytesIO`.

use super::lines::{Ends, line_end};
use super::{Size, go_on, is_true, itself, make, or_go_on, set_number, size_of};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::indexed::saturated;
use crate::vm::native::{Row, getter, method, setter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

const OPEN: usize = 0;
/// A bytearray.
const DATA: usize = 1;
const AT: usize = 2;
/// The class is `io`'s own: nothing of it was overridden.
const PLAIN: usize = 3;

const SIZED: &str = "($self, size=-1, /)";

pub static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args, **kwargs)", "No bytes.", new),
    vm_method("__iter__", "($self, /)", "Implement iter(self).", |cx, a| itself(cx, a, is_open)),
    vm_method("__next__", "($self, /)", "Implement next(self).", next),
    vm_method("readline", SIZED, "Next line from the file, as a bytes object.", |cx, a| sized(cx, a, line, "_line_on")),
    vm_method("read", SIZED, "Read at most size bytes, returned as a bytes object.", |cx, a| sized(cx, a, read, "_read_on")),
    vm_method("read1", SIZED, "Read at most size bytes, returned as a bytes object.", |cx, a| sized(cx, a, read, "_read_on")),
    vm_method("write", "($self, b, /)", "Write bytes to file.", write_row),
    method("_start", "($self, data, plain, /)", "Begin with a bytearray.", start),
    getter("_open", "($self, /)", "Whether it is open.", |h, a| Ok(h.field(a[0], OPEN))),
    setter("_open", "($self, value, /)", "", |h, a| set(h, a, OPEN)),
    getter("_data", "($self, /)", "The bytearray.", |h, a| Ok(h.field(a[0], DATA))),
    getter("_at", "($self, /)", "The position.", |h, a| Ok(h.field(a[0], AT))),
    setter("_at", "($self, value, /)", "", |h, a| set(h, a, AT)),
];

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let data = h.bytearray(h.class(Ty::ByteArray), b"")?;
    Flow::value(make(h, cx.get(a.slot(0)), &[Value::TRUE, data, Value::small(0), Value::FALSE])?)
}

fn start<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::ByteArray) {
        return Err(h.type_error("it begins with a bytearray"));
    }
    for (field, value) in [(OPEN, Value::TRUE), (DATA, a[1]), (AT, Value::small(0)), (PLAIN, a[2])] {
        h.set_field(a[0], field, value);
    }
    Ok(Value::NONE)
}

fn set<'h>(h: &'h Heap, a: &[Value<'h>], field: usize) -> Res<'h> {
    h.set_field(a[0], field, a[1]);
    Ok(Value::NONE)
}

pub fn is_open(h: &Heap, memory: Value<'_>) -> bool {
    is_true(h, memory, OPEN)
}

type Reading = for<'h> fn(&'h Heap, Value<'h>, Size) -> Res<'h>;

fn sized(cx: &mut Cx, a: Args, reading: Reading, name: &str) -> Result<Flow, Raised> {
    let (h, memory, size) = (cx.heap(), cx.get(a.slot(0)), size_of(cx.get(a.slot(1))));
    if size == Size::Other || !is_open(h, memory) {
        return go_on(cx, a, name);
    }
    Flow::value(reading(h, memory, size)?)
}

/// The position; one beyond any memory is the largest.
fn position(h: &Heap, memory: Value<'_>) -> usize {
    h.field(memory, AT).as_small().map_or(usize::MAX, saturated)
}

/// Takes as many of the bytes from the position on as `count` says.
fn take<'h>(h: &'h Heap, memory: Value<'h>, count: impl Fn(&[u8]) -> usize) -> Res<'h> {
    let (data, at) = (h.field(memory, DATA), position(h, memory));
    let len = h.bytearray_with(data, |data| data.get(at..).map_or(0, &count));
    let taken = h.bytes_written(len, |place| {
        h.bytearray_with(data, |data| {
            if let Some(part) = data.get(at..at + len) {
                place.copy_from_slice(part);
            }
        });
        Ok(())
    })?;
    if len > 0 {
        set_number(h, memory, AT, at + len);
    }
    Ok(taken)
}

fn read<'h>(h: &'h Heap, memory: Value<'h>, size: Size) -> Res<'h> {
    take(h, memory, |rest| if let Size::Most(most) = size { rest.len().min(most) } else { rest.len() })
}

fn line<'h>(h: &'h Heap, memory: Value<'h>, size: Size) -> Res<'h> {
    take(h, memory, |rest| {
        let rest = if let Size::Most(most) = size { rest.get(..most).unwrap_or(rest) } else { rest };
        line_end(rest, Ends::Newline).unwrap_or(rest.len())
    })
}

/// The next line; `None` at the end, and where Python has to be asked.
pub fn next_line<'h>(h: &'h Heap, memory: Value<'h>) -> Result<Option<Value<'h>>, Raised> {
    if !is_true(h, memory, PLAIN) || !is_open(h, memory) {
        return Ok(None);
    }
    let line = line(h, memory, Size::All)?;
    Ok((h.len(line) > 0).then_some(line))
}

fn next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let found = next_line(cx.heap(), cx.get(a.slot(0))).map(|line| line.map(|v| v.bits()));
    or_go_on(cx, a, found, "_next_on")
}

fn write_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, memory) = (cx.heap(), cx.get(a.slot(0)));
    if !is_open(h, memory) {
        return go_on(cx, a, "_write_on");
    }
    let Some(source) = crate::types::bytes::buffer_if_any(h, cx.get(a.slot(1)))? else { return go_on(cx, a, "_write_on") };
    write(h, memory, position(h, memory), &source)?;
    Flow::value(h.int64(source.len() as i64)?)
}

/// Writes over what is there and beyond; a gap before the position is zeros.
fn write(h: &Heap, memory: Value<'_>, at: usize, source: &[u8]) -> Result<(), Raised> {
    let memory: Value<'_> = Value::from_bits(memory.bits());
    let data = h.field(memory, DATA);
    h.bytearray_check_exports(data)?;
    if source.is_empty() {
        return Ok(());
    }
    let end = at.checked_add(source.len()).ok_or_else(|| h.out_of_memory())?;
    if at == h.len(data) {
        h.bytearray_append(data, source)?;
        set_number(h, memory, AT, end);
        return Ok(());
    }
    if end > h.len(data) {
        h.bytearray_resize(data, end)?;
    }
    h.bytearray_with(data, |data| {
        if let Some(place) = data.get_mut(at..end) {
            place.copy_from_slice(source);
        }
    });
    set_number(h, memory, AT, end);
    Ok(())
}
