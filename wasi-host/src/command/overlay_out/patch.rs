//! Changes as a patch, in the form of `git diff`: `patch -p1` applies what is text, `git apply` all of it. Directories have no place in
//! a patch; those that nothing is in are told before it begins.

use super::binary::{blob_id, literal};
use super::{contents, name};
use capability_fs::{Change, ChangeKind, ChangeOf};
use similar::{Algorithm, TextDiff};
use std::io::{self, Write};
use std::time::Duration;

/// So far is looked for a zero byte, which no text has.
const LOOKED_AT: usize = 8000;
/// A shorter patch than this time finds is not looked for.
const PATIENCE: Duration = Duration::from_secs(5);
/// Lines around a change.
const CONTEXT_LINES: usize = 3;

/// One side of a change.
struct Side {
    bytes: Vec<u8>,
    /// As git writes it.
    mode: &'static str,
}

pub fn write(changes: &[Change], out: &mut impl Write) -> io::Result<()> {
    directories(changes, out)?;
    for change in changes {
        let (before, after) = sides(change)?;
        match (before, after) {
            (None, None) => {}
            // What became something else is one thing less and one more.
            (Some(old), Some(new)) if old.mode.get(..3) != new.mode.get(..3) => {
                file(change, Some(old), None, out)?;
                file(change, None, Some(new), out)?;
            }
            (old, new) => file(change, old, new, out)?,
        }
    }
    Ok(())
}

fn directories(changes: &[Change], out: &mut impl Write) -> io::Result<()> {
    for (at, change) in changes.iter().enumerate().filter(|(_, change)| change.of == ChangeOf::Directory) {
        let is_followed = changes.get(at + 1).is_some_and(|next| next.path.strip_prefix(change.path.as_slice()).is_some_and(|rest| rest.starts_with(b"/")));
        let what = match change.kind {
            ChangeKind::Deleted => "removed",
            ChangeKind::Created | ChangeKind::Changed => "made",
        };
        if !is_followed {
            writeln!(out, "# a patch has no directories; {what}: {}", String::from_utf8_lossy(&quoted("", &name(change))))?;
        }
    }
    Ok(())
}

fn sides(change: &Change) -> io::Result<(Option<Side>, Option<Side>)> {
    let mode = |of: ChangeOf| match of {
        ChangeOf::Link => "120000",
        _ if change.mode & 0o111 != 0 => "100755",
        _ => "100644",
    };
    let before = change.before()?.map(|bytes| Side { bytes, mode: mode(change.was) });
    let after = match (change.kind, change.of) {
        (ChangeKind::Deleted, _) | (_, ChangeOf::Directory) => None,
        (_, of) => Some(Side { bytes: contents(change.after())?, mode: mode(of) }),
    };
    Ok((before, after))
}

fn file(change: &Change, before: Option<Side>, after: Option<Side>, out: &mut impl Write) -> io::Result<()> {
    let name = name(change);
    let (old_name, new_name) = (quoted("a/", &name), quoted("b/", &name));
    line(out, &[b"diff --git ", &old_name, b" ", &new_name])?;
    match (&before, &after) {
        (None, Some(new)) => writeln!(out, "new file mode {}", new.mode)?,
        (Some(old), None) => writeln!(out, "deleted file mode {}", old.mode)?,
        _ => {}
    }
    let kept_mode = before.as_ref().and(after.as_ref()).map(|side| side.mode);
    let (old, new) = (before.map(|side| side.bytes), after.map(|side| side.bytes));
    let ids = format!("index {}..{}", blob_id(old.as_deref()), blob_id(new.as_deref()));
    // A mode stands here where it is the same on both sides.
    match kept_mode {
        Some(mode) => writeln!(out, "{ids} {mode}")?,
        None => writeln!(out, "{ids}")?,
    }
    let (old_bytes, new_bytes) = (old.as_deref().unwrap_or_default(), new.as_deref().unwrap_or_default());
    if is_binary(old_bytes) || is_binary(new_bytes) {
        writeln!(out, "GIT binary patch")?;
        literal(new_bytes, out)?;
        return literal(old_bytes, out);
    }
    if old_bytes == new_bytes {
        return Ok(()); // an empty file was made or removed
    }
    line(out, &[b"--- ", &label(old.is_some(), &old_name)])?;
    line(out, &[b"+++ ", &label(new.is_some(), &new_name)])?;
    let (old_lines, new_lines) = (lines(old_bytes), lines(new_bytes));
    let diff = TextDiff::configure().algorithm(Algorithm::Myers).timeout(PATIENCE).newline_terminated(true).diff_slices(&old_lines, &new_lines);
    diff.unified_diff().context_radius(CONTEXT_LINES).to_writer(out)
}

/// A name in front of the hunks. `patch` takes it to end at a space; the tab that git puts behind such a name says where it does end.
fn label(is_there: bool, name: &[u8]) -> Vec<u8> {
    match name {
        _ if !is_there => b"/dev/null".to_vec(),
        name if name.contains(&b' ') => [name, b"\t"].concat(),
        name => name.to_vec(),
    }
}

fn line(out: &mut impl Write, parts: &[&[u8]]) -> io::Result<()> {
    out.write_all(&parts.concat())?;
    out.write_all(b"\n")
}

/// Only `\n` ends a line.
fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n').collect()
}

fn is_binary(bytes: &[u8]) -> bool {
    bytes.get(..bytes.len().min(LOOKED_AT)).unwrap_or_default().contains(&0)
}

/// A name as git writes it: in quotes where it has letters that would end it.
fn quoted(prefix: &str, name: &[u8]) -> Vec<u8> {
    let is_plain = |byte: &u8| !byte.is_ascii_control() && !matches!(byte, b'"' | b'\\');
    let mut text = prefix.as_bytes().to_vec();
    if name.iter().all(is_plain) {
        text.extend_from_slice(name);
        return text;
    }
    for byte in name {
        match byte {
            b'"' | b'\\' => text.extend([b'\\', *byte]),
            b'\n' => text.extend(b"\\n"),
            b'\t' => text.extend(b"\\t"),
            byte if is_plain(byte) => text.push(*byte),
            byte => text.extend(format!("\\{byte:03o}").bytes()),
        }
    }
    [b"\"".as_slice(), &text, b"\""].concat()
}
