//! Standard input as the script reads it: blocking for the script, never for the host's deadlines and Ctrl-C.

use super::Feed;
use crate::session::Watch;
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

const CHUNK: usize = 64 << 10;
/// How long the feed is waited for before the stop signals are looked at again.
const WAIT: Duration = Duration::from_millis(20);

pub struct Input {
    feed: Box<dyn Feed>,
    watch: Arc<Watch>,
    waiting: Vec<u8>,
    taken: usize,
    /// The beginning of a line that was asked for and is not there yet.
    line: Vec<u8>,
    /// How long the feed is waited for.
    patience: Duration,
}

impl Input {
    pub fn new(feed: Box<dyn Feed>, watch: Arc<Watch>) -> Input {
        Input { feed, watch, waiting: Vec::new(), taken: 0, line: Vec::new(), patience: WAIT }
    }

    /// Asks as often as it takes, waiting here. `Interrupted` when the run is to stop or Ctrl-C was pressed.
    pub fn wait_for(&mut self, size: usize, ask: fn(&mut Input, usize) -> io::Result<Vec<u8>>) -> io::Result<Vec<u8>> {
        self.patience = WAIT;
        loop {
            match ask(self, size) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock && !self.watch.waits_end() => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Err(io::ErrorKind::Interrupted.into()),
                answer => return answer,
            }
        }
    }

    /// Asks without waiting, again at the next tick.
    pub fn poll(&mut self, size: usize, ask: fn(&mut Input, usize) -> io::Result<Vec<u8>>, cx: &mut Context<'_>) -> Poll<io::Result<Vec<u8>>> {
        self.patience = Duration::ZERO;
        match ask(self, size) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                self.watch.wake_after(Duration::ZERO, cx.waker());
                Poll::Pending
            }
            answer => Poll::Ready(answer),
        }
    }

    /// At most `size` bytes; none at the end of the input; `WouldBlock` when there are none yet.
    pub fn read(&mut self, size: usize) -> io::Result<Vec<u8>> {
        if !self.line.is_empty() {
            let count = size.min(self.line.len());
            return Ok(self.line.drain(..count).collect());
        }
        if self.rest().is_empty() && size > 0 {
            self.refill()?;
        }
        let count = size.min(self.rest().len());
        Ok(self.take(count))
    }

    /// A line with its newline, at most `limit` bytes of it; none at the end of the input; `WouldBlock` when it is not there yet.
    pub fn read_line(&mut self, limit: usize) -> io::Result<Vec<u8>> {
        while self.line.len() < limit {
            if self.rest().is_empty() && self.refill()? == 0 {
                break;
            }
            let room = limit - self.line.len();
            let newline = self.rest().iter().position(|byte| *byte == b'\n').map(|at| at + 1);
            let count = newline.unwrap_or(self.rest().len()).min(room);
            let part = self.take(count);
            self.line.extend(part);
            if newline == Some(count) {
                break;
            }
        }
        Ok(std::mem::take(&mut self.line))
    }

    /// What came and was not read yet.
    pub fn unread(&self) -> Vec<u8> {
        [self.line.as_slice(), self.rest()].concat()
    }

    /// The next that is read is this.
    pub fn unread_again(&mut self, bytes: &[u8]) {
        (self.waiting, self.taken) = (bytes.to_vec(), 0);
    }

    pub fn is_terminal(&self) -> bool {
        self.feed.is_terminal()
    }

    fn rest(&self) -> &[u8] {
        self.waiting.get(self.taken..).unwrap_or_default()
    }

    fn take(&mut self, count: usize) -> Vec<u8> {
        let taken = self.rest().get(..count).unwrap_or_default().to_vec();
        self.taken += taken.len();
        taken
    }

    /// More from the feed, how much; 0 at its end.
    fn refill(&mut self) -> io::Result<usize> {
        self.waiting.resize(CHUNK, 0);
        self.taken = CHUNK;
        let count = self.feed.read(&mut self.waiting, self.patience)?.ok_or(io::ErrorKind::WouldBlock)?;
        self.waiting.truncate(count);
        self.taken = 0;
        Ok(count)
    }
}
