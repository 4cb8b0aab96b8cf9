//! A capability for tests: its ops do what their names say.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use capability::{Args, Capability, Filled, Op, OpCx, OpError, Pending, Permit, Right, Scope, Source, Started, Subjects, Tag, Value, op};

pub struct Toy {
    pub started: Arc<AtomicBool>,
}

pub const RIGHTS: &[Right<'static>] = &[
    Right { name: "use", doc: "Use the toy.", scope: Scope::Bare },
    Right { name: "name", doc: "Use a name.", scope: Scope::Name },
];

struct Repeat {
    len: u64,
    behaviour: &'static str,
}

impl Source for Repeat {
    fn len(&self) -> u64 {
        self.len
    }

    fn fill(&mut self, place: &mut [u8], _: &mut OpCx<'_>) -> Result<Filled, OpError> {
        match self.behaviour {
            "panic" => panic!("a source that panics"),
            "lie" => Ok(Filled::Done(place.len() + 1)),
            "grow" => Ok(Filled::Grew(u64::MAX)),
            _ => {
                place[..self.len as usize].fill(b'r');
                Ok(Filled::Done(self.len as usize))
            }
        }
    }
}

impl Toy {
    pub fn new() -> Toy {
        Toy { started: Arc::new(AtomicBool::new(false)) }
    }

    fn echo(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        self.started.store(true, Ordering::Relaxed);
        Ok(args.value(0, 1 << 20)?.into())
    }

    fn fail(&mut self, _: &Permit, _: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        panic!("a capability that panics")
    }

    fn later(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Started::Pending(Pending::Until(args.int(0)? as u64, Value::str("later"))))
    }

    fn future(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let fails = args.bool(0)?;
        Ok(Started::Pending(Pending::Future(Box::pin(async move {
            assert!(!fails, "a future that panics");
            Err(OpError::os(2).at(b"far"))
        }))))
    }

    fn stream(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let behaviour = match args.str(1)? {
            "panic" => "panic",
            "lie" => "lie",
            "grow" => "grow",
            _ => "repeat",
        };
        Ok(Started::Stream { tag: Tag::Str, source: Box::new(Repeat { len: args.int(0)? as u64, behaviour }) })
    }

    fn entropy(&mut self, _: &Permit, _: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::None.into())
    }
}

impl Capability for Toy {
    const NAME: &'static str = "toy";
    const DOC: &'static str = "A toy.";
    const RIGHTS: &'static [Right<'static>] = RIGHTS;
    const OPS: &'static [Op<Toy>] = &[
        op(1, "echo", "(value: object) -> object", "The value.", "use", Toy::echo).request_max(4096).reply_max(2000),
        op(2, "fail", "() -> None", "Panics.", "use", Toy::fail),
        op(3, "later", "(ns: int) -> str", "Answers later.", "use", Toy::later).blocking(),
        op(4, "future", "(fails: bool) -> None", "Answers from a future.", "use", Toy::future),
        op(5, "stream", "(size: int, behaviour: str = 'repeat') -> str", "Many r.", "use", Toy::stream).reply_max(1 << 20).audits(0),
        op(6, "entropy", "() -> None", "Different in every run.", "use", Toy::entropy).not_deterministic(),
        op(7, "pure", "(value: object) -> object", "The value; needs nothing.", "", Toy::echo),
        op(8, "secret", "(name: str) -> object", "Hides its arguments.", "name", Toy::echo)
            .of(|_, args| Ok(Subjects::name("name", args.str(0)?)))
            .audits(0)
            .secret(),
        op(9, "typed", "(a: int, b: str | None = None, *, c: bytes = b'', d: float = 1.0) -> object", "Checks its arguments.", "", Toy::echo).private(),
    ];
}
