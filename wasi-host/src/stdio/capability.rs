//! `stdio`, the built-in capability of `docs/abi.md`: the standard streams as ops. Who may run a script may let it
//! print, so its ops need no grant; what is granted is `stdio.ansi`.

use super::buffer::Refused;
use super::{Input, SharedOutput, Stream};
use capability::{Args, CannotFreeze, Capability, Op, OpCx, OpError, Pending, Permit, Right, Scope, Started, StopReason, Value, op};
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, ready};

/// One `write` may be as large as the engine's memory; the output limit counts it.
const REQUEST_BYTES_MAX: usize = 1 << 30;
const READ_BYTES_MAX: usize = 16 << 20;
const READ_REPLY_MAX: u64 = READ_BYTES_MAX as u64 + 64;

const EBADF: i32 = 9;

pub struct Stdio {
    output: SharedOutput,
    input: Arc<Mutex<Input>>,
}

impl Stdio {
    pub fn new(output: SharedOutput, input: Input) -> Stdio {
        Stdio { output, input: Arc::new(Mutex::new(input)) }
    }

    /// Whether a run that has to wait for the other end of a stream is parked, instead of holding up the thread.
    fn parks(&self, cx: &OpCx<'_>) -> bool {
        cx.may_wait && self.output.parks()
    }

    fn write(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (stream, data) = (output_stream(args)?, args.bytes(1)?);
        let written = Value::int(data.len() as i64);
        if !self.parks(cx) {
            taken(self.output.write(stream, data))?;
            return Ok(written.into());
        }
        taken(self.output.keep(stream, data))?;
        if self.output.is_full(stream) { self.drained(stream, written) } else { Ok(written.into()) }
    }

    fn read(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        self.ask_input(args, cx, Input::read)
    }

    fn read_line(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        self.ask_input(args, cx, Input::read_line)
    }

    fn ask_input(&mut self, args: &Args<'_>, cx: &mut OpCx<'_>, ask: fn(&mut Input, usize) -> std::io::Result<Vec<u8>>) -> Result<Started, OpError> {
        if args.int(0)? != 0 {
            return Err(OpError::os(EBADF));
        }
        let asked = args.i64(1)?;
        let size = usize::try_from(asked).unwrap_or(READ_BYTES_MAX).min(READ_BYTES_MAX);
        // A prompt must be seen before the answer is waited for.
        if !self.parks(cx) {
            taken(self.output.flush(Stream::Out))?;
            cx.check()?;
            let bytes = lock(&self.input).wait_for(size, ask);
            return came(bytes, cx);
        }
        let (output, input) = (self.output.clone(), Arc::clone(&self.input));
        let mut prompted = false;
        Ok(Started::Pending(Pending::Future(Box::pin(poll_fn(move |cx| {
            if !prompted {
                ready!(output.poll_drained(Stream::Out, cx)).map_err(left)?;
                prompted = true;
            }
            let bytes = ready!(lock(&input).poll(size, ask, cx)).map_err(OpError::from)?;
            Poll::Ready(Ok(Value::Bytes(bytes)))
        })))))
    }

    /// Answers when everything has left.
    fn drained(&self, stream: Stream, answer: Value) -> Result<Started, OpError> {
        let (output, mut answer) = (self.output.clone(), Some(answer));
        let drained = poll_fn(move |cx| {
            ready!(output.poll_drained(stream, cx)).map_err(left)?;
            Poll::Ready(Ok(answer.take().unwrap_or(Value::None)))
        });
        Ok(Started::Pending(Pending::Future(Box::pin(drained))))
    }

    fn is_terminal(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let terminal = match args.int(0)? {
            0 => lock(&self.input).is_terminal(),
            _ => self.output.is_terminal(output_stream(args)?),
        };
        Ok(Value::Bool(terminal).into())
    }

    fn flush(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let stream = output_stream(args)?;
        if self.parks(cx) {
            return self.drained(stream, Value::None);
        }
        taken(self.output.flush(stream))?;
        Ok(Value::None.into())
    }
}

fn lock(input: &Mutex<Input>) -> MutexGuard<'_, Input> {
    input.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Why output that a run was parked for did not leave.
fn left(refused: Refused) -> OpError {
    match refused {
        Refused::Failed(error) => error.into(),
        Refused::Limit | Refused::Stopping | Refused::Interrupted => OpError::Stopped(StopReason::Cancelled),
    }
}

fn output_stream(args: &Args<'_>) -> Result<Stream, OpError> {
    match args.int(0)? {
        1 => Ok(Stream::Out),
        2 => Ok(Stream::Err),
        _ => Err(OpError::os(EBADF)),
    }
}

/// Of all but an error the engine is told through the interrupt word, and unwinds at its next safepoint. The text was taken, and a call
/// that answers that it was stopped has taken none: a replay relies on it.
fn taken(result: Result<(), Refused>) -> Result<(), OpError> {
    match result {
        Ok(()) | Err(Refused::Limit | Refused::Stopping | Refused::Interrupted) => Ok(()),
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
    /// Input that came and was not read.
    fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        Ok(lock(&self.input).unread())
    }

    fn thaw(&mut self, state: &[u8]) -> Result<(), CannotFreeze> {
        lock(&self.input).unread_again(state);
        Ok(())
    }

    const NAME: &'static str = "stdio";
    const DOC: &'static str = "The standard streams.";
    const RIGHTS: &'static [Right<'static>] =
        &[Right { name: "ansi", doc: "send control sequences to the terminal", scope: Scope::Bare }];
    const OPS: &'static [Op<Stdio>] = &[
        op(0, "write", "(fd: int, data: bytes) -> int", "Writes to standard output (1) or standard error (2).", "", Stdio::write)
            .request_max(REQUEST_BYTES_MAX)
            .output(),
        op(1, "read", "(fd: int, size: int) -> bytes", "At most size bytes of standard input; empty at its end.", "", Stdio::read)
            .reply_max(READ_REPLY_MAX)
            .blocking(),
        op(2, "readline", "(fd: int, limit: int) -> bytes", "One line of standard input, newline included.", "", Stdio::read_line)
            .reply_max(READ_REPLY_MAX)
            .blocking(),
        op(3, "isatty", "(fd: int) -> bool", "Whether the stream is a terminal.", "", Stdio::is_terminal),
        op(4, "flush", "(fd: int) -> None", "Hands on what is buffered.", "", Stdio::flush).output(),
    ];
}
