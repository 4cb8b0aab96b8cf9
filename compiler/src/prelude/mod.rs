//! The hidden Python code behind builtins that drive iterators or call back. All files share one namespace: a pristine copy of
//! the builtins, the hidden functions of `builtins::HIDDEN`, and each other's functions. Tracebacks do not show their frames.
#![forbid(unsafe_code)]

/// File name (for dumps) and source, in the order they are run.
pub static SOURCES: &[(&str, &str)] = &[
    ("iteration.py", include_str!("iteration.py")),
    ("machine.py", include_str!("machine.py")),
    ("builtins.py", include_str!("builtins.py")),
    ("containers.py", include_str!("containers.py")),
    ("collections.py", include_str!("collections.py")),
    ("itertools.py", include_str!("itertools.py")),
    ("numbers.py", include_str!("numbers.py")),
    ("ordered.py", include_str!("ordered.py")),
    ("exceptions.py", include_str!("exceptions.py")),
    ("site.py", include_str!("site.py")),
    ("system.py", include_str!("system.py")),
    ("tasks.py", include_str!("tasks.py")),
    ("text.py", include_str!("text.py")),
];
