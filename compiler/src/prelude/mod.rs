//! The hidden Python code behind builtins that drive iterators or call back. All files share one namespace: a pristine copy of
//! the builtins, the hidden functions of `builtins::HIDDEN`, and each other's functions. Tracebacks do not show their frames.
#![forbid(unsafe_code)]

use std::collections::HashMap;
use std::sync::LazyLock;

/// File name (for dumps) and source. A file is compiled when one of its functions is wanted: what scripts need together stands together.
pub static SOURCES: &[(&str, &str)] = &[
    ("iteration.py", include_str!("iteration.py")),
    ("folding.py", include_str!("folding.py")),
    ("machine.py", include_str!("machine.py")),
    ("classes.py", include_str!("classes.py")),
    ("objects.py", include_str!("objects.py")),
    ("matching.py", include_str!("matching.py")),
    ("groups.py", include_str!("groups.py")),
    ("aliases.py", include_str!("aliases.py")),
    ("typing.py", include_str!("typing.py")),
    ("builtins.py", include_str!("builtins.py")),
    ("containers.py", include_str!("containers.py")),
    ("proxies.py", include_str!("proxies.py")),
    ("collections.py", include_str!("collections.py")),
    ("itertools.py", include_str!("itertools.py")),
    ("numbers.py", include_str!("numbers.py")),
    ("ordered.py", include_str!("ordered.py")),
    ("exceptions.py", include_str!("exceptions.py")),
    ("site.py", include_str!("site.py")),
    ("system.py", include_str!("system.py")),
    ("contexts.py", include_str!("contexts.py")),
    ("futures.py", include_str!("futures.py")),
    ("tasks.py", include_str!("tasks.py")),
    ("loop.py", include_str!("loop.py")),
    ("cooperative.py", include_str!("cooperative.py")),
    ("anext.py", include_str!("anext.py")),
    ("text.py", include_str!("text.py")),
    ("text_ops.py", include_str!("text_ops.py")),
];

/// The file that defines a name, as its index in [`SOURCES`].
pub fn file_of(name: &str) -> Option<usize> {
    static FILES: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
        // Where two files define a name, the first has it.
        let defined = SOURCES.iter().enumerate().rev().flat_map(|(i, (_, text))| text.lines().filter_map(defined_by).map(move |name| (name, i)));
        defined.collect()
    });
    FILES.get(name).copied()
}

/// The name that a line at the left margin defines: `def name(`, `async def name(`, `class name`, `name = `.
fn defined_by(line: &str) -> Option<&str> {
    let keyword = ["def ", "async def ", "class "].into_iter().find_map(|keyword| line.strip_prefix(keyword));
    let rest = keyword.unwrap_or(line);
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_'))?;
    let (name, after) = rest.split_at(end);
    (!name.is_empty() && (keyword.is_some() || after.starts_with(" = "))).then_some(name)
}
