//! `str.format` and `format_map`: replacement fields, their names, conversions and nested specs.

use super::{Output, format_fast};
use crate::heap::{Heap, Name, Raised, Ty, Value, decode_code_point};
use crate::types::str::{ascii_of, unicode};
use crate::vm::{Args, Cx, Flow, Slot};

/// Where fields get their values.
struct Source {
    /// A tuple; `None` for format_map, which has no positional fields.
    positional: Option<Slot>,
    /// The keyword dict, or any mapping.
    named: Slot,
    numbering: Numbering,
}

/// Fields are numbered by hand or automatically, not both.
enum Numbering {
    Undecided,
    Manual,
    Automatic(i64),
}

pub fn str_format(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let source = Source { positional: Some(a.slot(1)), named: a.slot(2), numbering: Numbering::Undecided };
    run(cx, a.slot(0), source)
}
pub fn format_map(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let source = Source { positional: None, named: a.slot(1), numbering: Numbering::Undecided };
    run(cx, a.slot(0), source)
}

fn run(cx: &mut Cx, format: Slot, mut source: Source) -> Result<Flow, Raised> {
    if memchr::memchr2(b'{', b'}', cx.heap().str_bytes(cx.get(format))).is_none() {
        return Flow::value(cx.get(format));
    }
    let format = copied(cx, format)?;
    let out = expand(cx, &format, &mut source, 2)?;
    Flow::value(cx.heap().str_from(out.bytes())?)
}

/// A copy of a str's bytes, which may be kept while Python code runs.
fn copied(cx: &Cx, text: Slot) -> Result<Vec<u8>, Raised> {
    let bytes = cx.heap().str_bytes(cx.get(text));
    cx.heap().reserve(bytes.len() as u64)?;
    Ok(bytes.to_vec())
}

/// Expands markup; nested in a spec it may go `depth` levels down.
fn expand(cx: &mut Cx, markup: &[u8], source: &mut Source, depth: u32) -> Result<Output, Raised> {
    if depth == 0 {
        return Err(cx.heap().value_error("Max string recursion exceeded"));
    }
    let mut out = Output::with_room(cx.heap(), markup.len() + 24)?;
    let mut rest = markup;
    while let Some(at) = memchr::memchr2(b'{', b'}', rest) {
        let brace = rest[at];
        out.push(cx.heap(), &rest[..at])?;
        rest = &rest[at + 1..];
        if rest.first() == Some(&brace) {
            out.push(cx.heap(), &[brace])?;
            rest = &rest[1..];
            continue;
        }
        if brace == b'}' || rest.is_empty() {
            return Err(cx.heap().value_error(&format!("Single '{}' encountered in format string", brace as char)));
        }
        let (field, after) = parse_field(rest).map_err(|message| cx.heap().value_error(&message))?;
        rest = after;
        put_field(cx, &mut out, &field, source, depth)?;
    }
    out.push(cx.heap(), rest)?;
    Ok(out)
}

/// One field between braces.
struct Field<'a> {
    name: &'a [u8],
    conversion: Option<u32>,
    spec: &'a [u8],
    /// Whether the spec has markup of its own.
    nested: bool,
}

/// Parses a field up to its closing brace; what follows it is returned too.
fn parse_field(text: &[u8]) -> Result<(Field<'_>, &[u8]), String> {
    let mut in_bracket = false;
    let mut end = None;
    for (i, &b) in text.iter().enumerate() {
        match b {
            b'{' if !in_bracket => return Err("unexpected '{' in field name".into()),
            b'[' => in_bracket = true,
            b']' => in_bracket = false,
            b'}' | b':' | b'!' if !in_bracket => {
                end = Some((i, b));
                break;
            }
            _ => {}
        }
    }
    let Some((at, stop)) = end else { return Err("expected '}' before end of string".into()) };
    let mut field = Field { name: &text[..at], conversion: None, spec: b"", nested: false };
    let mut rest = &text[at + 1..];
    if stop == b'}' {
        return Ok((field, rest));
    }
    if stop == b'!' {
        if rest.is_empty() {
            return Err("end of string while looking for conversion specifier".into());
        }
        let (c, n) = decode_code_point(rest);
        field.conversion = Some(c);
        rest = &rest[n..];
        match rest.first() {
            Some(b'}') => return Ok((field, &rest[1..])),
            Some(b':') => rest = &rest[1..],
            Some(_) => return Err("expected ':' after conversion specifier".into()),
            None => {}
        }
    }
    let mut open = 1;
    for (i, &b) in rest.iter().enumerate() {
        match b {
            b'{' => {
                field.nested = true;
                open += 1;
            }
            b'}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            field.spec = &rest[..i];
            return Ok((field, &rest[i + 1..]));
        }
    }
    Err("unmatched '{' in format spec".into())
}

fn put_field(cx: &mut Cx, out: &mut Output, field: &Field, source: &mut Source, depth: u32) -> Result<(), Raised> {
    let mark = cx.push(Value::NONE);
    let mut value = find_value(cx, field.name, source)?;
    if let Some(conversion) = field.conversion {
        value = convert(cx, value, conversion)?;
    }
    let expanded;
    let spec: &[u8] = if field.nested {
        expanded = expand(cx, field.spec, source, depth - 1)?;
        expanded.bytes()
    } else {
        field.spec
    };
    put_formatted(cx, out, value, spec)?;
    cx.pop_to(mark);
    Ok(())
}

fn put_formatted(cx: &mut Cx, out: &mut Output, value: Slot, spec: &[u8]) -> Result<(), Raised> {
    let h = cx.heap();
    if let Some(text) = format_fast(h, cx.get(value), spec) {
        return out.push(h, h.str_bytes(text?));
    }
    let spec = h.str_from(spec)?;
    let spec = cx.push(spec);
    let text = cx.format(value, spec)?;
    out.push(cx.heap(), cx.heap().str_bytes(cx.get(text)))
}

