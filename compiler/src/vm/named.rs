//! Attributes whose names are of a subclass of str: hooks of the script are given them as they are, and so are dicts.
//!
//! They are compared as plain strs, also where the subclass has an `__eq__` or `__hash__` of its own.

use super::attributes::Found;
use super::machine::Cx;
use super::Slot;
use crate::heap::{ClassFlags, Kind, Name, Raised, Ty};

impl Cx {
    /// `getattr(v, name)`; `name` is a str or of a subclass.
    pub fn getattr_as_named(&mut self, v: Slot, name: Slot) -> Result<Slot, Raised> {
        if self.heap.is_exact(self.get(name), Kind::Str) {
            return self.getattr(v, name);
        }
        let flags = self.heap.class_flags(self.heap.class_of(self.get(v)));
        let looked_up = if flags & ClassFlags::GETATTRIBUTE != 0 {
            self.call_special(v, Name::getattribute, &[name])
        } else if flags & ClassFlags::GETATTR == 0 || !self.is_missing(v, name)? {
            return self.getattr(v, name);
        } else {
            Ok(None)
        };
        match looked_up {
            Ok(Some(value)) => return Ok(value),
            Err(Raised) if flags & ClassFlags::GETATTR == 0 || !self.caught(Ty::AttributeError) => return Err(Raised),
            _ => {}
        }
        let supplied = self.call_special(v, Name::getattr, &[name])?;
        supplied.map_or_else(|| self.getattr(v, name), Ok)
    }

    fn is_missing(&self, v: Slot, name: Slot) -> Result<bool, Raised> {
        let plain = self.heap.intern(self.plain_str(self.get(name))?)?.bits();
        Ok(matches!(self.find_attr(self.get(v).bits(), plain), Found::Missing))
    }

    /// `setattr(v, name, value)`; `name` is a str or of a subclass.
    pub fn setattr_as_named(&mut self, v: Slot, name: Slot, value: Slot) -> Result<(), Raised> {
        if self.heap.is_exact(self.get(name), Kind::Str) {
            return self.setattr(v, name, value);
        }
        self.call_special(v, Name::setattr, &[name, value]).map(|_| ())
    }

    /// Stores an attribute as `object.__setattr__` does. What is new in the object's dict keeps the name as it was given.
    pub(crate) fn plain_setattr_as_named(&mut self, v: Slot, name: Slot, value: Slot) -> Result<(), Raised> {
        let plain = self.heap.intern(self.plain_str(self.get(name))?)?.bits();
        let has_dict = self.heap.gives_dict(self.heap.class_of(self.get(v)));
        let has_it = |cx: &Self| has_dict && cx.heap.instance_get(cx.get(v), cx.value(plain)).is_some();
        let keeps_key = self.heap.is_exact(self.get(name), Kind::Str) || has_it(self);
        self.plain_setattr(self.get(v).bits(), plain, self.get(value).bits())?;
        if keeps_key || !has_it(self) {
            return Ok(());
        }
        let dict = self.push(self.heap.instance_dict(self.get(v))?);
        self.heap.dict_remove_str(self.get(dict), self.value(plain));
        self.dict_set(dict, name, value)?;
        self.pop_to(dict);
        Ok(())
    }
}
