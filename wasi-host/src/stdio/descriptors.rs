//! The process's own standard streams, used so that no call blocks: a full pipe or an idle terminal must not keep a
//! deadline or Ctrl-C from being seen.

use super::{Feed, Sink, Stream};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::BorrowedFd;
use rustix::io::Errno;
use std::io;
use std::sync::OnceLock;
use std::time::Duration;

/// `poll` promises room for this much in a pipe (PIPE_BUF), so a write of it does not block.
const PIPE_CHUNK: usize = 4096;

#[derive(Default)]
pub struct StandardOutput {
    kinds: [OnceLock<Kind>; 2],
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Never full.
    File,
    Terminal,
    Other,
}

impl StandardOutput {
    fn kind(&self, stream: Stream) -> Kind {
        let [out, err] = &self.kinds;
        let (kind, fd) = match stream {
            Stream::Out => (out, descriptor(stream)),
            Stream::Err => (err, descriptor(stream)),
        };
        *kind.get_or_init(|| kind_of(fd))
    }
}

fn descriptor(stream: Stream) -> BorrowedFd<'static> {
    match stream {
        Stream::Out => rustix::stdio::stdout(),
        Stream::Err => rustix::stdio::stderr(),
    }
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
        let fd = descriptor(stream);
        if self.kind(stream) == Kind::File {
            return Ok(rustix::io::write(fd, bytes)?);
        }
        if !ready(fd, PollFlags::OUT, Duration::ZERO)? {
            return Ok(0);
        }
        let chunk = bytes.get(..PIPE_CHUNK).unwrap_or(bytes);
        match rustix::io::write(fd, chunk) {
            Err(Errno::AGAIN | Errno::INTR) => Ok(0),
            written => Ok(written?),
        }
    }

    fn wait(&mut self, stream: Stream, at_most: Duration) {
        let _ = ready(descriptor(stream), PollFlags::OUT, at_most);
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        self.kind(stream) == Kind::Terminal
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
}

/// Whether the descriptor can be used without blocking; a hang-up or an error counts, the call will then say which.
fn ready(fd: BorrowedFd<'_>, flags: PollFlags, at_most: Duration) -> io::Result<bool> {
    let timeout = Timespec { tv_sec: at_most.as_secs() as i64, tv_nsec: i64::from(at_most.subsec_nanos()) };
    match poll(&mut [PollFd::new(&fd, flags)], Some(&timeout)) {
        Ok(count) => Ok(count > 0),
        Err(Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
