//! Code that scripts make at run time: `compile`, `eval`, `exec`.

mod compile;
mod evaluate;
mod text;

use std::rc::Rc;

use super::machine::Cx;
use super::native::{Row, vm_function};
use crate::heap::{Raised, Ty, Value};
use crate::syntax::parser::{Mode, Options, Rejected, Warning, compile_with};

/// Visible to scripts.
pub static FUNCTIONS: &[Row] = &[
    vm_function(
        "exec",
        "(source, /, globals=None, locals=None, *, closure=None)",
        "Execute the given source in the context of globals and locals.",
        evaluate::exec,
    ),
    vm_function("eval", "(source, /, globals=None, locals=None)", "Evaluate the given source in the context of globals and locals.", evaluate::eval),
    vm_function(
        "compile",
        "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
        "Compile source into a code object that can be executed by exec() or eval().",
        compile::compile,
    ),
];

/// Sources of `eval` and `exec` whose code is kept, and how long one may be.
const EVALUATED_MAX: usize = 512;
const EVALUATED_BYTES_MAX: usize = 4096;

/// What code is made of, beside its source.
#[derive(Clone, Copy)]
pub(crate) struct Making<'n> {
    pub filename: &'n str,
    pub mode: Mode,
    pub options: Options,
    /// Number of the module it belongs to, for call-site ids.
    pub origin: u32,
    pub hidden: bool,
}

impl<'n> Making<'n> {
    pub(crate) fn new(filename: &'n str, mode: Mode) -> Making<'n> {
        Making { filename, mode, options: Options::default(), origin: 0, hidden: false }
    }
}

impl Cx {
    /// Compiles and loads; a SyntaxError is raised as an exception object.
    pub(crate) fn compile_source(&mut self, source: &str, filename: &str, mode: Mode, origin: u32, hidden: bool) -> Result<u64, Raised> {
        self.make_code(source, Making { origin, hidden, ..Making::new(filename, mode) }).map(|(code, _)| code)
    }

    /// The source of an `eval` or `exec`: the code of a few short ones is kept, since they are often run again.
    fn compile_once(&mut self, source: String, mode: Mode, options: Options) -> Result<u64, Raised> {
        let key = (mode as u8, options, source);
        if let Some(&code) = self.evaluated.get(&key) {
            return Ok(code);
        }
        let (code, warned) = self.make_code(&key.2, Making { options, ..Making::new("<string>", mode) })?;
        if !warned && key.2.len() <= EVALUATED_BYTES_MAX && self.evaluated.len() < EVALUATED_MAX {
            self.evaluated.insert(key, code);
        }
        Ok(code)
    }

    /// The code of a source, and whether there were warnings.
    fn make_code(&mut self, source: &str, making: Making<'_>) -> Result<(u64, bool), Raised> {
        let (unit, warnings) = match compile_with(source, making.filename, making.mode, making.options) {
            Ok(made) => made,
            Err(Rejected { error, warnings }) => {
                self.warn_of_source(source, making, &warnings)?;
                return Err(self.raise_syntax_error(&error, making.filename));
            }
        };
        self.warn_of_source(source, making, &warnings)?;
        let verified = match crate::code::verifier::verify(unit) {
            Ok(verified) => verified,
            Err(error) => return Err(self.heap.raise(Ty::SystemError, &format!("the compiler produced invalid code: {error:?}"))),
        };
        let source: Rc<[u8]> = Rc::from(source.as_bytes());
        Ok((self.load(&verified, &source, making.origin, making.hidden)?, !warnings.is_empty()))
    }

    /// Gives the compiler's warnings: by the module `warnings` when it is loaded, so that its filters count.
    fn warn_of_source(&mut self, source: &str, making: Making<'_>, warnings: &[Warning]) -> Result<(), Raised> {
        let filename = making.filename;
        for warning in warnings {
            let (line, message) = match warning {
                Warning::Syntax { line, message } => (line, message),
                Warning::Deprecated { message } => {
                    // The machinery of imports, which calls the compiler for modules, hears of no deprecation.
                    if !matches!(making.mode, Mode::Entry | Mode::Module) {
                        self.warn_deprecated(message)?;
                    }
                    continue;
                }
            };
            match self.module_named("warnings").and_then(|module| self.module_attribute(module, "_warn_of_source")) {
                Some(warn) => {
                    let shown = source_line(source, filename, *line);
                    let h = &self.heap;
                    let args = [h.str(message)?.bits(), h.str(filename)?.bits(), Value::small(i64::from(*line)).bits(), h.str(shown.unwrap_or(""))?.bits()];
                    self.call_bits(warn, &args)?;
                }
                None => {
                    let shown = source_line(source, filename, *line).map_or_else(String::new, |text| format!("  {text}\n"));
                    self.tell(&format!("{filename}:{line}: SyntaxWarning: {message}\n{shown}"));
                }
            }
        }
        Ok(())
    }

    /// A function without arguments that runs a code object with these globals.
    pub(crate) fn function_for(&mut self, code: u64, globals: u64) -> Result<u64, Raised> {
        let unit = self.code_at(self.value(code)).unit.clone();
        let h = &self.heap;
        let name = h.intern_str(&unit.name)?;
        h.function(self.value(code), self.value(globals), name, name, Value::NONE, Value::NONE).map(|f| f.bits())
    }
}

/// A line as a warning shows it. What has no file has none.
fn source_line<'s>(source: &'s str, filename: &str, line: u32) -> Option<&'s str> {
    if filename.starts_with('<') {
        return None;
    }
    source.lines().nth(line as usize - 1).map(str::trim).filter(|text| !text.is_empty())
}
