//! A text stream's buffer: text that is decoded and not yet read, or text that is encoded and held back.

use super::lines::{Ends, behind_points, line_end};
use super::{Size, add_lines, bytes, decode, go_on, hold, itself, make, memory, number, place, or_go_on, set_number, size_of, write};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value, count_code_points};
use crate::vm::native::{Row, getter, method, setter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

/// The buffer below, where it is one of this module; None otherwise.
pub(super) const SOURCE: usize = 0;
pub(super) const TEXT: usize = 1;
/// The first byte of TEXT that nobody has read.
pub(super) const AT: usize = 2;
/// How the stream is: bits, and what ends a line above ENDS_SHIFT.
pub(super) const MODE: usize = 3;
/// Bytes of a character whose rest is to come.
pub(super) const TAIL: usize = 4;
/// RETURN when a `\r` waits for what comes behind it.
pub(super) const CR: usize = 5;
pub(super) const SEEN: usize = 6;
/// What TEXT was decoded from, and the state before; None while positions are not told.
pub(super) const SNAPSHOT: usize = 7;
pub(super) const START: usize = 8;
/// Encoded text that is held back.
pub(super) const HELD: usize = 9;
/// Less than so many bytes may be held without asking Python; 0 for none.
pub(super) const ROOM: usize = 10;
/// How many bytes are decoded at once.
pub(super) const CHUNK: usize = 11;

/// The class is one of `io`'s own: nothing of it was overridden.
pub(super) const PLAIN: usize = 1;
pub(super) const TELLING: usize = 2;
/// Line ends of every kind are looked for as blocks are decoded ...
pub(super) const DECODES: usize = 4;
/// ... and become `\n`.
pub(super) const TRANSLATES: usize = 8;
/// Bytes are UTF-8, and errors strict.
pub(super) const UTF8: usize = 16;
/// All that is held back is text, which may be any: the stream is in memory and has nothing below.
pub(super) const MEMORY: usize = 32;
/// What is written may be any text that is UTF-8; otherwise only ASCII is the same in bytes.
pub(super) const WRITES_UTF8: usize = 64;
const ENDS_SHIFT: usize = 8;

/// The flag of a `\r` that waits, as positions hold it.
pub(super) const RETURN: usize = 1;

const SIZED: &str = "($self, size=-1, /)";

pub static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args, **kwargs)", "An empty buffer.", new),
    vm_method("__iter__", "($self, /)", "Implement iter(self).", |cx, a| itself(cx, a, is_ready)),
    vm_method("__next__", "($self, /)", "Implement next(self).", next),
    vm_method("readline", SIZED, "Read until newline or end of file.", readline),
    vm_method("read", SIZED, "Read at most size characters.", read),
    vm_method("write", "($self, text, /)", "Write a str; how many characters.", |cx, a| {
        let written = write::write(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)));
        let written = written.map(|count| count.map(|count| Value::small(count as i64).bits()));
        or_go_on(cx, a, written, "_write_on")
    }),
    method("_attach", "($self, source, mode, /)", "Stand on a buffer of this module (None: on another), in a mode.", attach),
    getter("_mode", "($self, /)", "How the stream is.", |h, a| Ok(h.field(a[0], MODE))),
    setter("_mode", "($self, value, /)", "", |h, a| bytes::set_room(h, a, MODE)),
    method("_decode", "($self, data, last, /)", "Decode UTF-8: its text comes next. Whether there is some.", decode_row),
    method("_come", "($self, text, snapshot, start, /)", "This text comes next; what it was decoded from, or None, and the state before.", come),
    method("_take", "($self, size, /)", "The next characters at hand, at most size of them.", |h, a| take(h, a[0], size_of(a[1]))),
    method("_line", "($self, head, size, /)", "A line of what was read already and what is at hand, or None.", line_row),
    getter("_text", "($self, /)", "The text of the block at hand, read or not.", |h, a| Ok(h.field(a[0], TEXT))),
    getter("_used", "($self, /)", "How many characters of what is at hand were read.", |h, a| h.int64(used(h, a[0]) as i64)),
    getter("_ahead", "($self, /)", "Bytes behind the position that were decoded; -1 where that is not plain.", |h, a| h.int64(ahead(h, a[0]))),
    getter("_has_text", "($self, /)", "Whether a block's text is at hand, read or not.", |h, a| Ok(Value::bool(h.len(h.field(a[0], TEXT)) > 0))),
    method("_place_of", "($self, /)", "Of UTF-8, the last place before the position where decoding can begin: bytes, flags, characters from there.", place::place),
    method("_set_state", "($self, tail, flags, /)", "What was cut off.", set_state),
    getter("_seen", "($self, /)", "Kinds of line ends that were seen, as bits.", |h, a| Ok(h.field(a[0], SEEN))),
    setter("_seen", "($self, value, /)", "", |h, a| bytes::set_room(h, a, SEEN)),
    method("_snapshot", "($self, /)", "What the text at hand was decoded from, and the state before.", |h, a| h.tuple(&[h.field(a[0], SNAPSHOT), h.field(a[0], START)])),
    method("_add_lines", "($self, lines, /)", "Every whole line at hand, at the end of a list.", add_lines),
    getter("_held", "($self, /)", "How many bytes are held back.", |h, a| h.int64(h.len(h.field(a[0], HELD)) as i64)),
    method("_hold", "($self, data, /)", "Hold bytes back.", |h, a| hold(h, a, HELD)),
    method("_release", "($self, /)", "The bytes held back, which are then no more.", |h, a| bytes::release(h, a[0], HELD, ROOM)),
    getter("_room", "($self, /)", "How many bytes may be held.", |h, a| Ok(h.field(a[0], ROOM))),
    setter("_room", "($self, value, /)", "", |h, a| bytes::set_room(h, a, ROOM)),
    getter("_CHUNK_SIZE", "($self, /)", "How many bytes are decoded at once.", |h, a| Ok(h.field(a[0], CHUNK))),
    setter("_CHUNK_SIZE", "($self, value, /)", "", set_chunk),
];

