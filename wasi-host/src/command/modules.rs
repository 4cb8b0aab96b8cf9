//! `wicket modules`: what a script can import, and what each module needs granted.

use super::message::{Failure, print_out};
use super::options::ModulesOptions;
use super::source::words;
use crate::loader;
use crate::session::capabilities;
use capability::Scope;
use std::collections::BTreeMap;
use std::path::Path;

pub fn list(options: &ModulesOptions) -> Result<u8, Failure> {
    if let Some(directory) = &options.stubs {
        return write_stubs(directory);
    }
    let text = capability_modules() + &plain_modules();
    print_out(text.as_bytes(), 0)
}

/// A stub for each module that a capability gives.
fn write_stubs(directory: &Path) -> Result<u8, Failure> {
    let failed = |path: &Path, error: std::io::Error| Failure::usage(format!("cannot write '{}': {}", path.display(), words(&error)));
    std::fs::create_dir_all(directory).map_err(|error| failed(directory, error))?;
    let stubs = capabilities::stubs().map_err(|error| Failure::usage(error.to_string()))?;
    for (name, text) in stubs {
        let path = directory.join(name);
        std::fs::write(&path, text).map_err(|error| failed(&path, error))?;
    }
    Ok(0)
}

/// Each capability with the rights it knows, as they are written after `--allow`.
fn capability_modules() -> String {
    let vocabulary = capabilities::vocabulary();
    let mut by_name: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, right) in vocabulary.rights() {
        let value = match right.scope {
            Scope::Bare => "",
            Scope::Path | Scope::Overlay => "=PATH",
            Scope::Amount => "=AMOUNT",
            Scope::Name => "=NAME",
        };
        by_name.entry(name).or_default().push(format!("  --allow {:24} {}\n", format!("{name}.{}{value}", right.name), right.doc));
    }
    let mut text = String::from("Capabilities: nothing of these works until it is granted.\n\n");
    for (name, rights) in by_name {
        text += &format!("{name}\n{}\n", rights.concat());
    }
    text
}

fn plain_modules() -> String {
    let mut names: Vec<String> = loader::ENGINE_MODULES.iter().map(|name| (*name).to_owned()).chain(loader::stdlib_modules()).filter(|name| !name.split('.').any(|part| part.starts_with('_'))).collect();
    names.sort();
    names.dedup();
    let mut text = String::from("Modules: these need nothing themselves; what they ask of a capability is granted there.\n\n");
    for line in wrapped(&names, 76) {
        text += &format!("  {line}\n");
    }
    text + "\nBeside these, modules next to the script (or under --root).\n"
}

/// Words in lines of at most so many columns.
fn wrapped(words: &[String], columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if line.len() + 2 + word.len() <= columns => *line = format!("{line}  {word}"),
            _ => lines.push(word.clone()),
        }
    }
    lines
}
