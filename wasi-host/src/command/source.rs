//! Where the entry script comes from: a file, `-c CODE`, standard input. Mistakes are explained here.

use super::message::Failure;
use crate::plan::Entry;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Larger than any program; a data file given by mistake is refused before it is read.
const SOURCE_BYTES_MAX: u64 = 64 << 20;

/// The entry script and what goes with it.
pub struct Script {
    pub entry: Entry,
    /// `sys.argv[0]`.
    pub argv0: String,
    /// The directory that it lies in, if it lies in one.
    pub directory: Option<PathBuf>,
}

impl Script {
    pub fn code(code: &OsStr) -> Script {
        let source = code.as_encoded_bytes().to_vec();
        Script { entry: Entry { name: "<string>".into(), source }, argv0: "-c".into(), directory: None }
    }

    pub fn standard_input() -> Result<Script, Failure> {
        let mut source = Vec::new();
        io::stdin().lock().take(SOURCE_BYTES_MAX + 1).read_to_end(&mut source).map_err(|e| Failure::usage(format!("cannot read the script from standard input: {}", words(&e))))?;
        check_size("<stdin>", source.len() as u64)?;
        Ok(Script { entry: Entry { name: "<stdin>".into(), source }, argv0: "-".into(), directory: None })
    }

    pub fn file(path: &Path) -> Result<Script, Failure> {
        let name = path.to_string_lossy().into_owned();
        let source = read(path).map_err(|error| explain(path, &name, &error))?;
        check_size(&name, source.len() as u64)?;
        let directory = path.parent().map(Path::to_path_buf);
        Ok(Script { entry: Entry { name: name.clone(), source }, argv0: name, directory })
    }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let mut source = Vec::with_capacity(usize::try_from(metadata.len().min(SOURCE_BYTES_MAX)).unwrap_or(0) + 1);
    file.take(SOURCE_BYTES_MAX + 1).read_to_end(&mut source)?;
    Ok(source)
}

fn check_size(name: &str, bytes: u64) -> Result<(), Failure> {
    if bytes <= SOURCE_BYTES_MAX {
        return Ok(());
    }
    Err(Failure::usage(format!("'{name}' is larger than {} MiB and is not taken for a script", SOURCE_BYTES_MAX >> 20)))
}

fn explain(path: &Path, name: &str, error: &io::Error) -> Failure {
    let failure = Failure::usage(format!("cannot run '{name}': {}", words(error)));
    match error.kind() {
        ErrorKind::NotFound if path.with_extension("py").is_file() => failure.hint(format!("there is {}", path.with_extension("py").display())),
        ErrorKind::IsADirectory if path.join("__main__.py").is_file() => failure.hint(format!("run {} instead", path.join("__main__.py").display())),
        ErrorKind::IsADirectory => failure.hint("name the script in it"),
        _ => failure,
    }
}

/// What went wrong, without numbers.
pub fn words(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".into(),
        ErrorKind::IsADirectory => "it is a directory".into(),
        ErrorKind::PermissionDenied => "this user may not read it".into(),
        ErrorKind::NotADirectory => "part of its path is not a directory".into(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_owned()
        }
    }
}
