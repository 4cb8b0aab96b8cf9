//! Functions of the standard library that are written in Python here and in C in CPython: a call that does not fit them is
//! worded as of a builtin.

use super::{Callee, CalleeKind, Parameter, ParameterKind, Signature, is_operator};
use crate::code::unit::CodeUnit;
use crate::vm::machine::Code;
use crate::heap::{Heap, Raised, Ty, Value};

/// A file, the module that CPython's messages name, and what of it is meant, by the first part of its name; all when empty.
static TWINS: &[(&str, &str, &[&str])] = &[
    ("std:_charmaps.py", "_codecs", &[]),
    ("std:array.py", "array", &[]),
    ("std:collections/__init__.py", "_collections", &["OrderedDict", "defaultdict", "_OrderedKeys", "_OrderedItems", "_OrderedValues"]),
    ("std:functools.py", "", &["reduce", "cmp_to_key", "partial"]),
    ("std:itertools.py", "itertools", &[]),
    ("std:operator.py", "_operator", &[]),
    ("std:struct.py", "_struct", &[]),
    ("prelude:futures.py", "_asyncio", &["Future", "Task"]),
    ("prelude:tasks.py", "_asyncio", &["Task"]),
];

/// Methods of futures that CPython hands their class; a task has its own of the first two.
const WITH_CLASS: [&str; 5] = ["set_result", "set_exception", "remove_done_callback", "exception", "get_loop"];

fn is_with_class(class: &str, method: &str) -> bool {
    WITH_CLASS.contains(&method) && !(class == "Task" && matches!(method, "set_result" | "set_exception"))
}

/// Rewords the pending TypeError about the arguments of the function `name` with the code `unit`, if it is a twin of a builtin.
pub(crate) fn reword(h: &Heap, code: &Code, name: &str, defaults: usize, given: usize, keywords: &[(Value<'_>, Value<'_>)]) -> Raised {
    let first = name.split('.').next().unwrap_or(name);
    let unit = &code.unit;
    // A script's own file may be called what a hidden one is called.
    let is_file = |file: &str| file.strip_prefix("prelude:").map_or(file == &*unit.filename, |own| code.hidden && own == &*unit.filename);
    let Some((_, module, _)) = TWINS.iter().find(|(file, _, names)| is_file(file) && (names.is_empty() || names.contains(&first))) else { return Raised };
    if !h.class_of(Value::from_bits(h.pending_bits())).is(h.class(Ty::TypeError)) {
        return Raised;
    }
    h.take_pending();
    let (owner, method) = match name.rsplit_once('.') {
        Some((owner, method)) if !owner.ends_with("<locals>") => (Some(owner.rsplit('.').next().unwrap_or(owner)), method),
        Some((_, inner)) => (None, inner),
        None => (None, name),
    };
    let hidden = usize::from(owner.is_some());
    let least = (unit.arg_count as usize).saturating_sub(defaults);
    if unit.flags.varargs && given < least {
        let (least, given) = (least - hidden, given.saturating_sub(hidden));
        return h.type_error(&format!("{method} expected at least {least} argument{}, got {given}", if least == 1 { "" } else { "s" }));
    }
    signature(unit, owner.is_some(), defaults).misfit(h, &callee(owner, method, module), given, keywords)
}

fn callee(owner: Option<&str>, method: &str, module: &str) -> Callee {
    match owner {
        None if module.is_empty() => Callee { name: method.to_string(), counted_as: None, kind: CalleeKind::Function },
        None => Callee { name: format!("{module}.{method}"), counted_as: None, kind: CalleeKind::Function },
        Some(class) if matches!(method, "__init__" | "__new__") => Callee { name: class.to_string(), counted_as: None, kind: CalleeKind::Class },
        Some(class) if is_operator(class, method) => Callee { name: method.to_string(), counted_as: None, kind: CalleeKind::of_operator(class, method) },
        Some(class) => {
            let with_class = module == "_asyncio" && is_with_class(class, method);
            Callee { name: format!("{class}.{method}"), counted_as: None, kind: if with_class { CalleeKind::WithClass } else { CalleeKind::Function } }
        }
    }
}

fn signature(unit: &CodeUnit, receiver: bool, defaults: usize) -> Signature<'_> {
    let (unnamed, positional) = (unit.positional_only_count as usize, unit.arg_count as usize);
    let counted = positional + unit.keyword_only_count as usize;
    let kind = |i| match i {
        i if i < unnamed || receiver && i == 0 => ParameterKind::PositionalOnly,
        i if i < positional => ParameterKind::Either,
        _ => ParameterKind::KeywordOnly,
    };
    let has_default = |i: usize| i >= positional || i + defaults >= positional;
    let mut parameters: Vec<_> =
        unit.local_names.iter().take(counted).enumerate().map(|(i, name)| Parameter { name, kind: kind(i), default: has_default(i).then_some("") }).collect();
    let rest = unit.flags.varargs.then_some(ParameterKind::VarArgs).into_iter().chain(unit.flags.varkeywords.then_some(ParameterKind::VarKeywords));
    parameters.extend(rest.map(|kind| Parameter { name: "", kind, default: None }));
    Signature::of(parameters, receiver)
}
