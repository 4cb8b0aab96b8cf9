//! Changes as an archive: what was made or changed as it is now, and for what was removed an empty file `.wh.NAME`, as layers of
//! container images have it.

use super::{contents, name};
use capability_fs::{Change, ChangeKind, ChangeOf};
use std::ffi::OsStr;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use tar::{Builder, EntryType, Header};

pub fn write(changes: &[Change], out: &mut impl Write) -> io::Result<()> {
    let mut archive = Builder::new(out);
    let mut removed: Option<Vec<u8>> = None;
    for change in changes {
        let name = name(change);
        let mut header = Header::new_ustar();
        header.set_mode(if change.of == ChangeOf::Directory { 0o755 } else { change.mode });
        header.set_mtime(u64::try_from(change.mtime_ns / 1_000_000_000).unwrap_or(0));
        if change.kind == ChangeKind::Deleted {
            // What lay in a directory that was removed went with it.
            if removed.as_ref().is_none_or(|above| !lies_in(&name, above)) {
                header.set_size(0);
                archive.append_data(&mut header, whiteout(&name), io::empty())?;
                removed = Some(name);
            }
            continue;
        }
        let path = PathBuf::from(OsStr::from_bytes(&name));
        match change.of {
            ChangeOf::Directory => {
                header.set_entry_type(EntryType::Directory);
                header.set_size(0);
                archive.append_data(&mut header, path, io::empty())?;
            }
            ChangeOf::File => {
                let bytes = contents(change.after())?;
                header.set_size(bytes.len() as u64);
                archive.append_data(&mut header, path, bytes.as_slice())?;
            }
            ChangeOf::Link => {
                header.set_entry_type(EntryType::Symlink);
                header.set_size(0);
                archive.append_link(&mut header, path, OsStr::from_bytes(&contents(change.after())?))?;
            }
        }
    }
    archive.into_inner()?.flush()
}

fn lies_in(name: &[u8], above: &[u8]) -> bool {
    name.strip_prefix(above).is_some_and(|rest| rest.starts_with(b"/"))
}

fn whiteout(name: &[u8]) -> PathBuf {
    let path = Path::new(OsStr::from_bytes(name));
    let mut hidden = OsStr::new(".wh.").to_owned();
    hidden.push(path.file_name().unwrap_or_default());
    path.with_file_name(hidden)
}