fn convert(cx: &mut Cx, value: Slot, conversion: u32) -> Result<Slot, Raised> {
    match char::from_u32(conversion) {
        Some('r') => cx.repr(value),
        Some('s') => cx.str(value),
        Some('a') => {
            let repr = cx.repr(value)?;
            let ascii = ascii_of(cx.heap(), cx.get(repr))?;
            Ok(cx.push(ascii))
        }
        Some(c) if (33..127).contains(&conversion) => Err(cx.heap().value_error(&format!("Unknown conversion specifier {c}"))),
        _ => Err(cx.heap().value_error(&format!("Unknown conversion specifier \\x{conversion:x}"))),
    }
}

/// The object that a field name means: `0`, `name`, `0.attribute[key]`...
fn find_value(cx: &mut Cx, name: &[u8], source: &mut Source) -> Result<Slot, Raised> {
    let end = memchr::memchr2(b'.', b'[', name).unwrap_or(name.len());
    let (first, mut rest) = name.split_at(end);
    let mut value = first_value(cx, first, source)?;
    while let Some((&kind, after)) = rest.split_first() {
        if kind == b'.' {
            let end = memchr::memchr2(b'.', b'[', after).unwrap_or(after.len());
            let attribute = not_empty(cx.heap(), &after[..end])?;
            let attribute = cx.heap().str_from(attribute).and_then(|name| cx.heap().intern(name))?;
            let attribute = cx.push(attribute);
            value = cx.getattr(value, attribute)?;
            rest = &after[end..];
            continue;
        }
        if kind != b'[' {
            return Err(cx.heap().value_error("Only '.' or '[' may follow ']' in format field specifier"));
        }
        let Some(end) = memchr::memchr(b']', after) else { return Err(cx.heap().value_error("Missing ']' in format string")) };
        let key = not_empty(cx.heap(), &after[..end])?;
        let key = match number(cx.heap(), key)? {
            Some(n) => cx.heap().int64(n)?,
            None => cx.heap().str_from(key)?,
        };
        let key = cx.push(key);
        value = get_item(cx, value, key)?;
        rest = &after[end + 1..];
    }
    Ok(value)
}

fn not_empty<'a>(h: &Heap, name: &'a [u8]) -> Result<&'a [u8], Raised> {
    if name.is_empty() { Err(h.value_error("Empty attribute in format string")) } else { Ok(name) }
}

/// The number that all of `text` spells, if it is one.
fn number(h: &Heap, text: &[u8]) -> Result<Option<i64>, Raised> {
    let mut value: Option<i64> = None;
    let mut rest = text;
    while !rest.is_empty() {
        let (c, n) = decode_code_point(rest);
        let Some(digit) = unicode::decimal_value(c) else { return Ok(None) };
        let next = value.unwrap_or(0).checked_mul(10).and_then(|v| v.checked_add(digit as i64));
        value = Some(next.ok_or_else(|| h.value_error("Too many decimal digits in format string"))?);
        rest = &rest[n..];
    }
    Ok(value)
}

fn first_value(cx: &mut Cx, first: &[u8], source: &mut Source) -> Result<Slot, Raised> {
    let index = if first.is_empty() {
        let next = match source.numbering {
            Numbering::Undecided => 0,
            Numbering::Automatic(next) => next,
            Numbering::Manual => {
                return Err(cx.heap().value_error("cannot switch from manual field specification to automatic field numbering"));
            }
        };
        source.numbering = Numbering::Automatic(next + 1);
        Some(next)
    } else {
        let index = number(cx.heap(), first)?;
        match (index, &source.numbering) {
            (Some(_), Numbering::Automatic(_)) => {
                return Err(cx.heap().value_error("cannot switch from automatic field numbering to manual field specification"));
            }
            (Some(_), _) => source.numbering = Numbering::Manual,
            _ => {}
        }
        index
    };
    match (index, source.positional) {
        (Some(_), None) => Err(cx.heap().value_error("Format string contains positional fields")),
        (Some(index), Some(positional)) => {
            let h = cx.heap();
            match usize::try_from(index).ok().and_then(|at| h.tuple_items(cx.get(positional)).get(at)) {
                Some(&item) => Ok(cx.push(item)),
                None => Err(h.index_error(&format!("Replacement index {index} out of range for positional args tuple"))),
            }
        }
        (None, _) => {
            let key = cx.heap().str_from(first)?;
            let key = cx.push(key);
            get_item(cx, source.named, key)
        }
    }
}

/// `container[key]`, KeyError included for dicts.
fn get_item(cx: &mut Cx, container: Slot, key: Slot) -> Result<Slot, Raised> {
    let h = cx.heap();
    let dict = cx.get(container);
    if h.is_exact(dict, crate::heap::Kind::Dict) && h.is_str(cx.get(key)) {
        return match h.dict_get_str(dict, cx.get(key)) {
            Some(value) => Ok(cx.push(value)),
            None => Err(h.key_error(cx.get(key))),
        };
    }
    if h.is_kind(dict, crate::heap::Kind::Class) {
        cx.begin_prelude("item_of")?;
        cx.push_arg(cx.get(container));
        cx.push_arg(cx.get(key));
        return cx.finish_call(2);
    }
    match cx.call_special(container, Name::getitem, &[key])? {
        Some(slot) => Ok(slot),
        None => {
            let h = cx.heap();
            Err(h.raise(Ty::TypeError, &format!("'{}' object is not subscriptable", h.type_name(cx.get(container)))))
        }
    }
}
