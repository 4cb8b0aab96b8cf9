//! How a capability is written, and what of it the door sees.

use crate::{Args, CannotFreeze, OpCx, OpError, Permit, Right, Row, Started, Subjects, nothing_frozen, nothing_thawed};

/// What the door sees of a capability. Ops are addressed by their index, `0..len()`.
pub trait ErasedCapability: Send {
    /// The name of the guest's module: `fs`.
    fn name(&self) -> &str;
    /// The docstring of the guest's module.
    fn doc(&self) -> &str;
    fn rights(&self) -> Vec<Right<'_>>;
    /// Python that scripts import in place of the ops; it reaches them in a module whose name begins with `_`.
    fn wrapper(&self) -> Option<&str> {
        None
    }
    /// How many ops there are.
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    fn row(&self, index: usize) -> Option<Row<'_>>;
    /// What the op would touch. Pure: it looks at nothing but its arguments and its own tables.
    fn subjects(&self, index: usize, args: &Args<'_>) -> Result<Subjects, OpError>;
    /// What a session remembers of this capability, so that it can go on in another process; authority is not part of it.
    ///
    /// # Errors
    /// Something is open that cannot be opened again; or, unless it says otherwise, the capability does not know how.
    fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        Err(CannotFreeze("this capability cannot be frozen".into()))
    }
    /// Takes back what [`ErasedCapability::freeze`] gave, as a file from outside: it may be anything.
    fn thaw(&mut self, state: &[u8]) -> Result<(), CannotFreeze> {
        let _ = state;
        Err(CannotFreeze("this capability cannot be thawed".into()))
    }
    /// The run was ended before the script could do what it does at its end: what it left outside of the session goes.
    fn end(&mut self) {}
    /// A limit that the capability counts itself and that, as it tried, does not hold. Asked before the run; nothing is run then.
    fn unarmed(&self) -> Option<&'static str> {
        None
    }
    /// Does it. Names are resolved only through the permit.
    fn start(&mut self, index: usize, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError>;
}

/// A capability as its author writes it: a table of ops over one type.
pub trait Capability: Send + Sized + 'static {
    const NAME: &'static str;
    const DOC: &'static str;
    const RIGHTS: &'static [Right<'static>];
    const OPS: &'static [Op<Self>];
    /// It remembers nothing of a session, so that freezing one needs nothing of it.
    const STATELESS: bool = false;
    /// What a session remembers of this capability, so that it can go on in another process; authority is not part of it.
    ///
    /// # Errors
    /// Something is open that cannot be opened again; or, unless it says otherwise, the capability does not know how.
    fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        if Self::STATELESS { nothing_frozen() } else { Err(CannotFreeze("this capability cannot be frozen".into())) }
    }
    /// Takes back what [`Capability::freeze`] gave, as a file from outside: it may be anything.
    fn thaw(&mut self, state: &[u8]) -> Result<(), CannotFreeze> {
        if Self::STATELESS { nothing_thawed(state) } else { Err(CannotFreeze("this capability cannot be thawed".into())) }
    }
    /// The run was ended before the script could do what it does at its end: what it left outside of the session goes.
    fn end(&mut self) {}
    /// A limit that the capability counts itself and that, as it tried, does not hold. Asked before the run; nothing is run then.
    fn unarmed(&self) -> Option<&'static str> {
        None
    }
    /// Python that scripts import as `NAME`, where the ops alone are not all that the module offers. It finds them in `_NAME`.
    const WRAPPER: Option<&'static str> = None;
}

/// What an op would touch.
pub type SubjectsFn<C> = fn(&C, &Args<'_>) -> Result<Subjects, OpError>;

/// What an op does.
pub type StartFn<C> = fn(&mut C, &Permit, &Args<'_>, &mut OpCx<'_>) -> Result<Started, OpError>;

/// A row and its functions.
pub struct Op<C: 'static> {
    pub row: Row<'static>,
    /// Without one, the subject is the row's right alone.
    pub subjects: Option<SubjectsFn<C>>,
    pub start: StartFn<C>,
}

