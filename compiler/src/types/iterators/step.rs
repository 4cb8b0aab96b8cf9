//! One step of an iterator that needs no Python code.

use crate::heap::{Heap, IntView, IterKind, FLAG_SUBCLASS, Kind, Raised, Res, Ty, Value, code_point_bytes};

/// What a step came to.
#[derive(Clone, Copy, Debug)]
pub enum Step<'h> {
    Item(Value<'h>),
    /// Exhausted, now and for ever.
    End,
    /// Only Python code can take this step; nothing has happened yet.
    NeedsVm,
}

/// Whether every step of `it` can be taken by [`step`].
pub fn is_pure(h: &Heap, it: Value<'_>) -> bool {
    h.is_kind(it, Kind::Iterator) && h.flags(it) & FLAG_SUBCLASS == 0 && parts_are_pure(h, it)
}

fn parts_are_pure(h: &Heap, it: Value<'_>) -> bool {
    match IterKind::of(h.aux(it)) {
        IterKind::List
        | IterKind::Tuple
        | IterKind::Str
        | IterKind::Range
        | IterKind::LongRange
        | IterKind::Table
        | IterKind::Ordered
        | IterKind::TableReverse
        | IterKind::ListReverse => true,
        IterKind::Bytes => !h.is_kind(h.field(it, 0), Kind::MemoryView),
        IterKind::Enumerate => nests(h) && is_pure(h, h.field(it, 0)),
        IterKind::Zip => nests(h) && h.tuple_items(h.field(it, 0)).iter().all(|&part| is_pure(h, part)),
        IterKind::Sequence
        | IterKind::SequenceReverse
        | IterKind::Map
        | IterKind::Filter
        | IterKind::Callable
        | IterKind::Steps => false,
        IterKind::Module => crate::modules::is_pure(h, it),
    }
}

/// Iterators nested too deeply are left to the machine, which raises RecursionError.
fn nests(h: &Heap) -> bool {
    match h.enter_native("") {
        Ok(_) => true,
        Err(Raised) => {
            h.take_pending();
            false
        }
    }
}

/// The next item of a builtin iterator. An iterator of a subclass takes the builtin step.
pub fn step<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    if !h.is_kind(it, Kind::Iterator) {
        return Ok(Step::NeedsVm);
    }
    match IterKind::of(h.aux(it)) {
        IterKind::List => Ok(next_list(h, it)),
        IterKind::Tuple => Ok(next_tuple(h, it)),
        IterKind::Str => next_str(h, it),
        IterKind::Bytes => next_byte(h, it),
        IterKind::Range => next_range(h, it),
        IterKind::LongRange => next_long_range(h, it),
        IterKind::Table => next_entry(h, it),
        IterKind::TableReverse => next_entry_down(h, it),
        IterKind::Ordered => next_ordered(h, it),
        IterKind::ListReverse => Ok(next_list_down(h, it)),
        IterKind::Module => crate::modules::step(h, it),
        IterKind::Enumerate if parts_are_pure(h, it) => next_enumerate(h, it),
        IterKind::Enumerate => match crate::modules::io::next_line(h, h.field(it, 0))? {
            Some(line) => Ok(Step::Item(super::combine::pair(h, it, line)?)),
            None => Ok(Step::NeedsVm),
        },
        IterKind::Zip if parts_are_pure(h, it) => next_zip(h, it),
        _ => Ok(Step::NeedsVm),
    }
}

/// Why [`next_pure`] has no answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NextFailed {
    NeedsVm,
    Raised(Raised),
}

/// [`step`] for the machine: the next item, or `None` at the end.
#[inline]
pub fn next_pure<'h>(h: &'h Heap, it: Value<'h>) -> Result<Option<Value<'h>>, NextFailed> {
    match step(h, it) {
        Ok(Step::Item(item)) => Ok(Some(item)),
        Ok(Step::End) => Ok(None),
        Ok(Step::NeedsVm) => Err(NextFailed::NeedsVm),
        Err(raised) => Err(NextFailed::Raised(raised)),
    }
}

/// A field that holds a small int.
fn number(h: &Heap, it: Value<'_>, field: usize) -> i64 {
    h.field(it, field).as_small().unwrap_or(0)
}

