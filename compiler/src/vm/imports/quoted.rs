//! Imports by path or address, with integrity: `from "./lib/helpers.py#sha256-…" import slugify`.

use sha2::{Digest, Sha256};

use super::Progress;
use super::module::Source;
use super::names::{directory_of, resolve};
use crate::heap::Raised;
use crate::vm::machine::Cx;

/// A file or address that is named outright.
pub(super) struct Target {
    /// The loader spec: `root:lib/x.py` or an address.
    pub spec: String,
    /// As it was written, for messages.
    pub written: String,
    pub digest: Option<[u8; 32]>,
}

pub(super) fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

fn hex(digest: &[u8; 32]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digest of a `#sha256-` fragment.
fn fragment(text: &str) -> Option<[u8; 32]> {
    let digits = text.strip_prefix("sha256-").filter(|d| d.len() == 64 && d.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let mut digest = [0; 32];
    for (i, byte) in digest.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(i * 2..i * 2 + 2)?, 16).ok()?;
    }
    Some(digest)
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

impl Cx {
    /// What a spec names, written in the file `importer`.
    pub(super) fn target(&mut self, written: &str, importer: &str) -> Result<Target, Raised> {
        let (place, mark) = match written.split_once('#') {
            Some((place, mark)) => (place, Some(mark)),
            None => (written, None),
        };
        let digest = match mark.map(|mark| (mark, fragment(mark))) {
            None => None,
            Some((_, Some(digest))) => Some(digest),
            Some((mark, None)) => return Err(self.import_error(&format!("unrecognized integrity fragment '#{mark}' in '{place}'"), None)),
        };
        let spec = if is_address(place) {
            Some(place.to_string())
        } else if is_address(importer) {
            address_beside(importer, place)
        } else {
            let dir = importer.strip_prefix("root:").map_or("", directory_of);
            if place.starts_with('/') { None } else { resolve(dir, place).map(|path| format!("root:{path}")) }
        };
        match spec {
            Some(spec) => Ok(Target { spec, written: place.to_string(), digest }),
            None => Err(self.import_error(&format!("'{place}' leads out of the source root"), None)),
        }
    }

    pub(super) fn advance_quoted(&mut self, written: &str, importer: &str) -> Result<Progress, Raised> {
        let target = self.target(written, importer)?;
        self.advance_target(&target)
    }

    pub(super) fn advance_target(&mut self, target: &Target) -> Result<Progress, Raised> {
        let spec = target.spec.as_str();
        if let Some(key) = self.outside.loaded.get(spec).cloned()
            && let Some(module) = self.module_named(&key)
        {
            self.check_digest(target)?;
            return Ok(Progress::Ready(module));
        }
        let key = spec.strip_prefix("root:").unwrap_or(spec).to_string();
        if spec.ends_with(".wasm") {
            return self.plugin_module(target, &key);
        }
        let Some(bytes) = self.fetch(spec)? else {
            return Err(self.module_not_found(&format!("No module named '{}'", target.written), &key));
        };
        self.outside.digests.insert(spec.to_string(), digest(&bytes));
        self.check_digest(target)?;
        let shown = self.shown_path(spec);
        let name = stem(spec);
        let source = Source { key: &key, name: &name, spec, file: &shown, search: None };
        let progress = self.make_module(&source, &bytes)?;
        if let Progress::Run { module, .. } = progress {
            self.outside.quoted.insert(module);
        }
        Ok(progress)
    }

    /// Refuses a source whose digest is not the one that the import asked for.
    pub(super) fn check_digest(&mut self, target: &Target) -> Result<(), Raised> {
        let Some(wanted) = target.digest else { return Ok(()) };
        match self.outside.digests.get(&target.spec) {
            Some(found) if *found == wanted => Ok(()),
            found => {
                let found = found.map_or_else(|| String::from("unknown"), |found| format!("sha256-{}", hex(found)));
                let message = format!("integrity mismatch for '{}': expected sha256-{}, got {found}", target.written, hex(&wanted));
                Err(self.import_error(&message, None))
            }
        }
    }
}

/// `helpers` of `root:lib/helpers.py`.
pub(super) fn stem(spec: &str) -> String {
    let path = spec.split_once(':').map_or(spec, |(_, path)| path);
    let file = path.split('?').next().unwrap_or(path).rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".py").or_else(|| file.strip_suffix(".wasm")).unwrap_or(file).to_string()
}

/// A relative path beside an address; it stays on the same host.
fn address_beside(importer: &str, path: &str) -> Option<String> {
    let (scheme, rest) = importer.split_once("://")?;
    let (host, file) = rest.split_once('/').unwrap_or((rest, ""));
    let joined = match path.strip_prefix('/') {
        Some(absolute) => resolve("", absolute)?,
        None => resolve(directory_of(file), path)?,
    };
    Some(format!("{scheme}://{host}/{joined}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragments_are_strict() {
        assert!(fragment(&format!("sha256-{}", "0a".repeat(32))).is_some());
        for bad in ["sha256-", "sha512-00", "sha256-zz", &format!("sha256-{}", "0a".repeat(33))] {
            assert!(fragment(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn addresses_join() {
        assert_eq!(address_beside("https://h/a/b.py", "./c.py").as_deref(), Some("https://h/a/c.py"));
        assert_eq!(address_beside("https://h/a/b.py", "/c.py").as_deref(), Some("https://h/c.py"));
        assert_eq!(address_beside("https://h/b.py", "../c.py"), None);
        assert_eq!(stem("https://h/a/utils.py"), "utils");
    }
}