/// As CPython decodes.
const CHUNK_BYTES: i64 = 8192;

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (empty, text, held) = (h.bytes(b"")?, h.str_from(b"")?, h.bytearray(h.class(Ty::ByteArray), b"")?);
    let (zero, none) = (Value::small(0), Value::NONE);
    let fields = [none, text, zero, zero, empty, zero, zero, none, zero, held, zero, Value::small(CHUNK_BYTES)];
    Flow::value(make(h, cx.get(a.slot(0)), &fields)?)
}

fn attach<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let known = h.is_kind(a[1], Kind::Record) && matches!(h.native_ty(h.class_of(a[1])), Ty::ByteBuffer | Ty::ByteMemory);
    h.set_field(a[0], SOURCE, if known { a[1] } else { Value::NONE });
    h.set_field(a[0], MODE, a[2]);
    Ok(Value::NONE)
}

fn set_chunk<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match h.as_i64(a[1]) {
        Some(n) if n > 0 => h.set_field(a[0], CHUNK, Value::small(n.min(1 << 30))),
        Some(_) => return Err(h.value_error("a strictly positive integer is required")),
        None => return Err(crate::types::indexed::not_int(h, a[1])),
    }
    Ok(Value::NONE)
}

/// Whether the stream is open, as far as that shows here.
pub(super) fn is_ready(h: &Heap, t: Value<'_>) -> bool {
    let source = h.field(t, SOURCE);
    if source.is_none() {
        return number(h, t, MODE) & MEMORY != 0;
    }
    if h.native_ty(h.class_of(source)) == Ty::ByteBuffer { bytes::is_open(h, source) } else { memory::is_open(h, source) }
}

fn ends(h: &Heap, t: Value<'_>) -> Ends {
    Ends::of(number(h, t, MODE) >> ENDS_SHIFT)
}

/// What is decoded and was not read.
fn unread<'h>(h: &'h Heap, t: Value<'h>) -> &'h [u8] {
    h.str_bytes(h.field(t, TEXT)).get(number(h, t, AT)..).unwrap_or_default()
}

fn consume(h: &Heap, t: Value<'_>, bytes: usize) {
    set_number(h, t, AT, number(h, t, AT) + bytes)
}

/// Decodes the next block, if the buffer below has one at hand; nothing may be held back.
fn refill<'h>(h: &'h Heap, t: Value<'h>) -> Result<bool, Raised> {
    let source = h.field(t, SOURCE);
    let in_reach = number(h, t, MODE) & UTF8 != 0 && !source.is_none() && h.native_ty(h.class_of(source)) == Ty::ByteBuffer;
    if !in_reach || h.len(h.field(t, HELD)) > 0 {
        return Ok(false);
    }
    let here = bytes::unread(h, source);
    let block = here.get(..number(h, t, CHUNK)).unwrap_or(here);
    if block.is_empty() {
        return Ok(false);
    }
    bytes::consume(h, source, block.len());
    decode::decode(h, t, block, None, false)?;
    Ok(true)
}

