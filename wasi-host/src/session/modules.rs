//! Names for the module numbers that the engine reports as the acting module: 0 is the entry script, and every source
//! that the loader gave has the next number. The name follows from where the source came from, not from `__name__`.

/// A session with more modules than this has no names for the rest.
const MODULES_MAX: usize = 100_000;

#[derive(Debug, Default)]
pub struct Modules {
    names: Vec<String>,
}

impl Modules {
    /// Python source was given for this spec.
    pub fn loaded(&mut self, spec: &str) {
        if spec.ends_with(".py") && self.names.len() < MODULES_MAX {
            self.names.push(dotted(spec));
        }
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The names of a session that goes on.
    pub fn restore(&mut self, mut names: Vec<String>) {
        names.truncate(MODULES_MAX);
        self.names = names;
    }

    pub fn name(&self, number: u32) -> &str {
        match number.checked_sub(1) {
            None => "__main__",
            Some(index) => self.names.get(index as usize).map_or("?", String::as_str),
        }
    }
}

/// `root:lib/tool.py` is `lib.tool`, `root:pkg/__init__.py` is `pkg`; what came from elsewhere keeps its spec.
fn dotted(spec: &str) -> String {
    let Some(path) = spec.strip_prefix("root:").or_else(|| spec.strip_prefix("std:")) else {
        return spec.to_owned();
    };
    let stem = path.strip_suffix(".py").unwrap_or(path);
    stem.strip_suffix("/__init__").unwrap_or(stem).trim_start_matches("./").replace('/', ".")
}

#[cfg(test)]
mod tests {
    use super::Modules;

    #[test]
    fn numbers_follow_the_order_of_loading() {
        let mut modules = Modules::default();
        for spec in ["root:packages.json", "std:os/path.py", "root:lib/tool.py", "root:pkg/__init__.py", "https://example.com/x.py"] {
            modules.loaded(spec);
        }
        let names: Vec<&str> = (0..6).map(|number| modules.name(number)).collect();
        assert_eq!(names, ["__main__", "os.path", "lib.tool", "pkg", "https://example.com/x.py", "?"]);
    }
}
