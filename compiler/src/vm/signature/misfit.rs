//! What is wrong with the arguments of a builtin's call, in CPython's words.
//!
//! CPython takes arguments apart in several ways, each with its own messages and its own order of looking.

use super::{Parameter, ParameterKind, Signature};
use crate::heap::{Heap, Raised, Value};

/// What is called, as messages name it.
pub struct Callee {
    /// `len`, `list.append`, `int`.
    pub name: String,
    /// The name in messages about how many arguments there are, where it is another.
    pub counted_as: Option<String>,
    pub kind: CalleeKind,
}

/// What sort of builtin is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CalleeKind {
    /// A function or a method.
    Function,
    /// A method that CPython hands its class too, without keywords.
    WithClass,
    /// A class, by its `__new__` or `__init__`.
    Class,
    /// The same for a class below it, where no short cut reads the arguments.
    Subclass,
    /// A special method that CPython makes of a slot of its class.
    Operator,
    /// One that repeats a sequence, which CPython takes apart in another way.
    Repetition,
}

impl CalleeKind {
    /// Of the special method `name` of the builtin class `owner`.
    pub fn of_operator(owner: &str, name: &str) -> CalleeKind {
        let sequence = matches!(owner, "str" | "bytes" | "bytearray" | "list" | "tuple" | "deque" | "array");
        if sequence && matches!(name, "__mul__" | "__rmul__" | "__imul__") { CalleeKind::Repetition } else { CalleeKind::Operator }
    }
}

/// Special methods that are written as methods, and no wrappers of slots.
const METHODS: [&str; 35] = [
    "__aenter__", "__aexit__", "__bytes__", "__ceil__", "__class_getitem__", "__complex__", "__copy__", "__deepcopy__", "__dir__", "__enter__", "__exit__", "__floor__",
    "__format__", "__getformat__", "__getnewargs__", "__getnewargs_ex__", "__getstate__", "__init_subclass__", "__instancecheck__", "__length_hint__", "__missing__",
    "__mro_entries__", "__prepare__", "__reduce__", "__reduce_ex__", "__replace__", "__reversed__", "__round__", "__set_name__", "__setstate__", "__sizeof__", "__subclasscheck__", "__subclasses__",
    "__trunc__", "__typing_subst__",
];

/// Whether `name` of the builtin class `owner` is a wrapper of a slot.
pub fn is_operator(owner: &str, name: &str) -> bool {
    let special = name.starts_with("__") && name.ends_with("__") && !METHODS.contains(&name);
    special && !matches!((owner, name), ("list" | "dict", "__getitem__") | ("dict" | "set" | "frozenset", "__contains__"))
}

/// How many arguments of a sort are allowed, and how many there are.
struct Count {
    most: usize,
    least: usize,
    given: usize,
}

impl Count {
    fn fits(&self) -> bool {
        (self.least..=self.most).contains(&self.given)
    }

    /// The bound that is missed, and how it is said when one number is not the only one allowed.
    fn missed(&self) -> (usize, &'static str) {
        let (bound, words) = if self.given > self.most { (self.most, "at most ") } else { (self.least, "at least ") };
        (bound, if self.most == self.least { "" } else { words })
    }

    /// `expected at most 2 arguments, got 3`.
    fn expected(&self) -> String {
        let (bound, words) = self.missed();
        format!("expected {words}{}, got {}", arguments(bound), self.given)
    }
}