fn end<'h>(h: &'h Heap, it: Value<'h>) -> Step<'h> {
    h.set_field(it, 0, Value::UNBOUND);
    Step::End
}

fn next_list<'h>(h: &'h Heap, it: Value<'h>) -> Step<'h> {
    let list = h.field(it, 0);
    if list.is_unbound() {
        return Step::End;
    }
    let i = number(h, it, 1);
    if i as usize >= h.len(list) {
        return end(h, it);
    }
    h.set_field(it, 1, Value::small(i + 1));
    Step::Item(h.list_get(list, i as usize))
}

fn next_tuple<'h>(h: &'h Heap, it: Value<'h>) -> Step<'h> {
    let tuple = h.field(it, 0);
    if tuple.is_unbound() {
        return Step::End;
    }
    let i = number(h, it, 1);
    if i as usize >= h.len(tuple) {
        return end(h, it);
    }
    h.set_field(it, 1, Value::small(i + 1));
    Step::Item(h.field(tuple, i as usize))
}

fn next_list_down<'h>(h: &'h Heap, it: Value<'h>) -> Step<'h> {
    let list = h.field(it, 0);
    if list.is_unbound() {
        return Step::End;
    }
    let i = number(h, it, 1);
    if i <= 0 || i as usize > h.len(list) {
        return end(h, it);
    }
    h.set_field(it, 1, Value::small(i - 1));
    Step::Item(h.list_get(list, i as usize - 1))
}

fn next_str<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let text = h.field(it, 0);
    if text.is_unbound() {
        return Ok(Step::End);
    }
    let at = number(h, it, 1) as usize;
    let bytes = h.str_bytes(text);
    let Some(&lead) = bytes.get(at) else { return Ok(end(h, it)) };
    let next = at + code_point_bytes(lead);
    h.set_field(it, 1, Value::small(next as i64));
    Ok(Step::Item(match lead {
        0..0x80 => h.char_str(lead as u32)?,
        _ => h.str_from(bytes.get(at..next).unwrap_or_default())?,
    }))
}

fn next_byte<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let data = h.field(it, 0);
    if data.is_unbound() {
        return Ok(Step::End);
    }
    let i = number(h, it, 1);
    let byte = match h.kind(data) {
        Some(Kind::Bytes) => h.bytes_data(data).get(i as usize).copied(),
        Some(Kind::ByteArray) => h.bytearray_with(data, |bytes| bytes.get(i as usize).copied()),
        _ => return Ok(Step::NeedsVm),
    };
    let Some(byte) = byte else { return Ok(end(h, it)) };
    h.set_field(it, 1, Value::small(i + 1));
    Ok(Step::Item(Value::small(byte as i64)))
}

fn next_range<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let left = number(h, it, 2);
    if left <= 0 {
        return Ok(Step::End);
    }
    let item = number(h, it, 0);
    h.set_field(it, 2, Value::small(left - 1));
    if let Some(next) = Value::try_small(item.wrapping_add(number(h, it, 1))) {
        h.set_field(it, 0, next);
    }
    Ok(Step::Item(h.int64(item)?))
}

fn next_long_range<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let left = h.field(it, 2);
    if matches!(h.as_int(left), None | Some(IntView::Wide(i128::MIN..=0))) {
        return Ok(Step::End);
    }
    let item = h.field(it, 0);
    let next = add(h, item, h.field(it, 1))?;
    let left = add(h, left, Value::small(-1))?;
    h.set_field(it, 0, next);
    h.set_field(it, 2, left);
    Ok(Step::Item(item))
}

/// The sum of two ints of any size.
pub fn add<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Res<'h> {
    match (h.as_i128(a), h.as_i128(b)) {
        (Some(x), Some(y)) if x.checked_add(y).is_some() => h.int(x + y),
        _ => h.big_int(&(h.as_big(a).unwrap_or_default() + h.as_big(b).unwrap_or_default())),
    }
}

