//! `sys._getframe`: a read-only view of a running frame.

use crate::heap::{Kind, Raised, Ty, Value};
use crate::types::indexed::c_int;
use crate::vm::{Args, Cx, Flow};

pub(super) fn get_frame(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let depth = match cx.get(a.slot(0)).given() {
        Some(_) => {
            let index = cx.index(a.slot(0))?;
            usize::try_from(c_int(cx.heap(), cx.get(index), 0)?).unwrap_or(0)
        }
        None => 0,
    };
    let bases = cx.shown_frames();
    if depth >= bases.len() {
        return Err(cx.heap.value_error("call stack is not deep enough"));
    }
    let frame = cx.frame_views(&bases[depth..])?;
    Flow::value(cx.value(frame))
}

impl Cx {
    /// Bases of all frames that a script may see, the running one first.
    pub(crate) fn shown_frames(&self) -> Vec<u32> {
        self.frame_bases().into_iter().filter(|&base| !self.code_of_frame(base).hidden).collect()
    }

    /// A frame object for the first of these frames, each called by the next; None when there are none.
    pub(crate) fn frame_views(&mut self, bases: &[u32]) -> Result<u64, Raised> {
        let mut back = Value::NONE.bits();
        for &base in bases.iter().rev() {
            back = self.frame_view(base, back)?;
        }
        Ok(back)
    }

    /// Fields of a frame object: back, function, word index, locals.
    fn frame_view(&mut self, base: u32, back: u64) -> Result<u64, Raised> {
        let pc = Value::small(i64::from(self.pc_of_frame(base)));
        let fields = [self.value(back), self.frame_function(base), pc, self.locals_of(base)?];
        self.heap.new_fields(Kind::Frame, Ty::Frame, &fields).map(|v| v.bits())
    }

    /// The function of the nearest frame that is not the prelude's, and the word index of the instruction that it is at.
    pub(crate) fn visible_place(&self) -> Option<(Value<'_>, u32)> {
        let base = self.shown_frames().first().copied()?;
        Some((self.frame_function(base), self.pc_of_frame(base)))
    }

    /// The word index of the instruction that a live frame is at.
    pub(crate) fn pc_of_frame(&self, base: u32) -> u32 {
        if base == self.base {
            return self.pc;
        }
        let callee = self.frame_bases().into_iter().find(|&b| self.frame_caller(b) == base);
        callee.map_or(0, |callee| self.waiting_pc(callee))
    }
}
