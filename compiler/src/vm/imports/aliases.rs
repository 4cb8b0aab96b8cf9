//! Aliases: the nearest manifest of the importing file, and those that it extends.

use std::rc::Rc;

use super::manifest::{FILE, Manifest};
use super::names::{directory_of, join, resolve};
use super::quoted::Target;
use crate::heap::Raised;
use crate::vm::machine::Cx;

/// Manifests that are followed by `extends`.
const HOPS_MAX: usize = 32;

/// What the manifests say about a name.
pub(super) enum Alias {
    Is(Target),
    /// By the manifest of this path.
    NotDeclared(String),
    NoManifest,
}

impl Cx {
    pub(super) fn alias_of(&mut self, name: &str, importer: &str) -> Result<Alias, Raised> {
        let Some(path) = importer.strip_prefix("root:") else { return Ok(Alias::NoManifest) };
        let Some(nearest) = self.nearest_manifest(directory_of(path))? else { return Ok(Alias::NoManifest) };
        let mut at = nearest.clone();
        let mut seen = vec![at.dir.clone()];
        loop {
            if let Some(target) = at.target(name) {
                let target = target.to_string();
                return self.target(&target, &format!("root:{}", at.path())).map(Alias::Is);
            }
            let Some(extends) = &at.extends else { return Ok(Alias::NotDeclared(nearest.path())) };
            let Some(dir) = resolve(&at.dir, extends) else {
                return Err(self.import_error(&format!("'{extends}' in '{}' leads out of the source root", at.path()), Some(name)));
            };
            if seen.contains(&dir) || seen.len() > HOPS_MAX {
                return Err(self.import_error("circular extends chain in packages.json", Some(name)));
            }
            let Some(next) = self.manifest_in(&dir)? else {
                return Err(self.import_error(&format!("'{}' extends '{extends}', where there is no {FILE}", at.path()), Some(name)));
            };
            seen.push(dir);
            at = next;
        }
    }

    /// Walking up from a directory to the root.
    fn nearest_manifest(&mut self, dir: &str) -> Result<Option<Rc<Manifest>>, Raised> {
        let mut dir = dir;
        loop {
            if let Some(manifest) = self.manifest_in(dir)? {
                return Ok(Some(manifest));
            }
            if dir.is_empty() {
                return Ok(None);
            }
            dir = directory_of(dir);
        }
    }

    fn manifest_in(&mut self, dir: &str) -> Result<Option<Rc<Manifest>>, Raised> {
        if let Some(known) = self.outside.manifests.get(dir) {
            return Ok(known.clone());
        }
        let found = match self.fetch(&format!("root:{}", join(dir, FILE)))? {
            Some(bytes) => match Manifest::read(dir, &bytes) {
                Ok(manifest) => Some(Rc::new(manifest)),
                Err(problem) => return Err(self.import_error(&problem, None)),
            },
            None => None,
        };
        self.outside.manifests.insert(dir.to_string(), found.clone());
        Ok(found)
    }
}
