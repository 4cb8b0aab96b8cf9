//! The dispatch loop: the hot loop runs as far as its fast paths go, then one `match` does the instruction it stopped at.
//!
//! Safepoints are back-edges and calls: every register of every live frame holds a valid value there, and `pc` is stored.

use std::sync::atomic::Ordering;

use super::fast::{is_ref, op_of};
use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::machine::Cx;
use crate::code::op::Op;
use crate::heap::{HEADER, Kind, Raised, Value};

/// Most back-edges and calls between two looks at the interrupt word.
pub(crate) const COUNTDOWN: i32 = 1024;

/// How a run of the loop ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ended {
    /// The frame that was entered with [`Then::Exit`] returned; the value is in `nested_result`.
    Value,
    Preempted,
    /// Waiting; see `Cx::wait`.
    Waiting,
}

impl Cx {
    /// Runs the current frame until the frame entered with [`Then::Exit`] returns, or the run stops.
    pub(crate) fn run(&mut self) -> Result<Ended, Raised> {
        macro_rules! step {
            ($result:expr, $words:expr) => {
                match $result {
                    Ok(Step::Next) => self.pc += $words,
                    Ok(Step::Reload) => {}
                    Ok(Step::Exit) => return Ok(Ended::Value),
                    Ok(Step::Wait) => return Ok(Ended::Waiting),
                    Err(Raised) => self.unwind()?,
                }
            };
        }
        macro_rules! done {
            ($result:expr, $words:expr) => {
                match $result {
                    Ok(()) => self.pc += $words,
                    Err(Raised) => self.unwind()?,
                }
            };
        }
        macro_rules! safepoint {
            () => {{
                self.countdown -= 1;
                if self.countdown < 0 || self.heap.collect_wanted() {
                    match self.safepoint() {
                        Ok(false) => {}
                        Ok(true) => return Ok(Ended::Preempted),
                        Err(Raised) => {
                            self.unwind()?;
                            continue;
                        }
                    }
                }
            }};
        }

        loop {
            // An instruction, or CALLED, which looks like Op::Ext.
            let w = self.run_quick();
            let a = (w >> 16) as u16;
            let b = (w >> 32) as u16;
            let bc = (w >> 32) as u32;
            match op_of(w) {
                // The fast path does every one of these that is legal; the rest raises.
                Op::Ext => step!(self.called, 2),
                Op::Nop | Op::Move | Op::LoadK | Op::SetUnbound | Op::StoreCell | Op::Jump | Op::JumpIfNone
                | Op::JumpIfNotNone | Op::Switch | Op::EnterExcept | Op::LeaveExcept => unreachable!("the hot loop executes it"),
                Op::CheckBound | Op::Unbind | Op::NameErrorLocal => done!(Err(self.unbound_local(bc)), 1),
                Op::LoadCell => done!(Err(self.empty_cell(b)), 1),
                Op::Is | Op::IsNot => done!(Err(self.unbound_operand(w)), 1),

                Op::MakeCell => done!(self.make_cell(a), 1),
                Op::CopyFree => done!(self.copy_free(a, b), 1),
                Op::DelCell => done!(self.delete_cell(a), 1),
                Op::LoadClassCell => done!(self.load_class_cell(w), 2),

                Op::LoadGlobal => step!(self.load_global(w), 2),
                Op::StoreGlobal => done!(self.store_global(w), 2),
                Op::DelGlobal => done!(self.delete_global(bc), 1),
                Op::LoadName => step!(self.load_name(a, bc), 1),
                Op::StoreName => step!(self.store_name(a, bc), 1),
                Op::DelName => step!(self.delete_name(bc), 1),
                Op::LoadDictGlobal => step!(self.load_dict_global(w), 2),
                Op::LoadDictCell => step!(self.load_dict_cell(w), 2),

                Op::GetAttr => step!(self.get_attr(w), 3),
                Op::SetAttr => step!(self.set_attr(w), 3),
                Op::LoadMethod => step!(self.load_method(w), 3),
                Op::DelAttr => step!(self.delete_attr(w), 1),
                Op::GetAttrDyn => step!(self.get_attr_dyn(w), 1),
                Op::SetAttrDyn => step!(self.set_attr_dyn(w), 1),
                Op::DelAttrDyn => step!(self.delete_attr_dyn(w), 1),
                Op::GetItem | Op::GetItemI => step!(self.get_item(w), 1),
                Op::SetItem => step!(self.set_item(w), 1),
                Op::DelItem => step!(self.delete_item(w), 1),
                Op::BuildSlice => done!(self.build_slice(w), 1),

                Op::Add | Op::Sub | Op::Mul | Op::TrueDiv | Op::FloorDiv | Op::Mod | Op::And | Op::Or | Op::Xor | Op::LShift | Op::RShift
                | Op::MatMul | Op::Pow | Op::AddI | Op::SubI | Op::MulI | Op::FloorDivI | Op::ModI | Op::AndI | Op::LShiftI
                | Op::RShiftI => step!(self.binary_op(w), 1),
                Op::Neg | Op::Pos | Op::Invert => step!(self.unary(w), 1),
                Op::Lt | Op::Le | Op::Gt | Op::Ge | Op::Eq | Op::Ne | Op::LtJ | Op::LeJ | Op::GtJ | Op::GeJ | Op::EqJ | Op::NeJ | Op::LtIJ
                | Op::LeIJ | Op::GtIJ | Op::GeIJ | Op::EqIJ | Op::NeIJ => step!(self.compare_op(w), 1),
                Op::Not | Op::Truth => step!(self.truth_op(w, b), 1),
                Op::JumpIfFalse | Op::JumpIfTrue => step!(self.truth_op(w, a), 1),
                Op::In | Op::NotIn => step!(self.contains_op(w), 1),
                Op::JumpBack => {
                    safepoint!();
                    self.pc = bc;
                }

                Op::GetIter => step!(self.get_iter(w), 1),
                Op::ForIter => step!(self.for_iter(w), 1),
                Op::CloseIter => step!(self.close_iter(w), 1),
                Op::Unpack => step!(self.unpack(w), 1),
                Op::UnpackEx => step!(self.unpack_ex(w), 2),

                Op::BuildTuple => done!(self.build_tuple(w), 1),
                Op::BuildList => done!(self.build_list(w), 1),
                Op::BuildSet => done!(self.build_set(w), 1),
                Op::BuildDict => done!(self.build_dict(w), 1),
                Op::ListAppend => done!(self.list_append(w), 1),
                Op::ListExtend => step!(self.list_extend(w), 1),
                Op::SetAdd => done!(self.set_add_op(w), 1),
                Op::SetUpdate => step!(self.set_update(w), 1),
                Op::DictSet => done!(self.dict_set_op(w), 1),
                Op::DictUpdate => step!(self.dict_update(w), 1),
                Op::DictMerge => step!(self.dict_merge(w), 1),
                Op::ListToTuple => done!(self.list_to_tuple(w), 1),
                Op::BuildString => done!(self.build_string(w), 1),
                Op::FormatValue => step!(self.format_value(w), 1),

                Op::MakeFunction => done!(self.make_function(w), 1),
                Op::SetFunction => {
                    self.set_function(w);
                    self.pc += 1;
                }
                Op::Call | Op::CallMethod => {
                    safepoint!();
                    step!(self.call_op(w), 2)
                }
                Op::CallKw => {
                    safepoint!();
                    step!(self.call_keywords(w), 2)
                }
                Op::CallEx => {
                    safepoint!();
                    step!(self.call_unpacked(w), 1)
                }
                Op::Return => {
                    let v = self.reg(a);
                    if v == Value::UNBOUND.bits() {
                        done!(Err(self.unbound_operand(w)), 1)
                    } else {
                        step!(self.return_value(v), 1)
                    }
                }
                Op::ReturnNone => step!(self.return_value(Value::NONE.bits()), 1),
                Op::LoadBuildClass => step!(self.load_build_class(a), 1),
                Op::LoadLocals => {
                    let namespace = self.namespace().bits();
                    self.set_reg(a, namespace);
                    self.pc += 1;
                }
                Op::SetupAnnotations => step!(self.setup_annotations(), 1),

                Op::Yield => step!(self.yield_value(w), 1),
                Op::YieldFromIter => step!(self.yield_from_iter(w), 1),
                Op::YieldFrom => step!(self.yield_from(w), 1),
                Op::GetAwaitable => step!(self.get_awaitable(w), 1),
                Op::GetAIter => step!(self.get_aiter(w), 1),
                Op::GetANext => step!(self.get_anext(w), 1),
                Op::EndAsyncFor => match self.end_async_for(a) {
                    Ok(()) => self.pc += 1,
                    Err(Raised) => self.unwind_again()?,
                },

                Op::Raise => step!(self.raise_op(a, None), 1),
                Op::RaiseFrom => step!(self.raise_op(a, Some(b)), 1),
                Op::RaiseAgain => match self.raise_again() {
                    Ok(()) => self.unwind_again()?,
                    Err(Raised) => self.unwind()?,
                },
                Op::Reraise => {
                    self.reraise(a);
                    self.unwind_again()?;
                }
                Op::ExcMatch => done!(self.exc_match(w), 1),
                Op::ExcGroupMatch => step!(self.exc_group_match(w), 1),
                Op::ExcGroupEnd => step!(self.exc_group_end(w), 1),
                Op::ExcInfo => {
                    self.exc_info(w);
                    self.pc += 1;
                }
                Op::BeforeWith => step!(self.before_with(w), 1),
                Op::LoadAssertionError => {
                    let class = self.heap.class(crate::heap::Ty::AssertionError).bits();
                    self.set_reg(a, class);
                    self.pc += 1;
                }

                Op::ImportName => step!(self.import_name(w), 2),
                Op::ImportFrom => step!(self.import_from(w), 2),
                Op::ImportStar => step!(self.import_star(a), 1),

                Op::MatchSequence => {
                    self.match_sequence(w);
                    self.pc += 1;
                }
                Op::MatchMapping => {
                    self.match_mapping(w);
                    self.pc += 1;
                }
                Op::MatchKeys => step!(self.match_keys(w), 1),
                Op::MatchRest => step!(self.match_rest(w), 1),
                Op::MatchClass => step!(self.match_class(w), 2),
                Op::GetLen => step!(self.get_len(w), 1),
                Op::Intrinsic => step!(self.intrinsic(w), 1),
            }
        }
    }