fn next_entry<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let table = h.field(it, 0);
    if table.is_unbound() {
        return Ok(Step::End);
    }
    check_size(h, it, table)?;
    let mut n = number(h, it, 1) as u32;
    while n < h.table_used(table) {
        if let Some(entry) = h.table_entry(table, n) {
            count_down(h, it, table)?;
            h.set_field(it, 1, Value::small(n as i64 + 1));
            return Ok(Step::Item(part(h, it, entry.key, entry.value)?));
        }
        n += 1;
    }
    Ok(end(h, it))
}

/// RuntimeError when a dict has more entries to show than it had when the iterator was made: others came in the place of some.
fn count_down(h: &Heap, it: Value<'_>, table: Value<'_>) -> Result<(), Raised> {
    let left = number(h, it, 4);
    if left == 0 && h.is_kind(table, Kind::Dict) {
        return Err(h.raise(Ty::RuntimeError, "dictionary keys changed during iteration"));
    }
    h.set_field(it, 4, Value::small(left - 1));
    Ok(())
}

fn next_entry_down<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let table = h.field(it, 0);
    if table.is_unbound() {
        return Ok(Step::End);
    }
    check_size(h, it, table)?;
    let mut n = (number(h, it, 1) as u32).min(h.table_used(table));
    while n > 0 {
        n -= 1;
        if let Some(entry) = h.table_entry(table, n) {
            h.set_field(it, 1, Value::small(n as i64));
            return Ok(Step::Item(part(h, it, entry.key, entry.value)?));
        }
    }
    Ok(end(h, it))
}

fn next_ordered<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let table = h.field(it, 0);
    if table.is_unbound() {
        return Ok(Step::End);
    }
    if number(h, it, 2) != h.table_version(table).into() {
        h.set_field(it, 0, Value::UNBOUND);
        return Err(h.raise(Ty::RuntimeError, "OrderedDict mutated during iteration"));
    }
    let (at, used) = (number(h, it, 1) as u32, h.table_used(table));
    let backwards = h.field(it, 4).is(Value::TRUE);
    let found = if backwards { (0..at.min(used)).rev().find_map(|n| Some((n, h.table_entry(table, n)?))) } else { (at..used).find_map(|n| Some((n + 1, h.table_entry(table, n)?))) };
    let Some((next, entry)) = found else { return Ok(end(h, it)) };
    h.set_field(it, 1, Value::small(next.into()));
    Ok(Step::Item(part(h, it, entry.key, entry.value)?))
}

/// Key, value or both, as the iterator's `what` says.
fn part<'h>(h: &'h Heap, it: Value<'h>, key: Value<'h>, value: Value<'h>) -> Res<'h> {
    match number(h, it, 3) {
        1 => Ok(value),
        2 => h.tuple(&[key, value]),
        _ => Ok(key),
    }
}

/// RuntimeError when the table has grown or shrunk since the iterator was made; it stays in that state.
fn check_size(h: &Heap, it: Value<'_>, table: Value<'_>) -> Result<(), Raised> {
    if number(h, it, 2) == h.len(table) as i64 {
        return Ok(());
    }
    h.set_field(it, 2, Value::small(-1));
    let what = if h.is_kind(table, Kind::Dict) { "dictionary" } else { "Set" };
    Err(h.raise(Ty::RuntimeError, &format!("{what} changed size during iteration")))
}

fn next_enumerate<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    match step(h, h.field(it, 0))? {
        Step::Item(item) => Ok(Step::Item(super::combine::pair(h, it, item)?)),
        other => Ok(other),
    }
}

fn next_zip<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let parts = h.tuple_items(h.field(it, 0));
    if parts.is_empty() {
        return Ok(Step::End);
    }
    let strict = h.field(it, 1).is(Value::TRUE);
    // Nearly every zip is narrow: no allocation but the tuple.
    let (mut few, mut many) = ([Value::NONE; 4], Vec::new());
    let items: &mut [Value<'h>] = if parts.len() <= few.len() {
        &mut few[..parts.len()]
    } else {
        many.resize(parts.len(), Value::NONE);
        &mut many
    };
    for (i, (&part, place)) in parts.iter().zip(items.iter_mut()).enumerate() {
        match step(h, part)? {
            Step::Item(item) => *place = item,
            Step::End if !strict => return Ok(Step::End),
            Step::End if i > 0 => return Err(super::combine::zip_error(h, i, "shorter")),
            Step::End => return after_first_end(h, parts),
            Step::NeedsVm => return Ok(Step::NeedsVm),
        }
    }
    Ok(Step::Item(h.tuple(items)?))
}

