//! What builtin classes and their attributes show of themselves where that follows from how CPython is made.

use crate::heap::Ty;

/// Attributes that CPython keeps in the object itself and shows as members.
const MEMBERS: &[(Ty, &str)] = &[
    (Ty::AttributeError, "name obj"),
    (Ty::BaseException, "__suppress_context__"),
    (Ty::BaseExceptionGroup, "exceptions message"),
    (Ty::GenericAlias, "__args__ __origin__ __unpacked__"),
    (Ty::ImportError, "msg name name_from path"),
    (Ty::NameError, "name"),
    (Ty::OSError, "errno filename filename2 strerror"),
    (Ty::StopIteration, "value"),
    (Ty::SyntaxError, "end_lineno end_offset filename lineno msg offset print_file_and_line text"),
    (Ty::SystemExit, "code"),
    (Ty::UnicodeDecodeError, "encoding end object reason start"),
    (Ty::UnicodeEncodeError, "encoding end object reason start"),
    (Ty::UnicodeTranslateError, "encoding end object reason start"),
    (Ty::UnionType, "__args__"),
    (Ty::AsyncGenerator, "ag_running"),
    (Ty::BuiltinFunction, "__module__"),
    (Ty::ClassMethod, "__func__ __wrapped__"),
    (Ty::StaticMethod, "__func__ __wrapped__"),
    (Ty::ClassMethodDescriptor, "__name__ __objclass__"),
    (Ty::MethodDescriptor, "__name__ __objclass__"),
    (Ty::WrapperDescriptor, "__name__ __objclass__"),
    (Ty::GetSetDescriptor, "__name__ __objclass__"),
    (Ty::MemberDescriptor, "__name__ __objclass__"),
    (Ty::MethodWrapper, "__self__"),
    (Ty::Code, "co_argcount co_consts co_filename co_firstlineno co_flags co_kwonlyargcount co_name co_names co_nlocals co_posonlyargcount co_qualname co_stacksize"),
    (Ty::Complex, "imag real"),
    (Ty::Coroutine, "cr_origin"),
    (Ty::Frame, "f_trace_lines"),
    (Ty::Function, "__builtins__ __closure__ __globals__ __module__"),
    (Ty::Method, "__func__ __self__"),
    (Ty::Module, "__dict__"),
    (Ty::SimpleNamespace, "__dict__"),
    (Ty::Property, "fdel fget fset"),
    (Ty::Range, "start step stop"),
    (Ty::Slice, "start step stop"),
    (Ty::Super, "__self__ __self_class__ __thisclass__"),
    (Ty::Traceback, "tb_frame tb_lasti"),
    (Ty::Type, "__base__ __basicsize__ __dictoffset__ __flags__ __itemsize__ __weakrefoffset__"),
    (Ty::WeakRef, "__callback__"),
];

/// The type of an attribute called `name` of `owner`.
pub(crate) fn attribute_ty(owner: Ty, name: &str) -> Ty {
    let member = MEMBERS.iter().any(|(ty, names)| *ty == owner && names.split_ascii_whitespace().any(|member| member == name));
    if member { Ty::MemberDescriptor } else { Ty::GetSetDescriptor }
}

/// How a builtin class is called, where CPython can say it.
pub(crate) fn class_signature(ty: Ty) -> Option<&'static str> {
    Some(match ty {
        Ty::Object => "()",
        Ty::Bool => "(object=False, /)",
        Ty::Float => "(x=0, /)",
        Ty::Complex => "(real=0, imag=0)",
        Ty::List | Ty::Tuple | Ty::Set | Ty::FrozenSet => "(iterable=(), /)",
        Ty::MemoryView => "(object)",
        Ty::ClassMethod | Ty::StaticMethod => "(function, /)",
        Ty::Enumerate => "(iterable, start=0)",
        Ty::Filter => "(function, iterable, /)",
        Ty::Map => "(function, iterable, /, *iterables)",
        Ty::Zip => "(*iterables, strict=False)",
        Ty::Reversed => "(sequence, /)",
        Ty::Property => "(fget=None, fset=None, fdel=None, doc=None)",
        Ty::Function => "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
        Ty::Method => "(function, instance, /)",
        Ty::Module => "(name, doc=None)",
        Ty::MappingProxy => "(mapping)",
        Ty::SimpleNamespace => "(mapping_or_iterable=(), /, **kwargs)",
        _ => return None,
    })
}
