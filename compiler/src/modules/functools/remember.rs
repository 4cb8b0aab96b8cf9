//! A function that remembers its results. The dict of results is in order of use, the oldest first.
//!
//! A hit is answered here. A miss calls the function in an ordinary frame of the prelude, which then stores the result.

use crate::heap::{Heap, Kind, Probe, Raised, Res, Ty, Value};
use crate::vm::native::{ClassRows, Row, function, method, vm_function, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow, Slot};

const FUNCTION: usize = 0;
const RESULTS: usize = 1;
/// None for no bound.
const MAXSIZE: usize = 2;
const TYPED: usize = 3;
const HITS: usize = 4;
const MISSES: usize = 5;
/// Stands between positional and keyword arguments in a key: an object that no call is given, this class.
const MARK: usize = 6;
/// Below this entry all were deleted, unless the dict has been rebuilt, which its number of entries shows.
const OLDEST: usize = 7;
const USED: usize = 8;

pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::LruCache, doc: "A function that remembers its results.", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, function, maxsize, typed, /)", "Remember results of a function.", new),
    crate::vm::types::DICT,
    crate::vm::types::SET_DICT,
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", call),
    method("__get__", "($self, instance, owner=None, /)", "Bind to an instance.", bind),
    method("cache_clear", "($self, /)", "Clear the cache and cache statistics.", clear),
    method("_counts", "($self, /)", "Hits, misses, bound, results.", counts),
    method("__copy__", "($self, /)", "It is its own copy.", |_, a| Ok(a[0])),
    method("__deepcopy__", "($self, memo, /)", "It is its own copy.", |_, a| Ok(a[0])),
];

/// What the prelude calls.
pub static HIDDEN: &[Row] = &[
    function("lru_function", "(cache, /)", "", |h, a| Ok(h.field(a[0], FUNCTION))),
    vm_function("lru_store", "(cache, key, result, /)", "", store),
];

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let zero = Value::small(0);
    let mark = h.class(Ty::LruCache);
    let fields = [cx.get(a.slot(1)), h.dict()?, cx.get(a.slot(2)), cx.get(a.slot(3)), zero, zero, mark, zero, zero];
    Flow::value(h.new_fields_of(Kind::Record, cx.get(a.slot(0)), &fields)?)
}

fn count(h: &Heap, cache: Value<'_>, field: usize) {
    let n = h.field(cache, field).as_small().unwrap_or(0);
    h.set_field(cache, field, Value::small(n + 1));
}

fn bind<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if a[1].is_none() { Ok(a[0]) } else { h.bound_method(a[0], a[1]) }
}

fn clear<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.table_clear(h.field(a[0], RESULTS));
    for field in [HITS, MISSES, OLDEST, USED] {
        h.set_field(a[0], field, Value::small(0));
    }
    Ok(Value::NONE)
}

fn counts<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let field = |i| h.field(a[0], i);
    h.tuple(&[field(HITS), field(MISSES), field(MAXSIZE), Value::small(h.len(field(RESULTS)) as i64)])
}

/// The key of a call: the only argument if it is an int or a str, else a tuple.
fn key<'h>(h: &'h Heap, cache: Value<'h>, args: Value<'h>, kwargs: Value<'h>) -> Res<'h> {
    let typed = h.field(cache, TYPED).is(Value::TRUE);
    let named = if kwargs.is_unbound() { 0 } else { h.len(kwargs) };
    if !typed && named == 0 {
        return match h.tuple_items(args) {
            [only] if only.is_small() || h.is_exact(*only, Kind::Str) || h.is_exact(*only, Kind::Int) => Ok(*only),
            _ => Ok(args),
        };
    }
    let mut parts = h.tuple_items(args).to_vec();
    let mut values = parts.clone();
    if named > 0 {
        parts.push(h.field(cache, MARK));
        for entry in h.table_entries(kwargs) {
            parts.extend([entry.key, entry.value]);
            values.push(entry.value);
        }
    }
    if typed {
        parts.extend(values.iter().map(|&v| h.class_of(v)));
    }
    h.tuple(&parts)
}

fn call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (cache, args, kwargs) = (a.slot(0), a.slot(1), a.slot(2));
    let h = cx.heap();
    if h.field(cx.get(cache), MAXSIZE).as_small() == Some(0) {
        count(h, cx.get(cache), MISSES);
        return cx.tail_prelude("lru_call", &[cache, args, kwargs]);
    }
    let key = key(h, cx.get(cache), cx.get(args), cx.get(kwargs))?;
    let key = cx.push(key);
    if let Some(found) = find(cx, cache, key)? {
        let h = cx.heap();
        count(h, cx.get(cache), HITS);
        return Flow::value(cx.get(found));
    }
    count(cx.heap(), cx.get(cache), MISSES);
    cx.tail_prelude("lru_miss", &[cache, args, kwargs, key])
}

/// The result remembered for a key, which becomes the newest.
fn find(cx: &mut Cx, cache: Slot, key: Slot) -> Result<Option<Slot>, Raised> {
    let h = cx.heap();
    let (results, k) = (h.field(cx.get(cache), RESULTS), cx.get(key));
    if let Some(hash) = h.pure_hash(k)? {
        match h.table_probe(results, k, hash) {
            Probe::Missing => return Ok(None),
            Probe::Found(n) => {
                let Some(entry) = h.table_entry(results, n) else { return Ok(None) };
                let newest = n + 1 == h.table_used(results);
                if !newest && !h.field(cx.get(cache), MAXSIZE).is_none() {
                    h.table_remove(results, n);
                    h.table_add(results, entry.key, hash, entry.value)?;
                }
                return Ok(Some(cx.push(entry.value)));
            }
            Probe::Ask { .. } => {}
        }
    }
    let results = cx.push(cx.heap().field(cx.get(cache), RESULTS));
    let Some(found) = cx.dict_get(results, key)? else { return Ok(None) };
    if !cx.heap().field(cx.get(cache), MAXSIZE).is_none() {
        cx.dict_pop(results, key)?;
        cx.dict_set(results, key, found)?;
    }
    Ok(Some(found))
}

/// `lru_store(cache, key, result)`: unless a call inside has stored it already.
fn store(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (cache, key) = (a.slot(0), a.slot(1));
    let results = cx.push(cx.heap().field(cx.get(cache), RESULTS));
    if cx.dict_get(results, key)?.is_some() {
        return Flow::none();
    }
    let h = cx.heap();
    if let Some(most) = h.as_i64(h.field(cx.get(cache), MAXSIZE))
        && h.len(cx.get(results)) as i64 >= most
    {
        forget_oldest(h, cx.get(cache), cx.get(results));
    }
    cx.dict_set(results, key, a.slot(2))?;
    Flow::none()
}

fn forget_oldest<'h>(h: &'h Heap, cache: Value<'h>, results: Value<'h>) {
    let used = h.table_used(results);
    let rebuilt = (used as i64) < h.field(cache, USED).as_small().unwrap_or(0);
    let start = if rebuilt { 0 } else { h.field(cache, OLDEST).as_small().unwrap_or(0) as u32 };
    let oldest = (start..used).chain(0..start.min(used)).find(|&n| h.table_entry(results, n).is_some());
    if let Some(n) = oldest {
        h.table_remove(results, n);
        h.set_field(cache, OLDEST, Value::small(n as i64 + 1));
    }
    h.set_field(cache, USED, Value::small(h.table_used(results) as i64));
}
