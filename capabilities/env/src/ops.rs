//! What scripts can ask of the environment: the rows.

use capability::{Args, Capability, Decision, Op, OpCx, OpError, Permit, Policy, Right, Scope, Started, Subject, Subjects, Target, Value, op};

use crate::Environment;

/// The rights of `env`.
pub const RIGHTS: &[Right<'static>] = &[Right { name: "read", doc: "Read an environment variable by its name, or those that match a pattern.", scope: Scope::Name }];

/// The capability `env`.
#[derive(Debug)]
pub struct Env {
    /// What was granted to some module, and its value.
    variables: Environment,
    policy: Policy,
}

impl Env {
    /// Keeps what the policy grants, as it is now.
    pub fn open(policy: &Policy, environment: Environment) -> Env {
        Env { variables: environment.opened(policy), policy: policy.clone() }
    }

    fn get(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        match self.variables.get(args.str(0)?) {
            Some(value) => Ok(Value::os_str(value.to_vec()).into()),
            None => Ok(args.opt_str(1)?.map_or(Value::None, Value::str).into()),
        }
    }

    fn items(&mut self, permit: &Permit, _: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let granted = self.variables.iter().filter(|(name, _)| self.grants(name, permit.module()));
        let pair = |(name, value): (&str, &[u8])| Value::Tuple(vec![Value::str(name), Value::os_str(value.to_vec())]);
        Ok(Value::List(granted.map(pair).collect()).into())
    }

    /// Whether a permission, and not only a run that records, gives it to the module.
    fn grants(&self, name: &str, module: &str) -> bool {
        let subject = Subject::new("read", Target::Name(name.to_owned()));
        match self.policy.decide(Env::NAME, &subject, module) {
            Decision::Allow(grant) => self.policy.allows().contains(grant),
            Decision::Denied(_) | Decision::NotGranted { .. } => false,
        }
    }

    fn reads(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        match args.str(0)? {
            "" => Err(OpError::exception("ValueError", "the name of a variable is empty")),
            name => Ok(Subjects::name("read", name)),
        }
    }

    /// Every variable that all modules are given. There may be none: then nothing is read, and nobody has to be asked.
    fn reads_all(&self, _: &Args<'_>) -> Result<Subjects, OpError> {
        // No module has the empty name: what it is given, all are given.
        let names = self.variables.iter().map(|(name, _)| name).filter(|name| self.grants(name, ""));
        Ok(names.fold(Subjects::none(), |all, name| all.and(Subject::new("read", Target::Name(name.to_owned())))))
    }
}

impl Capability for Env {
    const NAME: &'static str = "env";
    const STATELESS: bool = true;
    const DOC: &'static str = "Environment variables that were granted by name, as they were when the run began. os.environ and os.getenv show them.";
    const RIGHTS: &'static [Right<'static>] = RIGHTS;
    const OPS: &'static [Op<Env>] = &[
        op(0, "get", "(name: str, default: str | None = None) -> str | None", "The value of a variable; the default where it is not set.", "read", Env::get).of(Env::reads),
        op(1, "items", "() -> list[tuple]", "The name and value of each variable that was granted and is set, sorted.", "", Env::items).of(Env::reads_all),
    ];
}
