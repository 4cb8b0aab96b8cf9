//! `stdio`, the built-in capability of `docs/abi.md`: the standard streams as ops. Who may run a script may let it
//! print, so its ops need no grant; what is granted is `stdio.ansi`.

use super::buffer::Refused;
use super::{Input, SharedOutput, Stream};
use capability::{Args, Capability, Op, OpCx, OpError, Permit, Right, Scope, Started, Value, op};

/// One `write` may be as large as the engine's memory; the output limit counts it.
const REQUEST_BYTES_MAX: usize = 1 << 30;
const READ_BYTES_MAX: usize = 16 << 20;
const READ_REPLY_MAX: u64 = READ_BYTES_MAX as u64 + 64;

const EBADF: i32 = 9;

pub struct Stdio {
    output: SharedOutput,
    input: Input,
}

impl Stdio {
    pub fn new(output: SharedOutput, input: Input) -> Stdio {
        Stdio { output, input }
    }

    fn write(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let data = args.bytes(1)?;
        taken(self.output.write(output_stream(args)?, data), cx)?;
        Ok(Value::int(data.len() as i64).into())
    }

    fn read(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let size = self.before_reading(args, cx)?;
        let bytes = self.input.read(size);
        came(bytes, cx)
    }

    fn read_line(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let limit = self.before_reading(args, cx)?;
        let line = self.input.read_line(limit);
        came(line, cx)
    }

    /// A prompt must be seen before the answer is waited for.
    fn before_reading(&mut self, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<usize, OpError> {
        if args.int(0)? != 0 {
            return Err(OpError::os(EBADF));
        }
        taken(self.output.flush(Stream::Out), cx)?;
        let asked = args.i64(1)?;
        Ok(usize::try_from(asked).unwrap_or(READ_BYTES_MAX).min(READ_BYTES_MAX))
    }

    fn is_terminal(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let terminal = match args.int(0)? {
            0 => self.input.is_terminal(),
            _ => self.output.is_terminal(output_stream(args)?),
        };
        Ok(Value::Bool(terminal).into())
    }

    fn flush(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        taken(self.output.flush(output_stream(args)?), cx)?;
        Ok(Value::None.into())
    }
}

fn output_stream(args: &Args<'_>) -> Result<Stream, OpError> {
    match args.int(0)? {
        1 => Ok(Stream::Out),
        2 => Ok(Stream::Err),
        _ => Err(OpError::os(EBADF)),
    }
}

fn taken(result: Result<(), Refused>, cx: &OpCx<'_>) -> Result<(), OpError> {
    match result {
        Ok(()) => Ok(()),
        // The engine is told through the interrupt word and unwinds at its next safepoint.
        Err(Refused::Limit) => Ok(()),
        Err(Refused::Stopping | Refused::Interrupted) => cx.check(),
        Err(Refused::Failed(error)) => Err(error.into()),
    }
}

fn came(read: std::io::Result<Vec<u8>>, cx: &OpCx<'_>) -> Result<Started, OpError> {
    match read {
        Ok(bytes) => Ok(Value::Bytes(bytes).into()),
        Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {
            cx.check()?;
            Err(error.into())
        }
        Err(error) => Err(error.into()),
    }
}

impl Capability for Stdio {
    const NAME: &'static str = "stdio";
    const DOC: &'static str = "The standard streams.";
    const RIGHTS: &'static [Right<'static>] =
        &[Right { name: "ansi", doc: "send control sequences to the terminal", scope: Scope::Bare }];
    const OPS: &'static [Op<Stdio>] = &[
        op(0, "write", "(fd: int, data: bytes) -> int", "Writes to standard output (1) or standard error (2).", "", Stdio::write)
            .request_max(REQUEST_BYTES_MAX),
        op(1, "read", "(fd: int, size: int) -> bytes", "At most size bytes of standard input; empty at its end.", "", Stdio::read)
            .reply_max(READ_REPLY_MAX)
            .blocking(),
        op(2, "readline", "(fd: int, limit: int) -> bytes", "One line of standard input, newline included.", "", Stdio::read_line)
            .reply_max(READ_REPLY_MAX)
            .blocking(),
        op(3, "isatty", "(fd: int) -> bool", "Whether the stream is a terminal.", "", Stdio::is_terminal),
        op(4, "flush", "(fd: int) -> None", "Hands on what is buffered.", "", Stdio::flush),
    ];
}
