//! The cache of native code: where it is, what it is called, and when it is believed.
//! Any doubt (a wrong owner, a loose mode, a link, a torn file) means compiling in memory; nothing here is fatal.

use super::looks;
use super::mapped;
use super::artifact::Artifact;
use rustix::fs::{AtFlags, Mode, OFlags};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::hash::{Hash, Hasher};
use std::io::Write;
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use wasmtime::{Engine, Module};

const SUFFIX: &str = ".native";

/// Other versions' files that are kept; the oldest go first.
const FILES_MAX: usize = 8;

/// The user's cache directory for Wicket, whether or not it exists.
pub fn directory() -> Option<PathBuf> {
    directories().next()
}

/// Where this user's runs look for the cache, now or when they are started without XDG_CACHE_HOME; whether or not it exists.
pub fn directories() -> impl Iterator<Item = PathBuf> {
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let bases = [absolute("XDG_CACHE_HOME"), absolute("HOME").map(|home| home.join(".cache"))];
    bases.into_iter().flatten().map(|base| base.join("wicket"))
}

/// The artifact as native code: mapped from the cache, or compiled and left there for the next time.
pub fn load(engine: &Engine, artifact: &Artifact) -> wasmtime::Result<Module> {
    let name = file_name(engine, artifact);
    if let Some(module) = open_directory(false).and_then(|dir| open_trusted(&dir, &name)).and_then(|file| mapped::map(engine, file).ok()) {
        return Ok(module);
    }
    let module = compile(engine, artifact)?;
    let _ = store(&name, &module); // a read-only home is no reason to fail
    Ok(module)
}

#[cfg(target_os = "linux")]
/// The same as an open file: the cached one, or one in memory that has no name.
pub fn open(engine: &Engine, artifact: &Artifact, is_cached: bool) -> wasmtime::Result<File> {
    let name = file_name(engine, artifact);
    let cached = || open_directory(false).and_then(|dir| open_trusted(&dir, &name)).filter(|_| is_cached);
    if let Some(file) = cached() {
        return Ok(file);
    }
    let module = compile(engine, artifact)?;
    if is_cached {
        let _ = store(&name, &module); // a read-only home is no reason to fail
    }
    cached().map_or_else(|| in_memory(&module), Ok)
}

#[cfg(target_os = "linux")]
fn in_memory(module: &Module) -> wasmtime::Result<File> {
    let mut file = File::from(rustix::fs::memfd_create(c"wicket-native-code", rustix::fs::MemfdFlags::CLOEXEC)?);
    file.write_all(&module.serialize()?)?;
    Ok(file)
}

/// The artifact as native code, compiled now.
pub fn compile(engine: &Engine, artifact: &Artifact) -> wasmtime::Result<Module> {
    Module::new(engine, looks::add(artifact.bytes())?)
}

/// Compiles the artifact into the cache and returns the file.
pub fn build(engine: &Engine, artifact: &Artifact) -> wasmtime::Result<PathBuf> {
    let name = file_name(engine, artifact);
    let module = compile(engine, artifact)?;
    store(&name, &module)?;
    Ok(directory().unwrap_or_default().join(name))
}

/// Removes every file of the cache and says how many there were.
pub fn clear() -> std::io::Result<usize> {
    let Some(dir) = open_directory(false) else {
        return Ok(0);
    };
    let names = entries(&dir)?;
    for (name, _) in &names {
        rustix::fs::unlinkat(&dir, name.as_str(), AtFlags::empty())?;
    }
    Ok(names.len())
}

/// Named by everything that the native code depends on: the artifact, Wasmtime's version, its settings, the processor.
fn file_name(engine: &Engine, artifact: &Artifact) -> String {
    let mut hash = HashInto(Sha256::new());
    hash.write(looks::VERSION);
    hash.write(artifact.sha256());
    engine.precompile_compatibility_hash().hash(&mut hash);
    let digest = hash.0.finalize();
    let hex: String = digest.iter().take(20).map(|byte| format!("{byte:02x}")).collect();
    hex + SUFFIX
}

struct HashInto(Sha256);

impl Hasher for HashInto {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0 // the digest is taken instead
    }
}

/// The cache directory, if it is nobody's business but this user's (or root's).
fn open_directory(create: bool) -> Option<OwnedFd> {
    let path = directory()?;
    if create {
        use std::os::unix::fs::DirBuilderExt;
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&path).ok()?;
    }
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let dir = rustix::fs::open(&path, flags, Mode::empty()).ok()?;
    trusted(&rustix::fs::fstat(&dir).ok()?).then_some(dir)
}

/// The cache directory, where it is there and cannot be believed.
pub fn distrusted() -> Option<PathBuf> {
    directory().filter(|path| path.is_dir() && open_directory(false).is_none())
}

fn open_trusted(dir: &OwnedFd, name: &str) -> Option<File> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = rustix::fs::openat(dir, name, flags, Mode::empty()).ok()?;
    let stat = rustix::fs::fstat(&file).ok()?;
    let regular = rustix::fs::FileType::from_raw_mode(stat.st_mode).is_file();
    // Under a second name it could be changed from where nobody looks.
    (regular && stat.st_nlink == 1 && trusted(&stat)).then(|| File::from(file))
}

/// Closed to all others where it is this user's, since a script may make files in this user's name. What belongs to root, as in a
/// system image, may be read by all: a script that does not run as root cannot have made it.
fn trusted(stat: &rustix::fs::Stat) -> bool {
    let user = rustix::process::geteuid().as_raw();
    let closed = if stat.st_uid == 0 && user != 0 { 0o022 } else { 0o077 };
    (stat.st_uid == user || stat.st_uid == 0) && stat.st_mode & closed == 0
}

/// Written under a temporary name and renamed, so that a reader never maps half a file.
fn store(name: &str, module: &Module) -> wasmtime::Result<()> {
    let dir = open_directory(true).ok_or_else(|| wasmtime::Error::msg("the cache directory cannot be used: it must belong to this user and be closed to all others (chmod 700)"))?;
    let native = module.serialize()?;
    let temporary = format!(".{name}.{}", std::process::id());
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let file = rustix::fs::openat(&dir, temporary.as_str(), flags, Mode::RUSR | Mode::WUSR)?;
    let written = File::from(file).write_all(&native).and_then(|()| Ok(rustix::fs::renameat(&dir, temporary.as_str(), &dir, name)?));
    if let Err(error) = written {
        let _ = rustix::fs::unlinkat(&dir, temporary.as_str(), AtFlags::empty());
        return Err(error.into());
    }
    drop_oldest(&dir);
    Ok(())
}

fn drop_oldest(dir: &OwnedFd) {
    let Ok(mut names) = entries(dir) else { return };
    names.sort_by_key(|(_, modified)| std::cmp::Reverse(*modified));
    for (name, _) in names.iter().skip(FILES_MAX) {
        let _ = rustix::fs::unlinkat(dir, name.as_str(), AtFlags::empty());
    }
}

/// The cache's files with their modification times in seconds.
fn entries(dir: &OwnedFd) -> std::io::Result<Vec<(String, i64)>> {
    let mut found = Vec::new();
    for entry in rustix::fs::Dir::read_from(dir)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().to_str() else { continue };
        if name.contains(SUFFIX) {
            let stat = rustix::fs::statat(dir, name, AtFlags::SYMLINK_NOFOLLOW)?;
            found.push((name.to_owned(), stat.st_mtime as i64));
        }
    }
    Ok(found)
}
