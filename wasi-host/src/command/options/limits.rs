//! What a script may use, as options.

use crate::limits::{Bound, LIMITS, LimitRow, Limits};
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
pub struct LimitOptions(pub Limits);

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
        let mut limits = match matches.get_one::<Profile>("profile") {
            Some(Profile::Server) => Limits::server(),
            _ => Limits::cli(),
        };
        for row in &LIMITS {
            if let Some(bound) = matches.get_one::<Bound>(row.name) {
                limits.set(row.limit, *bound);
            }
        }
        Ok(LimitOptions(limits))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = LimitOptions::from_arg_matches(matches)?;
        Ok(())
    }
}
