//! How the command speaks to its user: one line on standard error, perhaps a second with what to do.

use std::io::Write;

/// Exit codes that are not a limit's. `docs/cli.md` lists them all.
pub mod exit {
    pub const EXCEPTION: u8 = 1;
    pub const USAGE: u8 = 2;
    pub const ENGINE_BUG: u8 = 70;
    pub const REFUSED: u8 = 77;
    pub const CANCELLED: u8 = 89;
    pub const OUTPUT_LOST: u8 = 120;
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
        if let Some(hint) = &self.hint {
            let _ = writeln!(std::io::stderr(), "  {hint}");
        }
    }
}

/// A line from the command itself. Names from outside are escaped: they may hold anything.
pub fn say(message: &str) {
    let shown = crate::stdio::visible(message);
    let _ = writeln!(std::io::stderr(), "wicket: {shown}");
}
