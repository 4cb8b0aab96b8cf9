//! How the command speaks to its user: one line on standard error, perhaps a second with what to do.

use super::words;
use crate::stdio::visible;
use std::io::{ErrorKind, Write};
use std::time::Duration;

/// Exit codes that are not a limit's. `docs/limits.md` lists them all.
pub mod exit {
    pub const EXCEPTION: u8 = 1;
    pub const USAGE: u8 = 2;
    pub const RECORD: u8 = 65;
    pub const ENGINE_BUG: u8 = 70;
    pub const WORKER_LOST: u8 = 71;
    pub const REFUSED: u8 = 77;
    pub const CANCELLED: u8 = 89;
    pub const OUTPUT_LOST: u8 = 120;
    /// To this the number of the signal is added.
    pub const SIGNALLED: u8 = 128;
    pub const INTERRUPTED: u8 = 130;
    pub const READER_GONE: u8 = 141;
}

/// Something that the user has to change.
#[derive(Debug)]
pub struct Failure {
    pub message: String,
    pub hint: Option<String>,
    pub code: u8,
}

impl Failure {
    pub fn usage(message: impl Into<String>) -> Failure {
        Failure { message: message.into(), hint: None, code: exit::USAGE }
    }

    /// The first line is the message, the others are the hint.
    pub fn from_text(text: &str) -> Failure {
        match text.split_once('\n') {
            Some((message, hint)) => Failure::usage(message).hint(hint),
            None => Failure::usage(text),
        }
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Failure {
        self.hint = Some(hint.into());
        self
    }

    pub fn code(mut self, code: u8) -> Failure {
        self.code = code;
        self
    }

    pub fn print(&self) {
        say(&self.message);
        for line in self.hint.iter().flat_map(|hint| hint.lines()) {
            write_error(&format!("  {}\n", visible(line)));
        }
    }
}

/// How long a message waits when nobody reads standard error.
const PATIENCE: Duration = Duration::from_millis(200);

/// A line from the command itself. Names from outside are escaped: they may hold anything.
pub fn say(message: &str) {
    write_error(&format!("wicket: {}\n", visible(message)));
}

/// Lines that quote what the user wrote, each made visible.
pub fn say_lines(text: &str) {
    let shown: String = text.lines().map(|line| visible(line) + "\n").collect();
    write_error(&shown);
}

/// Text for standard error. Nobody has to read it for the command to end.
pub fn write_error(text: &str) {
    crate::stdio::say_within(PATIENCE, text.as_bytes());
}

/// Prints what a command was asked for, and ends with this code when that succeeds.
pub fn print_out(bytes: &[u8], code: u8) -> Result<u8, Failure> {
    let mut out = std::io::stdout();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(code),
        // Whoever stops reading has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(exit::READER_GONE),
        Err(error) => Err(output_lost(&error)),
    }
}

pub fn output_lost(error: &std::io::Error) -> Failure {
    Failure::usage(format!("standard output could not be written: {}", words(error))).code(exit::OUTPUT_LOST)
}