/// How a search for a line ended.
enum Line<'h> {
    Whole(Value<'h>),
    /// All that is at hand was taken, and this is it: the line goes on.
    Begun(Vec<u8>),
}

/// The next line, from the text and the blocks that are at hand.
fn line<'h>(h: &'h Heap, t: Value<'h>, head: &[u8], size: Size) -> Result<Line<'h>, Raised> {
    if let Some((end, line)) = first_line(h, t, head, size)? {
        consume(h, t, end);
        return Ok(Line::Whole(line));
    }
    let begun = [head, unread(h, t)].concat();
    set_number(h, t, AT, h.str_bytes(h.field(t, TEXT)).len());
    Ok(Line::Begun(begun))
}

/// The line that `head` begins and the text at hand ends, and how much of the text that takes.
fn first_line<'h>(h: &'h Heap, t: Value<'h>, head: &[u8], size: Size) -> Result<Option<(usize, Value<'h>)>, Raised> {
    let here = unread(h, t);
    let ends = ends(h, t);
    let mut end = match (head.last(), here.first()) {
        (Some(b'\r'), Some(b'\n')) if ends == Ends::Both => Some(1),
        _ => line_end(here, ends),
    };
    if let Size::Most(most) = size {
        let ascii = h.str_is_ascii(h.field(t, TEXT));
        let left = most.saturating_sub(if head.is_empty() { 0 } else { count_code_points(head) });
        let enough = behind_points(here, 0, left, ascii);
        end = end.map(|end| enough.map_or(end, |enough| enough.min(end))).or(enough);
    }
    let Some(end) = end else { return Ok(None) };
    let part = &here[..end];
    let line = if head.is_empty() { part_of(h, t, part)? } else { h.str_from(&[head, part].concat())? };
    Ok(Some((end, line)))
}

/// A part of the text at hand as a str.
fn part_of<'h>(h: &'h Heap, t: Value<'h>, part: &[u8]) -> Res<'h> {
    if h.str_is_ascii(h.field(t, TEXT)) { h.str_of_ascii(part) } else { h.str_from(part) }
}

/// The next line, when all of it is at hand.
pub fn next_line<'h>(h: &'h Heap, t: Value<'h>) -> Result<Option<Value<'h>>, Raised> {
    let mode = number(h, t, MODE);
    if mode & PLAIN == 0 || !is_ready(h, t) {
        return Ok(None);
    }
    let Some((end, line)) = first_line(h, t, b"", Size::All)? else { return Ok(None) };
    consume(h, t, end);
    if mode & TELLING != 0 && mode & MEMORY == 0 {
        set_number(h, t, MODE, mode & !TELLING);
    }
    Ok(Some(line))
}

fn next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, t) = (cx.heap(), cx.get(a.slot(0)));
    if let Some(line) = next_line(h, t)? {
        return Flow::value(line);
    }
    let mode = number(h, t, MODE);
    if mode & PLAIN == 0 || !is_ready(h, t) || h.len(h.field(t, HELD)) > 0 {
        return go_on(cx, a, "_next_on");
    }
    set_number(h, t, MODE, if mode & MEMORY == 0 { mode & !TELLING } else { mode });
    search(cx, a, Size::All, "_next_on")
}

/// Looks for a line as far as blocks are at hand; then Python has what there is of it, and goes on.
fn search(cx: &mut Cx, a: Args, size: Size, name: &str) -> Result<Flow, Raised> {
    let (h, t) = (cx.heap(), cx.get(a.slot(0)));
    let mut head = Vec::new();
    loop {
        match line(h, t, &head, size)? {
            Line::Whole(line) => return Flow::value(line),
            Line::Begun(begun) => head = begun,
        }
        if !refill(h, t)? {
            break;
        }
    }
    let head = cx.push(h.str_from(&head)?);
    let h = cx.heap();
    let t = cx.get(a.slot(0));
    let Some(method) = h.lookup(h.class_of(t), h.intern_str(name)?) else { return go_on(cx, a, name) };
    cx.begin_call(method);
    let size = if let Size::Most(most) = size { most as i64 } else { -1 };
    cx.push_arg(cx.get(a.slot(0)));
    cx.push_arg(Value::small(size));
    cx.push_arg(cx.get(head));
    Ok(Flow::TailCall(3))
}

