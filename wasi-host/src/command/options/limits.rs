//! What a script may use, as options.

use crate::limits::{Bound, DETERMINISTIC_STEPS, LIMITS, Limit, LimitRow, Limits};
use crate::policy_file::FileLimits;
use crate::units::{parse_bound, parse_soft, show_amount};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueEnum};

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// For a person running their own script
    Cli,
    /// For a service running other people's scripts
    Server,
}

/// `--time`, `--memory` and the others: one option for each row of the limits' table.
#[derive(Default)]
pub struct LimitOptions {
    profile: Option<Profile>,
    given: Vec<(Limit, Bound)>,
    soft: Vec<(Limit, u64)>,
}

impl LimitOptions {
    /// The profile's limits, then those of policy files, then those of the command line.
    pub fn resolve(&self, of_files: &FileLimits, deterministic: bool) -> Limits {
        let [cli_steps, server_steps] = DETERMINISTIC_STEPS;
        let (mut limits, steps) = match self.profile {
            Some(Profile::Server) => (Limits::server(), server_steps),
            Some(Profile::Cli) | None => (Limits::cli(), cli_steps),
        };
        if deterministic {
            limits.set(Limit::Steps, Bound::At(steps));
        }
        for (limit, bound) in of_files.bounds.iter().chain(&self.given) {
            limits.set(*limit, *bound);
        }
        for (limit, amount) in of_files.soft.iter().chain(&self.soft) {
            limits.set_soft(*limit, *amount);
        }
        limits
    }
}

impl Args for LimitOptions {
    fn augment_args(command: Command) -> Command {
        let profile = Arg::new("profile")
            .long("limits")
            .value_name("PROFILE")
            .value_parser(clap::value_parser!(Profile))
            .help("The limits to start from")
            .default_value("cli")
            .help_heading("Limits");
        let soft = Arg::new("soft")
            .long("soft")
            .value_name("LIMIT=AMOUNT")
            .value_parser(parse_soft)
            .action(ArgAction::Append)
            .help("Tell the script by an exception, once, when so much of a limit is used: --soft time=8s (repeatable)")
            .help_heading("Limits");
        LIMITS.iter().fold(command.arg(profile), |command, row| command.arg(limit_argument(row))).arg(soft)
    }

    fn augment_args_for_update(command: Command) -> Command {
        LimitOptions::augment_args(command)
    }
}

fn limit_argument(row: &'static LimitRow) -> Arg {
    Arg::new(row.name)
        .long(row.name)
        .value_name("AMOUNT")
        .value_parser(move |text: &str| parse_bound(row.limit, text))
        .allow_hyphen_values(true) // so that a negative amount is told as one
        .help(format!("At most this much {} [default: {}]", row.doc, show_amount(row.cli, row.unit)))
        .help_heading("Limits")
}

impl FromArgMatches for LimitOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<LimitOptions, clap::Error> {
        let given = LIMITS.iter().filter_map(|row| Some((row.limit, *matches.get_one::<Bound>(row.name)?))).collect();
        let soft = matches.get_many::<(Limit, u64)>("soft").into_iter().flatten().copied().collect();
        Ok(LimitOptions { profile: matches.get_one::<Profile>("profile").copied(), given, soft })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = LimitOptions::from_arg_matches(matches)?;
        Ok(())
    }
}
