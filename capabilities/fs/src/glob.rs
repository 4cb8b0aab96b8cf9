//! `glob`: paths by pattern, in the words that the script used for them.

use capability::{Args, OpCx, OpError, Permit, Started, Subjects, VPath, Value, component_matches};

use crate::Fs;
use crate::listing::{Entry, Tally, joined};
use crate::paths::{granted_path, name_value};

/// Most parts of a pattern.
const PARTS_MAX: usize = 64;
/// Most matches.
const MATCHES_MAX: usize = 1_000_000;

/// What stays the same over one search.
struct Search<'a> {
    fs: &'a Fs,
    module: &'a str,
    /// `**` means any number of directories.
    recursive: bool,
    /// Wildcards match names that begin with a dot.
    hidden: bool,
}

/// What a search collects.
#[derive(Default)]
struct Found {
    matches: Vec<Vec<u8>>,
    tally: Tally,
}

impl Fs {
    /// The directory before the first wildcard is what a search looks into.
    pub(crate) fn globs(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        let pattern = args.str(0)?.as_bytes();
        let (fixed, _) = split_fixed(pattern);
        let written = if fixed.is_empty() { b".".as_slice() } else { fixed };
        let path = VPath::parse(written).map_err(|error| error.to_op_error(written))?;
        Ok(Subjects::none().and(crate::ops::looking(path, written)))
    }

    pub(crate) fn glob(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let pattern = args.str(0)?;
        let (fixed, wild) = split_fixed(pattern.as_bytes());
        let wild = std::str::from_utf8(wild).unwrap_or_default();
        let parts: Vec<&str> = wild.split('/').enumerate().filter(|(at, part)| !part.is_empty() || at + 1 == wild.split('/').count()).map(|(_, part)| part).collect();
        if parts.len() > PARTS_MAX {
            return Err(OpError::exception("ValueError", "the pattern has too many parts"));
        }
        let base = granted_path(permit, 0)?;
        let search = Search { fs: self, module: permit.module(), recursive: args.bool(1)?, hidden: args.bool(2)? };
        let mut found = Found::default();
        if wild.is_empty() {
            // No wildcard: the pattern is a name that is there or not.
            if search.exists(base.path, cx)? {
                found.matches.push(fixed.to_vec());
            }
        } else {
            search.expand(&parts, base.path, fixed, &mut found, cx)?;
        }
        found.matches.sort();
        found.matches.dedup();
        Ok(Value::List(found.matches.iter().map(|path| name_value(path)).collect()).into())
    }
}

