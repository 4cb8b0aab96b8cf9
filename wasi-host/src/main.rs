//! The command `wicket`.

fn main() -> std::process::ExitCode {
    wicket::serve_isolated().unwrap_or_else(wicket::command::main)
}
