//! packages.json: what one manifest declares.

use super::json::{Json, parse};

/// The file's name.
pub(super) const FILE: &str = "packages.json";

/// One manifest. Keys that are not known are ignored.
#[derive(Debug)]
pub(crate) struct Manifest {
    /// Its directory under the source root.
    pub dir: String,
    pub imports: Vec<(String, String)>,
    /// The directory whose manifest is asked when an alias is not declared here.
    pub extends: Option<String>,
}

impl Manifest {
    /// Its path, as messages name it.
    pub(super) fn path(&self) -> String {
        super::names::join(&self.dir, FILE)
    }

    pub(super) fn read(dir: &str, bytes: &[u8]) -> Result<Manifest, String> {
        let mut manifest = Manifest { dir: dir.to_string(), imports: Vec::new(), extends: None };
        let path = manifest.path();
        let text = std::str::from_utf8(bytes).map_err(|_| format!("'{path}' is not UTF-8"))?;
        let Json::Object(pairs) = parse(text).map_err(|problem| format!("'{path}' is {problem}"))? else {
            return Err(format!("'{path}' is not a JSON object"));
        };
        for (key, value) in pairs {
            match (key.as_str(), value) {
                ("imports", Json::Object(aliases)) => {
                    for (alias, target) in aliases {
                        let Json::Text(target) = target else { return Err(format!("alias '{alias}' in '{path}' is not a string")) };
                        manifest.imports.push((alias, target));
                    }
                }
                ("imports", _) => return Err(format!("'imports' in '{path}' is not an object")),
                ("extends", Json::Text(dir)) => manifest.extends = Some(dir),
                ("extends", _) => return Err(format!("'extends' in '{path}' is not a string")),
                _ => {}
            }
        }
        Ok(manifest)
    }

    pub(super) fn target(&self, alias: &str) -> Option<&str> {
        self.imports.iter().find(|(name, _)| name == alias).map(|(_, target)| target.as_str())
    }
}
