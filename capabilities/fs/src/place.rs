//! Where a granted path leads, and what ops do there: in a directory of the host's, or in an overlay. The two are told apart here and
//! nowhere else.

use capability::{OpCx, OpError, VPath};

use crate::Fs;
use crate::contents::Contents;
use crate::listing::{Entry, Tally};
use crate::mounts::Identity;
use crate::open::How;
use crate::overlay::KeptPlace;
use crate::resolve::HostPlace;
use crate::stat::Facts;

pub(crate) enum Place {
    Host(HostPlace),
    Kept(KeptPlace),
}

impl Place {
    /// As the script wrote it.
    pub(crate) fn written(&self) -> &[u8] {
        match self {
            Place::Host(place) => &place.written,
            Place::Kept(place) => &place.written,
        }
    }

    /// The path is a mount, which can be neither removed nor replaced.
    pub(crate) fn is_mount(&self) -> bool {
        match self {
            Place::Host(place) => place.is_mount,
            Place::Kept(place) => place.is_mount,
        }
    }

    /// Which mount, to tell whether two places share one.
    pub(crate) fn mount(&self) -> &VPath {
        match self {
            Place::Host(place) => &place.mount,
            Place::Kept(place) => &place.mount,
        }
    }
}

impl Fs {
    /// Opens what is at the place, a regular file. Creating charges the quota of files.
    pub(crate) fn open_file(&self, place: &Place, how: How, cx: &OpCx<'_>) -> Result<Contents, OpError> {
        match place {
            Place::Host(place) => self.open_host(place, how, cx).map(Contents::Host),
            Place::Kept(place) => place.open(self, how, cx),
        }
    }

    /// Looks at a place. A link at its end is followed as far as the grant reaches, where links are followed at all.
    pub(crate) fn look(&self, place: &Place, follow: bool, cx: &OpCx<'_>) -> Result<Facts, OpError> {
        self.admit_named(place, "read", cx)?;
        match place {
            Place::Host(place) => self.look_host(place, follow, cx),
            Place::Kept(place) => place.facts(self, ("read", follow), cx),
        }
    }

    /// Whether there is a directory, or where links are followed one that leads to a directory.
    pub(crate) fn is_directory(&self, place: &Place, cx: &OpCx<'_>) -> bool {
        match place {
            Place::Host(place) => place.metadata().is_ok_and(|found| found.is_dir()),
            Place::Kept(place) => place.facts(self, ("write", true), cx).is_ok_and(|facts| facts.kind() == rustix::fs::FileType::Directory),
        }
    }

    /// What is at the place, links followed where they are; nothing where nothing is.
    pub(crate) fn identity(&self, place: &Place, cx: &OpCx<'_>) -> Option<Identity> {
        match place {
            Place::Host(place) => place.metadata().ok().map(|found| Identity::from(&found)),
            Place::Kept(place) => place.identity(self, true, cx),
        }
    }

    pub(crate) fn entries(&self, place: &Place, tally: &mut Tally, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
        match place {
            Place::Host(place) => self.entries_of_host(place, tally, cx),
            Place::Kept(place) => place.list(self, tally, cx),
        }
    }
}
