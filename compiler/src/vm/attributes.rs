//! Attributes: look-up in CPython's order, descriptors, `__getattr__`, and what the inline caches may remember.

use super::deliver_room;
use super::frames::{Ret, Step, Then};
use super::machine::Cx;
use super::native::Body;
use super::stubs::StubKind;
use crate::code::op::Op;
use crate::heap::{ClassFlags, FunctionField, INLINE_VALUES, Kind, Name, Raised, Ty, Value};

/// What an attribute look-up found, before anything is called.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found {
    /// The value itself, as it stands in the instance.
    Instance(u64),
    /// A plain class attribute: the value itself.
    Plain(u64),
    /// A function found on the class: to be bound to the object, or called with it.
    Method(u64),
    /// Bind to the class instead of the object (class methods).
    ClassMethod(u64),
    /// A class method found on the metaclass: bind to the type of the object, which is a class.
    MetaClassMethod(u64),
    /// Call this with the object: a property's getter.
    Property(u64),
    /// A builtin attribute: getter row.
    GetSet(u64),
    /// A `__slots__` member.
    Slot(u64),
    /// Call `type(descriptor).__get__(descriptor, object, class)`.
    Descriptor(u64, u64),
    Missing,
}

impl Cx {
    /// Looks an attribute up on an object by CPython's `object.__getattribute__` (for a class: `type.__getattribute__`).
    pub(crate) fn find_attr(&self, object: u64, name: u64) -> Found {
        let h = &self.heap;
        let v = self.value(object);
        let name = self.value(name);
        let class = h.class_of(v);
        if h.is_kind(v, Kind::Class) {
            return self.find_class_attr(v, name);
        }
        if h.is_kind(v, Kind::Super) {
            return self.find_super_attr(v, name);
        }
        self.find_generic_attr(v, class, name)
    }

    /// What most objects have: data descriptors of the class, then what the object itself has, then what else the class has.
    #[inline(always)]
    fn find_generic_attr(&self, v: Value<'_>, class: Value<'_>, name: Value<'_>) -> Found {
        let h = &self.heap;
        let on_class = h.lookup(class, name);
        if let Some(found) = on_class
            && found.is_ref()
        {
            match h.kind_at(found.offset()) {
                Kind::Property => return Found::Property(found.bits()),
                Kind::GetSet => return Found::GetSet(found.bits()),
                Kind::MemberSlot => return Found::Slot(found.bits()),
                Kind::Instance | Kind::Record if self.is_data_descriptor(found) => {
                    if let Some(get) = h.lookup_name(h.class_of(found), Name::get) {
                        return Found::Descriptor(found.bits(), get.bits());
                    }
                }
                _ => {}
            }
        }
        if v.is_ref()
            && let Some(value) = h.instance_get(v, name)
        {
            return Found::Instance(value.bits());
        }
        match on_class {
            Some(found) => self.classify(found),
            // Attributes of a method are its function's.
            None if h.is_kind(v, Kind::BoundMethod) => self.find_attr(h.field(v, 0).bits(), name.bits()),
            None => Found::Missing,
        }
    }

    pub(crate) fn is_data_descriptor(&self, v: Value<'_>) -> bool {
        let h = &self.heap;
        match h.kind(v) {
            Some(Kind::Property | Kind::GetSet | Kind::MemberSlot) => true,
            Some(Kind::Instance | Kind::Record) => {
                let class = h.class_of(v);
                h.lookup_name(class, Name::set).is_some() || h.lookup_name(class, Name::delete).is_some()
            }
            _ => false,
        }
    }

    /// A class attribute that is no data descriptor, as seen through an instance.
    fn classify(&self, found: Value<'_>) -> Found {
        let h = &self.heap;
        let bits = found.bits();
        if !found.is_ref() {
            return Found::Plain(bits);
        }
        match h.kind_at(found.offset()) {
            Kind::Function => Found::Method(bits),
            Kind::Native => match self.native_binds(found) {
                NativeBinding::Method => Found::Method(bits),
                NativeBinding::Class => Found::ClassMethod(bits),
                NativeBinding::None => Found::Plain(bits),
            },
            Kind::StaticMethod => Found::Plain(h.field(found, 0).bits()),
            Kind::ClassMethod => Found::ClassMethod(h.field(found, 0).bits()),
            Kind::Property => Found::Property(bits),
            Kind::GetSet => Found::GetSet(bits),
            Kind::MemberSlot => Found::Slot(bits),
            _ => match h.lookup_name(h.class_of(found), Name::get) {
                Some(get) => Found::Descriptor(bits, get.bits()),
                None => Found::Plain(bits),
            },
        }
    }

    /// Whether a method found on a class takes its object as its first argument just like that. (A builtin function does not.)
    pub(crate) fn takes_object(&self, method: Value<'_>) -> bool {
        match self.heap.kind(method) {
            Some(Kind::Function) => true,
            Some(Kind::Native) => !matches!(self.native_binds(method), NativeBinding::None),
            _ => false,
        }
    }

