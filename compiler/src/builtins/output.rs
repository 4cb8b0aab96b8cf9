//! print, input, open.

use crate::heap::{Heap, Kind, Raised, Value};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow, Slot};

pub static ROWS: &[Row] = &[
    vm_function("print", "(*args, sep=' ', end='\\n', file=None, flush=False)", "Write values as text, to standard output unless told otherwise.", print),
    vm_function("input", "(prompt='', /)", "Read a line from standard input.", input),
    vm_function(
        "open",
        "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        "Open a file.",
        open,
    ),
];

/// The text between values: a str argument, or its default.
fn separator(cx: &Cx, slot: Slot, default: &str, name: &str) -> Result<(), Raised> {
    let h = cx.heap();
    match cx.get(slot).given_not_none() {
        None => cx.set(slot, h.str(default)?),
        Some(v) if !h.is_str(v) => {
            return Err(h.type_error(&format!("{name} must be None or a string, not {}", h.type_name(v))));
        }
        Some(_) => {}
    }
    Ok(())
}

fn print(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let [args, sep, end, file, flush] = [0, 1, 2, 3, 4].map(|i| a.slot(i));
    separator(cx, sep, " ", "sep")?;
    separator(cx, end, "\n", "end")?;
    let to_file = cx.get(file).given_not_none().is_some();
    let flushes = cx.get(flush).given().is_some() && cx.truth(flush)?;
    cx.set(flush, Value::bool(flushes));
    if to_file {
        if !flushes && is_plain_text(cx.heap(), [args, sep, end].map(|slot| cx.get(slot))) {
            let line = line(cx.heap(), cx.get(args), cx.get(sep), cx.get(end))?;
            if let Some(line) = line && crate::modules::io::print_to(cx.heap(), cx.get(file), &line)? {
                return Flow::none();
            }
        }
        return cx.tail_prelude("print_to", &[file, args, sep, end, flush]);
    }
    if let Some(stdout) = cx.replaced_stdout()? {
        if cx.get(stdout).is_none() {
            return Flow::none();
        }
        return cx.tail_prelude("print_to", &[stdout, args, sep, end, flush]);
    }
    match line(cx.heap(), cx.get(args), cx.get(sep), cx.get(end))? {
        Some(bytes) => {
            cx.write_stdout(&bytes)?;
            if flushes { cx.tail_prelude("flush_stdout", &[]) } else { Flow::none() }
        }
        None => cx.tail_prelude("print_values", &[args, sep, end, flush]),
    }
}

/// Whether no str among the values, the separator and the end has lone surrogates.
fn is_plain_text(h: &Heap, [args, sep, end]: [Value<'_>; 3]) -> bool {
    let is_plain = |v: Value<'_>| !h.is_str(v) || !h.str_has_surrogates(v);
    is_plain(sep) && is_plain(end) && h.tuple_items(args).iter().all(|&v| is_plain(v))
}

/// The whole line, when every value is of an exact type whose text is known here.
fn line<'h>(h: &'h Heap, args: Value<'h>, sep: Value<'h>, end: Value<'h>) -> Result<Option<Vec<u8>>, Raised> {
    let mut out = Vec::with_capacity(64);
    for (i, &arg) in h.tuple_items(args).iter().enumerate() {
        if i > 0 {
            push(h, &mut out, sep)?;
        }
        if let Some(n) = arg.as_small() {
            out.extend_from_slice(n.to_string().as_bytes());
        } else if let Some(f) = arg.as_float() {
            out.extend_from_slice(crate::types::float::repr_float(f).as_bytes());
        } else if h.is_exact(arg, Kind::Str) {
            push(h, &mut out, arg)?;
        } else if let Some(b) = arg.as_bool() {
            out.extend_from_slice(if b { b"True" } else { b"False" });
        } else if arg.is_none() {
            out.extend_from_slice(b"None");
        } else {
            return Ok(None);
        }
    }
    push(h, &mut out, end)?;
    Ok(Some(out))
}

fn push<'h>(h: &'h Heap, out: &mut Vec<u8>, text: Value<'h>) -> Result<(), Raised> {
    check_text(h, text)?;
    crate::types::list::add(h, out, h.str_bytes(text))
}

/// UnicodeEncodeError when a str has lone surrogates, which standard output cannot show.
fn check_text<'h>(h: &'h Heap, text: Value<'h>) -> Result<(), Raised> {
    if h.str_has_surrogates(text) {
        crate::types::codecs::encode(h, text, "utf-8", "strict")?;
    }
    Ok(())
}

/// Hidden: `_write(text)`.
pub fn write_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    check_text(h, cx.get(a.slot(0)))?;
    h.reserve(h.len(cx.get(a.slot(0))) as u64 * 4)?;
    let bytes = h.str_bytes(cx.get(a.slot(0))).to_vec();
    cx.write_stdout(&bytes)?;
    Flow::none()
}

/// Hidden: `_stdout()`: what replaces standard output (None when it was deleted), or False.
pub fn stdout_hidden(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    match cx.replaced_stream("stdout")? {
        Some(stdout) if cx.get(stdout).is_unbound() => Flow::none(),
        Some(stdout) => Flow::value(cx.get(stdout)),
        None => Flow::value(Value::FALSE),
    }
}

fn input(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(0)).is_unbound() {
        let empty = cx.heap().str("")?;
        cx.set(a.slot(0), empty);
    }
    cx.tail_prelude("input_line", &[a.slot(0)])
}

fn open(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let defaults = [h.str("r")?, Value::small(-1), Value::NONE, Value::NONE, Value::NONE, Value::TRUE, Value::NONE];
    for (i, &default) in defaults.iter().enumerate() {
        if cx.get(a.slot(i + 1)).is_unbound() {
            cx.set(a.slot(i + 1), default);
        }
    }
    let slots: Vec<Slot> = (0..a.len()).map(|i| a.slot(i)).collect();
    cx.tail_prelude("open_file", &slots)
}