impl Signature<'_> {
    /// The error of a call that does not fit.
    #[cold]
    pub(super) fn misfit(&self, h: &Heap, callee: &Callee, given: usize, keywords: &[(Value<'_>, Value<'_>)]) -> Raised {
        let hidden = usize::from(self.receiver);
        let count = Count { most: self.positional.saturating_sub(hidden), least: self.required.saturating_sub(hidden), given: given.saturating_sub(hidden) };
        let keywords: Vec<String> = keywords.iter().map(|&(key, _)| h.str_lossy(key).into_owned()).collect();
        h.type_error(&if self.parameters.iter().any(Parameter::takes_keyword) { self.misfit_named(callee, &count, &keywords) } else { misfit_counted(callee, &count, &keywords) })
    }

    /// What is wrong with a count of arguments of the class `name`, where that is told before keywords are looked at.
    #[cold]
    pub(crate) fn miscounted(&self, name: &str, given: usize, keywords: usize) -> Option<String> {
        let hidden = usize::from(self.receiver);
        let count = Count { most: self.positional.saturating_sub(hidden), least: self.required.saturating_sub(hidden), given };
        self.too_many(name, &count, keywords).or_else(|| self.missing(name, &count, &[]))
    }

    /// Of builtins that take keywords.
    fn misfit_named(&self, callee: &Callee, count: &Count, keywords: &[String]) -> String {
        let name = short(&callee.name);
        match name {
            _ if callee.kind == CalleeKind::Subclass => {}
            "enumerate" => return misfit_enumerate(count, keywords),
            // They take any number of arguments, but not none.
            "max" | "min" if count.given == 0 => return format!("{name} expected at least 1 argument, got 0"),
            "sorted" if !count.fits() => return format!("sorted {}", count.expected()),
            "int" | "str" if keywords.is_empty() && count.given > count.most => return format!("{name} {}", count.expected()),
            _ => {}
        }
        self.too_many(name, count, keywords.len())
            .or_else(|| self.too_few_unnamed(name, count))
            .or_else(|| self.missing(name, count, keywords))
            .or_else(|| self.given_twice(name, count, keywords))
            .unwrap_or_else(|| self.unexpected(name, keywords))
    }

    fn too_many(&self, name: &str, count: &Count, keywords: usize) -> Option<String> {
        let all = self.parameters.iter().filter(|p| !matches!(p.kind, ParameterKind::VarArgs | ParameterKind::VarKeywords)).count() - usize::from(self.receiver);
        // What goes to `*args` does not count; `print` does not count at all.
        let given = if self.var_args.is_some() { 0 } else { count.given };
        let total = given + keywords;
        if total > all && self.var_keywords.is_none() && name != "print" {
            let what = if given == 0 { "keyword " } else { "" };
            return Some(format!("{name}() takes at most {all} {what}argument{} ({total} given)", plural(all)));
        }
        if self.var_args.is_some() || count.given <= count.most {
            return None;
        }
        if count.most == 0 {
            return Some(format!("{name}() takes no positional arguments"));
        }
        let bound = if count.least < count.most { "at most" } else { "exactly" };
        Some(format!("{name}() takes {bound} {} positional argument{} ({} given)", count.most, plural(count.most), count.given))
    }

    fn too_few_unnamed(&self, name: &str, count: &Count) -> Option<String> {
        let unnamed = |p: &&Parameter<'_>| p.kind == ParameterKind::PositionalOnly && p.default.is_none();
        let needed = self.parameters.iter().filter(unnamed).count() - usize::from(self.receiver);
        if count.given >= needed {
            return None;
        }
        if self.var_args.is_some() {
            return Some(format!("{name} expected at least {}, got {}", arguments(needed), count.given));
        }
        let bound = if needed < count.most { "at least" } else { "exactly" };
        Some(format!("{name}() takes {bound} {needed} positional argument{} ({} given)", plural(needed), count.given))
    }

    fn missing(&self, name: &str, count: &Count, keywords: &[String]) -> Option<String> {
        let own = self.parameters.iter().skip(usize::from(self.receiver)).enumerate();
        let mut wanted = own.skip(count.given).filter(|(_, p)| p.takes_keyword() && p.is_required());
        let (at, parameter) = wanted.find(|(_, p)| !keywords.iter().any(|key| key == p.name))?;
        Some(if parameter.kind == ParameterKind::KeywordOnly {
            format!("{name}() missing required keyword-only argument: '{}'", parameter.name)
        } else {
            format!("{name}() missing required argument '{}' (pos {})", parameter.name, at + 1)
        })
    }

    fn given_twice(&self, name: &str, count: &Count, keywords: &[String]) -> Option<String> {
        let hidden = usize::from(self.receiver);
        let direct = self.parameters.iter().skip(hidden).take(count.given.min(count.most)).enumerate();
        let (at, twice) = direct.filter(|(_, p)| p.takes_keyword()).find(|(_, p)| keywords.iter().any(|key| key == p.name))?;
        Some(format!("argument for {name}() given by name ('{}') and position ({})", twice.name, at + 1))
    }

    fn unexpected(&self, name: &str, keywords: &[String]) -> String {
        // `sorted` hands its keywords on to `list.sort`.
        let name = if name == "sorted" { "sort" } else { name };
        let wrong = keywords.iter().find(|key| self.named(key).is_none()).map_or("", |key| key);
        let names = self.parameters.iter().filter(|p| p.takes_keyword()).map(|p| p.name);
        let meant = crate::vm::suggest::closest(wrong, names).map_or_else(String::new, |meant| format!(". Did you mean '{meant}'?"));
        format!("{name}() got an unexpected keyword argument '{wrong}'{meant}")
    }
}

