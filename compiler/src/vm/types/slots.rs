//! What the instances of a new class have: members that `__slots__` declares, a `__dict__`, and weak references to them.

use crate::heap::{ClassField, ClassFlags, Heap, Kind, Raised, Ty, Value};
use crate::vm::{Cx, Slot};

/// What a class adds to what its bases have.
struct Added {
    dict: bool,
    weakref: bool,
}

impl Cx {
    /// The items of a namespace's `__slots__` as a list; `None` when it has none. May run Python.
    pub(super) fn declared_slots(&mut self, namespace: u64) -> Result<Option<Slot>, Raised> {
        let h = self.heap();
        let Some(declared) = h.dict_get_str(self.value(namespace), h.name(crate::heap::Name::slots)) else { return Ok(None) };
        if h.is_str(declared) {
            return Ok(Some(self.push(h.list(&[declared])?)));
        }
        let declared = self.push(declared);
        self.to_list(declared).map(Some)
    }

    /// Gives a new class its members and attributes of every instance.
    pub(super) fn furnish_instances<'h>(&'h self, class: Value<'h>, own: Value<'h>, declared: Option<Slot>) -> Result<(), Raised> {
        let h = self.heap();
        let bases = h.tuple_items(h.class_field(class, ClassField::Bases));
        let native = h.native_ty(class);
        let best = h.best_base(h.class_field(class, ClassField::Bases))?;
        let room = Added { dict: !h.gives_dict(best), weakref: !h.gives_weakref(best) && !has_items(native) };
        let added = match declared {
            Some(declared) => {
                let names = h.list_items(self.get(declared));
                if has_items(native) && !names.is_empty() {
                    return Err(h.type_error(&format!("nonempty __slots__ not supported for subtype of '{}'", h.class_name(best))));
                }
                add_members(h, class, own, &names, &room)?
            }
            None => Added { dict: room.dict, weakref: room.weakref },
        };
        let dict = added.dict || room.dict && bases.iter().any(|&base| h.gives_dict(base));
        let weakref = added.weakref || room.weakref && bases.iter().any(|&base| h.gives_weakref(base));
        let inherited = bases.iter().fold(0, |flags, &base| flags | h.class_flags(base) & ClassFlags::SLOTS);
        let mut flags = inherited | if declared.is_some() { ClassFlags::SLOTS } else { 0 };
        if !dict && room.dict {
            flags |= ClassFlags::NO_DICT;
        }
        if !weakref && !h.gives_weakref(best) {
            flags |= ClassFlags::NO_WEAKREF;
        }
        h.change_class_flags(class, flags, 0);
        if added.dict && room.dict {
            self.add_instance_attribute(class, own, 0)?;
        }
        if added.weakref && room.weakref {
            self.add_instance_attribute(class, own, 2)?;
        }
        Ok(())
    }

    /// Row `n` of the attributes that instances of script classes have, with the setter after it.
    fn add_instance_attribute<'h>(&'h self, class: Value<'h>, own: Value<'h>, n: usize) -> Result<(), Raised> {
        let h = self.heap();
        let row = self.instance_rows + n;
        let name = h.intern_str(self.natives[row].row.name)?;
        let setter = if n == 0 { row as i64 + 1 } else { -1 };
        let attribute = h.new_fields(Kind::GetSet, Ty::GetSetDescriptor, &[Value::small(row as i64), name, class, Value::small(setter)])?;
        h.dict_set_str(own, name, attribute)
    }
}

/// Instances of these vary in size, so that nothing can stand behind what they hold.
fn has_items(native: Ty) -> bool {
    matches!(native, Ty::Int | Ty::Tuple | Ty::Bytes | Ty::Type)
}

/// Member descriptors for the names that `__slots__` lists, and what else it asks for.
fn add_members<'h>(h: &'h Heap, class: Value<'h>, own: Value<'h>, names: &[Value<'h>], room: &Added) -> Result<Added, Raised> {
    let mut added = Added { dict: false, weakref: false };
    let mut members: Vec<String> = Vec::new();
    for &name in names {
        if !h.is_str(name) {
            return Err(h.type_error(&format!("__slots__ items must be strings, not '{}'", h.type_name(name))));
        }
        let text = h.str_lossy(name);
        if !is_identifier(&text) {
            return Err(h.type_error("__slots__ must be identifiers"));
        }
        let (flag, free) = match &*text {
            "__dict__" => (&mut added.dict, room.dict),
            "__weakref__" => (&mut added.weakref, room.weakref),
            _ => {
                members.push(mangled(h, class, &text));
                continue;
            }
        };
        if !free || *flag {
            return Err(h.type_error(&format!("{text} slot disallowed: we already got one")));
        }
        *flag = true;
    }
    members.sort_unstable();
    for member in &members {
        if h.dict_get_str(own, h.intern_str(member)?).is_some() && !matches!(&**member, "__qualname__" | "__classcell__" | "__classdictcell__") {
            return Err(h.value_error(&format!("'{member}' in __slots__ conflicts with class variable")));
        }
    }
    for member in &members {
        let name = h.intern_str(member)?;
        h.dict_set_str(own, name, h.new_fields(Kind::MemberSlot, Ty::MemberDescriptor, &[name, class])?)?;
    }
    Ok(added)
}

fn is_identifier(text: &str) -> bool {
    let fits = |(i, c): (usize, char)| c == '_' || if i == 0 { unicode_ident::is_xid_start(c) } else { unicode_ident::is_xid_continue(c) };
    !text.is_empty() && text.chars().enumerate().all(fits)
}

/// A private name as it is in the class.
fn mangled(h: &Heap, class: Value<'_>, text: &str) -> String {
    let class_name = h.class_name(class).trim_start_matches('_');
    if text.starts_with("__") && !text.ends_with("__") && !class_name.is_empty() { format!("_{class_name}{text}") } else { text.to_string() }
}

impl Heap {
    /// Whether instances of a class have a `__dict__`.
    pub(crate) fn gives_dict(&self, class: Value<'_>) -> bool {
        if self.is_script_class(class) {
            return self.class_flags(class) & ClassFlags::NO_DICT == 0;
        }
        let own = matches!(
            self.native_ty(class),
            Ty::Function | Ty::Module | Ty::Type | Ty::SimpleNamespace | Ty::StaticMethod | Ty::ClassMethod | Ty::LruCache
        );
        own || self.class_is(class, Ty::BaseException)
    }

    /// Whether there can be weak references to instances of a class.
    pub(crate) fn gives_weakref(&self, class: Value<'_>) -> bool {
        if self.is_script_class(class) {
            return self.class_flags(class) & ClassFlags::NO_WEAKREF == 0;
        }
        matches!(
            self.native_ty(class),
            Ty::Function | Ty::BuiltinFunction | Ty::Method | Ty::Generator | Ty::Coroutine | Ty::AsyncGenerator | Ty::Type | Ty::Set | Ty::FrozenSet
                | Ty::Module | Ty::Code | Ty::MemoryView | Ty::Deque | Ty::RePattern | Ty::GenericAlias | Ty::LruCache | Ty::TypeVar | Ty::ParamSpec
                | Ty::TypeVarTuple | Ty::TypeAliasType
        )
    }
}
