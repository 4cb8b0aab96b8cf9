//! How the machine leaves the engine. It does so through [`Host`] only: standard output, the loader, capability ops, plugins.
//! Inside the sandbox the host is the wasm imports (`wasm.rs`); natively it is a directory (`directory.rs`), for tests and tools.

#[cfg(not(target_arch = "wasm32"))]
pub mod directory;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

use wasm_abi::Status;

/// What is asked of the host.
#[derive(Clone, Copy, Debug)]
pub enum Door<'a> {
    /// An op of a capability.
    Op { capability: &'a str, id: u32, op: u32 },
    /// The loader: the request is a spec.
    Fetch,
    /// A plugin's function.
    Native,
}

/// Who asks: the acting module's number (0: the entry script) and the line.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Site {
    pub module: u32,
    pub line: u32,
}

/// One question to the host.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    pub door: Door<'a>,
    pub site: Site,
    /// A node: see docs/abi.md.
    pub request: &'a [u8],
    /// The run cannot wait here: the host is to answer at once, however long that takes.
    pub now: bool,
}

/// What came back. The payload of `Ok` and `Error` stands in the buffer that the caller lent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    pub status: Status,
    /// The reply's tag.
    pub tag: u32,
    /// A str of which the host says that it is ASCII.
    pub ascii: bool,
    /// Bytes written, or with `More` bytes needed.
    pub len: usize,
    /// With `Pending` and `More`.
    pub call_id: u32,
}

impl Answer {
    /// Nothing was done.
    pub const REFUSED: Answer = Answer { status: Status::RefusedWire, tag: 0, ascii: false, len: 0, call_id: 0 };
}

/// What lies outside the engine.
pub trait Host {
    /// Text for standard output.
    fn write_stdout(&mut self, bytes: &[u8]);
    /// Text for standard error, where there is one.
    fn write_stderr(&mut self, bytes: &[u8]);
    /// Asks; the reply's payload goes into `into`, or, when it does not fit, waits for [`Host::take`].
    fn call(&mut self, call: Call<'_>, into: &mut [u8]) -> Answer;
    /// Fetches the reply of a call that was answered with `More`.
    fn take(&mut self, call: Call<'_>, call_id: u32, into: &mut [u8]) -> Answer;
    /// Nobody waits for the answer to a pending call any more.
    fn forget(&mut self, call_id: u32);
}

/// A host that has nothing.
pub struct NullHost;

impl Host for NullHost {
    fn write_stdout(&mut self, _: &[u8]) {}
    fn write_stderr(&mut self, _: &[u8]) {}
    fn call(&mut self, _: Call<'_>, _: &mut [u8]) -> Answer {
        Answer::REFUSED
    }
    fn take(&mut self, _: Call<'_>, _: u32, _: &mut [u8]) -> Answer {
        Answer::REFUSED
    }
    fn forget(&mut self, _: u32) {}
}