fn readline(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, t, size) = (cx.heap(), cx.get(a.slot(0)), size_of(cx.get(a.slot(1))));
    // None is no number here; one that was not given is -1.
    let wrong = cx.get(a.slot(1)).is_none() && number(h, t, MODE) & MEMORY == 0;
    if cx.get(a.slot(1)).is_unbound() {
        cx.set(a.slot(1), Value::small(-1));
    }
    let (h, t) = (cx.heap(), cx.get(a.slot(0)));
    if wrong || size == Size::Other || !is_ready(h, t) || h.len(h.field(t, HELD)) > 0 {
        return go_on(cx, a, "_line_on");
    }
    search(cx, a, size, "_line_on")
}

fn read(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, t) = (cx.heap(), cx.get(a.slot(0)));
    if let Size::Most(size) = size_of(cx.get(a.slot(1)))
        && is_ready(h, t)
        && behind_points(unread(h, t), 0, size, h.str_is_ascii(h.field(t, TEXT))).is_some()
    {
        return Flow::value(take(h, t, Size::Most(size))?);
    }
    go_on(cx, a, "_read_on")
}

fn take<'h>(h: &'h Heap, t: Value<'h>, size: Size) -> Res<'h> {
    let (here, text) = (unread(h, t), h.field(t, TEXT));
    let end = match size {
        Size::Most(most) => behind_points(here, 0, most, h.str_is_ascii(text)).unwrap_or(here.len()),
        _ => here.len(),
    };
    let taken = if end == h.str_bytes(text).len() { text } else { part_of(h, t, &here[..end])? };
    consume(h, t, end);
    Ok(taken)
}

fn line_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Err(h.type_error("what was read already is a str"));
    }
    let Some((end, line)) = first_line(h, a[0], h.str_bytes(a[1]), size_of(a[2]))? else { return Ok(Value::NONE) };
    consume(h, a[0], end);
    Ok(line)
}

fn decode_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(data) = crate::types::bytes::buffer_if_any(h, a[1])? else { return Err(h.type_error("what is decoded is bytes")) };
    let whole = h.is_exact(a[1], Kind::Bytes).then_some(a[1]);
    decode::decode(h, a[0], &data, whole, a[2].is(Value::TRUE))?;
    Ok(Value::bool(h.len(h.field(a[0], TEXT)) > 0))
}

fn come<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Err(h.type_error(&format!("decoder should return a string result, not '{}'", h.type_name(a[1]))));
    }
    for (field, value) in [(TEXT, a[1]), (SNAPSHOT, a[2]), (START, a[3])] {
        h.set_field(a[0], field, value);
    }
    set_number(h, a[0], AT, 0);
    Ok(Value::NONE)
}

fn set_state<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::Bytes) || a[2].as_small().is_none() {
        return Err(h.type_error("a state is bytes and flags"));
    }
    h.set_field(a[0], TAIL, a[1]);
    h.set_field(a[0], CR, a[2]);
    Ok(Value::NONE)
}

/// How many characters of the text were read.
pub(super) fn used(h: &Heap, t: Value<'_>) -> usize {
    let (text, at) = (h.field(t, TEXT), number(h, t, AT));
    let bytes = h.str_bytes(text);
    if h.str_is_ascii(text) { at.min(bytes.len()) } else { count_code_points(bytes.get(..at).unwrap_or(bytes)) }
}

/// Bytes of the source that stand for what is decoded and was not read, and that wait to be decoded: plain, where the text has the
/// bytes of its snapshot.
fn ahead(h: &Heap, t: Value<'_>) -> i64 {
    let snapshot = h.field(t, SNAPSHOT);
    let plain = number(h, t, MODE) & UTF8 != 0 && number(h, t, CR) == 0 && number(h, t, START) == 0 && h.is_kind(snapshot, Kind::Bytes);
    if !plain {
        return -1;
    }
    let (text, tail) = (h.str_bytes(h.field(t, TEXT)), h.len(h.field(t, TAIL)));
    if text.len() + tail != h.len(snapshot) {
        return -1;
    }
    (text.len() - number(h, t, AT) + tail) as i64
}

/// Adds a line that `print` made to a stream, if there is room for it; whether that was so.
pub fn print_to(h: &Heap, file: Value<'_>, line: &[u8]) -> Result<bool, Raised> {
    let is_text = h.is_kind(file, Kind::Record) && h.native_ty(h.class_of(file)) == Ty::TextBuffer;
    if !is_text || number(h, file, MODE) & PLAIN == 0 {
        return Ok(false);
    }
    write::add(h, file, line, line.is_ascii())
}
