//! A capability whose answers a test gives: for scripts that are to be tested without the world.

use std::collections::BTreeMap;

use wasm_abi::{Tag, Value};

use super::conformance::admits;
use crate::{Args, ErasedCapability, OpCx, OpError, ParamType, Permit, Right, Row, Signature, Started, Subjects};

type Answer = Box<dyn FnMut(&Args<'_>) -> Result<Value, OpError> + Send>;

/// The rows, checks and refusals of another capability, with answers of one's own. What has none is a `NotImplementedError`.
///
/// ```
/// use capability::testing::{Harness, Mock};
/// use capability::{Policy, Value, functions};
/// let weather = functions("weather").with("today", "(place: str) -> str", "The weather.", |_, _| Ok("unknown"));
/// let mock = Mock::of(weather).answering("today", |args| Ok(Value::str(format!("rain in {}", args.str(0)?))));
/// let mut session = Harness::new(Box::new(mock), Policy::new())?;
/// assert_eq!(session.call("today", &[Value::str("Ulm")]), Ok(Value::str("rain in Ulm")));
/// assert_eq!(session.call("today", &[Value::Int(7)]).unwrap_err().class, "TypeError");
/// # Ok::<(), capability::RegistryError>(())
/// ```
pub struct Mock {
    rows: Box<dyn ErasedCapability>,
    answers: BTreeMap<String, Answer>,
}

impl Mock {
    pub fn of(capability: impl ErasedCapability + 'static) -> Mock {
        Mock { rows: Box::new(capability), answers: BTreeMap::new() }
    }

    /// What an op answers.
    ///
    /// # Panics
    /// When there is no such op; this is for tests.
    #[must_use]
    pub fn answering(mut self, op: &str, answer: impl FnMut(&Args<'_>) -> Result<Value, OpError> + Send + 'static) -> Mock {
        let known = (0..self.rows.len()).filter_map(|index| self.rows.row(index)).any(|row| row.name == op);
        assert!(known, "{} has no op {op}", self.rows.name());
        self.answers.insert(op.to_owned(), Box::new(answer));
        self
    }
}

impl ErasedCapability for Mock {
    fn name(&self) -> &str {
        self.rows.name()
    }

    fn doc(&self) -> &str {
        self.rows.doc()
    }

    fn rights(&self) -> Vec<Right<'_>> {
        self.rows.rights()
    }

    fn wrapper(&self) -> Option<&str> {
        self.rows.wrapper()
    }

    fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, index: usize) -> Option<Row<'_>> {
        self.rows.row(index)
    }

    fn subjects(&self, index: usize, args: &Args<'_>) -> Result<Subjects, OpError> {
        self.rows.subjects(index, args)
    }

    /// An answer of another type than the op promises would test what cannot be: it is told as the test's mistake.
    fn start(&mut self, index: usize, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let row = self.rows.row(index).ok_or_else(OpError::no_such_op)?;
        let missing = || OpError::exception("NotImplementedError", format!("the mock of {} has no answer for {}", self.rows.name(), row.name));
        let value = self.answers.get_mut(row.name).ok_or_else(missing)?(args)?;
        let returns = Signature::parse(row.signature).map(|signature| signature.returns).unwrap_or_default();
        let fits = ParamType::parse(&returns).is_ok_and(|ty| admits(ty, &value)) || row.text && value.tag() == Tag::Bytes;
        let told = || OpError::exception("RuntimeError", format!("the mock's answer for {} is no {returns}", row.name));
        if fits { Ok(value.into()) } else { Err(told()) }
    }
}
