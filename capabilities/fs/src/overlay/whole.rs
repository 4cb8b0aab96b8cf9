//! Replacing a file of an overlay as a whole.

use std::sync::Arc;

use capability::{OpCx, OpError, Quota, Reservation, errno};

use super::KeptPlace;
use super::file::KeptFile;
use super::tree::Names;
use super::walk::Found;
use crate::Fs;
use crate::paths::wants_directory;
use crate::quota::Swap;

/// New contents that no name has yet.
pub(crate) struct KeptReplacement {
    place: KeptPlace,
    at: Names,
    file: Arc<KeptFile>,
    len: u64,
    files: Option<Reservation>,
    swap: Swap,
}

impl KeptPlace {
    pub(crate) fn replacement(self, fs: &Fs, len: u64, cx: &OpCx<'_>) -> Result<KeptReplacement, OpError> {
        let mut tree = self.layer.tree();
        let reached = self.reach(fs, &tree, ("write", true), cx)?;
        self.check_name(&reached.at, cx)?;
        let (mut files, mut replaced) = (None, None);
        let mode = match &reached.found {
            Found::Nothing if wants_directory(&self.written) || reached.by_link => return Err(self.os(errno::ENOENT)),
            Found::Nothing => {
                files = Some(cx.budget.reserve(Quota::Files, 1)?);
                None
            }
            Found::Dir(_) => return Err(self.os(errno::EISDIR)),
            Found::File(_) if wants_directory(&self.written) => return Err(self.os(errno::ENOTDIR)),
            Found::File(old) => {
                replaced = Some(old.identity);
                Some(old.facts().map_err(|error| self.failed(error, cx))?.mode)
            }
            Found::Host(entry) => {
                self.open_host(fs, entry, &[(true, "write")], cx)?;
                replaced = Some(entry.facts.identity);
                Some(entry.facts.mode)
            }
        };
        let swap = fs.quotas.replace(replaced, len).map_err(|error| error.at(&self.written))?;
        let file = Arc::new(KeptFile::new(tree.new_identity(), &tree.room, cx.clock.wall_ns()));
        if let Some(mode) = mode {
            file.set_mode(mode);
        }
        drop(tree);
        Ok(KeptReplacement { at: reached.at, place: self, file, len: 0, files, swap })
    }
}

impl KeptReplacement {
    pub(crate) fn write(&mut self, chunk: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        self.file.write_at(chunk, self.len, cx.clock.wall_ns()).map_err(|error| self.place.failed(error, cx))?;
        self.len += chunk.len() as u64;
        Ok(())
    }

    pub(crate) fn finish(self, cx: &OpCx<'_>) -> Result<(), OpError> {
        self.place.put(&mut self.place.layer.tree(), &self.at, Arc::clone(&self.file), cx)?;
        if let Some(files) = self.files {
            files.keep();
        }
        self.swap.done(Some(self.file.identity));
        Ok(())
    }
}
