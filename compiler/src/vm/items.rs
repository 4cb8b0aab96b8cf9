//! Subscripts, iteration, unpacking, displays and string building.

use super::frames::{Ret, Step, Then};
use super::generators::Resume;
use super::machine::Cx;
use crate::builtins::not_iterable;
use crate::heap::{FunctionField, IterKind, Kind, Name, Probe, Raised, Res, Ty, Value};

/// How many items an assignment takes.
#[derive(Clone, Copy)]
enum Take {
    Most(usize),
    /// All, of which so many have names of their own before the starred one.
    RestAfter(usize),
}

impl Cx {
    // ---- subscripts

    pub(crate) fn get_item(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let immediate = w as u8 == crate::code::op::Op::GetItemI as u8;
        let key = if immediate { Value::small(c as i16 as i64).bits() } else { self.reg(c) };
        let object = self.reg(b);
        if object == Value::UNBOUND.bits() || key == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        if let Some(result) = self.builtin_item(object, key) {
            let bits = result?.bits();
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        let ret = Ret { then: Then::Store, dest: a, pc: self.pc + 1 };
        if let Some(method) = self.special(object, Name::getitem) {
            return self.call_method_of(method, object, &[key], ret);
        }
        let h = &self.heap;
        let v = self.value(object);
        if h.is_kind(v, Kind::Class) {
            let method = h.lookup_name(v, Name::class_getitem).filter(|&m| h.is_kind(m, Kind::ClassMethod)).map(|m| h.field(m, 0).bits());
            if let Some(function) = method {
                return self.call_keeping(function, &[object, key], [Value::UNBOUND.bits(); 2], ret);
            }
            let is_type = v.is(h.class(Ty::Type));
            if !is_type && let Some(bits) = self.subscription_of_class(object)? {
                return self.call_keeping(bits, &[key], [object, key], ret);
            }
            let (h, v) = (&self.heap, self.value(object));
            if is_type || GENERIC_BUILTINS.iter().any(|&ty| v.is(h.class(ty))) {
                let args = if h.is_kind(self.value(key), Kind::Tuple) { self.value(key) } else { h.tuple(&[self.value(key)])? };
                let alias = h.new_fields(Kind::GenericAlias, Ty::GenericAlias, &[v, args, Value::FALSE])?.bits();
                self.set_reg(a, alias);
                return Ok(Step::Next);
            }
            return Err(h.type_error(&format!("type '{}' is not subscriptable", h.message_name(v))));
        }
        Err(h.type_error(&format!("'{}' object is not subscriptable", h.type_name(v))))
    }

    /// What `__class_getitem__` of a class gives by its own or its metaclass's ways.
    #[cold]
    fn subscription_of_class(&mut self, class: u64) -> Result<Option<u64>, Raised> {
        let slot = self.push(self.value(class));
        let found = self.getattr_opt(slot, Name::class_getitem)?.map(|found| self.get(found).bits());
        self.pop_to(slot);
        Ok(found)
    }

    /// Subscripts of builtins by builtin keys, without Python code.
    fn builtin_item(&self, object: u64, key: u64) -> Option<Res<'_>> {
        let h = &self.heap;
        let (v, key) = (self.value(object), self.value(key));
        if !v.is_ref() || h.is_subclass_instance(v) {
            return None;
        }
        if h.is_kind(key, Kind::Slice) {
            return self.builtin_slice(v, key);
        }
        match h.kind_at(v.offset()) {
            Kind::Dict => {
                let hash = match h.pure_hash(key) {
                    Ok(hash) => hash?,
                    Err(raised) => return Some(Err(raised)),
                };
                match h.table_probe(v, key, hash) {
                    Probe::Found(n) => Some(Ok(Value::from_bits(h.table_value_at(v.offset(), n)))),
                    Probe::Missing => Some(Err(h.key_error(key))),
                    Probe::Ask { .. } => None,
                }
            }
            Kind::Str | Kind::Bytes | Kind::ByteArray if h.is_kind(key, Kind::Slice) && crate::types::slice::indices::is_plain(h, key) => {
                let text = h.is_kind(v, Kind::Str);
                Some(if text { crate::types::str::slice(h, v, key) } else { crate::types::bytes::slice(h, v, key) })
            }
            Kind::Bytes | Kind::ByteArray => Some(crate::types::bytes::get_item(h, v, key.as_small()?)),
            Kind::Str => {
                let n = key.as_small()?;
                let len = h.len(v) as i64;
                let n = if n < 0 { n + len } else { n };
                if (0..len).contains(&n) { Some(h.str_char_at(v, n as usize)) } else { Some(Err(h.index_error("string index out of range"))) }
            }
            Kind::List | Kind::Tuple => {
                key.as_small()?;
                let what = if h.is_kind(v, Kind::List) { "list index out of range" } else { "tuple index out of range" };
                // In range would have been the fast path's.
                Some(Err(h.index_error(what)))
            }
            _ => None,
        }
    }

