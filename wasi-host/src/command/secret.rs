//! `--secret NAME=ALGORITHM:FILE`: keys that are read here, outside of the sandbox, and reach a script as handles only. No message
//! holds anything that might be a key.

use super::message::{Failure, say};
use super::source::words;
use capability_crypto::Secrets;
use rustix::process::{DumpableBehavior, set_dumpable_behavior};
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Largest file that a key may stand in: an RSA key of 4096 bits takes 3.4 kB as PEM.
const FILE_BYTES_MAX: u64 = 64 << 10;

const FORM: &str = "--secret NAME=ALGORITHM:FILE or --secret NAME=ALGORITHM:env:VARIABLE, for instance --secret backup=aes-256-gcm:backup.key";

/// One option, taken apart.
struct Given {
    name: String,
    algorithm: String,
    place: Place,
}

enum Place {
    File(PathBuf),
    Variable(OsString),
}

/// Reads every key. The files are named too, so that no grant reaches them.
pub fn read(options: &[OsString]) -> Result<(Secrets, Vec<PathBuf>), Failure> {
    let (mut secrets, mut files) = (Secrets::new(), Vec::new());
    if !options.is_empty() {
        // A process that crashes must not leave its keys on the disk. Where the system cannot promise that, running is still right.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
    for option in options {
        let given = Given::parse(option)?;
        let contents = given.contents()?;
        let added = secrets.add_contents(&given.name, &given.algorithm, &contents);
        added.map_err(|error| Failure::usage(format!("the secret '{}' cannot be used: {error}", given.name)))?;
        if let Place::File(path) = given.place {
            files.push(path);
        }
    }
    Ok((secrets, files))
}

/// The files that the options name, as far as they are written as they should be.
pub fn files(options: &[OsString]) -> Vec<PathBuf> {
    let place = |option: &OsString| Given::parse(option).ok().map(|given| given.place);
    options.iter().filter_map(place).filter_map(|place| if let Place::File(path) = place { Some(path) } else { None }).collect()
}

impl Given {
    fn parse(option: &OsStr) -> Result<Given, Failure> {
        let (name, rest) = split(option.as_bytes(), b'=').ok_or_else(malformed)?;
        let (algorithm, place) = split(rest, b':').ok_or_else(malformed)?;
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok().filter(|text| !text.is_empty());
        let (name, algorithm) = text(name).zip(text(algorithm)).ok_or_else(malformed)?;
        let place = match place.strip_prefix(b"env:") {
            _ if place.is_empty() => return Err(malformed()),
            Some(variable) => Place::Variable(OsStr::from_bytes(variable).to_owned()),
            None => Place::File(OsStr::from_bytes(place).into()),
        };
        Ok(Given { name, algorithm, place })
    }

    fn contents(&self) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let name = &self.name;
        match &self.place {
            Place::Variable(variable) => {
                let told = || Failure::usage(format!("the secret '{name}' cannot be read: there is no variable {} in the environment", variable.display()));
                std::env::var_os(variable).map(|value| Zeroizing::new(value.as_bytes().to_vec())).ok_or_else(told)
            }
            Place::File(path) => {
                let told = |error: io::Error| Failure::usage(format!("the secret '{name}' cannot be read from '{}': {}", path.display(), words(&error)));
                let contents = read_file(path, name).map_err(told)?;
                if contents.len() as u64 > FILE_BYTES_MAX {
                    return Err(Failure::usage(format!("the secret '{name}' cannot be read from '{}': it is larger than any key", path.display())));
                }
                Ok(contents)
            }
        }
    }
}

fn read_file(path: &PathBuf, name: &str) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_file() && metadata.permissions().mode() & 0o004 != 0 {
        say(&format!("warning: the secret '{name}' can be read by everybody on this machine; chmod 600 {}", path.display()));
    }
    // Room for all at once, so that growing leaves no copies behind.
    let mut contents = Zeroizing::new(Vec::with_capacity(FILE_BYTES_MAX as usize + 2));
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut contents)?;
    Ok(contents)
}

fn split(text: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|byte| *byte == at)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Does not show what was written: it may be a key.
fn malformed() -> Failure {
    Failure::usage("a secret is not written as it should be").hint(FORM)
}
