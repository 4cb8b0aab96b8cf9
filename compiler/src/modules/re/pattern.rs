//! Pattern objects: compiling, the cache, attributes.

use super::fault;
use super::flags;
use super::{compile as compiler, parse, subject};
use crate::heap::{Heap, Kind, Probe, Raised, Res, Ty, Value};
use crate::types::bytes;
use crate::vm::{Cx, Slot};

/// Fields of a Pattern (a [`Kind::Record`]).
#[derive(Clone, Copy)]
pub enum Field {
    /// The str or bytes it was made of.
    Source,
    Flags,
    Groups,
    /// A dict from names to numbers.
    GroupIndex,
    /// The program, as bytes.
    Code,
    /// The name of each group or None, as a tuple; the whole match is number 0.
    Names,
    /// The flags that the caller gave.
    Given,
}
const FIELDS: usize = 7;

/// Patterns that the cache holds at most.
const CACHE_MAX: usize = 512;

/// A field of a Pattern.
pub fn field<'h>(h: &'h Heap, pattern: Value<'h>, field: Field) -> Value<'h> {
    h.field(pattern, field as usize)
}
/// The program of a Pattern.
pub fn program<'h>(h: &'h Heap, pattern: Value<'h>) -> &'h [[u8; 4]] {
    h.bytes_data(h.field(pattern, Field::Code as usize)).as_chunks().0
}
pub fn is_text(h: &Heap, pattern: Value<'_>) -> bool {
    h.is_str(h.field(pattern, Field::Source as usize))
}
pub fn is_pattern(h: &Heap, v: Value<'_>) -> bool {
    h.class_of(v).is(h.class(Ty::RePattern))
}

/// The Pattern of an argument: one already, or text to be compiled (or found in the cache).
pub fn from_arg(cx: &mut Cx, source: Slot, given: Slot) -> Result<Slot, Raised> {
    let mut warnings = Vec::new();
    let made = made_of(cx.heap(), cx.get(source), cx.get(given), &mut warnings).map(|made| cx.push(made));
    if warnings.is_empty() {
        return made;
    }
    let fault = made.is_err().then(|| cx.push(cx.heap().take_pending()));
    for message in warnings {
        let message = cx.push(cx.heap().str(&message)?);
        cx.begin_prelude("re_warn")?;
        cx.push_arg(cx.get(message));
        cx.finish_call(1)?;
    }
    match fault {
        Some(fault) => Err(cx.heap().set_pending(cx.get(fault))),
        None => made,
    }
}

pub(super) fn made_of<'h>(h: &'h Heap, source: Value<'h>, given: Value<'h>, warnings: &mut Vec<String>) -> Res<'h> {
    let given = match given.given() {
        None => 0,
        Some(v) => crate::types::indexed::c_int(h, v, 0)? as u32,
    };
    if is_pattern(h, source) {
        if given != 0 {
            return Err(h.value_error("cannot process flags argument with a compiled pattern"));
        }
        return Ok(source);
    }
    if !h.is_str(source) && bytes::buffer(h, source)?.is_none() {
        return Err(h.type_error("first argument must be string or compiled pattern"));
    }
    let cache = cache(h)?;
    let Some(hash) = h.pure_hash(source)? else { return compile(h, source, given, warnings) };
    if let Probe::Found(n) = h.table_probe(cache, source, hash)
        && let Some(entry) = h.table_entry(cache, n)
        && field(h, entry.value, Field::Given).as_small() == Some(given as i64)
    {
        return Ok(entry.value);
    }
    let made = compile(h, source, given, warnings)?;
    if h.len(cache) >= CACHE_MAX {
        h.table_clear(cache);
    }
    match h.table_probe(cache, source, hash) {
        Probe::Found(n) => h.table_set_value(cache, n, made),
        _ => h.table_add(cache, source, hash, made)?,
    }
    Ok(made)
}

/// The dict of compiled patterns: it hangs on the class, where the collector sees it.
fn cache(h: &Heap) -> Res<'_> {
    let name = h.intern_str("_cache")?;
    let Some(namespace) = h.dict_of(h.class(Ty::RePattern)) else { return h.dict() };
    if let Some(cache) = h.dict_get_str(namespace, name) {
        return Ok(cache);
    }
    let cache = h.dict()?;
    h.dict_set_str(namespace, name, cache)?;
    Ok(cache)
}
/// `re.purge`.
pub fn purge<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    h.table_clear(cache(h)?);
    Ok(Value::NONE)
}

