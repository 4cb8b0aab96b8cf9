//! Every system call of every op fails once, with each of seven errors, and writes are killed at each of theirs: a binary of its own, for
//! it runs itself once more to have its system calls looked at.

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[path = "fs/faults.rs"]
mod faults;
#[allow(dead_code)] // what other tests use of it
#[path = "fs/sandbox.rs"]
mod sandbox;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn main() {
    faults::run();
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn main() {
    println!("system calls are looked at on Linux on x86-64 only");
}
