//! Instances of script classes, and shapes: which attribute names an instance has, in which slots.
//!
//! A shape belongs to one class; adding an attribute moves an instance to the next shape. Values stand inline (from 24) and,
//! beyond the inline ones, in a buffer (offset at 16, capacity at 20). An instance whose `__dict__` was taken, or whose attributes
//! were deleted out of order, is in dict mode: shape [`DICT_MODE`] and its dict's offset at 16.
//!
//! What a `__slots__` member holds is no attribute of the instance's own. Its key in a shape is the member itself, not its name; in dict
//! mode a list of members and values stands at 20, or 0.

use std::collections::HashMap;

use super::{HEADER, Heap, Kind, Raised, Res, Value};

/// Shape id of an instance whose attributes are in a dict.
pub const DICT_MODE: u32 = 0;
pub(crate) const SHAPE: u32 = 8;
pub(super) const EXT: u32 = 16;
const EXT_CAPACITY: u32 = 20;
/// In dict mode.
pub(super) const MEMBERS: u32 = 20;
pub(crate) const INLINE_VALUES: u32 = 24;
/// Attributes beyond this many go to a dict.
const SLOTS_MAX: u32 = 64;

#[derive(Default)]
pub(crate) struct Shapes {
    shapes: Vec<Shape>,
    transitions: HashMap<(u32, u64), u32>,
}

struct Shape {
    parent: u32,
    /// Interned name (bits) added last; UNBOUND for a root.
    name: u64,
    /// Number of slots.
    slots: u32,
    /// Slots by name, made when the chain is long.
    table: Option<HashMap<u64, u32>>,
}

