//! The parameters of a builtin, read from its text signature, and the binding of a call's arguments to them.

use crate::heap::{Heap, Raised, Ty, Value};

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
pub struct Parameter {
    pub name: &'static str,
    pub kind: ParameterKind,
    /// The default's text; `None` when the parameter is required.
    pub default: Option<&'static str>,
}

/// All parameters of a builtin, the receiver included.
#[derive(Clone, Debug)]
pub struct Signature {
    pub parameters: Vec<Parameter>,
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

impl Signature {
    /// Parses `($self, a, b=None, /, *args, key=None, **kwargs)`.
    pub fn parse(text: &'static str) -> Signature {
        let inner = text.trim_start_matches('(');
        let inner = inner.strip_suffix(')').unwrap_or(inner);
        let mut parameters: Vec<Parameter> = Vec::new();
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
        let is_positional = |p: &&Parameter| matches!(p.kind, ParameterKind::PositionalOnly | ParameterKind::Either);
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

    /// Binds `positional` and `keywords` (name, value) for the builtin called `name`.
    pub fn bind<'h>(&self, h: &'h Heap, name: impl Fn() -> String, given: &[Value<'h>], keywords: &[(Value<'h>, Value<'h>)]) -> Result<Vec<Value<'h>>, Raised> {
        let mut bound: Vec<Value<'h>> = vec![Value::UNBOUND; self.parameters.len()];
        let direct = given.len().min(self.positional);
        // Positional parameters come first in `parameters`: a signature cannot have it otherwise.
        bound[..direct].copy_from_slice(&given[..direct]);
        if let Some(at) = self.var_args {
            bound[at] = h.tuple(&given[direct..])?;
        } else if given.len() > self.positional {
            return Err(self.too_many(h, &name(), given.len(), keywords.len()));
        }
        let extra = match self.var_keywords {
            Some(at) => {
                bound[at] = h.dict()?;
                Some(bound[at])
            }
            None => None,
        };
        for &(key, value) in keywords {
            let wanted = h.str_lossy(key);
            let found = self.parameters.iter().position(|p| p.name == wanted && matches!(p.kind, ParameterKind::Either | ParameterKind::KeywordOnly));
            match (found, extra) {
                (Some(at), _) => {
                    if !bound[at].is_unbound() {
                        return Err(h.type_error(&format!(
                            "argument for {}() given by name ('{wanted}') and position ({})",
                            short(&name()),
                            at + !self.receiver as usize
                        )));
                    }
                    bound[at] = value;
                }
                (None, Some(dict)) => h.dict_set_str(dict, key, value)?,
                (None, None) => return Err(self.unexpected_keyword(h, &name(), &wanted)),
            }
        }
        for (i, p) in self.parameters.iter().enumerate() {
            if bound[i].is_unbound() && p.default.is_none() && !matches!(p.kind, ParameterKind::VarArgs | ParameterKind::VarKeywords) {
                return Err(self.missing(h, &name(), i, given.len()));
            }
        }
        Ok(bound)
    }

    fn unexpected_keyword(&self, h: &Heap, name: &str, wanted: &str) -> Raised {
        let takes_any = self.parameters.iter().any(|p| matches!(p.kind, ParameterKind::Either | ParameterKind::KeywordOnly));
        if !takes_any {
            return h.type_error(&format!("{name}() takes no keyword arguments"));
        }
        let names = self.parameters.iter().filter(|p| matches!(p.kind, ParameterKind::Either | ParameterKind::KeywordOnly));
        let meant = super::suggest::closest(wanted, names.map(|p| &*p.name)).map_or_else(String::new, |meant| format!(". Did you mean '{meant}'?"));
        h.type_error(&format!("{}() got an unexpected keyword argument '{wanted}'{meant}", short(name)))
    }

    fn too_many(&self, h: &Heap, name: &str, given: usize, keywords: usize) -> Raised {
        let hidden = self.receiver as usize;
        let (most, least, given) = (self.positional.saturating_sub(hidden), self.required.saturating_sub(hidden), given.saturating_sub(hidden));
        let only = self.parameters.len() == self.positional && self.parameters.iter().all(|p| p.kind == ParameterKind::PositionalOnly);
        if only && is_operator(short(name)) {
            return h.type_error(&format!("expected {most} argument{}, got {given}", plural(most)));
        }
        if most == 0 && only {
            // These classes' constructors speak of themselves without parentheses.
            let text = match name {
                "NoneType" => "NoneType takes no arguments".to_string(),
                "ellipsis" | "EllipsisType" => "EllipsisType takes no arguments".to_string(),
                "NotImplementedType" => "NotImplementedType takes no arguments".to_string(),
                _ => format!("{name}() takes no arguments ({given} given)"),
            };
            return h.type_error(&text);
        }
        if only && most == 1 && least == 1 {
            return h.type_error(&format!("{name}() takes exactly one argument ({given} given)"));
        }
        let name = short(name);
        // CPython's `sorted` counts its argument itself.
        if only || name == "sorted" {
            let bound = if most == least { "" } else { "at most " };
            return h.type_error(&format!("{name} expected {bound}{most} argument{}, got {given}", plural(most)));
        }
        let bound = if most == least { "exactly" } else { "at most" };
        let (all, total) = (self.parameters.len() - hidden, given + keywords);
        if total > all && most > 0 {
            return h.type_error(&format!("{name}() takes {bound} {all} argument{} ({total} given)", plural(all)));
        }
        if most == 0 {
            return h.type_error(&format!("{name}() takes no positional arguments"));
        }
        h.type_error(&format!("{name}() takes {bound} {most} positional argument{} ({given} given)", plural(most)))
    }

    fn missing(&self, h: &Heap, name: &str, index: usize, given: usize) -> Raised {
        let hidden = self.receiver as usize;
        if self.receiver && given == 0 {
            return h.type_error(&format!("unbound method {name}() needs an argument"));
        }
        let (most, least, given) = (self.positional.saturating_sub(hidden), self.required.saturating_sub(hidden), given.saturating_sub(hidden));
        if is_operator(short(name)) && self.parameters.iter().all(|p| p.kind == ParameterKind::PositionalOnly) {
            return h.type_error(&format!("expected {most} argument{}, got {given}", plural(most)));
        }
        let only = self.parameters.iter().all(|p| p.kind == ParameterKind::PositionalOnly);
        if only && most == 1 && least == 1 {
            return h.type_error(&format!("{name}() takes exactly one argument ({given} given)"));
        }
        let name = short(name);
        if only || name == "sorted" {
            let bound = if most == least { "" } else { "at least " };
            return h.type_error(&format!("{name} expected {bound}{least} argument{}, got {given}", plural(least)));
        }
        let p = &self.parameters[index];
        if p.kind == ParameterKind::PositionalOnly {
            let needed = self.parameters.iter().filter(|p| p.kind == ParameterKind::PositionalOnly && p.default.is_none()).count() - hidden;
            let bound = if needed < most { "at least" } else { "exactly" };
            return h.type_error(&format!("{name}() takes {bound} {needed} positional argument{} ({given} given)", plural(needed)));
        }
        if p.kind == ParameterKind::KeywordOnly {
            return h.type_error(&format!("{name}() missing required keyword-only argument: '{}'", p.name));
        }
        h.type_error(&format!("{name}() missing required argument '{}' (pos {})", p.name, index + 1 - hidden))
    }
}

/// The name without its class: only messages about one argument or none show that.
/// In CPython these are wrappers of operators, which count their arguments in words of their own.
fn is_operator(name: &str) -> bool {
    const OPERATORS: [&str; 26] = [
        "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "matmul", "lt", "le", "eq", "ne", "gt", "ge", "neg", "pos", "abs",
        "invert", "bool", "len", "divmod",
    ];
    name.strip_prefix("__").and_then(|n| n.strip_suffix("__")).is_some_and(|n| OPERATORS.contains(&n) || n.strip_prefix('r').is_some_and(|n| OPERATORS.contains(&n)))
}

fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

/// Parts between commas outside brackets and quotes.
fn split_top_level(text: &'static str) -> Vec<&'static str> {
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
    if h.is_subclass(h.class_of(v), owner) {
        return Ok(());
    }
    let (owner_name, got) = (h.class_name(owner).to_string(), h.type_name(v).to_string());
    if name.starts_with("__") && owner.is(h.class(Ty::Object)) {
        return Ok(());
    }
    let what = if name.starts_with("__") { format!("descriptor '{name}' requires a '{owner_name}' object but received a '{got}'") } else { format!("descriptor '{name}' for '{owner_name}' objects doesn't apply to a '{got}' object") };
    Err(h.type_error(&what))
}
