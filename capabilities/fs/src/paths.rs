//! Bytes and paths of the host, which on this system are the same thing.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use capability::{GrantedPath, OpError, Permit, Value};

/// A path that the call was permitted, in the order of the op's subjects.
pub(crate) fn granted_path(permit: &Permit, index: usize) -> Result<GrantedPath<'_>, OpError> {
    permit.path(index).ok_or_else(|| OpError::exception("RuntimeError", "the permit names no path"))
}

/// Bytes of a normalised virtual path as a relative path of the host.
pub(crate) fn from_bytes(bytes: &[u8]) -> PathBuf {
    PathBuf::from(OsStr::from_bytes(bytes))
}

/// A file name for the guest: a str, or an OS string where it is not UTF-8, so that nothing is lost.
pub(crate) fn name_value(name: &[u8]) -> Value {
    Value::os_str(name.to_vec())
}

/// Whether the script insisted on a directory.
pub(crate) fn wants_directory(written: &[u8]) -> bool {
    written.ends_with(b"/") || written.ends_with(b"/.") || written == b"."
}

/// The errno of a system call, with the path as the script wrote it. cap-std reports a path that led out of its directory as an
/// error without an errno; that one is a refusal.
pub(crate) fn failed(error: std::io::Error, op: &str, written: &[u8]) -> OpError {
    if error.raw_os_error().is_none() && error.kind() == std::io::ErrorKind::PermissionDenied {
        return left_its_grant(op, written);
    }
    OpError::from(error).at(written)
}

pub(crate) fn left_its_grant(op: &str, written: &[u8]) -> OpError {
    refused(op, written, "leads outside of what was granted, or through a link that is an absolute path, which is not followed")
}

pub(crate) fn refused(op: &str, written: &[u8], why: &str) -> OpError {
    OpError::Refused(format!("{op}({}) {why}", capability::python_repr(written)))
}

/// The directory part of a relative path, `.` where there is none, and the name.
pub(crate) fn split(path: &Path) -> Option<(&Path, &OsStr)> {
    let name = path.file_name()?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    Some((parent.unwrap_or(Path::new(".")), name))
}
