//! A capability without a type of its own: functions of the host as closures, each a row.

use std::fmt;
use std::sync::Arc;

use crate::{Args, CannotFreeze, ErasedCapability, Factory, OpCx, OpError, Pending, Permit, RegistryError, Right, Row, Scope, Signature, Started, Subjects, VPath, nothing_frozen, nothing_thawed};

/// A module of the guest whose functions are closures of the host. They are shared by all sessions that it is registered for.
///
/// ```
/// use capability::{Grant, Policy, Scope, Value, functions, testing::Harness};
/// let host = functions("host")
///     .doc("Functions of this program.")
///     .right("orders", "Look at the orders of a customer.", Scope::Name)
///     .with("add", "(a: int, b: int) -> int", "The sum of two numbers.", |args, _| Ok(args.i64(0)? + args.i64(1)?))
///     .granted("orders", "orders", "(customer: str) -> list[str]", "The orders of a customer.", |args, _| {
///         Ok(vec![format!("a bell for {}", args.str(0)?)])
///     });
/// let mut policy = Policy::new();
/// policy.allow(Grant::name("host", "orders", "ada"))?;
/// let mut session = Harness::new(Box::new(host), policy)?;
/// assert_eq!(session.call("add", &[Value::Int(1), Value::Int(2)]), Ok(Value::Int(3)));
/// assert!(session.call("orders", &[Value::str("ada")]).is_ok());
/// let refused = session.call("orders", &[Value::str("bob")]).unwrap_err();
/// assert_eq!(refused.message, "host.orders('bob') is not granted; allow it with --allow host.orders=bob");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Functions {
    name: String,
    doc: String,
    rights: Vec<OwnRight>,
    functions: Vec<Arc<Function>>,
}

/// Begins a capability of closures.
pub fn functions(name: impl Into<String>) -> Functions {
    Functions { name: name.into(), doc: "Functions of the host.".to_owned(), rights: Vec::new(), functions: Vec::new() }
}

#[derive(Clone)]
struct OwnRight {
    name: String,
    doc: String,
    scope: Scope,
}

struct Function {
    name: String,
    signature: String,
    doc: String,
    right: String,
    /// The first parameter that is a str: what a grant with a name or a path is about.
    named_by: Option<usize>,
    asynchronous: bool,
    call: Call,
}

type Call = Box<dyn Fn(&Args<'_>, &mut OpCx<'_>) -> Result<Started, OpError> + Send + Sync>;

impl Functions {
    /// The module's docstring.
    #[must_use]
    pub fn doc(mut self, doc: impl Into<String>) -> Functions {
        self.doc = doc.into();
        self
    }

    /// A right that functions of [`Functions::granted`] need. With [`Scope::Name`] and [`Scope::Path`], its grants are about the first
    /// parameter that is a str.
    #[must_use]
    pub fn right(mut self, name: impl Into<String>, doc: impl Into<String>, scope: Scope) -> Functions {
        self.rights.push(OwnRight { name: name.into(), doc: doc.into(), scope });
        self
    }

    /// A function that every script may call.
    #[must_use]
    pub fn with<R: Into<Started>>(
        self,
        name: impl Into<String>,
        signature: impl Into<String>,
        doc: impl Into<String>,
        call: impl Fn(&Args<'_>, &mut OpCx<'_>) -> Result<R, OpError> + Send + Sync + 'static,
    ) -> Functions {
        self.granted("", name, signature, doc, call)
    }

    /// A function that needs a right.
    #[must_use]
    pub fn granted<R: Into<Started>>(
        self,
        right: impl Into<String>,
        name: impl Into<String>,
        signature: impl Into<String>,
        doc: impl Into<String>,
        call: impl Fn(&Args<'_>, &mut OpCx<'_>) -> Result<R, OpError> + Send + Sync + 'static,
    ) -> Functions {
        let call = Box::new(move |args: &Args<'_>, cx: &mut OpCx<'_>| call(args, cx).map(Into::into));
        self.function([right.into(), name.into(), signature.into(), doc.into()], false, call)
    }

    /// An asynchronous function, which every script may call and `await`: only the coroutine that does waits for the future.
    ///
    /// ```
    /// use capability::functions;
    /// let host = functions("host").with_async("double", "(n: int) -> int", "Twice as much, in a while.", |args, _| {
    ///     let n = args.i64(0)?;
    ///     Ok(async move { Ok(n * 2) })
    /// });
    /// assert!(host.factory().is_ok());
    /// ```
    #[must_use]
    pub fn with_async<F, R: Into<Started>>(
        self,
        name: impl Into<String>,
        signature: impl Into<String>,
        doc: impl Into<String>,
        call: impl Fn(&Args<'_>, &mut OpCx<'_>) -> Result<F, OpError> + Send + Sync + 'static,
    ) -> Functions
    where
        F: Future<Output = Result<R, OpError>> + Send + 'static,
    {
        self.granted_async("", name, signature, doc, call)
    }

