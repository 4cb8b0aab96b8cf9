//! `wicket new-capability NAME`: a crate that compiles, is tested and documented, to begin a capability with.

use super::message::{Failure, print_out};
use super::options::NewCapabilityOptions;
use super::source::words;
use crate::loader;
use crate::session::capabilities;
use capability::component_matches;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The files of the crate. `{{name}}` and `{{Type}}` stand for its name.
const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("template/Cargo.toml.in")),
    ("README.md", include_str!("template/README.md.in")),
    ("src/lib.rs", include_str!("template/lib.rs.in")),
    ("src/{{name}}.py", include_str!("template/wrapper.py.in")),
    ("tests/{{name}}.rs", include_str!("template/test.rs.in")),
];

pub fn create(options: &NewCapabilityOptions) -> Result<u8, Failure> {
    let name = checked_name(&options.name)?;
    let parent = options.path.clone().unwrap_or_else(|| PathBuf::from("."));
    let place = parent.join(name);
    let failed = |path: &Path, error: io::Error| Failure::usage(format!("cannot write '{}': {}", path.display(), words(&error)));
    fs::create_dir_all(&parent).map_err(|error| failed(&parent, error))?;
    let absolute = fs::canonicalize(&parent).map_err(|error| failed(&parent, error))?.join(name);
    let library = library(&absolute, options.capability.as_deref())?;
    let workspace = if is_alone(&absolute) { "\n[workspace]\n" } else { "" };
    // Nothing that is there is written over.
    fs::create_dir(&place).map_err(|error| failed(&place, error))?;
    for (file, text) in FILES {
        let fill = |text: &str| text.replace("{{name}}", name).replace("{{Type}}", &type_name(name)).replace("{{capability}}", &library).replace("{{workspace}}\n", workspace);
        let path = place.join(fill(file));
        write_new(&path, &fill(text)).map_err(|error| failed(&path, error))?;
    }
    print_out(format!("{}: a crate with two ops; try it with  cd {} && cargo test\n", place.display(), place.display()).as_bytes(), 0)
}

/// What cannot be imported, of words in small letters, and what no crate can be called.
const KEYWORDS: [&str; 71] = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if",
    "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", // Python
    "const", "crate", "dyn", "enum", "extern", "false", "fn", "impl", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "self", "static", "struct",
    "super", "test", "trait", "true", "type", "unsafe", "use", "where", "abstract", "become", "box", "do", "final", "gen", "macro", "override", "priv",
    "typeof", "unsized", "virtual", // Rust
];

/// A name that a module, a crate and a grant can have, and that nothing else has.
fn checked_name(name: &str) -> Result<&str, Failure> {
    let is_word = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if !is_word || name.ends_with('_') {
        return Err(Failure::usage(format!("'{name}' cannot be the name of a capability")).hint("take a word of small letters, digits and '_', for instance sensors"));
    }
    if KEYWORDS.contains(&name) {
        return Err(Failure::usage(format!("'{name}' is a word of the language: no script could import it")).hint("take another word, for instance sensors"));
    }
    let is_module = capabilities::is_built_in(name) || loader::stdlib_modules().chain(loader::ENGINE_MODULES.iter().map(|module| (*module).to_owned())).any(|module| module == name);
    if is_module {
        return Err(Failure::usage(format!("there is a module '{name}' already")).hint("'wicket modules' lists them"));
    }
    Ok(name)
}

/// `sensor_data` is `SensorData`.
fn type_name(name: &str) -> String {
    let capital = |word: &str| word.chars().enumerate().map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c }).collect::<String>();
    name.split('_').map(capital).collect()
}

/// Where the crate `capability` is: as the user says, or in the source tree that the new crate lies in.
fn library(place: &Path, given: Option<&Path>) -> Result<String, Failure> {
    let found = match given {
        Some(path) => Some(fs::canonicalize(path).map_err(|error| Failure::usage(format!("cannot find '{}': {}", path.display(), words(&error))))?),
        None => place.ancestors().map(|above| above.join("capabilities/core")).find(|core| core.join("Cargo.toml").is_file()),
    };
    match found {
        Some(path) => Ok(format!("{{ path = {:?} }}", path.display().to_string())),
        None => Err(Failure::usage("the crate 'capability' is not above the new one").hint("name its directory: --capability path/to/wicket/capabilities/core")),
    }
}

/// Whether no workspace above has the crate as a member: then it must say that it is one of its own.
fn is_alone(place: &Path) -> bool {
    let member_of = |root: &Path| -> Option<bool> {
        let text = fs::read_to_string(root.join("Cargo.toml")).ok()?;
        let table: toml::Table = text.parse().ok()?;
        let members = table.get("workspace")?.get("members").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let inside = place.strip_prefix(root).ok()?.to_string_lossy().into_owned();
        let covers = |member: &str| {
            let (own, pattern) = (inside.split('/').count(), member.split('/').count());
            own == pattern && inside.split('/').zip(member.split('/')).all(|(name, pattern)| component_matches(pattern, name))
        };
        Some(members.iter().filter_map(toml::Value::as_str).any(covers))
    };
    !place.ancestors().skip(1).find_map(member_of).unwrap_or(false)
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::File::create_new(path)?.write_all(text.as_bytes())
}