/// Starts a row; the methods of [`Op`] change what is not usual.
///
/// ```text
/// const OPS: &[Op<Fs>] = &[
///     op(3, "read_text", "(path: str) -> str", "The file's text.", "read", Fs::read_text).of(Fs::reads_path),
/// ];
/// ```
pub const fn op<C>(
    number: u32,
    name: &'static str,
    signature: &'static str,
    doc: &'static str,
    right: &'static str,
    start: StartFn<C>,
) -> Op<C> {
    Op { row: Row::usual(number, name, signature, doc, right), subjects: None, start }
}

impl<C: 'static> Op<C> {
    /// Names what the op would touch.
    #[must_use]
    pub const fn of(mut self, subjects: SubjectsFn<C>) -> Op<C> {
        self.subjects = Some(subjects);
        self
    }

    #[must_use]
    pub const fn request_max(mut self, bytes: usize) -> Op<C> {
        self.row.request_bytes_max = bytes;
        self
    }

    #[must_use]
    pub const fn reply_max(mut self, bytes: u64) -> Op<C> {
        self.row.reply_bytes_max = bytes;
        self
    }

    #[must_use]
    pub const fn cost(mut self, calls: u32) -> Op<C> {
        self.row.cost = calls;
        self
    }

    #[must_use]
    pub const fn blocking(mut self) -> Op<C> {
        self.row.blocking = true;
        self
    }

    /// Scripts `await` it: other coroutines go on while it is pending.
    #[must_use]
    pub const fn asynchronous(mut self) -> Op<C> {
        self.row.asynchronous = true;
        self
    }

    #[must_use]
    pub const fn not_deterministic(mut self) -> Op<C> {
        self.row.deterministic = false;
        self
    }

    #[must_use]
    pub const fn secret(mut self) -> Op<C> {
        self.row.secret = true;
        self
    }

    /// What it answers is a secret, or fit to be one.
    #[must_use]
    pub const fn secret_reply(mut self) -> Op<C> {
        self.row.secret_reply = true;
        self
    }

    /// It hands on what the script made: a replay does it again.
    #[must_use]
    pub const fn output(mut self) -> Op<C> {
        self.row.output = true;
        self
    }

    /// Shows this argument in audit lines.
    #[must_use]
    pub const fn audits(mut self, parameter: usize) -> Op<C> {
        self.row.audited = Some(parameter);
        self
    }

    #[must_use]
    pub const fn text(mut self) -> Op<C> {
        self.row.text = true;
        self
    }

    #[must_use]
    pub const fn private(mut self) -> Op<C> {
        self.row.private = true;
        self
    }
}

impl<C: Capability> ErasedCapability for C {
    fn name(&self) -> &str {
        C::NAME
    }

    fn doc(&self) -> &str {
        C::DOC
    }

    fn rights(&self) -> Vec<Right<'_>> {
        C::RIGHTS.to_vec()
    }

    fn wrapper(&self) -> Option<&str> {
        C::WRAPPER
    }

    fn len(&self) -> usize {
        C::OPS.len()
    }

    fn row(&self, index: usize) -> Option<Row<'_>> {
        C::OPS.get(index).map(|op| op.row)
    }

    fn subjects(&self, index: usize, args: &Args<'_>) -> Result<Subjects, OpError> {
        let op = C::OPS.get(index).ok_or_else(OpError::no_such_op)?;
        match op.subjects {
            Some(subjects) => subjects(self, args),
            None if op.row.right.is_empty() => Ok(Subjects::none()),
            None => Ok(Subjects::bare(op.row.right)),
        }
    }

    fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        Capability::freeze(self)
    }

    fn thaw(&mut self, state: &[u8]) -> Result<(), CannotFreeze> {
        Capability::thaw(self, state)
    }

    fn end(&mut self) {
        Capability::end(self);
    }

    fn unarmed(&self) -> Option<&'static str> {
        Capability::unarmed(self)
    }

    fn start(&mut self, index: usize, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let op = C::OPS.get(index).ok_or_else(OpError::no_such_op)?;
        (op.start)(self, permit, args, cx)
    }
}
