//! The source root: one directory, opened once, from which modules are read and nothing else.

use super::not_found;
use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions, OpenOptionsExt};
use capability::RaisedError;
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Far more than any source file, far less than memory.
const FILE_BYTES_MAX: u64 = 64 << 20;
const PATH_BYTES_MAX: usize = 4096;

/// What the loader hands out by name; everything else in the root is not its business.
const SUFFIXES: [&str; 2] = [".py", ".wasm"];
const NAMES: [&str; 2] = [crate::manifest::FILE, "packages.lock"];

pub struct SourceRoot {
    dir: Dir,
    /// Device and inode of files that are no modules, whatever they are called.
    withheld: Vec<(u64, u64)>,
}

impl SourceRoot {
    /// Opens the directory. From now on its name does not matter: it may be renamed or replaced.
    pub fn open(path: &Path) -> io::Result<SourceRoot> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        Ok(SourceRoot { dir: Dir::open_ambient_dir(path, ambient_authority())?, withheld: Vec::new() })
    }

    /// Never gives these files, by no name: an error in a source shows its line, and a key that is called `x.py` is no source.
    #[must_use]
    pub fn withholding(mut self, files: &[PathBuf]) -> SourceRoot {
        self.withheld = files.iter().filter_map(|path| std::fs::metadata(path).ok()).map(|found| (found.dev(), found.ino())).collect();
        self
    }

    /// A file's bytes. Neither `..` nor a link leads out.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, RaisedError> {
        if !is_module_file(path) {
            return Err(RaisedError::new("PermissionError", format!("'{path}' is not a module: only .py, .wasm and packages.json are imported")));
        }
        if path.len() > PATH_BYTES_MAX || path.contains('\0') {
            return Err(not_found(path));
        }
        self.read_file(path).map_err(|error| raised(path, &error))
    }

    fn read_file(&self, path: &str) -> io::Result<Vec<u8>> {
        // Not blocking: a FIFO must not hold up the run before its type is known.
        let flags = (rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY).bits() as i32;
        let file = self.dir.open_with(path, OpenOptions::new().read(true).custom_flags(flags))?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(ErrorKind::NotFound.into());
        }
        if self.withheld.contains(&(cap_std::fs::MetadataExt::dev(&metadata), cap_std::fs::MetadataExt::ino(&metadata))) {
            return Err(io::Error::from_raw_os_error(capability::errno::EACCES));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(FILE_BYTES_MAX)).unwrap_or(0));
        file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > FILE_BYTES_MAX { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
    }
}

fn is_module_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    NAMES.contains(&name) || SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

fn raised(path: &str, error: &io::Error) -> RaisedError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => not_found(path),
        ErrorKind::FileTooLarge => RaisedError::new("ImportError", format!("'{path}' is larger than {FILE_BYTES_MAX} bytes")),
        _ if error.raw_os_error().is_none() => RaisedError::new("PermissionError", format!("'{path}' leads out of the source root")),
        _ => RaisedError::new("PermissionError", format!("'{path}' cannot be read")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p4_only_modules_inside_the_root_are_read() {
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("secret.py"), "x").unwrap();
        let dir = outside.path().join("root");
        std::fs::create_dir_all(dir.join("pkg")).unwrap();
        std::fs::write(dir.join("pkg/m.py"), "y = 1").unwrap();
        std::fs::write(dir.join("notes.txt"), "z").unwrap();
        std::os::unix::fs::symlink("../secret.py", dir.join("link.py")).unwrap();
        std::fs::create_dir(dir.join("dir.py")).unwrap();
        let root = SourceRoot::open(&dir).unwrap();
        assert_eq!(root.read("pkg/m.py").unwrap(), b"y = 1");
        assert_eq!(root.read("pkg/../pkg/m.py").unwrap(), b"y = 1");
        let class = |path: &str| root.read(path).unwrap_err().class;
        assert_eq!(class("missing.py"), "FileNotFoundError");
        assert_eq!(class("pkg/m.py/x.py"), "FileNotFoundError");
        assert_eq!(class("dir.py"), "FileNotFoundError");
        assert_eq!(class("nul\0.py"), "FileNotFoundError");
        for path in ["../secret.py", "link.py", "notes.txt", "/etc/passwd.py", "pkg/../../secret.py"] {
            assert_eq!(class(path), "PermissionError", "{path}");
        }
    }

    #[test]
    fn k6_what_is_protected_is_no_module_whatever_it_is_called() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        std::fs::write(at("key.py"), "KEY").unwrap();
        std::fs::hard_link(at("key.py"), at("other.py")).unwrap();
        std::os::unix::fs::symlink("key.py", at("soft.py")).unwrap();
        let root = SourceRoot::open(dir.path()).unwrap().withholding(&[at("key.py"), at("none")]);
        for name in ["key.py", "other.py", "soft.py"] {
            let error = root.read(name).unwrap_err();
            assert_eq!((error.class.as_str(), error.message.as_str()), ("PermissionError", format!("'{name}' cannot be read").as_str()));
        }
    }

    #[test]
    fn a_fifo_does_not_hold_up_the_run() {
        let dir = tempfile::tempdir().unwrap();
        rustix::fs::mknodat(rustix::fs::CWD, dir.path().join("f.py"), rustix::fs::FileType::Fifo, rustix::fs::Mode::RUSR, 0).unwrap();
        assert_eq!(SourceRoot::open(dir.path()).unwrap().read("f.py").unwrap_err().class, "FileNotFoundError");
    }
}
