//! seccomp: the system calls that Wasmtime, files, clocks and the wire need. Every other is answered with EPERM: no program is
//! started, no process forked or looked into, no socket made, nothing mounted, no key, no module, no second ring into the kernel.

use libc::*;
use seccompiler::{BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule};
use std::collections::BTreeMap;

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Harmless with any arguments: they act on what is open, on the worker's own memory and threads, or beneath what Landlock leaves.
const FREE: &[i64] = &[
    SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_pread64, SYS_pwrite64, SYS_preadv, SYS_pwritev, SYS_lseek, SYS_close, SYS_dup, SYS_ppoll,
    SYS_openat, SYS_openat2, SYS_fstat, SYS_newfstatat, SYS_statx, SYS_statfs, SYS_fstatfs, SYS_getdents64, SYS_readlinkat, SYS_faccessat, SYS_faccessat2,
    SYS_ftruncate, SYS_fallocate, SYS_fsync, SYS_fdatasync, SYS_flock, SYS_copy_file_range, SYS_fadvise64,
    SYS_mkdirat, SYS_unlinkat, SYS_renameat, SYS_renameat2, SYS_utimensat, SYS_fchmod, SYS_getcwd,
    SYS_sendto, SYS_recvfrom, SYS_shutdown,
    SYS_mmap, SYS_munmap, SYS_mremap, SYS_mprotect, SYS_madvise, SYS_brk,
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall,
    SYS_futex, SYS_sched_yield, SYS_sched_getaffinity, SYS_set_robust_list, SYS_rseq, SYS_membarrier, SYS_getcpu,
    SYS_nanosleep, SYS_clock_nanosleep, SYS_clock_gettime, SYS_clock_getres, SYS_gettimeofday, SYS_getrandom,
    SYS_getpid, SYS_gettid, SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getrusage, SYS_uname, SYS_exit, SYS_exit_group,
];

/// The same under the names that only older processors have.
#[cfg(target_arch = "x86_64")]
const FREE_BY_OLDER_NAMES: &[i64] = &[SYS_open, SYS_stat, SYS_lstat, SYS_poll, SYS_readlink, SYS_access, SYS_mkdir, SYS_rmdir, SYS_unlink, SYS_rename, SYS_time];
#[cfg(not(target_arch = "x86_64"))]
const FREE_BY_OLDER_NAMES: &[i64] = &[];

/// What a descriptor may be told: nothing that sends signals, nothing that changes who owns it.
const DESCRIPTOR_COMMANDS: [i32; 6] = [F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC];

/// The auxiliary vector of the process itself, which has the place of the clock in it.
const PR_GET_AUXV: i32 = 0x4155_5856;

/// What a terminal may be asked; it may not be typed into.
const TERMINAL_QUESTIONS: [u64; 3] = [TCGETS, TIOCGWINSZ, FIONREAD];

pub fn restrict() -> Result<(), String> {
    let mut rules: Rules = FREE.iter().chain(FREE_BY_OLDER_NAMES).map(|call| (*call, Vec::new())).collect();
    let pid = rustix::process::getpid().as_raw_nonzero().get();
    let thread = CLONE_THREAD as u64;
    rules.insert(SYS_clone, vec![when(0, SeccompCmpOp::MaskedEq(thread), thread)?]);
    rules.insert(SYS_tgkill, vec![equals(0, pid as u64)?]);
    rules.insert(SYS_prctl, each(0, [PR_SET_NAME, PR_SET_VMA, PR_SET_NO_NEW_PRIVS, PR_GET_AUXV].map(|option| option as u64))?);
    rules.insert(SYS_fcntl, each(1, DESCRIPTOR_COMMANDS.map(|command| command as u64))?);
    rules.insert(SYS_ioctl, each(1, TERMINAL_QUESTIONS)?);
    // Of this process only: one's own limits can be lowered, and asked for.
    rules.insert(SYS_prlimit64, each(0, [0, pid as u64])?);
    rules.insert(SYS_seccomp, Vec::new());
    // The library falls back to `clone`, whose flags a filter can see.
    install(BTreeMap::from([(SYS_clone3, Vec::new())]), SeccompAction::Allow, errno(ENOSYS), false)?;
    rules.insert(SYS_clone3, Vec::new());
    install(rules, errno(EPERM), SeccompAction::Allow, false)
}

/// Takes away what was needed to begin, from every thread.
pub fn settle() -> Result<(), String> {
    let executable = PROT_EXEC as u64;
    let makes_code = || Ok::<_, String>(vec![when(2, SeccompCmpOp::MaskedEq(executable), executable)?]);
    let rules = BTreeMap::from([(SYS_clone, Vec::new()), (SYS_seccomp, Vec::new()), (SYS_prlimit64, Vec::new()), (SYS_mmap, makes_code()?), (SYS_mprotect, makes_code()?)]);
    install(rules, SeccompAction::Allow, errno(EPERM), true)
}

fn errno(number: i32) -> SeccompAction {
    SeccompAction::Errno(number.unsigned_abs())
}

fn each<const N: usize>(argument: u8, values: [u64; N]) -> Result<Vec<SeccompRule>, String> {
    values.into_iter().map(|value| equals(argument, value)).collect()
}

fn equals(argument: u8, value: u64) -> Result<SeccompRule, String> {
    when(argument, SeccompCmpOp::Eq, value)
}

/// Every argument that is looked at is an int to the kernel.
fn when(argument: u8, operator: SeccompCmpOp, value: u64) -> Result<SeccompRule, String> {
    let condition = SeccompCondition::new(argument, SeccompCmpArgLen::Dword, operator, value).map_err(told)?;
    SeccompRule::new(vec![condition]).map_err(told)
}

fn install(rules: Rules, otherwise: SeccompAction, matching: SeccompAction, all_threads: bool) -> Result<(), String> {
    let architecture = std::env::consts::ARCH.try_into().map_err(told)?;
    let program: BpfProgram = SeccompFilter::new(rules, otherwise, matching, architecture).and_then(TryInto::try_into).map_err(told)?;
    let applied = if all_threads { seccompiler::apply_filter_all_threads(&program) } else { seccompiler::apply_filter(&program) };
    applied.map_err(told)
}

fn told(error: impl std::fmt::Display) -> String {
    format!("seccomp: {error}")
}