    fn native_binds(&self, native: Value<'_>) -> NativeBinding {
        let class = self.heap.class_of(native);
        let h = &self.heap;
        if class.is(h.class(Ty::MethodDescriptor)) || class.is(h.class(Ty::WrapperDescriptor)) {
            NativeBinding::Method
        } else if class.is(h.class(Ty::ClassMethodDescriptor)) {
            NativeBinding::Class
        } else {
            NativeBinding::None
        }
    }

    fn find_class_attr(&self, class: Value<'_>, name: Value<'_>) -> Found {
        let h = &self.heap;
        let meta = h.class_of(class);
        let on_meta = h.lookup(meta, name);
        if let Some(found) = on_meta
            && self.is_data_descriptor(found)
        {
            return match self.classify(found) {
                // Attributes of classes such as __name__ are builtin getters on type.
                other => other,
            };
        }
        if let Some(found) = h.lookup(class, name) {
            return self.classify_on_class(found);
        }
        match on_meta.map(|found| self.classify(found)) {
            Some(Found::ClassMethod(function)) => Found::MetaClassMethod(function),
            Some(found) => found,
            None => Found::Missing,
        }
    }

    /// A class attribute as seen through the class itself.
    fn classify_on_class(&self, found: Value<'_>) -> Found {
        let (h, bits) = (&self.heap, found.bits());
        match h.kind(found) {
            Some(Kind::StaticMethod) => Found::Plain(h.field(found, 0).bits()),
            Some(Kind::ClassMethod) => Found::Method(h.field(found, 0).bits()),
            Some(Kind::Native) if matches!(self.native_binds(found), NativeBinding::Class) => Found::Method(bits),
            Some(Kind::Function | Kind::Native | Kind::Property | Kind::GetSet | Kind::MemberSlot) | None => Found::Plain(bits),
            _ => match h.lookup_name(h.class_of(found), Name::get) {
                Some(get) => Found::Descriptor(bits, get.bits()),
                None => Found::Plain(bits),
            },
        }
    }

    /// Whether a super object stands for a class itself, so that what it finds is not bound to an instance.
    fn is_super_of_class(&self, v: Value<'_>) -> bool {
        let h = &self.heap;
        h.is_kind(v, Kind::Super) && h.field(v, 1).is(h.field(v, 2))
    }

    fn find_super_attr(&self, proxy: Value<'_>, name: Value<'_>) -> Found {
        let h = &self.heap;
        if name.is(h.name(Name::class)) {
            return Found::Plain(h.class_of(proxy).bits());
        }
        match self.found_after(proxy, name) {
            Some(found) if self.is_super_of_class(proxy) => self.classify_on_class(found),
            Some(found) => self.classify(found),
            None => self.find_generic_attr(proxy, h.class_of(proxy), name),
        }
    }

