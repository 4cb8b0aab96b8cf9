//! Brings the source of modules to the engine: from the embedded standard library, and from the source root.
//! Imports have an authority of their own: what they may read, a script's `fs` grants neither widen nor narrow.

mod root;
mod stdlib;

pub use root::SourceRoot;
pub use stdlib::names as stdlib_modules;

use capability::RaisedError;
use std::borrow::Cow;

/// Modules that the engine itself provides.
pub const ENGINE_MODULES: &[&str] = &["builtins", "sys", "math", "json", "re", "struct", "itertools"];

/// Answers the engine's loader specs (`docs/abi.md`). Embedders may bring their own.
pub trait Loader: Send {
    fn fetch(&mut self, spec: &str) -> Result<Cow<'static, [u8]>, RaisedError>;
}

/// The command's loader: `std:` and `root:`.
pub struct Files {
    root: Option<SourceRoot>,
}

impl Files {
    /// Without a root only the standard library is found.
    pub fn new(root: Option<SourceRoot>) -> Files {
        Files { root }
    }

    fn read_root(&self, path: &str) -> Result<Cow<'static, [u8]>, RaisedError> {
        match &self.root {
            Some(root) => root.read(path).map(Cow::Owned),
            None => Err(not_found(path)),
        }
    }
}

impl Loader for Files {
    fn fetch(&mut self, spec: &str) -> Result<Cow<'static, [u8]>, RaisedError> {
        match spec.split_once(':') {
            Some(("std", name)) => stdlib::source(name).map(Cow::Borrowed).ok_or_else(|| not_found(name)),
            Some(("root", path)) => self.read_root(path),
            Some(("https" | "http", _)) => Err(RaisedError::new("PermissionError", format!("importing {spec} is not granted: this host imports no URLs"))),
            Some(("plugin", path)) => Err(RaisedError::new("ImportError", format!("cannot load {path}: this host runs no plugins"))),
            _ => Err(RaisedError::new("ValueError", format!("'{spec}' is not a loader spec"))),
        }
    }
}

/// A source that is embedded in this program, by its spec.
pub fn embedded(spec: &str) -> Option<&'static [u8]> {
    stdlib::source(spec.strip_prefix("std:")?)
}

/// CPython's error for a missing file, with the name as it was asked for.
fn not_found(name: &str) -> RaisedError {
    RaisedError {
        errno: Some(2),
        filename: Some(name.as_bytes().to_vec()),
        ..RaisedError::new("FileNotFoundError", "No such file or directory")
    }
}
