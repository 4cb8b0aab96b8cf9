//! The command `wicket`.

fn main() -> std::process::ExitCode {
    wicket::command::main()
}
