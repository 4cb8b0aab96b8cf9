//! A program with a capability of its own: `cargo run --release -p wicket --example shelf`.

use shelf::{Shelf, Store};
use wicket::{RunPlan, Runtime, Session, Setup, Streams};

const SCRIPT: &str = "
import shelf
settings = shelf.open('settings')
settings['colour'] = 'green'
settings['size'] = 'large'
print(list(settings), settings['colour'])
shelf.open('passwords')['admin']
";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::temp_dir().join(format!("shelf-{}.redb", std::process::id()));
    let runtime = Runtime::new()?;
    runtime.register(Shelf::factory(Store::open(&file)?, "customer 7")?)?;

    let plan = RunPlan::source("main.py", SCRIPT).allow("shelf.read=settings").allow("shelf.write=settings");
    let (streams, printed) = Streams::captured();
    let outcome = Session::start(&runtime, plan, Setup::new(streams))?.run();
    print!("{}{}", String::from_utf8_lossy(&printed.out()), String::from_utf8_lossy(&printed.err()));

    std::fs::remove_file(file)?;
    assert_eq!(outcome.exit_code, 77, "the script was refused something");
    Ok(())
}
