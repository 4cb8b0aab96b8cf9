//! Paths in the script's virtual tree: always absolute, never with `.` or `..`, compared by component.

use std::fmt;

use crate::{OpError, errno};

/// Longest path that is looked at, in bytes as sent, before anything is normalised.
const PATH_BYTES_MAX: usize = 4096;
/// Longest component, in bytes.
const COMPONENT_BYTES_MAX: usize = 255;
/// Deepest path, in components.
const DEPTH_MAX: usize = 64;

/// A normalised path in the virtual tree.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VPath {
    /// `/`, or `/a/b` without a trailing slash.
    text: Vec<u8>,
}

/// Why bytes are not a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathError {
    Nul,
    Empty,
    TooLong,
    TooDeep,
}

impl VPath {
    /// The working directory of every script.
    pub const CWD: &'static str = "/app";

    pub fn root() -> VPath {
        VPath { text: b"/".to_vec() }
    }

    /// The script's working directory, `/app`.
    pub fn cwd() -> VPath {
        VPath { text: VPath::CWD.into() }
    }

    /// What a script means by `written`: relative to `/app`, `.` and `..` collapsed, `..` at the root staying there.
    ///
    /// ```
    /// use capability::VPath;
    /// assert_eq!(VPath::parse(b"data//./x")?.to_string(), "/app/data/x");
    /// assert_eq!(VPath::parse(b"../../etc/passwd")?.to_string(), "/etc/passwd");
    /// # Ok::<(), capability::PathError>(())
    /// ```
    pub fn parse(written: &[u8]) -> Result<VPath, PathError> {
        if written.contains(&0) {
            return Err(PathError::Nul);
        }
        if written.is_empty() {
            return Err(PathError::Empty);
        }
        if written.len() > PATH_BYTES_MAX {
            return Err(PathError::TooLong);
        }
        let start: &[u8] = if written.starts_with(b"/") { b"/" } else { VPath::CWD.as_bytes() };
        let mut parts: Vec<&[u8]> = components(start).collect();
        for part in components(written) {
            match part {
                b"." => {}
                b".." => drop(parts.pop()),
                name if name.len() > COMPONENT_BYTES_MAX => return Err(PathError::TooLong),
                name => parts.push(name),
            }
        }
        if parts.len() > DEPTH_MAX {
            return Err(PathError::TooDeep);
        }
        Ok(VPath::from_parts(&parts))
    }

    fn from_parts(parts: &[&[u8]]) -> VPath {
        if parts.is_empty() {
            return VPath::root();
        }
        let mut text = Vec::new();
        for part in parts {
            text.push(b'/');
            text.extend_from_slice(part);
        }
        VPath { text }
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.text
    }

    pub fn components(&self) -> impl Iterator<Item = &[u8]> {
        components(&self.text)
    }

    pub fn depth(&self) -> usize {
        self.components().count()
    }

    pub fn is_root(&self) -> bool {
        self.text == b"/"
    }

    /// What is left of this path below `above`: empty when they are the same, `None` when it does not lie below.
    pub fn below(&self, above: &VPath) -> Option<&[u8]> {
        if above.is_root() {
            return self.text.get(1..);
        }
        match self.text.strip_prefix(above.text.as_slice())? {
            [] => Some(&[]),
            [b'/', rest @ ..] => Some(rest),
            _ => None,
        }
    }

    /// The path of `name`, one component or several, below this one. The caller vouches that it holds no `..`.
    #[must_use]
    pub fn join(&self, name: &[u8]) -> VPath {
        let parts: Vec<&[u8]> = self.components().chain(components(name)).collect();
        VPath::from_parts(&parts)
    }

    /// The directory that holds it; the root holds itself.
    #[must_use]
    pub fn parent(&self) -> VPath {
        let parts: Vec<&[u8]> = self.components().collect();
        VPath::from_parts(parts.split_last().map_or(&[], |(_, before)| before))
    }

    /// The last component; `None` for the root.
    pub fn name(&self) -> Option<&[u8]> {
        self.components().last()
    }
}

impl PathError {
    /// What CPython raises, with the path as the script wrote it.
    pub fn to_op_error(self, written: &[u8]) -> OpError {
        match self {
            PathError::Nul => OpError::exception("ValueError", "embedded null byte"),
            PathError::Empty => OpError::os(errno::ENOENT).at(written),
            PathError::TooLong | PathError::TooDeep => OpError::os(errno::ENAMETOOLONG).at(written),
        }
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PathError::Nul => "a path cannot hold a null byte",
            PathError::Empty => "the path is empty",
            PathError::TooLong => "the path or one of its names is too long",
            PathError::TooDeep => "the path has too many components",
        })
    }
}

impl std::error::Error for PathError {}

impl fmt::Display for VPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.text))
    }
}

impl fmt::Debug for VPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VPath({self})")
    }
}

fn components(path: &[u8]) -> impl Iterator<Item = &[u8]> {
    path.split(|byte| *byte == b'/').filter(|part| !part.is_empty())
}
