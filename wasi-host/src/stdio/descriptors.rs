//! The process's own standard streams, used so that no call blocks: a full pipe or an idle terminal must not keep a
//! deadline or Ctrl-C from being seen.

use super::{Feed, Sink, Stream};
use crate::runtime::Stopwatch;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use std::io;
use std::sync::OnceLock;
use std::time::Duration;

/// `poll` promises room for this much in a pipe (PIPE_BUF), so a write of it does not block.
const PIPE_CHUNK: usize = 4096;
/// `poll` promises a terminal next to nothing.
const TERMINAL_CHUNK: usize = 64;

#[derive(Default)]
pub struct StandardOutput {
    out: OnceLock<Descriptor>,
    err: OnceLock<Descriptor>,
}

struct Descriptor {
    kind: Kind,
    /// The same pipe or terminal opened once more, where a write cannot block. The process's own descriptor is not changed: that
    /// would change it for whoever else has it, the shell for instance.
    unblocked: Option<OwnedFd>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Never full.
    File,
    Terminal,
    Other,
}

impl StandardOutput {
    fn opened(&self, stream: Stream) -> &Descriptor {
        let cell = match stream {
            Stream::Out => &self.out,
            Stream::Err => &self.err,
        };
        cell.get_or_init(|| Descriptor::new(inherited(stream)))
    }
}

fn inherited(stream: Stream) -> BorrowedFd<'static> {
    match stream {
        Stream::Out => rustix::stdio::stdout(),
        Stream::Err => rustix::stdio::stderr(),
    }
}

impl Descriptor {
    fn new(fd: BorrowedFd<'_>) -> Descriptor {
        let kind = kind_of(fd);
        let unblocked = (kind != Kind::File).then(|| reopened(fd)).flatten();
        Descriptor { kind, unblocked }
    }
}

/// Whether both lead to the same file, pipe or terminal.
pub fn lead_to_one_place(one: BorrowedFd<'_>, other: BorrowedFd<'_>) -> bool {
    let place = |fd: BorrowedFd<'_>| rustix::fs::fstat(fd).map(|stat| (stat.st_dev, stat.st_ino)).ok();
    place(one).is_some_and(|it| place(other) == Some(it))
}

/// None where the system has no such way or does not allow it: sockets, terminals of another user.
fn reopened(fd: BorrowedFd<'_>) -> Option<OwnedFd> {
    let flags = OFlags::WRONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    rustix::fs::open(format!("/proc/self/fd/{}", fd.as_raw_fd()), flags, Mode::empty()).ok()
}

fn kind_of(fd: BorrowedFd<'_>) -> Kind {
    let regular = rustix::fs::fstat(fd).is_ok_and(|stat| rustix::fs::FileType::from_raw_mode(stat.st_mode).is_file());
    match regular {
        true => Kind::File,
        false if rustix::termios::isatty(fd) => Kind::Terminal,
        false => Kind::Other,
    }
}

impl Sink for StandardOutput {
    fn accept(&mut self, stream: Stream, bytes: &[u8]) -> io::Result<usize> {
        let Descriptor { kind, unblocked } = self.opened(stream);
        let written = match (kind, unblocked) {
            (_, Some(fd)) => rustix::io::write(fd, bytes),
            (Kind::File, None) => rustix::io::write(inherited(stream), bytes),
            (Kind::Terminal, None) => write_when_ready(inherited(stream), bytes, TERMINAL_CHUNK),
            (Kind::Other, None) => write_when_ready(inherited(stream), bytes, PIPE_CHUNK),
        };
        match written {
            Err(Errno::AGAIN | Errno::INTR) => Ok(0),
            written => Ok(written?),
        }
    }

    fn wait(&mut self, stream: Stream, at_most: Duration) {
        let _ = ready(inherited(stream), PollFlags::OUT, at_most);
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        self.opened(stream).kind == Kind::Terminal
    }

    fn descriptor(&self, stream: Stream) -> Option<BorrowedFd<'_>> {
        Some(inherited(stream))
    }
}

fn write_when_ready(fd: BorrowedFd<'_>, bytes: &[u8], chunk: usize) -> rustix::io::Result<usize> {
    if !ready(fd, PollFlags::OUT, Duration::ZERO)? {
        return Ok(0);
    }
    rustix::io::write(fd, bytes.get(..chunk).unwrap_or(bytes))
}

/// Puts the command's own words on standard error. When nobody reads there, they are given up on.
pub fn say_within(at_most: Duration, bytes: &[u8]) {
    let (mut sink, clock) = (StandardOutput::default(), Stopwatch::start());
    let mut left = bytes;
    while let Ok(count) = sink.accept(Stream::Err, left) {
        left = left.get(count..).unwrap_or_default();
        let waited = Duration::from_millis(clock.ms());
        if left.is_empty() || waited >= at_most {
            return;
        }
        if count == 0 {
            sink.wait(Stream::Err, at_most - waited);
        }
    }
}

pub struct StandardInput;

impl Feed for StandardInput {
    fn read(&mut self, into: &mut [u8], at_most: Duration) -> io::Result<Option<usize>> {
        let fd = rustix::stdio::stdin();
        if !ready(fd, PollFlags::IN, at_most)? {
            return Ok(None);
        }
        match rustix::io::read(fd, into) {
            Err(Errno::AGAIN | Errno::INTR) => Ok(None),
            read => Ok(Some(read?)),
        }
    }

    fn is_terminal(&self) -> bool {
        rustix::termios::isatty(rustix::stdio::stdin())
    }

    fn descriptor(&self) -> Option<BorrowedFd<'_>> {
        Some(rustix::stdio::stdin())
    }
}

/// Whether the descriptor can be read without blocking, after waiting at most so long.
pub fn readable(fd: impl AsFd, at_most: Duration) -> io::Result<bool> {
    Ok(ready(fd.as_fd(), PollFlags::IN, at_most)?)
}

/// The same for writing.
pub fn writable(fd: impl AsFd, at_most: Duration) -> io::Result<bool> {
    Ok(ready(fd.as_fd(), PollFlags::OUT, at_most)?)
}

/// A hang-up or an error counts as ready: the call will then say which.
fn ready(fd: BorrowedFd<'_>, flags: PollFlags, at_most: Duration) -> rustix::io::Result<bool> {
    let timeout = Timespec { tv_sec: at_most.as_secs() as i64, tv_nsec: i64::from(at_most.subsec_nanos()) };
    match poll(&mut [PollFd::new(&fd, flags)], Some(&timeout)) {
        Ok(count) => Ok(count > 0),
        Err(Errno::INTR) => Ok(false),
        Err(error) => Err(error),
    }
}