    fn list_append(&mut self, w: u64) -> Result<(), Raised> {
        let (list, item) = (self.rv((w >> 16) as u16), self.rv((w >> 32) as u16));
        if item.is_unbound() {
            return Err(self.unbound_operand(w));
        }
        self.heap.list_push(list, item)
    }

    /// Call and CallMethod.
    fn call_op(&mut self, w: u64) -> Result<Step, Raised> {
        let (b, c) = ((w >> 32) as u16, (w >> 48) as u16);
        let method = op_of(w) == Op::CallMethod;
        let (window, mut argc) = self.call_window_of(b, c as u32, method);
        let callee = self.reg(b);
        if !method && is_ref(callee) && self.heap.load8(callee as u32) == Kind::BoundMethod as u8 {
            // Arguments move up by one to make room for self.
            let method = callee as u32;
            let at = window + HEADER_BYTES;
            self.heap.copy_within(at, at + 8, argc * 8);
            self.heap.store64(at, self.heap.load64(method + HEADER + 8));
            self.heap.store64(window, self.heap.load64(method + HEADER));
            argc += 1;
        }
        let ret = Ret { then: Then::Store, dest: (w >> 16) as u16, pc: self.pc + 2 };
        let callee = self.heap.load64(window);
        if is_ref(callee) && self.heap.load8(callee as u32) == Kind::Native as u8 {
            return self.call_builtin(window, argc, ret);
        }
        if is_ref(callee) && self.heap.load8(callee as u32) == Kind::Class as u8 {
            return self.call_class_plainly(window, argc, ret);
        }
        self.call_window(window, argc, ret)
    }