/// With `strict=True`, once the first iterator has ended the others must end too.
fn after_first_end<'h>(h: &'h Heap, parts: &[Value<'h>]) -> Result<Step<'h>, Raised> {
    for (i, &part) in parts.iter().enumerate().skip(1) {
        if let Step::Item(_) = step(h, part)? {
            return Err(super::combine::zip_error(h, i, "longer"));
        }
    }
    Ok(Step::End)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::iterators::{enumerate_make, length_hint, over, zip_make};

    fn ints<'h>(h: &'h Heap, it: Value<'h>) -> Vec<i64> {
        let mut out = Vec::new();
        while let Ok(Step::Item(item)) = step(h, it) {
            out.push(h.as_i64(item).unwrap_or(-1));
        }
        out
    }

    fn list<'h>(h: &'h Heap, items: &[i64]) -> Value<'h> {
        let items: Vec<Value<'_>> = items.iter().map(|&n| Value::small(n)).collect();
        h.list(&items).unwrap()
    }

    #[test]
    fn a_list_may_grow_until_its_iterator_has_ended() {
        let h = Heap::new();
        let items = list(&h, &[1, 2]);
        let it = over(&h, items).unwrap().unwrap();
        assert!(matches!(step(&h, it), Ok(Step::Item(_))));
        h.list_push(items, Value::small(3)).unwrap();
        assert_eq!(length_hint(&h, it), Some(2));
        assert_eq!(ints(&h, it), [2, 3]);
        h.list_push(items, Value::small(4)).unwrap();
        assert_eq!(ints(&h, it), []);
    }

    #[test]
    fn a_dict_that_changes_size_stops_its_iterators() {
        let h = Heap::new();
        let dict = h.dict().unwrap();
        for key in ["a", "b"] {
            h.dict_set_str(dict, h.str(key).unwrap(), Value::NONE).unwrap();
        }
        let it = over(&h, dict).unwrap().unwrap();
        assert!(matches!(step(&h, it), Ok(Step::Item(_))));
        h.dict_set_str(dict, h.str("c").unwrap(), Value::NONE).unwrap();
        assert!(step(&h, it).is_err());
        assert!(step(&h, it).is_err());
    }

    #[test]
    fn zip_and_enumerate_are_pure_over_pure_parts() {
        let h = Heap::new();
        let parts = [over(&h, list(&h, &[1, 2, 3])).unwrap().unwrap(), over(&h, h.str("aé").unwrap()).unwrap().unwrap()];
        let zip = zip_make(&h, &[h.class(Ty::Zip), h.tuple(&parts).unwrap(), Value::FALSE]).unwrap();
        let pairs = enumerate_make(&h, &[h.class(Ty::Enumerate), zip, Value::small(5)]).unwrap();
        assert!(is_pure(&h, pairs));
        let mut count = 0;
        while let Ok(Step::Item(pair)) = step(&h, pairs) {
            assert_eq!(h.field(pair, 0).as_small(), Some(5 + count));
            count += 1;
        }
        assert_eq!(count, 2);
    }

    #[test]
    fn strict_zip_says_which_argument_is_shorter() {
        let h = Heap::new();
        for (left, right, message) in [
            (&[1, 2][..], &[1][..], "zip() argument 2 is shorter than argument 1"),
            (&[1], &[1, 2], "zip() argument 2 is longer than argument 1"),
        ] {
            let parts = [left, right].map(|items| over(&h, list(&h, items)).unwrap().unwrap());
            let zip = zip_make(&h, &[h.class(Ty::Zip), h.tuple(&parts).unwrap(), Value::TRUE]).unwrap();
            assert!(matches!(step(&h, zip), Ok(Step::Item(_))));
            assert!(step(&h, zip).is_err());
            let raised = h.take_pending();
            let args = h.exception_field(raised, crate::heap::ExceptionField::Args);
            assert_eq!(h.as_str(h.field(args, 0)), Some(message));
        }
    }
}