impl Search<'_> {
    fn expand(&self, parts: &[&str], base: &VPath, shown: &[u8], found: &mut Found, cx: &OpCx<'_>) -> Result<(), OpError> {
        match parts {
            [] => Ok(()),
            // The pattern ended in a slash: only directories, and the slash stays.
            [""] => if self.is_dir(base, cx)? { found.add(joined(shown, b"")) } else { Ok(()) },
            ["**", rest @ ..] if self.recursive => self.any_depth(rest, base, shown, found, cx),
            [part, rest @ ..] if !has_wildcard(part) => {
                let (below, shown) = (VPath::parse(&joined(base.as_bytes(), part.as_bytes())), joined(shown, part.as_bytes()));
                let Ok(below) = below else { return Ok(()) };
                match rest {
                    [] if self.exists(&below, cx)? => found.add(shown),
                    [] => Ok(()),
                    _ if self.is_dir(&below, cx)? => self.expand(rest, &below, &shown, found, cx),
                    _ => Ok(()),
                }
            }
            [part, rest @ ..] => {
                for entry in self.entries(base, shown, found, cx)? {
                    let name = String::from_utf8_lossy(&entry.name);
                    if !component_matches(part, &name) || (self.hides(&entry.name) && !part.starts_with('.')) {
                        continue;
                    }
                    let (below, shown) = (base.join(&entry.name), joined(shown, &entry.name));
                    match rest {
                        [] if self.may_show(&entry, &below) => found.add(shown)?,
                        [] => {}
                        _ if entry.is_dir => self.expand(rest, &below, &shown, found, cx)?,
                        _ => {}
                    }
                }
                Ok(())
            }
        }
    }

    /// `**`: here, and in every directory below that is not a link.
    fn any_depth(&self, rest: &[&str], base: &VPath, shown: &[u8], found: &mut Found, cx: &OpCx<'_>) -> Result<(), OpError> {
        match rest {
            [] if !shown.is_empty() => found.add(joined(shown, b""))?,
            [] => {}
            _ => self.expand(rest, base, shown, found, cx)?,
        }
        self.below(rest, base, shown, found, cx)
    }

    fn below(&self, rest: &[&str], base: &VPath, shown: &[u8], found: &mut Found, cx: &OpCx<'_>) -> Result<(), OpError> {
        if base.depth() >= PARTS_MAX {
            return Ok(());
        }
        for entry in self.entries(base, shown, found, cx)? {
            if self.hides(&entry.name) {
                continue;
            }
            let (below, shown) = (base.join(&entry.name), joined(shown, &entry.name));
            if rest.is_empty() && self.may_show(&entry, &below) {
                found.add(shown.clone())?;
            }
            if entry.is_dir && !entry.is_link {
                if !rest.is_empty() {
                    self.expand(rest, &below, &shown, found, cx)?;
                }
                self.below(rest, &below, &shown, found, cx)?;
            }
        }
        Ok(())
    }

    /// What is granted, and the directories on the way to it.
    fn may_show(&self, entry: &Entry, path: &VPath) -> bool {
        self.fs.may_read(path, self.module) || (entry.is_dir && self.fs.may_look(path, self.module))
    }

    fn hides(&self, name: &[u8]) -> bool {
        !self.hidden && name.starts_with(b".")
    }

    /// As Python's `glob`, a search passes over what it cannot read.
    fn entries(&self, base: &VPath, shown: &[u8], found: &mut Found, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
        if !self.fs.may_look(base, self.module) {
            return Ok(Vec::new());
        }
        match self.fs.list(base, shown, self.module, &mut found.tally, cx) {
            Err(OpError::Raised(error)) if error.errno.is_some_and(|errno| errno != capability::errno::EOVERFLOW) => Ok(Vec::new()),
            Err(OpError::Refused(_)) => Ok(Vec::new()),
            listed => listed,
        }
    }

    fn exists(&self, path: &VPath, cx: &OpCx<'_>) -> Result<bool, OpError> {
        self.look(path, false, cx).map(|facts| facts.is_some())
    }

    fn is_dir(&self, path: &VPath, cx: &OpCx<'_>) -> Result<bool, OpError> {
        Ok(self.look(path, true, cx)?.is_some_and(|facts| facts.kind() == rustix::fs::FileType::Directory))
    }

    fn look(&self, path: &VPath, follow: bool, cx: &OpCx<'_>) -> Result<Option<crate::stat::Facts>, OpError> {
        if !self.fs.may_look(path, self.module) {
            return Ok(None);
        }
        let looked = self.fs.facts(path, b"", (self.module, follow), cx);
        match looked {
            Err(OpError::Raised(_) | OpError::Refused(_)) => Ok(None),
            looked => looked.map(Some),
        }
    }
}

impl Found {
    fn add(&mut self, path: Vec<u8>) -> Result<(), OpError> {
        if self.matches.len() >= MATCHES_MAX {
            return Err(OpError::os(capability::errno::EOVERFLOW).hint("too many matches for one operation"));
        }
        self.matches.push(path);
        Ok(())
    }
}

/// Splits a pattern before the first part with a wildcard: `a/b/` and `*.txt`.
fn split_fixed(pattern: &[u8]) -> (&[u8], &[u8]) {
    let Some(wild) = pattern.iter().position(|byte| matches!(byte, b'*' | b'?' | b'[')) else { return (pattern, &[]) };
    let slash = pattern.iter().take(wild).rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1);
    pattern.split_at_checked(slash).unwrap_or((pattern, &[]))
}

fn has_wildcard(part: &str) -> bool {
    part.contains(['*', '?', '['])
}