fn compile<'h>(h: &'h Heap, source: Value<'h>, given: u32, warnings: &mut Vec<String>) -> Res<'h> {
    let is_text = h.is_str(source);
    flags::fixed(h, given, is_text)?;
    h.reserve(h.len(source) as u64 * 64)?;
    let text = subject::code_points(h, source);
    let built = parse::parse(h, &text, is_text, given, warnings).and_then(|parsed| {
        let code = compiler::compile(h, &parsed.node, parsed.groups, &parsed.widths, is_text)?;
        Ok((parsed, code))
    });
    let (parsed, code) = built.map_err(|fault| fault::raise(h, source, fault))?;
    let index = h.dict()?;
    let mut names = vec![Value::NONE; parsed.groups as usize + 1];
    for (name, number) in &parsed.names {
        let text = h.intern_str(name)?;
        h.dict_set_str(index, text, Value::small(*number as i64))?;
        if let Some(place) = names.get_mut(*number as usize) {
            *place = text;
        }
    }
    let code: Vec<u8> = code.iter().flat_map(|word| word.to_le_bytes()).collect();
    let mut fields = [Value::NONE; FIELDS];
    fields[Field::Source as usize] = source;
    fields[Field::Flags as usize] = Value::small(parsed.flags as i64);
    fields[Field::Groups as usize] = Value::small(parsed.groups as i64);
    fields[Field::GroupIndex as usize] = index;
    fields[Field::Code as usize] = h.bytes(&code)?;
    fields[Field::Names as usize] = h.tuple(&names)?;
    fields[Field::Given as usize] = Value::small(given as i64);
    h.new_fields(Kind::Record, Ty::RePattern, &fields)
}

// ---- attributes

pub fn get_source<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(field(h, a[0], Field::Source))
}
pub fn get_flags<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(field(h, a[0], Field::Flags))
}
pub fn get_groups<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(field(h, a[0], Field::Groups))
}
pub fn get_groupindex<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_fields(Kind::MappingProxy, Ty::MappingProxy, &[field(h, a[0], Field::GroupIndex)])
}
pub fn same<'h>(_: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(a[0])
}
pub fn eq<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !is_pattern(h, a[1]) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let same = |f: Field| h.pure_eq(field(h, a[0], f), field(h, a[1], f)) == Some(true);
    Ok(Value::bool(same(Field::Flags) && same(Field::Code) && same(Field::Source)))
}
pub fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let source = h.pure_hash(field(h, a[0], Field::Source))?.unwrap_or(0);
    h.int64(source ^ h.bytes_hash(field(h, a[0], Field::Code)))
}

pub fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let source = repr_cut(h, field(h, a[0], Field::Source), 200)?;
    let mut left = field(h, a[0], Field::Flags).as_small().unwrap_or(0) as u32;
    if is_text(h, a[0]) && left & flags::TYPE_FLAGS == flags::UNICODE {
        left &= !flags::UNICODE;
    }
    let mut names: Vec<String> = Vec::new();
    for &(name, _, flag) in flags::FLAGS {
        if left & flag != 0 {
            names.push(format!("re.{name}"));
            left &= !flag;
        }
    }
    if left != 0 {
        names.push(format!("0x{left:x}"));
    }
    let separator = if names.is_empty() { "" } else { ", " };
    let mut out = crate::heap::StrBuilder::new(h);
    out.push("re.compile(")?;
    out.push_value(source)?;
    out.push(separator)?;
    out.push(&names.join("|"))?;
    out.push(")")?;
    out.finish()
}

/// The repr of a str or bytes, at most `max` characters of it.
pub fn repr_cut<'h>(h: &'h Heap, v: Value<'h>, max: usize) -> Res<'h> {
    let repr = if h.is_str(v) { crate::types::str::repr_str(h, v)? } else { bytes::repr_bytes(h, v)? };
    if h.len(repr) > max { h.str_slice(repr, 0, max) } else { Ok(repr) }
}
