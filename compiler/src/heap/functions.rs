//! Functions, bound methods, natives and modules as objects.

use super::{FUNCTION_FIELDS, FunctionField, Heap, Kind, Res, Ty, Value};

/// Fields of a [`Kind::Native`].
pub const NATIVE_ROW: usize = 0;
/// Its owner: a class for a method, a module name (str) for a function.
pub const NATIVE_OWNER: usize = 1;
/// What it is bound to, or UNBOUND.
pub const NATIVE_SELF: usize = 2;

impl Heap {
    /// A Python function without defaults or closure.
    pub fn function<'h>(&'h self, code: Value<'h>, globals: Value<'h>, name: Value<'h>, qualname: Value<'h>, doc: Value<'h>, module: Value<'h>) -> Res<'h> {
        let mut fields = [Value::UNBOUND; FUNCTION_FIELDS];
        fields[FunctionField::Code as usize] = code;
        fields[FunctionField::Globals as usize] = globals;
        fields[FunctionField::Name as usize] = name;
        fields[FunctionField::QualName as usize] = qualname;
        fields[FunctionField::Doc as usize] = doc;
        fields[FunctionField::Module as usize] = module;
        self.new_fields(Kind::Function, Ty::Function, &fields)
    }
    /// A part of a function.
    #[inline(always)]
    pub fn function_field<'h>(&'h self, function: Value<'h>, field: FunctionField) -> Value<'h> {
        debug_assert!(self.is_kind(function, Kind::Function));
        self.field_at(function.offset(), field as u32)
    }
    /// `function` bound to `this`.
    pub fn bound_method<'h>(&'h self, function: Value<'h>, this: Value<'h>) -> Res<'h> {
        self.new_fields(Kind::BoundMethod, Ty::Method, &[function, this])
    }
    /// A builtin function or method, by its number in the native table.
    pub fn native<'h>(&'h self, ty: Ty, row: usize, owner: Value<'h>, bound: Value<'h>) -> Res<'h> {
        self.new_fields(Kind::Native, ty, &[Value::small(row as i64), owner, bound])
    }
    /// Sets a module's `__doc__`.
    pub fn set_module_doc(&self, module: Value<'_>, doc: &str) -> Result<(), super::Raised> {
        let text = self.str(doc)?;
        self.instance_set(module, self.name(super::Name::doc), text)
    }
    /// A module with an empty namespace but for `__name__` and `__doc__`.
    pub fn module<'h>(&'h self, name: Value<'h>) -> Res<'h> {
        let module = self.new_fields(Kind::Module, Ty::Module, &[name])?;
        let dict = self.dict()?;
        self.set_dict_of(module, dict);
        self.dict_set_str(dict, self.name(super::Name::name), name)?;
        self.dict_set_str(dict, self.name(super::Name::doc), Value::NONE)?;
        Ok(module)
    }
}
