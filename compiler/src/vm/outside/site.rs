//! Who acts: the nearest frame whose code was not embedded in the engine or its standard library.

use crate::heap::{FunctionField, Kind};
use crate::host::Site;
use crate::vm::frames::HEADER_BYTES;
use crate::vm::machine::{Code, Cx};

impl Cx {
    /// The acting module's number and the line it is at.
    pub(crate) fn site(&self) -> Site {
        let (mut base, mut code, mut pc) = (self.base, self.code(), self.pc);
        while base > self.stack + HEADER_BYTES {
            if self.acts(code) {
                return Site { module: code.origin.saturating_sub(1), line: code.unit.positions.line_at(pc as usize).unwrap_or(0) };
            }
            pc = self.waiting_pc(base);
            base = self.frame_caller(base);
            code = self.code_of_frame(base);
        }
        Site::default()
    }

    fn acts(&self, code: &Code) -> bool {
        !code.hidden && self.origins.get(code.origin as usize).is_some_and(|origin| !origin.starts_with("std:") && !origin.starts_with('<'))
    }

    /// Where the code came from that acts: `root:lib/x.py`.
    pub(crate) fn acting_origin(&self) -> std::rc::Rc<str> {
        let (mut base, mut code) = (self.base, self.code());
        while base > self.stack + HEADER_BYTES {
            if self.acts(code) && code.origin > 0 {
                return self.origins[code.origin as usize].clone();
            }
            base = self.frame_caller(base);
            code = self.code_of_frame(base);
        }
        self.script_origin()
    }

    /// The code that a frame runs.
    pub(crate) fn code_of_frame(&self, base: u32) -> &Code {
        let function = self.frame_function(base);
        if self.heap.is_kind(function, Kind::Function) { self.code_at(self.heap.function_field(function, FunctionField::Code)) } else { &self.codes[0] }
    }
}
