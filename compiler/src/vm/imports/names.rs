//! From what an import statement says to an absolute dotted name.

use crate::heap::{Kind, Name, Raised, Ty};
use crate::vm::machine::Cx;

impl Cx {
    /// The absolute name of `name` at `level` dots, seen from a module with these globals.
    pub(crate) fn absolute_name(&mut self, name: &str, level: u32, globals: u64) -> Result<String, Raised> {
        if level == 0 {
            if name.is_empty() {
                return Err(self.heap.value_error("Empty module name"));
            }
            return Ok(name.to_string());
        }
        let package = self.package_of(globals)?;
        let mut base = package.as_str();
        for _ in 1..level {
            base = match base.rsplit_once('.') {
                Some((above, _)) => above,
                None => return Err(self.import_error("attempted relative import beyond top-level package", None)),
            };
        }
        Ok(if name.is_empty() { base.to_string() } else { format!("{base}.{name}") })
    }

    /// The package that globals belong to.
    fn package_of(&mut self, globals: u64) -> Result<String, Raised> {
        let h = &self.heap;
        let get = |name: Name| h.dict_get_str(self.value(globals), h.name(name)).filter(|v| !v.is_none());
        let package = match get(Name::package) {
            Some(v) if h.is_str(v) => h.str_lossy(v).into_owned(),
            Some(_) => return Err(h.type_error("package must be a string")),
            None => match get(Name::name).filter(|v| h.is_str(*v)) {
                Some(name) => {
                    let name = h.str_lossy(name).into_owned();
                    match get(Name::path) {
                        Some(_) => name,
                        None => name.rsplit_once('.').map_or(String::new(), |(above, _)| above.to_string()),
                    }
                }
                None => return Err(h.raise(Ty::KeyError, "'__name__' not in globals")),
            },
        };
        if package.is_empty() {
            return Err(self.import_error("attempted relative import with no known parent package", None));
        }
        Ok(package)
    }

    /// The entries of a list of strs, such as `sys.path` and `__path__`.
    pub(crate) fn path_entries(&self, list: u64) -> Vec<String> {
        let v = self.value(list);
        if !self.heap.is_kind(v, Kind::List) && !self.heap.is_kind(v, Kind::Tuple) {
            return Vec::new();
        }
        self.names_in(list).unwrap_or_default()
    }
}

/// The directory part of a path: empty for none.
pub(super) fn directory_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(dir, _)| dir)
}

/// `dir/name`, without a slash when `dir` is empty.
pub(super) fn join(dir: &str, name: &str) -> String {
    if dir.is_empty() { name.to_string() } else { format!("{}/{name}", dir.trim_end_matches('/')) }
}

/// Joins a relative path to a directory of the source root and resolves `.` and `..`; `None` when it leads out.
pub(super) fn resolve(dir: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = dir.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn paths_stay_in_the_root() {
        assert_eq!(resolve("lib", "./a.py").as_deref(), Some("lib/a.py"));
        assert_eq!(resolve("lib/x", "../a.py").as_deref(), Some("lib/a.py"));
        assert_eq!(resolve("", "a//b/./c.py").as_deref(), Some("a/b/c.py"));
        assert_eq!(resolve("lib", "../../a.py"), None);
    }
}