    /// `v[a:b]` with small ints or nothing for bounds and no step.
    fn builtin_slice<'h>(&'h self, v: Value<'h>, slice: Value<'h>) -> Option<Res<'h>> {
        let h = &self.heap;
        if !h.field(slice, 2).is_none() || !matches!(h.kind_at(v.offset()), Kind::Str | Kind::List | Kind::Tuple) {
            return None;
        }
        let len = h.len(v) as i64;
        let bound = |part: Value<'_>, default: i64| match part.as_small() {
            Some(n) => Some((if n < 0 { n + len } else { n }).clamp(0, len)),
            None if part.is_none() => Some(default),
            None => None,
        };
        let (start, stop) = (bound(h.field(slice, 0), 0)? as usize, bound(h.field(slice, 1), len)? as usize);
        let stop = stop.max(start);
        match h.kind_at(v.offset()) {
            Kind::Str | Kind::Tuple if start == 0 && stop == len as usize => Some(Ok(v)),
            Kind::Str => Some(h.str_slice(v, start, stop)),
            Kind::List => Some(h.list_part(v, start, stop)),
            _ => Some(h.tuple(&h.tuple_items(v)[start..stop])),
        }
    }

    pub(crate) fn set_item(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let (object, key, value) = (self.reg(a), self.reg(b), self.reg(c));
        if [object, key, value].contains(&Value::UNBOUND.bits()) {
            return Err(self.unbound_operand(w));
        }
        let h = &self.heap;
        let v = self.value(object);
        if h.is_exact(v, Kind::Dict)
            && let Some(hash) = h.pure_hash(self.value(key))?
        {
            match h.table_probe(v, self.value(key), hash) {
                Probe::Found(n) => {
                    h.set_table_value_at(v.offset(), n, value);
                    return Ok(Step::Next);
                }
                Probe::Missing => {
                    h.table_add(v, self.value(key), hash, self.value(value))?;
                    return Ok(Step::Next);
                }
                Probe::Ask { .. } => {}
            }
        }
        if let (true, Some(index), Some(byte @ 0..256)) =
            (h.is_exact(v, Kind::ByteArray), self.value(key).as_small(), self.value(value).as_small())
        {
            let at = if index < 0 { index + h.len(v) as i64 } else { index };
            let place = |data: &mut [u8]| usize::try_from(at).ok().and_then(|at| data.get_mut(at)).map(|place| *place = byte as u8);
            return match h.bytearray_with(v, place) {
                Some(()) => Ok(Step::Next),
                None => Err(h.index_error("bytearray index out of range")),
            };
        }
        match self.special(object, Name::setitem) {
            Some(method) => self.call_method_of(method, object, &[key, value], Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 }),
            None => Err(self.item_refusal(object, key, false)),
        }
    }

    pub(crate) fn delete_item(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let (object, key) = (self.reg(a), self.reg(b));
        if [object, key].contains(&Value::UNBOUND.bits()) {
            return Err(self.unbound_operand(w));
        }
        match self.special(object, Name::delitem) {
            Some(method) => self.call_method_of(method, object, &[key], Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 }),
            None => Err(self.item_refusal(object, key, true)),
        }
    }

    /// The error of an item that cannot be assigned or deleted. A class that does the other of the two lacks a method; what has a
    /// length, or is of a class that is made at run time as ExceptionGroup is, is a sequence to CPython, which turns an index into an int first.
    #[cold]
    fn item_refusal(&mut self, object: u64, key: u64, deleting: bool) -> Raised {
        let h = &self.heap;
        let class = h.class_of(self.value(object));
        let (wanted, other) = if deleting { ("__delitem__", Name::setitem) } else { ("__setitem__", Name::delitem) };
        if h.lookup_name(class, other).is_some() {
            return h.raise(Ty::AttributeError, wanted);
        }
        let is_sequence = h.is_script_class(class) || h.lookup_name(class, Name::len).is_some() || class.is(h.class(Ty::ExceptionGroup));
        let is_index = h.is_int(self.value(key)) || h.lookup_name(h.class_of(self.value(key)), Name::index).is_some();
        if is_sequence && is_index {
            let key = self.push(self.value(key));
            let Ok(index) = self.index(key) else { return Raised };
            let (h, key) = (&self.heap, self.get(key));
            if h.as_i64(self.get(index)).is_none() {
                return h.raise(Ty::IndexError, &format!("cannot fit '{}' into an index-sized integer", h.type_name(key)));
            }
        }
        let what = match (deleting, is_sequence && is_index) {
            (false, _) => "does not support item assignment",
            (true, true) => "doesn't support item deletion",
            (true, false) => "does not support item deletion",
        };
        self.heap.type_error(&format!("'{}' object {what}", self.heap.type_name(self.value(object))))
    }

    pub(crate) fn build_slice(&mut self, w: u64) -> Result<(), Raised> {
        let (x, a, b) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16);
        let step = if x == 3 { self.rv(b + 2) } else { Value::NONE };
        let slice = self.heap.new_fields(Kind::Slice, Ty::Slice, &[self.rv(b), self.rv(b + 1), step])?.bits();
        self.set_reg(a, slice);
        Ok(())
    }

    // ---- iteration

    pub(crate) fn get_iter(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let object = self.reg(b);
        if object == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        if let Some(iterator) = self.builtin_iter(object)? {
            self.set_reg(a, iterator);
            return Ok(Step::Next);
        }
        self.iter_of(object, Ret { then: Then::Iter, dest: a, pc: self.pc + 1 })
    }

    /// `iter(object)` by its methods.
    pub(crate) fn iter_of(&mut self, object: u64, ret: Ret) -> Result<Step, Raised> {
        match self.special(object, Name::iter) {
            Some(method) if method == Value::NONE.bits() => return Err(not_iterable(&self.heap, self.value(object))),
            Some(method) if self.binds_by_script(method) => {
                let source = self.push(self.value(object));
                let iterator = self.iter(source)?;
                let iterator = self.get(iterator).bits();
                return self.deliver(ret, iterator, super::deliver_room(self));
            }
            Some(method) => return self.call_method_of(method, object, &[], ret),
            None => {}
        }
        let h = &self.heap;
        let v = self.value(object);
        if h.has_items_by_index(v) && !h.is_kind(v, Kind::Dict) {
            let iterator = h.new_iter(IterKind::Sequence, Ty::SequenceIterator, &[v, Value::small(0)])?.bits();
            return self.deliver(ret, iterator, super::deliver_room(self));
        }
        Err(not_iterable(h, v))
    }

    /// Whether a special method is a property or another descriptor with a `__get__`, which may raise.
    pub(crate) fn binds_by_script(&self, method: u64) -> bool {
        let (h, v) = (&self.heap, self.value(method));
        matches!(h.kind(v), Some(Kind::Property | Kind::Instance)) && h.lookup_name(h.class_of(v), Name::get).is_some()
    }

    /// Iterators of builtins whose class was not given another `__iter__`.
    pub(crate) fn builtin_iter(&self, object: u64) -> Result<Option<u64>, Raised> {
        let h = &self.heap;
        let v = self.value(object);
        if !v.is_ref() || h.is_subclass_instance(v) {
            return Ok(None);
        }
        let zero = Value::small(0);
        let table = |what: i64, ty: Ty, dict: Value<'_>| {
            let dict: Value<'_> = self.value(dict.bits());
            crate::types::iterators::table(h, dict, ty, what).map(|v| Some(v.bits()))
        };
        match h.kind_at(v.offset()) {
            Kind::List => h.new_iter(IterKind::List, Ty::ListIterator, &[v, zero]).map(|v| Some(v.bits())),
            Kind::Tuple => h.new_iter(IterKind::Tuple, Ty::TupleIterator, &[v, zero]).map(|v| Some(v.bits())),
            Kind::Str => h.new_iter(IterKind::Str, if h.str_is_ascii(v) { Ty::StrAsciiIterator } else { Ty::StrIterator }, &[v, zero]).map(|v| Some(v.bits())),
            Kind::Range => {
                let (start, step, length) = (h.field(v, 0), h.field(v, 2), h.field(v, 3));
                let end_is_small = match (start.as_small(), step.as_small(), length.as_small()) {
                    (Some(a), Some(s), Some(n)) => s.checked_mul(n).and_then(|d| d.checked_add(a)).is_some_and(|e| Value::try_small(e).is_some()),
                    _ => false,
                };
                let (kind, ty) = if end_is_small { (IterKind::Range, Ty::RangeIterator) } else { (IterKind::LongRange, Ty::LongRangeIterator) };
                h.new_iter(kind, ty, &[start, step, length]).map(|v| Some(v.bits()))
            }
            Kind::Dict => table(0, Ty::DictKeyIterator, v),
            Kind::Set | Kind::FrozenSet => table(3, Ty::SetIterator, v),
            Kind::DictView => crate::types::iterators::view(h, v).map(|v| Some(v.bits())),
            Kind::Generator if !h.class_of(v).is(h.class(Ty::Coroutine)) && !h.class_of(v).is(h.class(Ty::AsyncGenerator)) => Ok(Some(object)),
            Kind::Iterator => Ok(Some(object)),
            _ => Ok(None),
        }
    }

    /// `Ok(None)`: not a builtin iterator that runs without Python code. `Some(None)`: at its end.
    pub(crate) fn next_builtin(&mut self, iterator: u64) -> Result<Option<Option<u64>>, Raised> {
        let v = self.value(iterator);
        if !self.heap.is_exact(v, Kind::Iterator) {
            return Ok(None);
        }
        let h = &self.heap;
        // The common ones here; the rest in types/iterators.
        match IterKind::of(h.aux(v)) {
            IterKind::Tuple => {
                let (tuple, n) = (h.field(v, 0), h.field(v, 1).as_small().unwrap_or(0) as usize);
                if tuple.is_unbound() || n >= h.len(tuple) {
                    h.set_field(v, 0, Value::UNBOUND);
                    return Ok(Some(None));
                }
                h.set_field(v, 1, Value::small(n as i64 + 1));
                Ok(Some(Some(h.field(tuple, n).bits())))
            }
            IterKind::List => {
                let (list, n) = (h.field(v, 0), h.field(v, 1).as_small().unwrap_or(0) as usize);
                if list.is_unbound() || n >= h.len(list) {
                    h.set_field(v, 0, Value::UNBOUND);
                    return Ok(Some(None));
                }
                h.set_field(v, 1, Value::small(n as i64 + 1));
                Ok(Some(Some(h.list_get(list, n).bits())))
            }
            IterKind::Range => {
                let left = h.field(v, 2).as_small().unwrap_or(0);
                if left <= 0 {
                    return Ok(Some(None));
                }
                let (at, step) = (h.field(v, 0), h.field(v, 1).as_small().unwrap_or(1));
                h.set_field(v, 0, Value::small(at.as_small().unwrap_or(0) + step));
                h.set_field(v, 2, Value::small(left - 1));
                Ok(Some(Some(at.bits())))
            }
            _ => match crate::types::iterators::next_pure(h, v) {
                Ok(next) => Ok(Some(next.map(|v| v.bits()))),
                Err(crate::types::iterators::NextFailed::NeedsVm) => Ok(None),
                Err(crate::types::iterators::NextFailed::Raised(raised)) => Err(raised),
            },
        }
    }

    pub(crate) fn for_iter(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let iterator = self.reg(b);
        if let Some(next) = self.next_builtin(iterator)? {
            match next {
                Some(bits) => {
                    self.set_reg(a, bits);
                    self.pc += 2;
                }
                None => self.pc += 1,
            }
            return Ok(Step::Reload);
        }
        if let Some(line) = crate::modules::io::next_line(&self.heap, self.value(iterator))?.map(|line| line.bits()) {
            self.set_reg(a, line);
            self.pc += 2;
            return Ok(Step::Reload);
        }
        if self.heap.is_kind(self.value(iterator), Kind::Generator) {
            let ret = Ret { then: Then::GenFor, dest: a, pc: self.pc };
            return self.resume(iterator, Resume::Send(Value::NONE.bits()), Value::UNBOUND.bits(), ret);
        }
        let ret = Ret { then: Then::ForNext, dest: a, pc: self.pc };
        let iterator = crate::types::iterators::stepped(&self.heap, self.value(iterator)).bits();
        if let Some((function, item)) = crate::types::iterators::map_call(&self.heap, self.value(iterator))? {
            let (function, item) = (function.bits(), item.bits());
            self.begin_call(self.value(function));
            self.push_arg(self.value(item));
            return self.call_window(self.top.get() - super::frames::HEADER_BYTES - 8, 1, ret);
        }
        match self.special(iterator, Name::next) {
            Some(next) => {
                match self.call_method_of(next, iterator, &[], ret) {
                    // A builtin's StopIteration arrives at once.
                    Err(Raised) if self.limit.is_none() && self.pending_is(Ty::StopIteration) => {
                        self.heap.take_pending();
                        self.reset_top();
                        self.pc += 1;
                        Ok(Step::Reload)
                    }
                    other => other,
                }
            }
            None => Err(self.heap.type_error(&format!("'{}' object is not an iterator", self.heap.type_name(self.value(iterator))))),
        }
    }

    // ---- unpacking

    pub(crate) fn unpack(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let Some(items) = self.unpack_items(w, self.reg(b), Take::Most(c as usize + 1))? else { return Ok(Step::Reload) };
        let (got, want) = (items.len(), c as usize);
        if got != want {
            let text = if got > want {
                format!("too many values to unpack (expected {want})")
            } else {
                format!("not enough values to unpack (expected {want}, got {got})")
            };
            return Err(self.heap.value_error(&text));
        }
        for (i, bits) in items.into_iter().enumerate() {
            self.set_reg(a + i as u16, bits);
        }
        Ok(Step::Next)
    }

    /// Items of what is to be unpacked. Iterators that are Python code are driven by nested calls.
    fn unpack_items(&mut self, w: u64, bits: u64, take: Take) -> Result<Option<Vec<u64>>, Raised> {
        let v = self.value(bits);
        if v.is_unbound() {
            return Err(self.unbound_operand(w));
        }
        if !self.heap.is_subclass_instance(v)
            && let Some(items) = self.heap.sequence_items(v)
        {
            return Ok(Some(items.into_iter().map(|v| v.bits()).collect()));
        }
        let source = self.push(v);
        let iterator = match self.iter(source) {
            Ok(iterator) => iterator,
            Err(Raised) => {
                if self.pending_is(Ty::TypeError) && self.special_not_none(bits, Name::iter).is_none() && !self.heap.has_items_by_index(self.value(bits)) {
                    self.heap.take_pending();
                    let name = self.heap.type_name(self.value(bits)).to_string();
                    return Err(self.heap.type_error(&format!("cannot unpack non-iterable {name} object")));
                }
                return Err(Raised);
            }
        };
        let list = self.push(self.heap.list(&[])?);
        let one_by_one = match take {
            Take::Most(count) => count,
            Take::RestAfter(count) if self.heap.is_script_class(self.heap.class_of(self.get(iterator))) => count,
            Take::RestAfter(_) => usize::MAX,
        };
        for _ in 0..one_by_one {
            match self.next(iterator)? {
                Some(slot) => {
                    self.heap.list_push(self.get(list), self.get(slot))?;
                    self.pop_to(slot);
                }
                None => break,
            }
        }
        if let Take::RestAfter(count) = take
            && one_by_one == count
            && self.heap.len(self.get(list)) == count
        {
            // The starred name has the list of the iterator, which is asked as list() asks.
            self.begin_prelude("list_extend")?;
            self.push_arg(self.get(list));
            self.push_arg(self.get(iterator));
            self.finish_call(2)?;
        }
        let items = self.heap.list_items(self.get(list)).into_iter().map(|v| v.bits()).collect();
        self.reset_top();
        Ok(Some(items))
    }

    pub(crate) fn unpack_ex(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, before) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as usize);
        let after = (self.code().words[self.pc as usize + 1].get() >> 32) as usize;
        let Some(items) = self.unpack_items(w, self.reg(b), Take::RestAfter(before))? else { return Ok(Step::Reload) };
        if items.len() < before + after {
            return Err(self.heap.value_error(&format!("not enough values to unpack (expected at least {}, got {})", before + after, items.len())));
        }
        let middle: Vec<Value<'_>> = items[before..items.len() - after].iter().map(|&bits| self.value(bits)).collect();
        let list = self.heap.list(&middle)?.bits();
        for (i, &bits) in items[..before].iter().enumerate() {
            self.set_reg(a + i as u16, bits);
        }
        self.set_reg(a + before as u16, list);
        for (i, &bits) in items[items.len() - after..].iter().enumerate() {
            self.set_reg(a + (before + 1 + i) as u16, bits);
        }
        Ok(Step::Next)
    }

    // ---- displays

    fn run_values(&self, b: u16, count: u16) -> &[Value<'_>] {
        self.heap.values_at(self.base + b as u32 * 8, count as u32)
    }

    pub(crate) fn build_tuple(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let tuple = self.heap.tuple(self.run_values(b, c))?.bits();
        self.set_reg(a, tuple);
        Ok(())
    }
    pub(crate) fn build_list(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let list = self.heap.list(self.run_values(b, c))?.bits();
        self.set_reg(a, list);
        Ok(())
    }
    pub(crate) fn build_set(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let set = self.push(self.heap.set()?);
        for i in 0..c {
            let item = self.push(self.rv(b + i));
            self.set_add(set, item)?;
            self.pop_to(item);
        }
        let bits = self.get(set).bits();
        self.reset_top();
        self.set_reg(a, bits);
        Ok(())
    }
    pub(crate) fn build_dict(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let dict = self.push(self.heap.dict()?);
        for i in 0..c {
            let (key, value) = (self.push(self.rv(b + 2 * i)), self.push(self.rv(b + 2 * i + 1)));
            self.dict_set(dict, key, value)?;
            self.pop_to(key);
        }
        let bits = self.get(dict).bits();
        self.reset_top();
        self.set_reg(a, bits);
        Ok(())
    }
    pub(crate) fn set_add_op(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let (set, item) = (self.push(self.rv(a)), self.push(self.rv(b)));
        self.set_add(set, item)?;
        self.reset_top();
        Ok(())
    }
    pub(crate) fn dict_set_op(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let (dict, key, value) = (self.push(self.rv(a)), self.push(self.rv(b)), self.push(self.rv(c)));
        self.dict_set(dict, key, value)?;
        self.reset_top();
        Ok(())
    }
    /// `*b` in a display or call.
    pub(crate) fn list_extend(&mut self, w: u64) -> Result<Step, Raised> {
        let (x, a, b) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16);
        let v = self.rv(b);
        if !self.heap.is_subclass_instance(v)
            && let Some(items) = self.heap.sequence_items(v)
        {
            let list = self.rv(a);
            self.heap.list_reserve(list, self.heap.len(list) + items.len())?;
            for item in items {
                self.heap.list_push(list, item)?;
            }
            return Ok(Step::Next);
        }
        let bits = v.bits();
        if self.builtin_iter(bits)?.is_none() && self.special_not_none(bits, Name::iter).is_none() && !self.heap.has_items_by_index(self.value(bits)) {
            let name = self.heap.type_name(self.value(bits)).to_string();
            // In a call, the list stands in the first argument slot of the callee's window.
            let callee = if x == 1 && a >= 4 { Some(self.callable_text(self.reg(a - 4))?) } else { None };
            let text = match callee {
                Some(callee) => format!("{callee} argument after * must be an iterable, not {name}"),
                None => format!("Value after * must be an iterable, not {name}"),
            };
            return Err(self.heap.type_error(&text));
        }
        if crate::types::list::extend_natively(&self.heap, self.rv(a), self.value(bits))? {
            return Ok(Step::Next);
        }
        self.begin_prelude("list_extend")?;
        self.push_arg(self.rv(a));
        self.push_arg(self.value(bits));
        self.end_prelude(2, Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 })
    }
    pub(crate) fn set_update(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let bits = self.reg(b);
        if self.builtin_iter(bits)?.is_none() && self.special_not_none(bits, Name::iter).is_none() && !self.heap.has_items_by_index(self.value(bits)) {
            let name = self.heap.type_name(self.value(bits)).to_string();
            return Err(self.heap.type_error(&format!("'{name}' object is not iterable")));
        }
        let (target, source) = (self.push(self.rv(a)), self.push(self.value(bits)));
        if crate::types::set::update(self, target, source)? {
            self.reset_top();
            return Ok(Step::Next);
        }
        self.reset_top();
        self.begin_prelude("set_extend")?;
        self.push_arg(self.rv(a));
        self.push_arg(self.value(bits));
        self.end_prelude(2, Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 })
    }
    /// Runs the call begun with `begin_prelude` in the present frame.
    pub(crate) fn end_prelude(&mut self, count: u32, ret: Ret) -> Result<Step, Raised> {
        let window = self.top.get() - count * 8 - super::frames::HEADER_BYTES;
        self.call_window(window, count, ret)
    }
    pub(crate) fn dict_update(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        self.merge(self.reg(a), self.reg(b), None)
    }
    pub(crate) fn dict_merge(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        self.merge(self.reg(a), self.reg(b), Some(self.reg(c)))
    }
    fn merge(&mut self, into: u64, from: u64, callee: Option<u64>) -> Result<Step, Raised> {
        let h = &self.heap;
        let v = self.value(from);
        if crate::types::dict::is_plain_mapping(h, v) {
            if h.len(self.value(into)) == 0 {
                h.table_copy_into(v, self.value(into))?;
                return Ok(Step::Next);
            }
            let entries: Vec<_> = h.table_entries(v).into_iter().map(|e| (e.key.bits(), e.hash, e.value.bits())).collect();
            for (key, hash, value) in entries {
                let (dict, key, value) = (self.push(self.value(into)), self.push(self.value(key)), self.push(self.value(value)));
                if let Some(callee) = callee {
                    if self.table_has(dict, key)? {
                        let name = self.callable_text(callee)?;
                        let shown = self.str(key)?;
                        let key = self.heap.str_lossy(self.get(shown)).into_owned();
                        return Err(self.heap.type_error(&format!("{name} got multiple values for keyword argument '{key}'")));
                    }
                }
                self.dict_set_hashed(dict, key, hash, value)?;
                self.pop_to(dict);
            }
            self.reset_top();
            return Ok(Step::Next);
        }
        let callee_slot = self.push(self.value(callee.unwrap_or(Value::NONE.bits())));
        let prelude = if callee.is_some() { "dict_merge" } else { "dict_update" };
        self.begin_prelude(prelude)?;
        self.push_arg(self.value(into));
        self.push_arg(self.value(from));
        self.push_arg(self.get(callee_slot));
        self.end_prelude(3, Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 })
    }
    pub(crate) fn list_to_tuple(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let items = self.heap.list_items(self.rv(b));
        let tuple = self.heap.tuple(&items)?.bits();
        self.set_reg(a, tuple);
        Ok(())
    }

    // ---- strings

    pub(crate) fn build_string(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        if let Some(text) = self.heap.joined_short(self.base + b as u32 * 8, c as u32, self.heap.name(Name::empty).bits()) {
            let bits = text.bits();
            self.set_reg(a, bits);
            return Ok(());
        }
        let mut builder = crate::heap::StrBuilder::new(&self.heap);
        for &part in self.run_values(b, c) {
            builder.push_value(part)?;
        }
        let text = builder.finish()?.bits();
        self.set_reg(a, text);
        Ok(())
    }

    pub(crate) fn format_value(&mut self, w: u64) -> Result<Step, Raised> {
        let (x, a, b, c) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let v = self.rv(b);
        if v.is_unbound() {
            return Err(self.unbound_operand(w));
        }
        let spec = if x & 4 != 0 { self.rv(c) } else { self.heap.name(Name::empty) };
        if x & 3 <= 1 && self.heap.len(spec) == 0 && self.heap.is_exact(v, Kind::Str) {
            let bits = v.bits();
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        if x & 3 == 0
            && let Some(text) = crate::types::format::format_fast(&self.heap, v, self.heap.str_bytes(spec))
        {
            let bits = text?.bits();
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        let (value, spec) = (self.push(v), self.push(spec));
        let converted = match x & 3 {
            1 => self.str(value)?,
            2 => self.repr(value)?,
            3 => {
                let repr = self.repr(value)?;
                let text = crate::types::str::ascii_of(&self.heap, self.get(repr))?;
                self.push(text)
            }
            _ => value,
        };
        let slot = self.format(converted, spec)?;
        let bits = self.get(slot).bits();
        self.reset_top();
        self.set_reg(a, bits);
        Ok(Step::Next)
    }

    // ---- functions

    pub(crate) fn make_function(&mut self, w: u64) -> Result<(), Raised> {
        let (a, bc) = ((w >> 16) as u16, (w >> 32) as u32);
        let code_object = self.code().constants[bc as usize];
        let h = &self.heap;
        let code = (h.field(self.value(code_object), 0).as_small().unwrap_or(0) as usize) as *const super::machine::Code;
        // SAFETY: code objects hold addresses of boxed codes, which they keep.
        let code = unsafe { &*code };
        let globals = self.globals();
        let doc = match &code.unit.doc {
            Some(text) => h.str_from(text)?,
            None => Value::NONE,
        };
        let module = h.dict_get_str(globals, h.name(Name::name)).unwrap_or(Value::NONE);
        let function = h.function(self.value(code_object), globals, self.value(code.name), self.value(code.qualname), doc, module)?.bits();
        self.set_reg(a, function);
        Ok(())
    }
    pub(crate) fn set_function(&mut self, w: u64) {
        let (x, a, b) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16);
        let field = match x {
            0 => FunctionField::Defaults,
            1 => FunctionField::KwDefaults,
            2 => FunctionField::Annotations,
            3 => FunctionField::Closure,
            _ => FunctionField::TypeParams,
        };
        self.heap.set_field(self.rv(a), field as usize, self.rv(b));
    }

    // ---- match

    pub(crate) fn match_sequence(&mut self, w: u64) {
        self.match_flag(w, crate::heap::ClassFlags::SEQUENCE)
    }
    pub(crate) fn match_mapping(&mut self, w: u64) {
        self.match_flag(w, crate::heap::ClassFlags::MAPPING)
    }
    fn match_flag(&mut self, w: u64, flag: i64) {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let class = self.heap.class_of(self.rv(b));
        let mro = self.heap.class_field(class, crate::heap::ClassField::Mro);
        let matches = self.heap.tuple_items(mro).iter().any(|&c| self.heap.class_flags(c) & flag != 0);
        self.set_reg(a, Value::bool(matches).bits());
    }
    pub(crate) fn match_keys(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        self.begin_prelude("match_keys")?;
        self.push_arg(self.rv(b));
        self.push_arg(self.rv(c));
        self.end_prelude(2, Ret { then: Then::Store, dest: a, pc: self.pc + 1 })
    }
    pub(crate) fn match_rest(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        self.begin_prelude("match_rest")?;
        self.push_arg(self.rv(b));
        self.push_arg(self.rv(c));
        self.end_prelude(2, Ret { then: Then::Store, dest: a, pc: self.pc + 1 })
    }
    pub(crate) fn match_class(&mut self, w: u64) -> Result<Step, Raised> {
        let (x, a, b, c) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let names = self.code().constants[(self.code().words[self.pc as usize + 1].get() >> 32) as usize];
        self.begin_prelude("match_class")?;
        self.push_arg(self.rv(b));
        self.push_arg(self.rv(c));
        self.push_arg(Value::small(x as i64));
        self.push_arg(self.value(names));
        self.end_prelude(4, Ret { then: Then::Store, dest: a, pc: self.pc + 2 })
    }
    pub(crate) fn get_len(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let slot = self.push(self.rv(b));
        let n = self.len(slot)?;
        self.reset_top();
        self.set_reg(a, self.heap.int64(n)?.bits());
        Ok(Step::Next)
    }

    // ---- with

    pub(crate) fn before_with(&mut self, w: u64) -> Result<Step, Raised> {
        let (x, a, b, c) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let manager = self.reg(b);
        let (enter, exit) = if x == 1 { (Name::aenter, Name::aexit) } else { (Name::enter, Name::exit) };
        let h = &self.heap;
        let name = h.type_name(self.value(manager)).to_string();
        let protocol = if x == 1 { "asynchronous context manager" } else { "context manager" };
        let (Some(enter), exit_found) = (self.special(manager, enter), self.special(manager, exit)) else {
            return Err(h.type_error(&format!("'{name}' object does not support the {protocol} protocol")));
        };
        let Some(exit) = exit_found else {
            let missing = if x == 1 { "__aexit__" } else { "__exit__" };
            return Err(h.type_error(&format!("'{name}' object does not support the {protocol} protocol (missed {missing} method)")));
        };
        let keep = self.push(self.value(enter));
        let bound = self.bind_descriptor(exit, manager)?;
        self.set_reg(a, bound);
        let enter = self.get(keep).bits();
        let bound = self.bind_descriptor(enter, manager)?;
        self.reset_top();
        self.set_reg(c, bound);
        self.set_reg(c + 4, Value::UNBOUND.bits());
        Ok(Step::Next)
    }
}

/// Builtin classes that may be subscripted (`list[int]`).
const GENERIC_BUILTINS: &[Ty] = &[
    Ty::List, Ty::Tuple, Ty::Dict, Ty::Set, Ty::FrozenSet, Ty::Enumerate, Ty::Generator, Ty::Coroutine, Ty::AsyncGenerator, Ty::BaseExceptionGroup,
    Ty::ExceptionGroup, Ty::WeakRef,
];
