//! Modules that the host provides: capabilities and plugins. Their functions are made from their signatures as hidden Python
//! code, so that arguments are bound, defaulted and complained about as those of any function.

use super::Progress;
use super::quoted::{Target, stem};
use crate::code::verifier::verify;
use crate::heap::{FunctionField, Kind, Raised, Ty, Value};
use crate::vm::outside::CapabilityOp;
use crate::syntax::parser::{Mode, Options, compile_with};
use crate::vm::machine::Cx;

/// A function to make.
struct Stub {
    /// As an attribute of the module.
    name: String,
    definition: String,
}

/// What a stub calls, under its name there, and the hidden function that this is.
type Asker = (&'static str, &'static str);

/// The ways to a capability.
static ASKERS: [Asker; 4] =
    [("_ask", "_op"), ("_ask_for_text", "ask_for_text"), ("_ask_with_text", "ask_with_text"), ("_ask_later", "ask_later")];

impl Cx {
    /// The module of the capability numbered `index` in the descriptor blob, granted or not.
    pub(super) fn capability_module(&mut self, index: usize) -> Result<u64, Raised> {
        let capability = &self.outside.capabilities[index];
        let (name, doc) = (capability.name.clone(), capability.doc.clone());
        let stubs: Vec<Stub> = capability
            .ops
            .iter()
            .filter(|op| is_name(&op.name))
            .enumerate()
            .map(|(i, op)| Stub {
                name: if op.private { format!("_{}", op.name) } else { op.name.clone() },
                definition: match op.asynchronous {
                    false => definition("def", i, &op.signature, &op.doc, &asked(index, op)),
                    true => definition("async def", i, &op.signature, &op.doc, &format!("await {}", asked(index, op))),
                },
            })
            .collect();
        let module = self.provided_module(&name, &name, &doc)?;
        let made = self.define(module, &name, &ASKERS, &stubs);
        if made.is_err() {
            self.forget_module(&name);
        }
        made.map(|()| module)
    }

    /// The module of a plugin.
    pub(super) fn plugin_module(&mut self, target: &Target, key: &str) -> Result<Progress, Raised> {
        if target.digest.is_some() && !self.outside.digests.contains_key(&target.spec)
            && let Some(bytes) = self.fetch(&target.spec)?
        {
            self.outside.digests.insert(target.spec.clone(), super::quoted::digest(&bytes));
        }
        self.check_digest(target)?;
        let place = target.spec.strip_prefix("root:").unwrap_or(&target.spec);
        let reply = self.fetch_value(&format!("plugin:{place}"))?;
        let parts = self.heap.sequence_items(self.value(reply)).unwrap_or_default();
        let (id, names) = match parts.as_slice() {
            [id, names] => (self.heap.as_i64(*id).unwrap_or(0), self.names_in(names.bits()).unwrap_or_default()),
            _ => return Err(self.import_error(&format!("'{}' is not a plugin", target.written), None)),
        };
        let stubs: Vec<Stub> = names
            .into_iter()
            .filter(|name| is_name(name))
            .enumerate()
            .map(|(i, name)| Stub {
                definition: definition("def", i, "(*args, **kwargs)", "", &format!("_ask([{id}, '{name}', [*args], kwargs])")),
                name,
            })
            .collect();
        let name = stem(&target.spec);
        let module = self.provided_module(key, &name, "")?;
        if let Err(raised) = self.define(module, &name, &[("_ask", "_plugin_call")], &stubs) {
            self.forget_module(key);
            return Err(raised);
        }
        self.outside.loaded.insert(target.spec.clone(), key.to_string());
        self.outside.quoted.insert(module);
        Ok(Progress::Ready(module))
    }

    fn forget_module(&mut self, key: &str) {
        if let Ok(key) = self.heap.intern_str(key) {
            self.heap.dict_remove_str(self.value(self.modules), key);
        }
    }

    /// Compiles the stubs and puts them into the module under their names.
    fn define(&mut self, module: u64, module_name: &str, askers: &[Asker], stubs: &[Stub]) -> Result<(), Raised> {
        let used: Vec<&Asker> = askers.iter().filter(|(own, _)| stubs.iter().any(|stub| stub.definition.contains(&format!("{own}(")))).collect();
        let parameters: String = used.iter().map(|(own, _)| format!("{own}, ")).collect();
        let mut source = format!("def _make({parameters}):\n");
        for stub in stubs {
            source.push_str(&stub.definition);
        }
        let made: String = (0..stubs.len()).map(|i| format!("_f{i}, ")).collect();
        source.push_str(&format!("    return ({made})\n"));
        let code = self.compile_stubs(&source, &format!("<{module_name}>"))?;
        let h = &self.heap;
        let scratch = h.dict()?.bits();
        let mark = self.root_extra.len();
        self.root_extra.push(scratch);
        let result = self.define_from(code, scratch, module, module_name, &used, stubs);
        self.root_extra.truncate(mark);
        result
    }

