//! The prelude, loaded a file at a time when one of its functions is first wanted; class building; rare intrinsics.

use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::imports::Wanted;
use super::machine::Cx;
use crate::code::op::Intrinsic;
use crate::heap::{Kind, Name, Raised, Ty, Value};
use crate::syntax::parser::Mode;

/// Places for functions of the prelude that were found, by the address of their name.
pub(super) const PRELUDE_FOUND: usize = 32;

impl Cx {
    /// A hidden Python function by its name. (What else stands at the left margin of a file is found in the same way.)
    pub(crate) fn prelude_function(&mut self, name: &'static str) -> Result<u64, Raised> {
        let place = (name.as_ptr() as usize >> 2 ^ name.len()) % PRELUDE_FOUND;
        let (found, function) = self.prelude_found[place];
        if std::ptr::eq(found, name) {
            return Ok(function);
        }
        let function = self.find_prelude_function(name)?;
        // The prelude keeps what it defines.
        self.prelude_found[place] = (name, function);
        Ok(function)
    }

    /// The same, by a name that is not known before.
    pub(crate) fn find_prelude_function(&mut self, name: &str) -> Result<u64, Raised> {
        let key = self.heap.intern_str(name)?;
        if let Some(found) = self.heap.dict_get_str(self.value(self.prelude), key) {
            return Ok(found.bits());
        }
        if let Some(i) = crate::prelude::file_of(name).filter(|&i| !self.prelude_loaded[i]) {
            self.load_prelude(i)?;
            let key = self.heap.intern_str(name)?;
            if let Some(found) = self.heap.dict_get_str(self.value(self.prelude), key) {
                return Ok(found.bits());
            }
        }
        Err(self.heap.raise(Ty::SystemError, &format!("the prelude has no function '{name}'")))
    }

    fn load_prelude(&mut self, i: usize) -> Result<(), Raised> {
        self.prelude_loaded[i] = true;
        let (name, text) = crate::prelude::SOURCES[i];
        let code = self.compile_source(text, name, Mode::Module, 0, true)?;
        let function = self.function_for(code, self.prelude)?;
        let limit = std::mem::replace(&mut self.recursion_limit, self.recursion_cap);
        let result = self.run_body_nested(function, self.prelude);
        self.recursion_limit = limit;
        result.map(|_| ())
    }

