//! The texts below the options of `wicket run`.

pub const EXAMPLES: &str = "\
Examples:
  wicket run hello.py
  wicket run --allow fs.read=./data report.py data/access.log
  wicket run --allow fs.read=./data --allow fs.write=./out --deny fs.read=./data/private job.py
  wicket run --allow fs.overlay=. --overlay-out changes.patch fix.py      # nothing is written in place
  wicket run -c 'print(6 * 7)'
  echo 'print(input())' | wicket run -";

pub const AFTER_LONG_HELP: &str = "\
Grants:
  CAP.RIGHT            everything of a right: --allow clock.sleep
  CAP.RIGHT=PATH       a directory or file, seen by the script under /app: --allow fs.read=./data
  CAP.RIGHT=/IN=HOST   the same, seen as /IN: --allow fs.read=/in=/srv/incoming
  GRANT for MODULE     only for calls that this module makes: --allow 'fs.read=./cfg for config_loader'
  --deny CAP           all of a capability: --deny fs
  --policy FILE        the same in a file: allow = ['fs.read=./data'], deny = [...], [limits]
  'wicket learn' writes such a file; 'wicket policy explain' tells which rule decides.
  'wicket modules' lists the rights of each capability.

Examples:
  wicket run hello.py
  wicket run --allow fs.read=./data report.py data/access.log
  wicket run --allow fs.read=./data --allow fs.write=./out --deny fs.read=./data/private job.py
  wicket run -c 'print(6 * 7)'
  echo 'print(input())' | wicket run -

Exit codes:
  0     the script ended; or what it passed to sys.exit()
  1     an uncaught exception
  2     a mistake on the command line
  65    wicket replay: the record is damaged or cut off, or the run was not the recorded one
  70    a bug in the engine; please report it
  71    the process of an isolated run was lost
  77    a refusal that the script did not catch: something was not granted; or a use that --policy-lock lacks
  80    the limit time       81  memory        82  output     84  host-calls
  85    write-bytes          86  steps         87  files
  120   standard output, the audit log, the report or the overlay's changes could not be written
  129   SIGHUP             130  Ctrl-C        143  SIGTERM
  141   the reader of standard output went away
  Since sys.exit() can give any of them, --report tells them apart for certain.";

pub const LEARN: &str = "\
Nothing is refused while learning, except what --deny names: learn from scripts that you trust.
One run shows what it used with one input. Read the policy before you commit it.

Examples:
  wicket learn -o policy.toml report.py data/access.log
  wicket run --policy policy.toml report.py data/access.log
  wicket run --policy-lock policy.toml report.py          # in CI: fails when it uses more
  wicket learn --from calls.log                           # from the log of a run with --audit";

pub const REPLAY: &str = "\
Examples:
  wicket run --record job.record --allow fs.read=./data job.py     record a run
  wicket replay job.record                                        the same bytes and exit code, with nothing granted
  wicket replay --list job.record                                 its calls
  wicket replay --until '#17' job.record                          where the script stood at a call
  wicket replay --changed job.record job.py                       how far another version does the same
A replay that stops before the recorded run did ends with exit code 65, except where --until stopped it;
so does one that never comes to what --until names.";

pub const EXPLAIN: &str = "\
Examples:
  wicket policy explain --policy policy.toml fs.read data/access.log      a right and its target
  wicket policy explain --policy policy.toml fs.rename a.txt b.txt        an op and its arguments
  wicket policy explain --allow 'fs.read=cfg for loader' --module loader fs.read_text cfg/a.toml
The exit code is 0 where it is allowed and 77 where it is refused.";
