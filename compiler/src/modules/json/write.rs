//! Objects to JSON text. What has no JSON form is reported, so that Python code can replace it and ask again.

use std::cmp::Ordering;

use super::DEPTH_MAX;
use super::text::push_quoted;
use crate::heap::{Heap, Kind, Raised, Res, StrBuilder, Ty, Value};
use crate::types::{float, int, number};

/// Bits of `flags`.
const ASCII: i64 = 1;
const ALLOW_NAN: i64 = 2;
const SORT_KEYS: i64 = 4;
const SKIP_KEYS: i64 = 8;
const CHECK_CIRCULAR: i64 = 16;

/// `quote(text, ascii)`.
pub fn quote_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[0]) {
        return Err(h.type_error(&format!("first argument must be a string, not {}", h.type_name(a[0]))));
    }
    let mut out = StrBuilder::new(h);
    push_quoted(&mut out, h.str_bytes(a[0]), a[1].is(Value::TRUE))?;
    out.finish()
}

/// `write(object, replacements, indent, item_separator, key_separator, flags)`: a str; or, when `replacements` is None and there
/// are objects without JSON form, the list of them in order. A list of replacements is used up in that order.
pub fn write_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let bytes = |v: Value<'h>| if h.is_str(v) { h.str_bytes(v) } else { b"" };
    let replacements = h.sequence_items(a[1]);
    let mut writer = Writer {
        h,
        out: StrBuilder::new(h),
        open: Vec::new(),
        collecting: replacements.is_none(),
        replacements: replacements.unwrap_or_default().into_iter(),
        unknown: Vec::new(),
        indent: h.is_str(a[2]).then(|| bytes(a[2])),
        item_separator: bytes(a[3]),
        key_separator: bytes(a[4]),
        flags: h.as_i64(a[5]).unwrap_or(0),
    };
    writer.run(a[0])?;
    if writer.unknown.is_empty() { writer.out.finish() } else { h.list(&writer.unknown) }
}

