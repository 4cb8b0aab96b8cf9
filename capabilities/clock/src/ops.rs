//! What scripts can ask of time: the rows.

use crate::resolution::{RESOLUTION, granted_resolution_ns};
use crate::zones;
use capability::{Args, Capability, GrantError, Op, OpCx, OpError, Pending, Permit, Policy, Right, Scope, Sleep, Started, Value, op};

/// The rights of `clock`.
pub const RIGHTS: &[Right<'static>] = &[
    Right { name: "wall", doc: "Read the wall clock.", scope: Scope::Bare },
    Right { name: "monotonic", doc: "Read the monotonic clock, and the CPU time that the run has used.", scope: Scope::Bare },
    Right { name: "sleep", doc: "Wait.", scope: Scope::Bare },
    Right { name: RESOLUTION, doc: "Times as fine as this (1us, 50ns) or as coarse (10ms), instead of whole milliseconds.", scope: Scope::Name },
];

const NS_PER_S: f64 = 1e9;

/// The capability `clock`.
#[derive(Debug)]
pub struct ClockCapability {
    resolution_ns: u64,
    local_zone: String,
}

impl ClockCapability {
    /// Times are cut down to multiples of `resolution_ns`. The local time zone is UTC.
    pub fn new(resolution_ns: u64) -> ClockCapability {
        ClockCapability { resolution_ns: resolution_ns.max(1), local_zone: "UTC".to_owned() }
    }

    /// With the resolution that the policy grants.
    pub fn open(policy: &Policy) -> Result<ClockCapability, GrantError> {
        granted_resolution_ns(policy).map(ClockCapability::new)
    }

    /// Local time is that of this zone; see [`zone_names`](crate::zone_names).
    #[must_use]
    pub fn in_zone(mut self, zone: &str) -> ClockCapability {
        zone.clone_into(&mut self.local_zone);
        self
    }

    fn wall_ns(&self, cx: &OpCx<'_>) -> i128 {
        let ns = cx.clock.wall_ns();
        ns.saturating_sub(ns.rem_euclid(i128::from(self.resolution_ns)))
    }

    fn monotonic_ns(&self, cx: &OpCx<'_>) -> u64 {
        let ns = cx.clock.monotonic_ns();
        ns - ns % self.resolution_ns
    }

    fn cpu_ns(&self, cx: &OpCx<'_>) -> u64 {
        let ns = cx.clock.cpu_ns();
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

    fn process_time(&mut self, _: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Float(seconds(i128::from(self.cpu_ns(cx)))).into())
    }

    fn process_time_ns(&mut self, _: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::int(self.cpu_ns(cx)).into())
    }

    fn zone_data(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(zones::zone_data(args.str(0)?).map_or(Value::None, |data| Value::Bytes(data.to_vec())).into())
    }

    fn zone_names(&mut self, _: &Permit, _: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::List(zones::zone_names().map(Value::str).collect()).into())
    }

    fn local_zone(&mut self, _: &Permit, _: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::str(&*self.local_zone).into())
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
    const STATELESS: bool = true;
    const DOC: &'static str = "Wall time, monotonic time, CPU time and sleep. Times are coarse: multiples of a millisecond, unless another resolution is granted.";
    const RIGHTS: &'static [Right<'static>] = RIGHTS;
    const OPS: &'static [Op<ClockCapability>] = &[
        op(0, "now", "() -> float", "Seconds since 1970.", "wall", ClockCapability::now),
        op(1, "time_ns", "() -> int", "Nanoseconds since 1970.", "wall", ClockCapability::time_ns),
        op(2, "monotonic", "() -> float", "Seconds on a clock that never goes back.", "monotonic", ClockCapability::monotonic),
        op(3, "monotonic_ns", "() -> int", "Nanoseconds on a clock that never goes back.", "monotonic", ClockCapability::monotonic_whole_ns),
        op(4, "perf_counter", "() -> float", "Seconds on the clock for measuring.", "monotonic", ClockCapability::monotonic),
        op(5, "perf_counter_ns", "() -> int", "Nanoseconds on the clock for measuring.", "monotonic", ClockCapability::monotonic_whole_ns),
        op(6, "sleep", "(seconds: float) -> None", "Waits; Ctrl-C and the time limit end it early.", "sleep", ClockCapability::sleep).blocking().audits(0),
        op(7, "resolution", "() -> tuple", "The resolutions of the wall and the monotonic clock, in seconds.", "", ClockCapability::resolution),
        op(8, "process_time", "() -> float", "Seconds of CPU time that the run has used; waiting does not count.", "monotonic", ClockCapability::process_time),
        op(9, "process_time_ns", "() -> int", "Nanoseconds of CPU time that the run has used.", "monotonic", ClockCapability::process_time_ns),
        op(10, "zone_data", "(key: str) -> bytes | None", "A time zone's table, in the form TZif; None where there is no such zone.", "", ClockCapability::zone_data).private(),
        op(11, "zone_names", "() -> list[str]", "The names of all time zones.", "", ClockCapability::zone_names).private(),
        op(12, "local_zone", "() -> str", "The time zone that the run was given.", "", ClockCapability::local_zone).private(),
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
