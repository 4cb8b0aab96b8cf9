//! What a script may use, as options.

use crate::limits::{Bound, DETERMINISTIC_STEPS, LIMITS, Limit, LimitRow, Limits};
use crate::units::{parse_amount, show_amount};
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, ValueEnum};

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
}

impl LimitOptions {
    /// The profile's limits, then those of policy files, then those of the command line.
    pub fn resolve(&self, of_files: &[(Limit, Bound)], deterministic: bool) -> Limits {
        let [cli_steps, server_steps] = DETERMINISTIC_STEPS;
        let (mut limits, steps) = match self.profile {
            Some(Profile::Server) => (Limits::server(), server_steps),
            Some(Profile::Cli) | None => (Limits::cli(), cli_steps),
        };
        if deterministic {
            limits.set(Limit::Steps, Bound::At(steps));
        }
        for (limit, bound) in of_files.iter().chain(&self.given) {
            limits.set(*limit, *bound);
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
        LIMITS.iter().fold(command.arg(profile), |command, row| command.arg(limit_argument(row)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        LimitOptions::augment_args(command)
    }
}

fn limit_argument(row: &'static LimitRow) -> Arg {
    let unit = row.unit;
    Arg::new(row.name)
        .long(row.name)
        .value_name("AMOUNT")
        .value_parser(move |text: &str| parse_amount(text, unit))
        .allow_hyphen_values(true) // so that a negative amount is told as one
        .help(format!("At most this much {} [default: {}]", row.doc, show_amount(row.cli, unit)))
        .help_heading("Limits")
}

impl FromArgMatches for LimitOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<LimitOptions, clap::Error> {
        let given = LIMITS.iter().filter_map(|row| Some((row.limit, *matches.get_one::<Bound>(row.name)?))).collect();
        Ok(LimitOptions { profile: matches.get_one::<Profile>("profile").copied(), given })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = LimitOptions::from_arg_matches(matches)?;
        Ok(())
    }
}