impl Heap {
    /// A new root shape.
    pub(crate) fn new_root_shape(&self) -> u32 {
        let mut shapes = self.shapes.borrow_mut();
        if shapes.shapes.is_empty() {
            // Number 0 is DICT_MODE.
            shapes.shapes.push(Shape { parent: 0, name: Value::UNBOUND.bits(), slots: 0, table: None });
        }
        shapes.shapes.push(Shape { parent: 0, name: Value::UNBOUND.bits(), slots: 0, table: None });
        shapes.shapes.len() as u32 - 1
    }
    /// Slot of `name` (an interned str) in `shape`.
    pub(crate) fn shape_slot(&self, shape: u32, name: Value<'_>) -> Option<u32> {
        let shapes = self.shapes.borrow();
        let mut at = shape;
        while at != DICT_MODE {
            let s = &shapes.shapes[at as usize];
            if let Some(table) = &s.table {
                return table.get(&name.bits()).copied();
            }
            if s.name == name.bits() {
                return Some(s.slots - 1);
            }
            at = s.parent;
        }
        None
    }
    /// The shape after adding `name`; `None` when there are too many attributes.
    pub(crate) fn shape_add(&self, shape: u32, name: Value<'_>) -> Option<u32> {
        let mut shapes = self.shapes.borrow_mut();
        if let Some(&next) = shapes.transitions.get(&(shape, name.bits())) {
            return Some(next);
        }
        let slots = shapes.shapes[shape as usize].slots + 1;
        if slots > SLOTS_MAX || shapes.shapes.len() > 1 << 20 {
            return None;
        }
        let next = shapes.shapes.len() as u32;
        let mut added = Shape { parent: shape, name: name.bits(), slots, table: None };
        if slots % 8 == 0 {
            let mut table = HashMap::new();
            let (mut at, mut slot) = (shape, slots - 1);
            table.insert(name.bits(), slot);
            while slot > 0 {
                slot -= 1;
                table.insert(shapes.shapes[at as usize].name, slot);
                at = shapes.shapes[at as usize].parent;
            }
            added.table = Some(table);
        }
        shapes.shapes.push(added);
        shapes.transitions.insert((shape, name.bits()), next);
        Some(next)
    }
    /// Names of a shape's slots, in order of addition.
    pub(crate) fn shape_names(&self, shape: u32) -> Vec<Value<'_>> {
        let shapes = self.shapes.borrow();
        let mut names = Vec::new();
        let mut at = shape;
        while at != DICT_MODE && shapes.shapes[at as usize].slots > 0 {
            names.push(Value::from_bits(shapes.shapes[at as usize].name));
            at = shapes.shapes[at as usize].parent;
        }
        names.reverse();
        names
    }
    pub(super) fn mark_shape_names(&self, mut mark: impl FnMut(u64)) {
        for shape in &self.shapes.borrow().shapes {
            mark(shape.name);
        }
    }

    /// A new instance of a class whose instances are plain, without attributes.
    #[inline]
    pub fn instance<'h>(&'h self, class: Value<'h>) -> Res<'h> {
        let inline = self.class_inline_slots(class);
        let offset = self.alloc(Kind::Instance, class.offset(), 8 + inline as u64 * 8, inline)?;
        self.store32(offset + SHAPE, self.class_root_shape(class));
        self.store64(offset + EXT, 0);
        for i in 0..inline {
            self.store64(offset + INLINE_VALUES + i * 8, Value::UNBOUND.bits());
        }
        self.store8(offset + 1, super::FLAG_SUBCLASS);
        self.note_finalizer(offset, class);
        Ok(Value::from_ref(offset))
    }
    #[inline(always)]
    pub(crate) fn slot_address(&self, object: u32, slot: u32) -> u32 {
        let inline = self.len_at(object);
        if slot < inline { object + INLINE_VALUES + slot * 8 } else { self.load32(object + EXT) + (slot - inline) * 8 }
    }
    #[inline(always)]
    pub(crate) fn shape_of(&self, object: u32) -> u32 {
        self.load32(object + SHAPE)
    }

    /// An attribute in the instance itself (any kind of object), `name` interned.
    #[inline]
    pub fn instance_get<'h>(&'h self, v: Value<'h>, name: Value<'_>) -> Option<Value<'h>> {
        if self.kind_at(v.offset()) != Kind::Instance {
            return self.dict_of(v).and_then(|dict| self.dict_get_str(dict, name));
        }
        match self.shape_of(v.offset()) {
            DICT_MODE => self.dict_get_str(Value::from_ref(self.load32(v.offset() + EXT)), name),
            shape => {
                let slot = self.shape_slot(shape, name)?;
                Some(Value::from_bits(self.load64(self.slot_address(v.offset(), slot))))
            }
        }
    }
    /// Sets an attribute in the instance itself. The caller has checked that it may have attributes.
    pub fn instance_set(&self, v: Value<'_>, name: Value<'_>, value: Value<'_>) -> Result<(), Raised> {
        let offset = v.offset();
        if self.kind_at(offset) != Kind::Instance {
            let dict = match self.load32(offset + 8) {
                0 => {
                    let dict = self.dict()?.offset();
                    self.store32(offset + 8, dict);
                    dict
                }
                dict => dict,
            };
            return self.dict_set_str(Value::from_ref(dict), name, value);
        }
        let shape = self.shape_of(offset);
        if shape == DICT_MODE {
            return self.dict_set_str(Value::from_ref(self.load32(offset + EXT)), name, value);
        }
        if let Some(slot) = self.shape_slot(shape, name) {
            self.store64(self.slot_address(offset, slot), value.bits());
            return Ok(());
        }
        match self.shape_add(shape, name) {
            Some(next) => self.instance_append(offset, next, value),
            None => {
                let dict = self.instance_dict(Value::from_ref(offset))?.bits();
                self.dict_set_str(Value::from_bits(dict), name, value)
            }
        }
    }
    /// Moves an instance to `next`, a shape with one slot more, whose value is `value`.
    pub(crate) fn instance_append(&self, offset: u32, next: u32, value: Value<'_>) -> Result<(), Raised> {
        let slot = self.shapes.borrow().shapes[next as usize].slots - 1;
        let inline = self.len_at(offset);
        if slot >= inline {
            let beyond = slot - inline;
            if beyond >= self.load32(offset + EXT_CAPACITY) {
                let capacity = (beyond + 1).next_power_of_two().max(4);
                let buffer = self.alloc_raw(capacity as u64 * 8)?;
                let old = self.load32(offset + EXT);
                self.copy_within(old, buffer, beyond * 8);
                self.free_raw(old);
                self.store32(offset + EXT, buffer);
                self.store32(offset + EXT_CAPACITY, capacity);
            }
        }
        self.store64(self.slot_address(offset, slot), value.bits());
        self.store32(offset + SHAPE, next);
        self.widen_class(Value::from_ref(self.class_at(offset)), slot + 1);
        Ok(())
    }
    /// Deletes an attribute in the instance itself; whether it was there.
    pub fn instance_delete(&self, v: Value<'_>, name: Value<'_>) -> Result<bool, Raised> {
        if self.kind_at(v.offset()) != Kind::Instance {
            return Ok(match self.load32(v.offset() + 8) {
                0 => false,
                dict => self.dict_remove_str(Value::from_ref(dict), name),
            });
        }
        let v: Value<'_> = Value::from_bits(v.bits());
        if self.instance_get(v, name).is_none() {
            return Ok(false);
        }
        let dict = self.instance_dict(v)?;
        Ok(self.dict_remove_str(dict, name))
    }
    /// `v.__dict__`: from now on its attributes live in that dict.
    pub fn instance_dict<'h>(&'h self, v: Value<'h>) -> Res<'h> {
        let offset = v.offset();
        if self.kind_at(offset) != Kind::Instance {
            if self.load32(offset + 8) == 0 {
                let dict = self.dict()?.offset();
                self.store32(offset + 8, dict);
            }
            return Ok(Value::from_ref(self.load32(offset + 8)));
        }
        let shape = self.shape_of(offset);
        if shape == DICT_MODE {
            return Ok(Value::from_ref(self.load32(offset + EXT)));
        }
        let dict = self.dict()?;
        for (name, value) in self.instance_items(v) {
            self.dict_set_str(dict, name, value)?;
        }
        self.put_dict(offset, dict.offset())?;
        Ok(dict)
    }
    /// Replaces the attribute dict (`v.__dict__ = dict`).
    pub fn set_instance_dict(&self, v: Value<'_>, dict: Value<'_>) -> Result<(), Raised> {
        if self.kind_at(v.offset()) == Kind::Instance {
            return self.put_dict(v.offset(), dict.offset());
        }
        self.store32(v.offset() + 8, dict.offset());
        Ok(())
    }
    fn put_dict(&self, offset: u32, dict: u32) -> Result<(), Raised> {
        let members = if self.shape_of(offset) == DICT_MODE {
            self.load32(offset + MEMBERS)
        } else {
            let members = self.members_as_list(offset)?;
            self.free_raw(self.load32(offset + EXT));
            members
        };
        for i in 0..self.len_at(offset) {
            self.store64(offset + INLINE_VALUES + i * 8, Value::UNBOUND.bits());
        }
        self.store32(offset + SHAPE, DICT_MODE);
        self.store32(offset + EXT, dict);
        self.store32(offset + MEMBERS, members);
        Ok(())
    }
    /// What the members of an instance with a shape hold, as they are kept in dict mode; 0 for nothing.
    fn members_as_list(&self, offset: u32) -> Result<u32, Raised> {
        let keys = self.shape_names(self.shape_of(offset)).into_iter().enumerate().filter(|(_, key)| self.is_kind(*key, Kind::MemberSlot));
        let held: Vec<Value<'_>> = keys.flat_map(|(slot, key)| [key, Value::from_bits(self.load64(self.slot_address(offset, slot as u32)))]).collect();
        if held.is_empty() { Ok(0) } else { Ok(self.list(&held)?.offset()) }
    }
    /// In dict mode: the list of members, and where the value of one stands in it.
    fn member_place(&self, offset: u32, member: Value<'_>) -> Option<(Value<'_>, usize)> {
        let list = self.load32(offset + MEMBERS);
        let list = (list != 0).then(|| Value::from_ref(list))?;
        let place = (0..self.len(list)).step_by(2).find(|&i| self.list_get(list, i).bits() == member.bits())?;
        Some((list, place + 1))
    }
    /// What a `__slots__` member of a plain instance holds.
    pub fn member_get<'h>(&'h self, v: Value<'h>, member: Value<'_>) -> Option<Value<'h>> {
        match self.shape_of(v.offset()) {
            DICT_MODE => self.member_place(v.offset(), member).map(|(list, place)| self.list_get(list, place)),
            shape => {
                let slot = self.shape_slot(shape, member)?;
                Some(Value::from_bits(self.load64(self.slot_address(v.offset(), slot))))
            }
        }
    }
    /// Sets what a `__slots__` member of a plain instance holds.
    pub fn member_set(&self, v: Value<'_>, member: Value<'_>, value: Value<'_>) -> Result<(), Raised> {
        let offset = v.offset();
        let shape = self.shape_of(offset);
        if shape != DICT_MODE {
            if let Some(slot) = self.shape_slot(shape, member) {
                self.store64(self.slot_address(offset, slot), value.bits());
                return Ok(());
            }
            if let Some(next) = self.shape_add(shape, member) {
                return self.instance_append(offset, next, value);
            }
            self.instance_dict(Value::from_ref(offset))?;
        }
        if let Some((list, place)) = self.member_place(offset, member) {
            self.list_set(list, place, value);
            return Ok(());
        }
        if self.load32(offset + MEMBERS) == 0 {
            self.store32(offset + MEMBERS, self.list(&[])?.offset());
        }
        let list = Value::from_ref(self.load32(offset + MEMBERS));
        self.list_push(list, member)?;
        self.list_push(list, value)
    }
    /// Empties a `__slots__` member of a plain instance; whether it held something.
    pub fn member_delete(&self, v: Value<'_>, member: Value<'_>) -> Result<bool, Raised> {
        self.instance_dict(Value::from_ref(v.offset()))?;
        let Some((list, place)) = self.member_place(v.offset(), member) else { return Ok(false) };
        self.list_splice(list, place - 1, place + 1, &[])?;
        Ok(true)
    }
    /// `v.__class__ = class` for compatible classes: the attributes move to the new class's shapes.
    pub fn set_class_of(&self, v: Value<'_>, class: Value<'_>) -> Result<(), Raised> {
        if self.kind_at(v.offset()) == Kind::Instance {
            self.instance_dict(Value::from_bits(v.bits()))?;
            self.rename_members(v.offset(), class);
        }
        self.store32(v.offset() + 4, class.offset());
        self.change_flags(v, super::FLAG_SUBCLASS, 0);
        Ok(())
    }
    /// In dict mode: members of the same names in another class hold what they held.
    fn rename_members(&self, offset: u32, class: Value<'_>) {
        let list = self.load32(offset + MEMBERS);
        if list == 0 {
            return;
        }
        let list = Value::from_ref(list);
        for i in (0..self.len(list)).step_by(2) {
            if let Some(member) = self.lookup(class, self.field(self.list_get(list, i), 0)).filter(|&found| self.is_kind(found, Kind::MemberSlot)) {
                self.list_set(list, i, member);
            }
        }
    }
    /// Attribute names and values in the instance itself, in order of addition.
    pub fn instance_items<'h>(&'h self, v: Value<'h>) -> Vec<(Value<'h>, Value<'h>)> {
        let offset = v.offset();
        let dict = if self.kind_at(offset) != Kind::Instance {
            match self.dict_of(v) {
                Some(dict) => dict,
                None => return Vec::new(),
            }
        } else if self.shape_of(offset) == DICT_MODE {
            Value::from_ref(self.load32(offset + EXT))
        } else {
            let names = self.shape_names(self.shape_of(offset));
            return names
                .into_iter()
                .enumerate()
                .filter(|(_, name)| !self.is_kind(*name, Kind::MemberSlot))
                .map(|(slot, name)| (Value::from_bits(name.bits()), Value::from_bits(self.load64(self.slot_address(offset, slot as u32)))))
                .collect();
        };
        self.table_entries(dict).into_iter().map(|e| (e.key, e.value)).collect()
    }
}

const _: () = assert!(HEADER == 16 && INLINE_VALUES == 24);