    /// Compiles with annotations kept as text: the types of signatures are not names of the guest's.
    fn compile_stubs(&mut self, source: &str, name: &str) -> Result<u64, Raised> {
        let unit = match compile_with(source, name, Mode::Module, Options { future_annotations: true, ..Options::default() }) {
            Ok((unit, _)) => unit,
            Err(rejected) => return Err(self.raise_syntax_error(&rejected.error, name)),
        };
        let Ok(verified) = verify(unit) else { return Err(self.heap.raise(Ty::SystemError, "the compiler produced invalid code")) };
        self.load(&verified, &source.as_bytes().into(), 0, true)
    }

    fn define_from(&mut self, code: u64, scratch: u64, module: u64, module_name: &str, askers: &[&Asker], stubs: &[Stub]) -> Result<(), Raised> {
        let function = self.function_for(code, scratch)?;
        self.run_body_nested(function, scratch)?;
        let h = &self.heap;
        let make = h.dict_get_str(self.value(scratch), h.intern_str("_make")?).unwrap_or(Value::NONE).bits();
        // The prelude keeps what it defines, and the scratch namespace the function that makes the others.
        let askers = askers.iter().map(|(_, name)| self.find_prelude_function(name)).collect::<Result<Vec<u64>, Raised>>()?;
        let functions = self.call_bits(make, &askers)?;
        let h = &self.heap;
        let own_name = h.intern_str(module_name)?;
        let dict = h.instance_dict(self.value(module))?;
        for (stub, &function) in stubs.iter().zip(h.tuple_items(self.value(functions))) {
            if !h.is_kind(function, Kind::Function) {
                continue;
            }
            let name = h.intern_str(&stub.name)?;
            for (field, value) in [(FunctionField::Name, name), (FunctionField::QualName, name), (FunctionField::Module, own_name)] {
                h.set_field(function, field as usize, value);
            }
            h.dict_set_str(dict, name, function)?;
        }
        Ok(())
    }
}

/// The expression that does an op: by way of the prelude where its text has to be encoded or decoded.
fn asked(index: usize, op: &CapabilityOp) -> String {
    let arguments = arguments(&op.signature);
    let asker = match () {
        () if op.asynchronous => "_ask_later",
        () if !op.text => "_ask",
        () if arguments.contains(",text,") => "_ask_with_text",
        () => "_ask_for_text",
    };
    format!("{asker}({index}, {}, ({arguments}))", op.number)
}

fn definition(def: &str, i: usize, signature: &str, doc: &str, result: &str) -> String {
    let doc = if doc.is_empty() { String::new() } else { format!("        {}\n", quoted(doc)) };
    format!("    {def} _f{i}{signature}:\n{doc}        return {result}\n")
}

/// A Python literal of a text.
fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') && !text.as_bytes()[0].is_ascii_digit()
}

/// The parameter names of a signature, each with a comma: what a tuple display of the arguments holds.
fn arguments(signature: &str) -> String {
    let inside = signature.split_once('(').map_or("", |(_, rest)| rest);
    let mut names = String::new();
    let mut depth = 0;
    let mut quote = None;
    let mut start = 0;
    for (at, c) in inside.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')') if depth == 0 => {
                add_argument(&mut names, &inside[start..at]);
                break;
            }
            (None, ')' | ']' | '}') => depth -= 1,
            (None, ',') if depth == 0 => {
                add_argument(&mut names, &inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

fn add_argument(names: &mut String, parameter: &str) {
    let name = parameter.trim().trim_start_matches('*').split([':', '=']).next().unwrap_or("").trim();
    if is_name(name) {
        names.push_str(name);
        names.push(',');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_named() {
        assert_eq!(arguments("(path: str, encoding: str = 'utf-8, x', *, sep: str | None = (1, 2)) -> str"), "path,encoding,sep,");
        assert_eq!(arguments("() -> None"), "");
        assert_eq!(arguments("(a, /, *args)"), "a,args,");
    }

    #[test]
    fn docs_become_literals() {
        assert_eq!(quoted("it's\na \\"), "'it\\'s\\na \\\\'");
    }
}