    /// The interrupt word. In the sandbox it is read through an export, in which a host may put the latest there first.
    pub(super) fn news(&self) -> u32 {
        // Nobody else counts, so no exchange is needed.
        self.interrupt.looks.store(self.interrupt.looks.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
        #[cfg(target_arch = "wasm32")]
        return crate::host::wasm::safepoint(self.interrupt.word.as_ptr() as usize as u32);
        #[cfg(not(target_arch = "wasm32"))]
        self.interrupt.word.load(Ordering::Relaxed)
    }

    /// Lets the countdown run out. Steps are counted as they were taken.
    pub(super) fn hurry_to_safepoint(&mut self) {
        if self.countdown > 0 {
            self.countdown_from -= self.countdown;
            self.countdown = 0;
        }
    }

    /// Steps so far.
    pub(super) fn steps_taken(&self) -> u64 {
        self.steps.wrapping_add((i64::from(self.countdown_from) - i64::from(self.countdown)) as u64)
    }

    /// Begins the countdown to the next look, which is where a limit on steps is reached if that comes sooner.
    pub(super) fn start_countdown(&mut self) {
        let left = self.steps_max.min(self.steps_soft).saturating_sub(self.steps);
        let is_every_one = self.heap.stress.get() || self.slice > 0;
        self.countdown_from = if is_every_one { 0 } else { left.saturating_sub(1).min(COUNTDOWN as u64) as i32 };
        self.countdown = self.countdown_from;
    }

    /// Reaches the limits of steps and recursion as dispatch does, and takes it back: whether both hold. Before the run only. What this
    /// leaves on the heap is the same whatever the limits are, for a replay has others and is to have the same addresses.
    pub(crate) fn limits_hold(&mut self) -> bool {
        let before = (self.steps, self.steps_max, self.countdown_from, self.countdown, self.depth, self.limit);
        let looks = self.interrupt.looks.load(Ordering::Relaxed);
        self.steps_max = self.steps_max.min(u64::MAX - 1);
        self.steps = self.steps_max;
        self.start_countdown();
        let mut hold = self.safepoint().is_err() && self.limit.is_some();
        self.heap.take_pending();
        self.depth = self.recursion_cap;
        hold &= !self.has_room(self.base, 0) && self.recursion_limit <= self.recursion_cap;
        (self.steps, self.steps_max, self.countdown_from, self.countdown, self.depth, self.limit) = before;
        self.interrupt.looks.store(looks, Ordering::Relaxed);
        hold
    }

    /// What a countdown that ran out leads to. `Ok(true)`: the slice ended.
    #[cold]
    #[inline(never)]
    fn safepoint(&mut self) -> Result<bool, Raised> {
        if self.countdown < 0 {
            self.steps = self.steps_taken();
            self.start_countdown();
        }
        if std::mem::take(&mut self.slice_skip) {
            return Ok(false);
        }
        if self.heap.collect_wanted() || self.heap.stress.get() {
            self.collect();
            self.run_finalizers()?;
        }
        let word = self.news();
        if word != 0 {
            self.interrupted(word)?;
        }
        let steps = self.steps_taken();
        if steps >= self.steps_max {
            return Err(self.hit_limit(super::machine::Limit::Steps));
        }
        if steps >= self.steps_soft {
            self.steps_soft = u64::MAX;
            return Err(self.hit_soft_limit(super::machine::Limit::Steps));
        }
        if self.preempt_asked && self.nest == 0 {
            self.preempt_asked = false;
            self.slice_skip = self.slice > 0;
            return Ok(true);
        }
        if self.slice > 0 && self.nest == 0 {
            if self.slice_left <= 1 {
                self.slice_left = self.slice;
                // The instruction is executed again on resumption: nothing of it has happened yet.
                self.slice_skip = true;
                return Ok(true);
            }
            self.slice_left -= 1;
        }
        Ok(false)
    }
}
