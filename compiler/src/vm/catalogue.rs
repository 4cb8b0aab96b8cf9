//! All rows of the engine as data: what there is, for reference pages and for tests.

use super::native::{Row, RowKind};
use crate::heap::{TYS, Ty};

/// A class or a module with its rows.
pub struct Namespace {
    /// `str`, `re.Pattern`, `math`; `builtins` for the functions that need no import.
    pub name: String,
    pub doc: &'static str,
    pub is_module: bool,
    pub rows: Vec<&'static Row>,
}

/// Everything that scripts can reach, classes first, each in the order of its rows; setters follow their getters.
pub fn catalogue() -> Vec<Namespace> {
    let classes = crate::types::CLASSES.iter().chain(super::types::CLASSES).flat_map(|group| group.iter());
    let classes = classes.map(|class| Namespace { name: class_name(class.ty), doc: class.doc, is_module: false, rows: class.rows.iter().collect() });
    let functions = crate::builtins::FUNCTIONS.iter().chain(super::builtins::FUNCTIONS).flat_map(|rows| rows.iter()).collect();
    let builtins = Namespace { name: "builtins".into(), doc: "Functions that need no import.", is_module: true, rows: functions };
    let modules = crate::modules::MODULES.iter().chain(super::modules::MODULES);
    let modules = modules.map(|module| Namespace { name: module.name.into(), doc: module.doc, is_module: true, rows: module.rows.iter().collect() });
    classes.chain([builtins]).chain(modules).collect()
}

impl Namespace {
    /// How a row is named in lists: `str.upper`, and `BaseException.args=` for a setter.
    pub fn full_name(&self, row: &Row) -> String {
        let mark = if row.kind == RowKind::Setter { "=" } else { "" };
        format!("{}.{}{mark}", self.name, row.name)
    }
}

fn class_name(ty: Ty) -> String {
    let Some(row) = TYS.iter().find(|row| row.ty == ty) else { return format!("{ty:?}") };
    if row.module == "builtins" { row.name.into() } else { format!("{}.{}", row.module, row.name) }
}