    /// Enters the frame of a class body, module or exec: its namespace below the header.
    pub(crate) fn enter_body(&mut self, function: u64, namespace: u64, keep: u64, ret: Ret) -> Result<Step, Raised> {
        let code = self.code_of(self.value(function));
        let window = self.top.get() + 16;
        if window + super::machine::STACK_MARGIN > self.stack_end {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        self.heap.store64(window - 16, namespace);
        self.heap.store64(window - 8, keep);
        self.blank_header(window);
        self.enter_frame(window + HEADER_BYTES, function, code, 0, ret)?;
        Ok(Step::Reload)
    }

    /// The same, to its end in a nested run; what it returned.
    pub(crate) fn run_body_nested(&mut self, function: u64, namespace: u64) -> Result<u64, Raised> {
        self.nested(|cx| cx.enter_body(function, namespace, Value::UNBOUND.bits(), Ret::EXIT).and_then(|step| cx.run_out(step)))?;
        Ok(self.nested_result)
    }

    pub(crate) fn load_build_class(&mut self, a: u16) -> Result<Step, Raised> {
        let globals = self.globals();
        let h = &self.heap;
        let own = h.dict_get_str(globals, h.name(Name::builtins)).filter(|v| h.is_kind(*v, Kind::Dict));
        let builtins = own.unwrap_or(self.value(self.builtins));
        match h.dict_get_str(builtins, h.name(Name::build_class)) {
            Some(v) => {
                let bits = v.bits();
                self.set_reg(a, bits);
                Ok(Step::Next)
            }
            None => Err(h.raise(Ty::NameError, "__build_class__ not found")),
        }
    }

    /// `object.__getattribute__` nested, without asking an overriding `__getattribute__` or `__getattr__`.
    pub(crate) fn plain_getattr(&mut self, object: u64, name: u64) -> Result<super::Slot, Raised> {
        use super::attributes::Found;
        match self.find_attr(object, name) {
            Found::Missing => Err(self.attribute_error(object, name)),
            Found::Property(property) => {
                let bits = self.bind_descriptor(property, object)?;
                Ok(self.push(self.value(bits)))
            }
            Found::Descriptor(descriptor, _) => {
                let bits = self.bind_descriptor(descriptor, object)?;
                Ok(self.push(self.value(bits)))
            }
            Found::GetSet(getset) => {
                let row = self.heap.field(self.value(getset), 0).as_small().unwrap_or(0) as usize;
                let this = self.getset_target(getset, object);
                let bits = self.call_row(row, &[this])?;
                Ok(self.push(self.value(bits)))
            }
            Found::Slot(slot) => {
                match self.slot_value(slot, object)? {
                    Some(bits) => Ok(self.push(self.value(bits))),
                    None => Err(self.attribute_error(object, name)),
                }
            }
            found => {
                let bits = self.bind_found(found, object)?;
                Ok(self.push(self.value(bits)))
            }
        }
    }

    /// `object.__setattr__` nested; UNBOUND deletes.
    pub(crate) fn plain_setattr(&mut self, object: u64, name: u64, value: u64) -> Result<(), Raised> {
        self.nested(|cx| cx.store_attr_plain(object, name, value, Ret::EXIT).and_then(|step| cx.run_out(step)))
    }

    /// What one interactive statement makes of an expression's value: `sys.displayhook` shows it.
    fn display(&mut self, shown: u64) -> Result<(), Raised> {
        let wanted = Wanted { name: "sys".into(), list: None, importer: self.script_origin() };
        let sys = self.import_now(&wanted)?;
        let hook = self.module_attribute(sys, "displayhook").ok_or_else(|| self.heap.raise(Ty::RuntimeError, "lost sys.displayhook"))?;
        self.call_bits(hook, &[shown]).map(|_| ())
    }

    /// Rare constructions.
    pub(crate) fn intrinsic(&mut self, w: u64) -> Result<Step, Raised> {
        let (x, a, b, c) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let arg = |i: u16| self.rv(b + i);
        let h = &self.heap;
        let unset = Value::UNBOUND;
        let typing = h.intern_str("typing")?;
        let param = |ty: Ty, kind: u16, [name, bound, constraints, default]: [Value<'_>; 4]| {
            let fields = [name, bound, constraints, default, typing].map(|v| self.value(v.bits()));
            h.new_fields(Kind::TypeParam, ty, &fields).inspect(|&v| h.set_aux(v, kind))
        };
        let result = match x {
            x if x == Intrinsic::TypeVar as u8 => param(Ty::TypeVar, 0, [arg(0), unset, unset, unset])?,
            x if x == Intrinsic::TypeVarWithBound as u8 => param(Ty::TypeVar, 0, [arg(0), arg(1), unset, unset])?,
            x if x == Intrinsic::TypeVarWithConstraints as u8 => param(Ty::TypeVar, 0, [arg(0), unset, arg(1), unset])?,
            x if x == Intrinsic::ParamSpec as u8 => param(Ty::ParamSpec, 1, [arg(0), unset, unset, unset])?,
            x if x == Intrinsic::TypeVarTuple as u8 => param(Ty::TypeVarTuple, 2, [arg(0), unset, unset, unset])?,
            x if x == Intrinsic::SetTypeParamDefault as u8 => {
                h.set_field(arg(0), 3, arg(1));
                arg(0)
            }
            x if x == Intrinsic::TypeAlias as u8 => {
                let module = h.dict_get_str(self.globals(), h.name(Name::name)).unwrap_or(Value::NONE);
                param(Ty::TypeAliasType, 3, [arg(0), arg(1), arg(2), module])?
            }
            x if x == Intrinsic::SubscriptGeneric as u8 => h.new_fields(Kind::GenericAlias, Ty::GenericAlias, &[h.class(Ty::Generic), arg(0), Value::FALSE])?,
            _ => {
                let shown = arg(0).bits();
                self.display(shown)?;
                self.reset_top();
                self.set_reg(a, Value::NONE.bits());
                return Ok(Step::Next);
            }
        };
        let _ = c;
        let bits = result.bits();
        self.set_reg(a, bits);
        Ok(Step::Next)
    }
}

const _: Then = Then::Class;