/// Of builtins that take no keywords.
fn misfit_counted(callee: &Callee, count: &Count, keywords: &[String]) -> String {
    let name = &callee.name;
    if callee.kind == CalleeKind::WithClass {
        return misfit_with_class(short(name), count, keywords.len());
    }
    if !keywords.is_empty() {
        return match callee.kind {
            CalleeKind::Operator | CalleeKind::Repetition => format!("wrapper {}() takes no keyword arguments", short(name)),
            _ => format!("{name}() takes no keyword arguments"),
        };
    }
    match (callee.kind, count.least, count.most) {
        (CalleeKind::Operator, 0, 0) | (CalleeKind::Operator, 1, 1) => count.expected(),
        // CPython gives no name, but the space behind it.
        (CalleeKind::Operator | CalleeKind::Repetition, ..) => format!(" {}", count.expected()),
        (CalleeKind::Class | CalleeKind::Subclass, _, 0) => format!("{} takes no arguments", if name == "ellipsis" { "EllipsisType" } else { name }),
        (CalleeKind::Class | CalleeKind::Subclass, ..) if name == "super" => format!("super() {}", count.expected()),
        (CalleeKind::Function, _, 0) => format!("{name}() takes no arguments ({} given)", count.given),
        (CalleeKind::Function, 1, 1) => format!("{name}() takes exactly one argument ({} given)", count.given),
        _ => format!("{} {}", short(callee.counted_as.as_ref().unwrap_or(name)), count.expected()),
    }
}

/// Of methods that are handed their class: they do not tell keywords from other arguments.
fn misfit_with_class(name: &str, count: &Count, keywords: usize) -> String {
    let total = count.given + keywords;
    match count.most {
        0 => format!("{name}() takes no arguments"),
        most if total > most => format!("{name}() takes at most {} ({total} given)", arguments(most)),
        most => format!("{name}() takes exactly {most} positional argument{} ({} given)", plural(most), count.given),
    }
}

/// `enumerate` takes its two arguments apart by itself.
fn misfit_enumerate(count: &Count, keywords: &[String]) -> String {
    let total = count.given + keywords.len();
    if count.given > 0 && total > 2 {
        return format!("enumerate() takes at most 2 arguments ({total} given)");
    }
    let known: &[&str] = if count.given > 0 { &["start"] } else { &["iterable", "start"] };
    if total <= 2 && let Some(wrong) = keywords.iter().find(|key| !known.contains(&key.as_str())) {
        return format!("'{wrong}' is an invalid keyword argument for enumerate()");
    }
    if let ([only], 0) = (keywords, count.given) {
        return format!("'{only}' is an invalid keyword argument for enumerate()");
    }
    "enumerate() missing required argument 'iterable'".to_string()
}

/// The name without its class.
fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn arguments(n: usize) -> String {
    format!("{n} argument{}", plural(n))
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}
