//! The parameters of a builtin, read from its text signature, and the binding of a call's arguments to them.

mod misfit;
mod twins;

pub use misfit::{Callee, CalleeKind, is_operator};
pub(crate) use twins::reword;

use crate::heap::{Heap, Kind, NATIVE_ROW, Name, Raised, Ty, Value};

/// How a parameter may be given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterKind {
    PositionalOnly,
    Either,
    VarArgs,
    KeywordOnly,
    VarKeywords,
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Parameter<'s> {
    pub name: &'s str,
    pub kind: ParameterKind,
    /// The default's text; `None` when the parameter is required.
    pub default: Option<&'s str>,
}

/// All parameters of a builtin, the receiver included.
#[derive(Clone, Debug)]
pub struct Signature<'s> {
    pub parameters: Vec<Parameter<'s>>,
    /// Positional parameters, and how many of them must be given.
    pub positional: usize,
    pub required: usize,
    /// Only positional parameters: an exact count needs no binding.
    pub simple: bool,
    /// Position of `*args`.
    pub var_args: Option<usize>,
    pub var_keywords: Option<usize>,
    /// The first parameter is `$self`, `$type` or `$module`: not counted in messages.
    pub receiver: bool,
}

impl<'s> Signature<'s> {
    /// Parses `($self, a, b=None, /, *args, key=None, **kwargs)`.
    pub fn parse(text: &'s str) -> Signature<'s> {
        let inner = text.trim_start_matches('(');
        let inner = inner.strip_suffix(')').unwrap_or(inner);
        let mut parameters: Vec<Parameter<'s>> = Vec::new();
        let mut kind = ParameterKind::Either;
        let mut receiver = false;
        for part in split_top_level(inner) {
            let part = part.trim();
            match part {
                "" => {}
                "/" => parameters.iter_mut().for_each(|p| p.kind = ParameterKind::PositionalOnly),
                "*" => kind = ParameterKind::KeywordOnly,
                _ => {
                    let (name, default) = match part.split_once('=') {
                        Some((name, default)) => (name.trim(), Some(default.trim())),
                        None => (part, None),
                    };
                    let (name, this) = if let Some(name) = name.strip_prefix("**") {
                        (name, ParameterKind::VarKeywords)
                    } else if let Some(name) = name.strip_prefix('*') {
                        kind = ParameterKind::KeywordOnly;
                        (name, ParameterKind::VarArgs)
                    } else if let Some(name) = name.strip_prefix('$') {
                        receiver = true;
                        (name, ParameterKind::PositionalOnly)
                    } else {
                        (name, kind)
                    };
                    let name = name.split(':').next().unwrap_or(name).trim();
                    parameters.push(Parameter { name, kind: this, default });
                }
            }
        }
        Signature::of(parameters, receiver)
    }

    /// The signature with these parameters; whether the first is not counted in messages.
    pub fn of(parameters: Vec<Parameter<'s>>, receiver: bool) -> Signature<'s> {
        let is_positional = |p: &&Parameter<'s>| matches!(p.kind, ParameterKind::PositionalOnly | ParameterKind::Either);
        let positional = parameters.iter().filter(is_positional).count();
        let required = parameters.iter().filter(is_positional).filter(|p| p.default.is_none()).count();
        Signature {
            simple: positional == parameters.len(),
            var_args: parameters.iter().position(|p| p.kind == ParameterKind::VarArgs),
            var_keywords: parameters.iter().position(|p| p.kind == ParameterKind::VarKeywords),
            positional,
            required,
            receiver,
            parameters,
        }
    }

    /// Binds `given` and `keywords` (name, value) for the builtin that `callee` tells of.
    pub fn bind<'h>(&self, h: &'h Heap, callee: impl Fn() -> Callee, given: &[Value<'h>], keywords: &[(Value<'h>, Value<'h>)]) -> Result<Vec<Value<'h>>, Raised> {
        match self.fill(h, given, keywords)? {
            Some(bound) => Ok(bound),
            None => {
                let callee = callee();
                match given {
                    // Its list is made before `list.sort` gets the keywords.
                    [items] if callee.name == "sorted" && !h.is_iterable(*items) => Err(crate::builtins::not_iterable(h, *items)),
                    _ => Err(self.misfit(h, &callee, given.len(), keywords)),
                }
            }
        }
    }

    /// One value for each parameter; `None` when the arguments do not fit.
    fn fill<'h>(&self, h: &'h Heap, given: &[Value<'h>], keywords: &[(Value<'h>, Value<'h>)]) -> Result<Option<Vec<Value<'h>>>, Raised> {
        let mut bound: Vec<Value<'h>> = vec![Value::UNBOUND; self.parameters.len()];
        let direct = given.len().min(self.positional);
        // Positional parameters come first in `parameters`: a signature cannot have it otherwise.
        bound[..direct].copy_from_slice(&given[..direct]);
        if let Some(at) = self.var_args {
            bound[at] = h.tuple(&given[direct..])?;
        } else if given.len() > self.positional {
            return Ok(None);
        }
        if let Some(at) = self.var_keywords {
            bound[at] = h.dict()?;
        }
        for &(key, value) in keywords {
            match (self.named(&h.str_lossy(key)), self.var_keywords) {
                (Some(at), _) if bound[at].is_unbound() => bound[at] = value,
                (None, Some(at)) => h.dict_set_str(bound[at], key, value)?,
                _ => return Ok(None),
            }
        }
        let missing = self.parameters.iter().zip(&bound).any(|(parameter, value)| value.is_unbound() && parameter.is_required());
        Ok(if missing { None } else { Some(bound) })
    }

    /// Whether any keyword can be given.
    pub fn takes_keywords(&self) -> bool {
        self.var_keywords.is_some() || self.parameters.iter().any(Parameter::takes_keyword)
    }

    /// The parameter that a keyword names.
    fn named(&self, name: &str) -> Option<usize> {
        self.parameters.iter().position(|p| p.name == name && p.takes_keyword())
    }
}

impl Parameter<'_> {
    fn takes_keyword(&self) -> bool {
        matches!(self.kind, ParameterKind::Either | ParameterKind::KeywordOnly)
    }

    fn is_required(&self) -> bool {
        self.default.is_none() && !matches!(self.kind, ParameterKind::VarArgs | ParameterKind::VarKeywords)
    }
}

/// Parts between commas outside brackets and quotes.
fn split_top_level(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start, mut quote) = (Vec::new(), 0, 0, None);
    for (i, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), c) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth -= 1,
            (None, ',') if depth == 0 => {
                parts.push(&text[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Raises TypeError unless `v` is an instance of the class that owns a method.
pub fn check_receiver(h: &Heap, name: &str, owner: Value<'_>, v: Value<'_>) -> Result<(), Raised> {
    if h.is_subclass(h.class_of(v), owner) || name.starts_with("__") && owner.is(h.class(Ty::Object)) {
        return Ok(());
    }
    let (of, got) = (h.message_name(owner), h.type_name(v));
    Err(h.type_error(&if is_operator(h.class_name(owner), name) {
        format!("descriptor '{name}' requires a '{of}' object but received a '{got}'")
    } else {
        format!("descriptor '{name}' for '{of}' objects doesn't apply to a '{got}' object")
    }))
}

/// The error of a method that is called without its receiver.
pub fn no_receiver(h: &Heap, name: &str, owner: Value<'_>) -> Raised {
    let short = h.class_name(owner);
    h.type_error(&if is_operator(short, name) {
        format!("descriptor '{name}' of '{}' object needs an argument", h.message_name(owner))
    } else {
        format!("unbound method {short}.{name}() needs an argument")
    })
}

/// Raises TypeError unless the first argument of the `__new__` with number `row` of `owner` is a class that may be made by it.
pub fn check_new(h: &Heap, row: Value<'_>, owner: Value<'_>, first: Option<Value<'_>>) -> Result<(), Raised> {
    let name = h.class_name(owner);
    let Some(class) = first else { return Err(h.type_error(&format!("{name}.__new__(): not enough arguments"))) };
    if !h.is_kind(class, Kind::Class) {
        return Err(h.type_error(&format!("{name}.__new__(X): X is not a type object ({})", h.type_name(class))));
    }
    let wanted = h.class_name(class);
    if !h.is_subclass(class, owner) {
        return Err(h.type_error(&format!("{name}.__new__({wanted}): {wanted} is not a subtype of {name}")));
    }
    // Objects of another layout are made by the builtin class that has it.
    let native = h.class(h.native_ty(class));
    let same = |new| h.field(new, NATIVE_ROW).is(row) || is_plain_exception(h, native) && is_plain_exception(h, owner);
    let makes = h.lookup_name(native, Name::new).is_some_and(|new| h.is_kind(new, Kind::Native) && same(new));
    if !makes {
        return Err(h.type_error(&format!("{name}.__new__({wanted}) is not safe, use {}.__new__()", h.class_name(native))));
    }
    Ok(())
}

/// Whether what makes the exceptions of a class is what makes those of `BaseException`.
fn is_plain_exception(h: &Heap, class: Value<'_>) -> bool {
    let below = |ty| h.is_subclass(class, h.class(ty));
    below(Ty::BaseException) && !below(Ty::OSError) && !below(Ty::BaseExceptionGroup)
}

/// Raises TypeError unless a builtin class method is called for its class or one below it.
pub fn check_class_receiver(h: &Heap, name: &str, owner: Value<'_>, given: Option<Value<'_>>) -> Result<(), Raised> {
    let of = h.class_name(owner);
    let Some(class) = given else { return Err(h.type_error(&format!("descriptor '{name}' of '{of}' object needs an argument"))) };
    if !h.is_kind(class, Kind::Class) {
        return Err(h.type_error(&format!("descriptor '{name}' for type '{of}' needs a type, not a '{}' as arg 2", h.type_name(class))));
    }
    if !h.is_subclass(class, owner) {
        return Err(h.type_error(&format!("descriptor '{name}' requires a subtype of '{of}' but received '{}'", h.class_name(class))));
    }
    Ok(())
}