    /// An asynchronous function that needs a right.
    #[must_use]
    pub fn granted_async<F, R: Into<Started>>(
        self,
        right: impl Into<String>,
        name: impl Into<String>,
        signature: impl Into<String>,
        doc: impl Into<String>,
        call: impl Fn(&Args<'_>, &mut OpCx<'_>) -> Result<F, OpError> + Send + Sync + 'static,
    ) -> Functions
    where
        F: Future<Output = Result<R, OpError>> + Send + 'static,
    {
        let call = Box::new(move |args: &Args<'_>, cx: &mut OpCx<'_>| {
            let future = call(args, cx)?;
            let answer = async move {
                match future.await?.into() {
                    Started::Done(value) => Ok(value),
                    Started::Stream { .. } | Started::Pending(_) => Err(OpError::exception("RuntimeError", "the answer of a future is a value")),
                }
            };
            Ok(Started::Pending(Pending::Future(Box::pin(answer))))
        });
        self.function([right.into(), name.into(), signature.into(), doc.into()], true, call)
    }

    fn function(mut self, [right, name, signature, doc]: [String; 4], asynchronous: bool, call: Call) -> Functions {
        // A signature that cannot be read is told of when the functions are registered.
        let params = Signature::parse(&signature).map(|signature| signature.params).unwrap_or_default();
        let named_by = params.iter().position(|param| param.ty.first() == "str");
        self.functions.push(Arc::new(Function { name, signature, doc, right, named_by, asynchronous, call }));
        self
    }

    /// For registering.
    pub fn factory(self) -> Result<Factory, RegistryError> {
        let needs_name = |function: &&Arc<Function>| function.named_by.is_none() && self.scope(&function.right) != Scope::Bare;
        if let Some(function) = self.functions.iter().find(needs_name) {
            return Err(RegistryError::NothingNamed(self.name.clone(), function.name.clone(), function.right.clone()));
        }
        Factory::new(move |_| Ok(self.clone()))
    }

    fn scope(&self, right: &str) -> Scope {
        self.rights.iter().find(|own| own.name == right).map_or(Scope::Bare, |own| own.scope)
    }
}

impl ErasedCapability for Functions {
    fn name(&self) -> &str {
        &self.name
    }

    fn doc(&self) -> &str {
        &self.doc
    }

    fn rights(&self) -> Vec<Right<'_>> {
        self.rights.iter().map(|right| Right { name: &right.name, doc: &right.doc, scope: right.scope }).collect()
    }

    fn len(&self) -> usize {
        self.functions.len()
    }

    fn row(&self, index: usize) -> Option<Row<'_>> {
        let function = self.functions.get(index)?;
        let row = Row::usual(u32::try_from(index).ok()?, &function.name, &function.signature, &function.doc, &function.right);
        Some(Row { asynchronous: function.asynchronous, ..row })
    }

    fn subjects(&self, index: usize, args: &Args<'_>) -> Result<Subjects, OpError> {
        let function = self.functions.get(index).ok_or_else(OpError::no_such_op)?;
        let right = function.right.clone();
        if right.is_empty() {
            return Ok(Subjects::none());
        }
        match (self.scope(&right), function.named_by) {
            (Scope::Name, Some(at)) => Ok(Subjects::name(right, args.str(at)?)),
            (Scope::Path, Some(at)) => {
                let written = args.path(at)?;
                Ok(Subjects::path(right, VPath::parse(written).map_err(|error| error.to_op_error(written))?, written))
            }
            _ => Ok(Subjects::bare(right)),
        }
    }

    /// Closures remember what they like, for all sessions.
    fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        nothing_frozen()
    }

    fn thaw(&mut self, state: &[u8]) -> Result<(), CannotFreeze> {
        nothing_thawed(state)
    }

    fn start(&mut self, index: usize, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let function = self.functions.get(index).ok_or_else(OpError::no_such_op)?;
        (function.call)(args, cx)
    }
}

impl fmt::Debug for Functions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Functions").field("name", &self.name).field("functions", &self.functions.len()).finish_non_exhaustive()
    }
}
