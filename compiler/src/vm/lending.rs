//! Calling builtins again that wanted the bytes of objects with `__buffer__`.

use super::frames::{Ret, Step};
use super::native::Body;
use super::{Args, Cx, Flow};
use crate::heap::{Raised, Value};

impl Cx {
    /// A builtin has raised: if it did for want of an object's bytes, it gets them and is called again.
    #[cold]
    #[inline(never)]
    pub(super) fn raised_in_builtin(&mut self, body: Body, args: Args, window: u32, ret: Ret) -> Result<Step, Raised> {
        let Some(flow) = self.call_with_lent(body, args) else { return Err(Raised) };
        self.finish_flow(flow?, window, ret)
    }

    fn call_with_lent(&mut self, body: Body, args: Args) -> Option<Result<Flow, Raised>> {
        let mut wanted = self.heap.wanted_buffer()?;
        self.top.set(self.top.get().max(args.base + args.count * 8));
        let (kept, top) = (self.heap.lent_count(), self.top.get());
        let result = loop {
            if let Err(raised) = self.borrow_bytes(wanted.object, wanted.flags, wanted.dispensable) {
                break Err(raised);
            }
            self.top.set(top);
            let result = match body {
                Body::Pure(function) => function(&self.heap, self.heap.values_at(args.base, args.count)).map(|v| Flow::Return(v.bits())),
                Body::Vm(function) => function(self, args),
            };
            match self.heap.wanted_buffer() {
                Some(more) if result.is_err() => wanted = more,
                _ => break result,
            }
        };
        self.heap.forget_lent(kept);
        Some(result)
    }

    fn borrow_bytes(&mut self, object: u64, flags: i64, dispensable: bool) -> Result<(), Raised> {
        self.heap.take_pending();
        let object = self.push(Value::from_bits(object));
        self.begin_prelude("buffer_copy")?;
        self.push_arg(self.get(object));
        self.push_arg(Value::small(flags));
        let bytes = match self.finish_call(2) {
            Ok(slot) => self.get(slot).bits(),
            Err(_) if dispensable => {
                self.heap.take_pending();
                Value::NONE.bits()
            }
            Err(raised) => return Err(raised),
        };
        self.heap.lend_bytes(self.get(object).bits(), bytes);
        Ok(())
    }
}
