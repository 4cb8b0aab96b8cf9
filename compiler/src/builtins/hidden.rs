//! What only prelude code calls: the steps of builtins that must not be Python.

use super::{instances, output, sum, text, values};
use crate::types::{dict, exceptions, iterators, list, memoryview, set, tuple};
use crate::types::list::sort;
use crate::vm::native::{Row, function, vm_function};
use crate::heap::{Heap, Kind, Res, Value};

pub static ROWS: &[Row] = &[
    function("_advance", "(iterator, index, /)", "Say where an iterator is.", iterators::advance),
    function("_exhaust", "(iterator, /)", "End an iterator.", iterators::exhaust),
    function("_enumerate_make", "(cls, iterator, start, /)", "Make an enumerate object.", iterators::enumerate_make),
    function("_enumerate_pair", "(self, item, /)", "Count an item.", iterators::enumerate_pair),
    function("_steps", "(iterator, /)", "What a loop over an iterator goes through.", iterators::steps),
    function("_zip_make", "(cls, iterators, strict, /)", "Make a zip object.", iterators::zip_make),
    function("_map_make", "(cls, function, iterators, /)", "Make a map object.", iterators::map_make),
    function("_filter_make", "(cls, function, iterator, /)", "Make a filter object.", iterators::filter_make),
    function("_view_lent", "(view, owner, /)", "A view of what __buffer__ of an object gave.", memoryview::lent_by),
    function("_is_builtin", "(v, /)", "Whether no script defined the class of v.", is_builtin),
    function("_list_append", "(target, item, /)", "list.append.", append),
    function("_list_room", "(target, hint, /)", "Refuse a promise of more items than memory holds.", list::list_room),
    function("_list_set_slice", "(target, key, items, /)", "Assign a list to a slice.", list_set_slice),
    function("_tuple_of", "(cls, items, /)", "A tuple of a list's items.", tuple::of_list),
    function("_frozenset_of", "(cls, items, /)", "A frozenset of a set's elements.", set::make_hidden),
    vm_function("_set_add", "(target, item, /)", "set.add.", set::add_hidden),
    vm_function("_set_apply", "(target, items, operation, /)", "A step of set algebra, unless it takes Python code.", set::apply_hidden),
    vm_function("_set_common", "(target, items, /)", "What is in both, unless that takes Python code.", set::common_hidden),
    vm_function("_set_discard", "(target, item, /)", "set.discard.", set::discard_hidden),
    vm_function("_set_has", "(target, item, /)", "set.__contains__.", set::has_hidden),
    function("_set_len", "(target, /)", "Number of elements.", set::len_hidden),
    function("_set_swap", "(target, other, /)", "Exchange the elements of two sets.", set::swap_hidden),
    vm_function("_dict_set", "(target, key, value, /)", "dict.__setitem__.", dict::set_hidden),
    vm_function("_dict_merge", "(target, source, /)", "Take over a dict's entries.", dict::merge_hidden),
    function("_sort_begin", "(target, /)", "Take the items out of a list.", sort::sort_begin),
    vm_function("_sort_end", "(target, items, keys, reverse, /)", "Sort the items and put them back.", sort::sort_end),
    vm_function("_sort_by", "(items, keys, reverse, /)", "Sort a list by keys.", sort::sort_by),
    function("_sum_float", "(state, item, /)", "Add to a compensated sum.", sum::add_to_state),
    function("_sum_total", "(state, /)", "The value of a compensated sum.", sum::total_of_state),
    vm_function("_length", "(n, /)", "What len() makes of the result of __len__.", values::check_length),
    function("_hash_result", "(h, /)", "What hash() makes of the result of __hash__.", values::check_hash),
    function("_instance_verdict", "(v, cls, /)", "Whether v is an instance, or None.", instances::verdict_hidden),
    function("_group_new", "(cls, args, exceptions, /)", "Make an exception group.", exceptions::group_hidden),
    vm_function("_write", "(text, /)", "Write to standard output.", output::write_hidden),
    vm_function("_stdout", "()", "A replaced sys.stdout, or False.", output::stdout_hidden),
    function("_ascii", "(text, /)", "Escape what is not ASCII.", text::ascii_hidden),
];

fn is_builtin<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(!h.is_script_class(h.class_of(a[0]))))
}

fn append<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[0], Kind::List) {
        return Err(h.type_error("not a list"));
    }
    list::append(h, a[0], a[1])?;
    Ok(Value::NONE)
}

fn list_set_slice<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    list::set_slice(h, a[0], a[1], a[2])?;
    Ok(Value::NONE)
}