/// A container that is being written.
enum Open<'h> {
    List(Value<'h>, usize),
    Dict { dict: Value<'h>, next: u32, first: bool },
    Sorted { dict: Value<'h>, entries: std::vec::IntoIter<(Value<'h>, Value<'h>)>, first: bool },
}

struct Writer<'h> {
    h: &'h Heap,
    out: StrBuilder<'h>,
    open: Vec<Open<'h>>,
    collecting: bool,
    replacements: std::vec::IntoIter<Value<'h>>,
    unknown: Vec<Value<'h>>,
    indent: Option<&'h [u8]>,
    item_separator: &'h [u8],
    key_separator: &'h [u8],
    flags: i64,
}

impl<'h> Writer<'h> {
    fn run(&mut self, root: Value<'h>) -> Result<(), Raised> {
        self.value(root)?;
        while let Some(container) = self.open.pop() {
            self.advance(container)?;
        }
        Ok(())
    }

    /// Writes the next item of a container and puts it back, or closes it.
    fn advance(&mut self, container: Open<'h>) -> Result<(), Raised> {
        match container {
            Open::List(list, at) => {
                let item = if at >= self.h.len(list) {
                    return self.close("]");
                } else if self.h.is_kind(list, Kind::Tuple) {
                    self.h.field(list, at)
                } else {
                    self.h.list_get(list, at)
                };
                self.open.push(Open::List(list, at + 1));
                self.separate(at == 0)?;
                self.value(item)
            }
            Open::Dict { dict, mut next, first } => {
                while next < self.h.table_used(dict) {
                    let entry = self.h.table_entry(dict, next);
                    next += 1;
                    if let Some(entry) = entry {
                        let written = |first| Open::Dict { dict, next, first };
                        return self.pair(entry.key, entry.value, first, written);
                    }
                }
                self.close_object(first)
            }
            Open::Sorted { dict, mut entries, first } => match entries.next() {
                Some((key, value)) => self.pair(key, value, first, |first| Open::Sorted { dict, entries, first }),
                None => self.close_object(first),
            },
        }
    }

    fn pair(&mut self, key: Value<'h>, value: Value<'h>, first: bool, container: impl FnOnce(bool) -> Open<'h>) -> Result<(), Raised> {
        let Some(text) = self.key_text(key)? else {
            self.open.push(container(first));
            return Ok(());
        };
        self.open.push(container(false));
        self.separate(first)?;
        push_quoted(&mut self.out, &text, self.flags & ASCII != 0)?;
        self.out.push_bytes(self.key_separator)?;
        self.value(value)
    }

    /// A key as text; `None` for one to skip.
    fn key_text(&self, key: Value<'h>) -> Result<Option<std::borrow::Cow<'h, [u8]>>, Raised> {
        let h = self.h;
        if h.is_str(key) {
            return Ok(Some(h.str_bytes(key).into()));
        }
        let text = if let Some(f) = h.float_value(key) {
            self.float_text(f)?
        } else if let Some(b) = key.as_bool() {
            b.to_string()
        } else if key.is_none() {
            "null".into()
        } else if let Some(n) = h.as_int(key) {
            int::decimal(h, &n)?
        } else if self.flags & SKIP_KEYS != 0 {
            return Ok(None);
        } else {
            return Err(h.type_error(&format!("keys must be str, int, float, bool or None, not {}", h.type_name(key))));
        };
        Ok(Some(text.into_bytes().into()))
    }

    fn float_text(&self, f: f64) -> Result<String, Raised> {
        if f.is_finite() {
            return Ok(float::repr_float(f));
        }
        if self.flags & ALLOW_NAN == 0 {
            return Err(self.h.value_error(&format!("Out of range float values are not JSON compliant: {}", float::repr_float(f))));
        }
        Ok(if f.is_nan() { "NaN" } else if f > 0.0 { "Infinity" } else { "-Infinity" }.into())
    }

    /// Before an item of the innermost container.
    fn separate(&mut self, first: bool) -> Result<(), Raised> {
        if !first {
            self.out.push_bytes(self.item_separator)?;
        }
        self.new_line(self.open.len())
    }

    fn new_line(&mut self, level: usize) -> Result<(), Raised> {
        let Some(indent) = self.indent else { return Ok(()) };
        self.out.push("\n")?;
        self.out.reserve(indent.len() * level)?;
        for _ in 0..level {
            self.out.push_bytes(indent)?;
        }
        Ok(())
    }

    fn close(&mut self, bracket: &str) -> Result<(), Raised> {
        self.new_line(self.open.len())?;
        self.out.push(bracket)
    }

    fn close_object(&mut self, empty: bool) -> Result<(), Raised> {
        // All keys were skipped: then there is no line to end.
        if empty { self.out.push("}") } else { self.close("}") }
    }

    /// Writes a scalar, or opens a container.
    fn value(&mut self, value: Value<'h>) -> Result<(), Raised> {
        let mut value = value;
        loop {
            if self.scalar_or_open(value)? {
                return Ok(());
            }
            if self.collecting {
                self.unknown.push(value);
                return Ok(());
            }
            match self.replacements.next() {
                Some(replacement) => value = replacement,
                None => return Err(self.h.type_error(&format!("Object of type {} is not JSON serializable", self.h.type_name(value)))),
            }
        }
    }

    fn scalar_or_open(&mut self, v: Value<'h>) -> Result<bool, Raised> {
        let h = self.h;
        if let Some(n) = v.as_small() {
            self.out.push(&n.to_string())?;
        } else if let Some(b) = v.as_bool() {
            self.out.push(if b { "true" } else { "false" })?;
        } else if v.is_none() {
            self.out.push("null")?;
        } else if let Some(f) = h.float_value(v) {
            let text = self.float_text(f)?;
            self.out.push(&text)?;
        } else {
            match h.kind(v) {
                Some(Kind::Str) => push_quoted(&mut self.out, h.str_bytes(v), self.flags & ASCII != 0)?,
                Some(Kind::Int) => self.out.push(&h.as_int(v).map_or(Ok(String::new()), |n| int::decimal(h, &n))?)?,
                Some(Kind::List | Kind::Tuple) => self.open_list(v)?,
                Some(Kind::Dict) => self.open_dict(v)?,
                _ => return Ok(false),
            }
        }
        Ok(true)
    }

    fn open_list(&mut self, list: Value<'h>) -> Result<(), Raised> {
        if self.h.len(list) == 0 {
            return self.out.push("[]");
        }
        self.check_nesting(list)?;
        self.out.push("[")?;
        self.open.push(Open::List(list, 0));
        Ok(())
    }

    fn open_dict(&mut self, dict: Value<'h>) -> Result<(), Raised> {
        if self.h.len(dict) == 0 {
            return self.out.push("{}");
        }
        self.check_nesting(dict)?;
        self.out.push("{")?;
        let container = if self.flags & SORT_KEYS != 0 {
            Open::Sorted { dict, entries: sorted_entries(self.h, dict)?.into_iter(), first: true }
        } else {
            Open::Dict { dict, next: 0, first: true }
        };
        self.open.push(container);
        Ok(())
    }

    fn check_nesting(&self, v: Value<'h>) -> Result<(), Raised> {
        let container = |open: &Open<'h>| match open {
            Open::List(v, _) => *v,
            Open::Dict { dict, .. } | Open::Sorted { dict, .. } => *dict,
        };
        if self.flags & CHECK_CIRCULAR != 0 && self.open.iter().any(|open| container(open).is(v)) {
            return Err(self.h.value_error("Circular reference detected"));
        }
        if self.open.len() >= DEPTH_MAX {
            return Err(self.h.raise(Ty::RecursionError, "maximum recursion depth exceeded while encoding a JSON object"));
        }
        Ok(())
    }
}

/// The entries of a dict in the order of their keys: all strs, or all numbers.
fn sorted_entries<'h>(h: &'h Heap, dict: Value<'h>) -> Result<Vec<(Value<'h>, Value<'h>)>, Raised> {
    let mut entries: Vec<_> = h.table_entries(dict).into_iter().map(|e| (e.key, e.value)).collect();
    // Whether all keys compare is known before the sort, which would not bear an order with holes.
    for pair in entries.windows(2) {
        if let [(a, _), (b, _)] = *pair
            && h.is_str(a) != h.is_str(b)
        {
            return Err(h.type_error(&format!("'<' not supported between instances of '{}' and '{}'", h.type_name(b), h.type_name(a))));
        }
    }
    if entries.iter().all(|(key, _)| h.is_str(*key)) {
        // Generalised UTF-8 sorts as its code points do.
        entries.sort_by(|a, b| h.str_bytes(a.0).cmp(h.str_bytes(b.0)));
    } else if entries.iter().all(|(key, _)| number::compare(h, *key, *key).is_some_and(number::Order::eq)) {
        entries.sort_by(|a, b| match number::compare(h, a.0, b.0) {
            Some(number::Order::Is(order)) => order,
            _ => Ordering::Equal,
        });
    }
    Ok(entries)
}
