//! What scripts can ask of time: the rows.

use capability::{Args, Capability, Op, OpCx, OpError, Pending, Permit, Right, Scope, Sleep, Started, Value, op};

/// The rights of `clock`.
pub const RIGHTS: &[Right<'static>] = &[
    Right { name: "wall", doc: "Read the wall clock.", scope: Scope::Bare },
    Right { name: "monotonic", doc: "Read the monotonic clock.", scope: Scope::Bare },
    Right { name: "sleep", doc: "Wait.", scope: Scope::Bare },
];

/// Times are multiples of this unless an embedder says otherwise: 1 ms.
pub const RESOLUTION_NS: u64 = 1_000_000;

const NS_PER_S: f64 = 1e9;

/// The capability `clock`.
#[derive(Debug)]
pub struct ClockCapability {
    resolution_ns: u64,
}

impl ClockCapability {
    /// Times are cut down to multiples of `resolution_ns`.
    pub fn new(resolution_ns: u64) -> ClockCapability {
        ClockCapability { resolution_ns: resolution_ns.max(1) }
    }

    fn wall_ns(&self, cx: &OpCx<'_>) -> i128 {
        let ns = cx.clock.wall_ns();
        ns.saturating_sub(ns.rem_euclid(i128::from(self.resolution_ns)))
    }

    fn monotonic_ns(&self, cx: &OpCx<'_>) -> u64 {
        let ns = cx.clock.monotonic_ns();
        ns - ns % self.resolution_ns
    }

    fn now(&mut self, _: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Float(seconds(self.wall_ns(cx))).into())
    }

    fn time_ns(&mut self, _: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Int(self.wall_ns(cx)).into())
    }

    fn monotonic(&mut self, _: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Float(seconds(i128::from(self.monotonic_ns(cx)))).into())
    }

    fn monotonic_whole_ns(&mut self, _: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::int(self.monotonic_ns(cx)).into())
    }

    fn resolution(&mut self, _: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (wall, monotonic) = cx.clock.resolution_ns();
        let coarse = |ns: u64| Value::Float(ns.max(self.resolution_ns) as f64 / NS_PER_S);
        Ok(Value::Tuple(vec![coarse(wall), coarse(monotonic)]).into())
    }

    fn sleep(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let ns = sleep_ns(args.float(0)?)?;
        Ok(match cx.clock.sleep(ns) {
            Sleep::Over => Value::None.into(),
            Sleep::Until(deadline_ns) => Started::Pending(Pending::Until(deadline_ns, Value::None)),
        })
    }
}

impl Capability for ClockCapability {
    const NAME: &'static str = "clock";
    const DOC: &'static str = "Wall time, monotonic time and sleep. Times are coarse: multiples of a millisecond.";
    const RIGHTS: &'static [Right<'static>] = RIGHTS;
    const OPS: &'static [Op<ClockCapability>] = &[
        op(0, "now", "() -> float", "Seconds since 1970.", "wall", ClockCapability::now),
        op(1, "time_ns", "() -> int", "Nanoseconds since 1970.", "wall", ClockCapability::time_ns),
        op(2, "monotonic", "() -> float", "Seconds on a clock that never goes back.", "monotonic", ClockCapability::monotonic),
        op(3, "monotonic_ns", "() -> int", "Nanoseconds on a clock that never goes back.", "monotonic", ClockCapability::monotonic_whole_ns),
        op(4, "perf_counter", "() -> float", "Seconds on the clock for measuring.", "monotonic", ClockCapability::monotonic),
        op(5, "perf_counter_ns", "() -> int", "Nanoseconds on the clock for measuring.", "monotonic", ClockCapability::monotonic_whole_ns),
        op(6, "sleep", "(seconds: float) -> None", "Waits; Ctrl-C and the time limit end it early.", "sleep", ClockCapability::sleep).blocking().audits(0),
        op(7, "resolution", "() -> tuple", "The resolutions of the wall and the monotonic clock, in seconds.", "monotonic", ClockCapability::resolution),
    ];
}

/// Seconds from whole microseconds where it can be, which a float holds to the digit for centuries.
fn seconds(ns: i128) -> f64 {
    if ns % 1000 == 0 { (ns / 1000) as f64 / 1e6 } else { ns as f64 / NS_PER_S }
}

/// Nanoseconds to sleep, or what CPython raises for a length that is none.
fn sleep_ns(seconds: f64) -> Result<u64, OpError> {
    if seconds.is_nan() {
        return Err(OpError::exception("ValueError", "Invalid value NaN (not a number)"));
    }
    if seconds < 0.0 {
        return Err(OpError::exception("ValueError", "sleep length must be non-negative"));
    }
    let ns = (seconds * NS_PER_S).ceil();
    if ns >= i64::MAX as f64 {
        return Err(OpError::exception("OverflowError", "timestamp out of range for platform time_t"));
    }
    Ok(ns as u64)
}