    /// What the classes after a super object's have under a name.
    fn found_after<'h>(&'h self, proxy: Value<'h>, name: Value<'_>) -> Option<Value<'h>> {
        let h = &self.heap;
        let (after, start) = (h.field(proxy, 0), h.field(proxy, 2));
        if !h.is_kind(start, Kind::Class) {
            return None;
        }
        let mro = h.tuple_items(h.class_field(start, crate::heap::ClassField::Mro));
        let rest = mro.iter().position(|c| c.is(after)).map_or(&[][..], |i| &mro[i + 1..]);
        rest.iter().find_map(|&class| h.dict_get_str(h.dict_of(class)?, name))
    }

    /// What `found` binds to: the object, or what a super proxy stands for.
    fn receiver_of(&self, object: u64, name: u64, found: Found) -> u64 {
        let (h, v) = (&self.heap, self.value(object));
        if h.is_kind(v, Kind::Super) && !self.is_supers_own(v, name, found) { h.field(v, 1).bits() } else { object }
    }

    /// Whether an attribute found for a super object is that object's own: nothing after the class in the MRO has it.
    fn is_supers_own(&self, proxy: Value<'_>, name: u64, found: Found) -> bool {
        let h = &self.heap;
        let own = h.class(Ty::Super);
        if !h.class_of(proxy).is(own) {
            return self.found_after(proxy, self.value(name)).is_none();
        }
        let owner = match found {
            Found::Method(bits) | Found::ClassMethod(bits) if h.is_kind(self.value(bits), Kind::Native) => h.field(self.value(bits), crate::heap::NATIVE_OWNER),
            Found::GetSet(bits) => h.field(self.value(bits), 2),
            _ => Value::NONE,
        };
        // What `super` itself has may also be asked for through a super object of another.
        owner.is(own) && self.found_after(proxy, self.value(name)).is_none() || !h.is_kind(h.field(proxy, 2), Kind::Class) || h.field(proxy, 0).is(h.class(Ty::Object))
    }

    /// `object.name` into `ret`: the whole protocol.
    pub(crate) fn load_attr(&mut self, object: u64, name: u64, ret: Ret) -> Result<Step, Raised> {
        let h = &self.heap;
        let class = h.class_of(self.value(object));
        let flags = h.class_flags(class);
        if flags & ClassFlags::GETATTRIBUTE != 0
            && let Some(method) = h.lookup_name(class, Name::getattribute)
        {
            let method = method.bits();
            if flags & ClassFlags::GETATTR != 0 && ret.then == Then::Store {
                return self.call_keeping_method(method, object, name, Ret { then: Then::Hook, ..ret });
            }
            return self.call_method_of(method, object, &[name], ret);
        }
        let found = self.find_attr(object, name);
        let this = self.receiver_of(object, name, found);
        let hooked = flags & ClassFlags::GETATTR != 0 && ret.then == Then::Store;
        match found {
            Found::Property(property) => {
                // `super().x` on the class itself yields the property.
                let getter = self.heap.field(self.value(property), 0).bits();
                if getter == Value::NONE.bits() {
                    return Err(self.property_lacks(property, object, "getter"));
                }
                let then = if hooked { Then::Hook } else { ret.then };
                self.call_keeping(getter, &[this], [object, name], Ret { then, ..ret })
            }
            Found::Descriptor(descriptor, get) => {
                let class = self.heap.class_of(self.value(this)).bits();
                let v = self.value(object);
                let (instance, owner) = match self.heap.kind(v) {
                    Some(Kind::Class) => self.class_descriptor_arguments(object, descriptor),
                    Some(Kind::Super) if this != object && self.is_super_of_class(v) => (Value::NONE.bits(), this),
                    _ => (this, class),
                };
                let then = if hooked { Then::Hook } else { ret.then };
                self.call_keeping(get, &[descriptor, instance, owner], [object, name], Ret { then, ..ret })
            }
            Found::GetSet(getset) => self.load_getset(getset, this, object, name, ret),
            Found::Missing => self.attr_missing(object, name, ret),
            Found::Slot(slot) => match self.slot_value(slot, this)? {
                Some(bits) => self.deliver(ret, bits, deliver_room(self)),
                None if flags & ClassFlags::GETATTR != 0 => self.attr_missing(object, name, ret),
                None => Err(self.unset_member(slot, this)),
            },
            other => {
                let bits = self.bind_found(other, this)?;
                self.deliver(ret, bits, deliver_room(self))
            }
        }
    }

    fn call_keeping_method(&mut self, method: u64, object: u64, name: u64, ret: Ret) -> Result<Step, Raised> {
        self.call_keeping(method, &[object, name], [object, name], ret)
    }

    /// `__get__` arguments when the object is a class: (None, class), or (class, metaclass) for a metaclass's descriptor.
    fn class_descriptor_arguments(&self, class: u64, descriptor: u64) -> (u64, u64) {
        let h = &self.heap;
        let meta = h.class_of(self.value(class));
        let mro = h.tuple_items(h.class_field(self.value(class), crate::heap::ClassField::Mro));
        let own = mro.iter().any(|&c| h.dict_of(c).is_some_and(|d| h.table_entries(d).iter().any(|e| e.value.bits() == descriptor)));
        if own { (Value::NONE.bits(), class) } else { (class, meta.bits()) }
    }

    /// The value of what needs no call.
    pub(crate) fn bind_found(&mut self, found: Found, this: u64) -> Result<u64, Raised> {
        let h = &self.heap;
        match found {
            Found::Instance(bits) | Found::Plain(bits) => Ok(bits),
            Found::Method(function) => {
                let f = self.value(function);
                if h.is_kind(f, Kind::Native) && !h.class_of(f).is(h.class(Ty::BuiltinFunction)) {
                    let (row, owner) = (h.field(f, 0), h.field(f, 1));
                    let ty = if h.class_of(f).is(h.class(Ty::WrapperDescriptor)) { Ty::MethodWrapper } else { Ty::BuiltinFunction };
                    return h.native(ty, row.as_small().unwrap_or(0) as usize, owner, self.value(this)).map(|v| v.bits());
                }
                if !h.is_kind(f, Kind::Function) && h.lookup_name(h.class_of(f), Name::get).is_none() && !h.is_kind(f, Kind::BoundMethod) {
                    return h.bound_method(f, self.value(this)).map(|v| v.bits());
                }
                h.bound_method(f, self.value(this)).map(|v| v.bits())
            }
            Found::ClassMethod(function) => {
                let v = self.value(this);
                let class = if h.is_kind(v, Kind::Class) { v } else { h.class_of(v) };
                self.bind_found(Found::Method(function), class.bits())
            }
            Found::MetaClassMethod(function) => {
                let class = h.class_of(self.value(this)).bits();
                self.bind_found(Found::Method(function), class)
            }
            _ => Ok(Value::NONE.bits()),
        }
    }

    /// AttributeError for a `__slots__` member that holds nothing.
    #[cold]
    pub(crate) fn unset_member(&self, member: u64, object: u64) -> Raised {
        let h = &self.heap;
        let class = h.class_of(self.value(object));
        let module = h.lookup_own(class, Name::module).filter(|&m| h.is_str(m) && h.str_bytes(m) != b"__main__");
        let name = if module.is_some() { super::types::full_class_name(h, class) } else { super::types::class_qualname(h, class) };
        h.raise(Ty::AttributeError, &format!("'{name}' object has no attribute '{}'", h.str_lossy(h.field(self.value(member), 0))))
    }

    /// The attribute in a `__slots__` slot.
    pub(crate) fn slot_value(&self, slot: u64, object: u64) -> Result<Option<u64>, Raised> {
        let (h, member, v) = (&self.heap, self.value(slot), self.value(object));
        self.check_slot(slot, object)?;
        let found = if h.is_kind(v, Kind::Instance) { h.member_get(v, member) } else { h.instance_get(v, h.field(member, 0)) };
        Ok(found.map(|v| v.bits()))
    }

    pub(crate) fn set_slot(&self, slot: u64, object: u64, value: Value<'_>) -> Result<(), Raised> {
        let (h, member, v) = (&self.heap, self.value(slot), self.value(object));
        self.check_slot(slot, object)?;
        if h.is_kind(v, Kind::Instance) { h.member_set(v, member, value) } else { h.instance_set(v, h.field(member, 0), value) }
    }

    pub(crate) fn delete_slot(&self, slot: u64, object: u64) -> Result<(), Raised> {
        let (h, member, v) = (&self.heap, self.value(slot), self.value(object));
        self.check_slot(slot, object)?;
        let name = h.field(member, 0);
        let was_there = if h.is_kind(v, Kind::Instance) { h.member_delete(v, member)? } else { h.instance_delete(v, name)? };
        if was_there { Ok(()) } else { Err(h.raise(Ty::AttributeError, &h.str_lossy(name))) }
    }

    /// A slot is one of its class's instances.
    fn check_slot(&self, slot: u64, object: u64) -> Result<(), Raised> {
        let (h, member, v) = (&self.heap, self.value(slot), self.value(object));
        let class = h.field(member, 1);
        if h.is_subclass(h.class_of(v), class) {
            return Ok(());
        }
        let (name, of, got) = (h.str_lossy(h.field(member, 0)), h.class_name(class), h.type_name(v));
        Err(h.type_error(&format!("descriptor '{name}' for '{of}' objects doesn't apply to a '{got}' object")))
    }

    fn load_getset(&mut self, getset: u64, this: u64, object: u64, name: u64, ret: Ret) -> Result<Step, Raised> {
        let this = self.getset_target(getset, this);
        let row = self.heap.field(self.value(getset), 0).as_small().unwrap_or(0) as usize;
        let _ = (object, name);
        match self.natives[row].body() {
            Body::Pure(function) => {
                let bits = function(&self.heap, &[self.value(this)])?.bits();
                self.deliver(ret, bits, deliver_room(self))
            }
            Body::Vm(function) => {
                let slot = self.push(self.value(this));
                let flow = function(self, super::api::Args { base: slot.0, count: 1 })?;
                self.finish_flow(flow, deliver_room(self), ret)
            }
        }
    }

    /// A function's attribute read through a method is read from the function.
    pub(crate) fn getset_target(&self, getset: u64, this: u64) -> u64 {
        let v = self.value(this);
        let owner = self.heap.field(self.value(getset), 2);
        if self.heap.is_kind(v, Kind::BoundMethod) && owner.is(self.heap.class(Ty::Function)) { self.heap.field(v, 0).bits() } else { this }
    }

    #[cold]
    pub(crate) fn property_lacks(&mut self, property: u64, object: u64, what: &str) -> Raised {
        let h = &self.heap;
        let (getter, given) = (h.field(self.value(property), 0), h.field(self.value(property), 4));
        // A property that was not made in a class body is called what its getter is.
        let name = if h.is_kind(getter, Kind::Function) && !h.is_str(given) { h.function_field(getter, FunctionField::Name) } else { given };
        let class = h.type_name(self.value(object));
        let text = if h.is_str(name) { format!("property '{}' of '{class}' object has no {what}", h.str_lossy(name)) } else { format!("property of '{class}' object has no {what}") };
        h.raise(Ty::AttributeError, &text)
    }

    /// Whether an attribute is missing, with no hook that could still supply it: then nobody need make an AttributeError.
    pub(crate) fn is_plainly_missing(&self, object: u64, name: u64) -> bool {
        let h = &self.heap;
        let v = self.value(object);
        let class = h.class_of(v);
        !matches!(h.kind(v), Some(Kind::Module | Kind::Super | Kind::BoundMethod))
            && h.class_flags(class) & ClassFlags::GETATTRIBUTE == 0
            && h.lookup_name(class, Name::getattr).is_none()
            && matches!(self.find_attr(object, name), Found::Missing)
    }

    /// The attribute is not there: `__getattr__`, a module's own, or AttributeError.
    fn attr_missing(&mut self, object: u64, name: u64, ret: Ret) -> Result<Step, Raised> {
        let h = &self.heap;
        let v = self.value(object);
        if h.is_kind(v, Kind::BoundMethod) {
            let function = h.field(v, 0).bits();
            return self.attr_missing(function, name, ret);
        }
        let class = h.class_of(v);
        if let Some(hook) = h.lookup_name(class, Name::getattr) {
            let hook = hook.bits();
            return self.call_method_of(hook, object, &[name], ret);
        }
        if h.is_kind(v, Kind::Module)
            && let Some(hook) = h.dict_of(v).and_then(|d| h.dict_get_str(d, h.name(Name::getattr)))
        {
            let hook = hook.bits();
            return self.call_keeping(hook, &[name], [object, name], ret);
        }
        if h.is_kind(v, Kind::Module) && h.dict_of(v).is_some_and(|dict| dict.bits() == self.builtins) {
            // These stand in the builtins once they are named.
            if let Some(bits) = self.late_builtin(name)? {
                return self.deliver(ret, bits, deliver_room(self));
            }
        }
        Err(self.attribute_error(object, name))
    }

    /// `AttributeError` with its `name` and `obj`.
    #[cold]
    pub(crate) fn attribute_error(&mut self, object: u64, name: u64) -> Raised {
        let h = &self.heap;
        let v = self.value(object);
        let shown = h.str_lossy(self.value(name));
        let text = match h.kind(v) {
            Some(Kind::Class) => format!("type object '{}' has no attribute '{shown}'", h.class_name(v)),
            Some(Kind::Module) => {
                let own = h.dict_of(v).and_then(|d| h.dict_get_str(d, h.name(Name::name)));
                match own {
                    Some(own) if h.is_str(own) => format!("module '{}' has no attribute '{shown}'", h.str_lossy(own)),
                    _ => format!("module has no attribute '{shown}'"),
                }
            }
            _ => format!("'{}' object has no attribute '{shown}'", h.type_name(v)),
        };
        self.attribute_error_saying(&text, object, name)
    }

    pub(crate) fn attribute_error_saying(&mut self, text: &str, object: u64, name: u64) -> Raised {
        let raised = self.heap.raise_naming(Ty::AttributeError, text, self.value(name));
        let exception = self.heap.take_pending();
        if self.heap.is_kind(exception, Kind::Exception) && self.heap.class_of(exception).is(self.heap.class(Ty::AttributeError)) {
            let payload = self.heap.tuple(&[self.value(name), self.value(object)]);
            if let Ok(payload) = payload {
                self.heap.set_exception_field(exception, crate::heap::ExceptionField::Payload, payload);
            }
        }
        self.heap.set_pending(exception);
        raised
    }

    // ---- instructions

    fn instruction_name(&self, c: u16) -> u64 {
        self.code().names[c as usize]
    }

    pub(crate) fn get_attr(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let object = self.reg(b);
        if object == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        let name = self.instruction_name(c);
        let v = self.value(object);
        let h = &self.heap;
        // A module's own names, without the detour through descriptors.
        if h.is_kind(v, Kind::Module)
            && let Some(found) = h.dict_of(v).and_then(|dict| h.dict_get_str(dict, self.value(name)))
        {
            let bits = found.bits();
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        if h.class_flags(h.class_of(v)) & ClassFlags::GETATTRIBUTE == 0 {
            let found = self.find_attr(object, name);
            match found {
                Found::Instance(bits) => {
                    self.cache_instance_slot(object, name, name);
                    self.set_reg(a, bits);
                    return Ok(Step::Next);
                }
                Found::Plain(bits) => {
                    self.cache_class_value(object, bits, name);
                    self.set_reg(a, bits);
                    return Ok(Step::Next);
                }
                Found::Slot(slot) if h.is_kind(v, Kind::Instance) => {
                    if let Some(bits) = self.slot_value(slot, object)? {
                        self.cache_instance_slot(object, slot, name);
                        self.set_reg(a, bits);
                        return Ok(Step::Next);
                    }
                }
                Found::Method(_) | Found::ClassMethod(_) => {
                    let this = self.receiver_of(object, name, found);
                    let bits = self.bind_found(found, this)?;
                    self.set_reg(a, bits);
                    return Ok(Step::Next);
                }
                _ => {}
            }
        }
        self.load_attr(object, name, Ret { then: Then::Store, dest: a, pc: self.pc + 3 })
    }

    /// Remembers in the running instruction where an instance of this shape keeps `name`.
    fn cache_instance_slot(&mut self, object: u64, name: u64, written: u64) {
        let h = &self.heap;
        let v = self.value(object);
        if !h.is_kind(v, Kind::Instance) {
            return;
        }
        let shape = h.shape_of(v.offset());
        if shape == 0 {
            return;
        }
        if let Some(slot) = h.shape_slot(shape, self.value(name))
            && slot < h.len(v) as u32
            && slot < h.class_smallest_inline(v)
        {
            self.set_cache(StubKind::Get, written, shape, shape as u64 | ((INLINE_VALUES + slot * 8) as u64) << 32, 0);
        }
    }

    fn cache_class_value(&mut self, object: u64, bits: u64, name: u64) {
        let h = &self.heap;
        let v = self.value(object);
        if !h.is_kind(v, Kind::Instance) || h.shape_of(v.offset()) == 0 || bits == 0 {
            return;
        }
        let (shape, version) = (h.shape_of(v.offset()), h.class_version(h.class_of(v)));
        self.set_cache(StubKind::Get, name, shape, shape as u64 | (version as u64) << 32, bits);
    }

    fn set_cache(&mut self, kind: StubKind, name: u64, id: u32, first: u64, second: u64) {
        self.remember_stub(kind, id, name, first, second);
        let words = &self.code().words;
        words[self.pc as usize + 1].set(first);
        words[self.pc as usize + 2].set(second);
    }

    pub(crate) fn load_method(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let object = self.reg(b);
        if object == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        let name = self.instruction_name(c);
        let h = &self.heap;
        let class = h.class_of(self.value(object));
        if h.class_flags(class) & ClassFlags::GETATTRIBUTE == 0 {
            match self.find_attr(object, name) {
                found @ Found::Method(function) => {
                    let v = self.value(object);
                    let own = if v.is_ref() { h.load32(v.offset() + 8) } else { 0 };
                    // The shape of an instance; of other objects whether they have attributes, and which.
                    let (plain, key) = match h.kind(v) {
                        Some(Kind::Instance) => (own != 0, own),
                        Some(Kind::Class | Kind::Super | Kind::Module) | None => (false, 0),
                        Some(_) => (true, if own == 0 { 0 } else { h.keys_version_at(own) }),
                    };
                    if plain {
                        let version = h.class_version(class);
                        self.set_cache(StubKind::Method, name, version, key as u64 | (version as u64) << 32, function);
                    }
                    let this = self.receiver_of(object, name, found);
                    self.set_reg(a, function);
                    self.set_reg(a + 4, this);
                    return Ok(Step::Next);
                }
                Found::Instance(bits) | Found::Plain(bits) => {
                    self.set_reg(a, bits);
                    self.set_reg(a + 4, Value::UNBOUND.bits());
                    return Ok(Step::Next);
                }
                _ => {}
            }
        }
        self.set_reg(a + 4, Value::UNBOUND.bits());
        self.load_attr(object, name, Ret { then: Then::Store, dest: a, pc: self.pc + 3 })
    }

    pub(crate) fn set_attr(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let (object, value) = (self.reg(a), self.reg(b));
        if object == Value::UNBOUND.bits() || value == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        let name = self.instruction_name(c);
        let h = &self.heap;
        let v = self.value(object);
        let class = h.class_of(v);
        let on_class = h.lookup(class, self.value(name));
        let plain = h.is_kind(v, Kind::Instance) && h.class_flags(class) & ClassFlags::SETATTR == 0;
        // A `__slots__` member keeps its value under itself.
        let member = on_class.filter(|&found| h.is_kind(found, Kind::MemberSlot)).map(|found| found.bits());
        let key = member.unwrap_or(name);
        let direct = match on_class {
            Some(_) if member.is_some() => true,
            Some(found) => h.class_flags(class) & ClassFlags::NO_DICT == 0 && !self.is_data_descriptor(found),
            None => h.class_flags(class) & ClassFlags::NO_DICT == 0,
        };
        if plain && direct {
            let before = h.shape_of(v.offset());
            match member {
                Some(member) => self.set_slot(member, object, self.value(value))?,
                None => h.instance_set(v, self.value(name), self.value(value))?,
            }
            let after = h.shape_of(v.offset());
            if before != 0 && after != 0
                && let Some(slot) = h.shape_slot(after, self.value(key))
                && slot < h.class_inline_slots(class)
            {
                let next = if after == before { 0 } else { after as u64 };
                self.set_cache(StubKind::Set, name, before, before as u64 | ((INLINE_VALUES + slot * 8) as u64) << 32, next);
            }
            return Ok(Step::Next);
        }
        self.store_attr(object, name, value, Ret { then: Then::Discard, dest: 0, pc: self.pc + 3 })
    }

    /// `object.name = value`: the whole protocol. `value` UNBOUND deletes.
    pub(crate) fn store_attr(&mut self, object: u64, name: u64, value: u64, ret: Ret) -> Result<Step, Raised> {
        let h = &self.heap;
        let v = self.value(object);
        let class = h.class_of(v);
        let deleting = value == Value::UNBOUND.bits();
        if h.class_flags(class) & ClassFlags::SETATTR != 0 {
            let hook = if deleting { Name::delattr } else { Name::setattr };
            if let Some(method) = h.lookup_name(class, hook)
                && !h.is_kind(method, Kind::Native)
            {
                let method = method.bits();
                let args = [name, value];
                return self.call_method_of(method, object, if deleting { &args[..1] } else { &args }, ret);
            }
        }
        self.store_attr_plain(object, name, value, ret)
    }

    /// `object.__setattr__`, `type.__setattr__`: descriptors, then the object itself.
    pub(crate) fn store_attr_plain(&mut self, object: u64, name: u64, value: u64, ret: Ret) -> Result<Step, Raised> {
        let h = &self.heap;
        let v = self.value(object);
        let class = h.class_of(v);
        let deleting = value == Value::UNBOUND.bits();
        if let Some(found) = h.lookup(class, self.value(name)) {
            let found_bits = found.bits();
            match h.kind(found) {
                Some(Kind::Property) => {
                    let (field, what) = if deleting { (2, "deleter") } else { (1, "setter") };
                    let function = h.field(found, field).bits();
                    if function == Value::NONE.bits() {
                        return Err(self.property_lacks(found_bits, object, what));
                    }
                    let args = [object, value];
                    return self.call_keeping(function, if deleting { &args[..1] } else { &args }, [object, name], ret);
                }
                Some(Kind::GetSet) => return self.store_getset(found_bits, object, value, ret),
                Some(Kind::MemberSlot) => {
                    if deleting {
                        self.delete_slot(found_bits, object)?;
                    } else {
                        self.set_slot(found_bits, object, self.value(value))?;
                    }
                    return self.deliver(ret, Value::NONE.bits(), deliver_room(self));
                }
                Some(Kind::Instance | Kind::Record) => {
                    let hook = if deleting { Name::delete } else { Name::set };
                    if let Some(method) = h.lookup_name(h.class_of(found), hook) {
                        let method = method.bits();
                        let args = [found_bits, object, value];
                        return self.call_keeping(method, if deleting { &args[..2] } else { &args }, [object, name], ret);
                    }
                    if self.is_data_descriptor(found) {
                        return Err(h.raise(Ty::AttributeError, if deleting { "__delete__" } else { "__set__" }));
                    }
                }
                _ => {}
            }
        }
        if h.is_kind(v, Kind::Class) {
            self.store_class_attr(object, name, value)?;
            return self.deliver(ret, Value::NONE.bits(), deliver_room(self));
        }
        if !self.takes_attributes(v) {
            return Err(self.cannot_set(object, name));
        }
        if deleting {
            let mut deleted = h.instance_delete(v, self.value(name))?;
            if self.is_sys(object) {
                deleted |= self.forget_sys_attribute(name)?;
            }
            if !deleted {
                let (h, v) = (&self.heap, self.value(object));
                if h.is_kind(v, Kind::Module) {
                    let text = format!("'{}' object has no attribute '{}'", h.type_name(v), h.str_lossy(self.value(name)));
                    return Err(self.attribute_error_saying(&text, object, name));
                }
                return Err(self.attribute_error(object, name));
            }
        } else {
            h.instance_set(v, self.value(name), self.value(value))?;
        }
        self.deliver(ret, Value::NONE.bits(), deliver_room(self))
    }

    /// Whether an object has a `__dict__` to put attributes in.
    pub(crate) fn takes_attributes(&self, v: Value<'_>) -> bool {
        let h = &self.heap;
        if !v.is_ref() {
            return false;
        }
        let class = h.class_of(v);
        if h.is_script_class(class) {
            return h.class_flags(class) & ClassFlags::NO_DICT == 0;
        }
        matches!(h.kind_at(v.offset()), Kind::Function | Kind::Module | Kind::Exception | Kind::Namespace | Kind::StaticMethod | Kind::ClassMethod) || class.is(h.class(Ty::LruCache))
    }

    #[cold]
    fn cannot_set(&mut self, object: u64, name: u64) -> Raised {
        let h = &self.heap;
        let v = self.value(object);
        let shown = h.str_lossy(self.value(name)).into_owned();
        let class = h.class_of(v);
        let type_name = h.type_name(v).to_string();
        let text = if h.lookup(class, self.value(name)).is_some() {
            format!("'{type_name}' object attribute '{shown}' is read-only")
        } else {
            format!("'{type_name}' object has no attribute '{shown}' and no __dict__ for setting new attributes")
        };
        self.attribute_error_saying(&text, object, name)
    }

    fn store_getset(&mut self, getset: u64, object: u64, value: u64, ret: Ret) -> Result<Step, Raised> {
        if self.heap.is_kind(self.value(object), Kind::Class) {
            self.check_mutable(object, self.heap.field(self.value(getset), 1).bits())?;
        }
        self.change_getset(getset, object, value)?;
        self.deliver(ret, Value::NONE.bits(), deliver_room(self))
    }

    /// Sets a builtin attribute; UNBOUND deletes it.
    pub(crate) fn change_getset(&mut self, getset: u64, object: u64, value: u64) -> Result<(), Raised> {
        let h = &self.heap;
        let descriptor = self.value(getset);
        let (name, row) = (h.field(descriptor, 1).bits(), h.field(descriptor, 3).as_small().unwrap_or(-1));
        if row < 0 {
            let shown = h.str_lossy(self.value(name)).into_owned();
            // Of what CPython keeps in the object itself it says less.
            let is_member = h.class_of(descriptor).is(h.class(Ty::MemberDescriptor));
            let text = if is_member { "readonly attribute".to_string() } else { format!("attribute '{shown}' of '{}' objects is not writable", h.class_name(h.field(descriptor, 2))) };
            // No name goes with it, and so no advice.
            return Err(h.raise(Ty::AttributeError, &text));
        }
        match self.natives[row as usize].body() {
            Body::Pure(function) => function(&self.heap, &[self.value(object), self.value(value)]).map(|_| ()),
            Body::Vm(function) => {
                let slot = self.push(self.value(object));
                self.push(self.value(value));
                function(self, super::api::Args { base: slot.0, count: 2 }).map(|_| ())
            }
        }
    }

    /// TypeError when a class does not let its attribute `name` be changed.
    fn check_mutable(&self, class: u64, name: u64) -> Result<(), Raised> {
        let (h, class) = (&self.heap, self.value(class));
        if h.class_flags(class) & ClassFlags::IMMUTABLE == 0 {
            return Ok(());
        }
        Err(h.type_error(&format!("cannot set '{}' attribute of immutable type '{}'", h.str_lossy(self.value(name)), h.class_name(class))))
    }

    fn store_class_attr(&mut self, class: u64, name: u64, value: u64) -> Result<(), Raised> {
        let h = &self.heap;
        let v = self.value(class);
        self.check_mutable(class, name)?;
        if value == Value::UNBOUND.bits() {
            if !h.class_delete(v, self.value(name)) {
                let text = format!("type object '{}' has no attribute '{}'", h.class_name(v), h.str_lossy(self.value(name)));
                return Err(self.attribute_error_saying(&text, class, name));
            }
        } else {
            let was_descriptor = h.lookup(v, self.value(name)).is_some_and(|found| self.is_data_descriptor(found));
            h.class_set(v, self.value(name), self.value(value))?;
            // Caches keyed by shape trust that the class has no hooks, and that what stands on it is no data descriptor, or the same.
            let hooks = [Name::getattribute, Name::getattr, Name::setattr, Name::delattr, Name::get, Name::set, Name::delete];
            let hook = hooks.iter().any(|&hook| h.name(hook).bits() == name);
            if !hook && !was_descriptor && !self.is_data_descriptor(self.value(value)) {
                return Ok(());
            }
        }
        self.forget_caches();
        Ok(())
    }

    /// How many different attributes of its first parameter a function sets.
    pub(crate) fn attributes_set_by(&self, function: Value<'_>) -> usize {
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let code = unsafe { &*self.code_of(function) };
        let (mut names, mut pc) = (Vec::new(), 0);
        while let Some(op) = code.words.get(pc).and_then(|w| Op::from_byte(w.get() as u8)) {
            let w = code.words[pc].get();
            if op == Op::SetAttr && (w >> 16) as u16 == 0 {
                names.push((w >> 48) as u16);
            }
            pc += op.words();
        }
        names.sort_unstable();
        names.dedup();
        names.len()
    }

    /// Empties every inline cache: something changed that caches keyed by shape do not notice.
    pub(crate) fn forget_caches(&mut self) {
        self.forget_stubs();
        for code in &self.codes {
            let mut pc = 0;
            while pc < code.words.len() {
                let Some(op) = crate::code::op::Op::from_byte(code.words[pc].get() as u8) else { break };
                for i in 0..op.row().cache as usize {
                    code.words[pc + 1 + i].set(0);
                }
                pc += op.words();
            }
        }
    }

    pub(crate) fn delete_attr(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, c) = ((w >> 16) as u16, (w >> 48) as u16);
        let object = self.reg(a);
        if object == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        let name = self.instruction_name(c);
        self.store_attr(object, name, Value::UNBOUND.bits(), Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 })
    }
    pub(crate) fn get_attr_dyn(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let (object, name) = (self.reg(b), self.reg(c));
        self.load_attr(object, name, Ret { then: Then::Store, dest: a, pc: self.pc + 1 })
    }
    pub(crate) fn set_attr_dyn(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let (object, value, name) = (self.reg(a), self.reg(b), self.reg(c));
        self.store_attr(object, name, value, Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 })
    }
    pub(crate) fn delete_attr_dyn(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let (object, name) = (self.reg(a), self.reg(b));
        self.store_attr(object, name, Value::UNBOUND.bits(), Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 })
    }

    /// Binds a descriptor found on a class to `this`, nested.
    pub(crate) fn bind_descriptor(&mut self, descriptor: u64, this: u64) -> Result<u64, Raised> {
        match self.classify(self.value(descriptor)) {
            Found::Property(property) => {
                let getter = self.heap.field(self.value(property), 0).bits();
                let (f, a) = (self.push(self.value(getter)), self.push(self.value(this)));
                let slot = self.call(f, &[a])?;
                Ok(self.get(slot).bits())
            }
            Found::Descriptor(descriptor, get) => {
                let class = self.heap.class_of(self.value(this)).bits();
                let f = self.push(self.value(get));
                let args = [descriptor, this, class].map(|bits| self.push(self.value(bits)));
                let slot = self.call(f, &args)?;
                Ok(self.get(slot).bits())
            }
            found => self.bind_found(found, this),
        }
    }
}

enum NativeBinding {
    Method,
    Class,
    None,
}

impl crate::heap::Heap {
    /// Inline slots that the object certainly has, whatever other instances of its shape have: shapes do not know, so the object's own.
    fn class_smallest_inline(&self, v: Value<'_>) -> u32 {
        self.len(v) as u32
    }
}
