//! Standard input as the script reads it: blocking for the script, never for the host's deadlines and Ctrl-C.

use super::Feed;
use crate::session::Watch;
use std::io;
use std::sync::Arc;
use std::time::Duration;

const CHUNK: usize = 64 << 10;
const WAIT: Duration = Duration::from_millis(20);

pub struct Input {
    feed: Box<dyn Feed>,
    watch: Arc<Watch>,
    waiting: Vec<u8>,
    taken: usize,
}

impl Input {
    pub fn new(feed: Box<dyn Feed>, watch: Arc<Watch>) -> Input {
        Input { feed, watch, waiting: Vec::new(), taken: 0 }
    }

    /// At most `size` bytes; waits until there are some; none at the end of the input.
    pub fn read(&mut self, size: usize) -> io::Result<Vec<u8>> {
        if self.rest().is_empty() && size > 0 {
            self.refill()?;
        }
        let count = size.min(self.rest().len());
        Ok(self.take(count))
    }

    /// A line with its newline, at most `limit` bytes of it; none at the end of the input.
    pub fn read_line(&mut self, limit: usize) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        while line.len() < limit {
            if self.rest().is_empty() && self.refill()? == 0 {
                break;
            }
            let room = limit - line.len();
            let newline = self.rest().iter().position(|byte| *byte == b'\n').map(|at| at + 1);
            let count = newline.unwrap_or(self.rest().len()).min(room);
            line.extend(self.take(count));
            if newline == Some(count) {
                break;
            }
        }
        Ok(line)
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

    /// Waits for more. `Interrupted` when the run is to stop or Ctrl-C was pressed.
    fn refill(&mut self) -> io::Result<usize> {
        self.waiting.resize(CHUNK, 0);
        self.taken = CHUNK;
        loop {
            if let Some(count) = self.feed.read(&mut self.waiting, WAIT)? {
                self.waiting.truncate(count);
                self.taken = 0;
                return Ok(count);
            }
            if self.watch.waits_end() {
                return Err(io::ErrorKind::Interrupted.into());
            }
        }
    }
}
