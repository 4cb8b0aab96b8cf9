import argparse
import sys
import warnings

sys.argv = ["prog"]
sys.stderr = sys.stdout


def attempt(action):
    try:
        print(action())
    except SystemExit as end:
        print("exit", end.code)
    except Exception as error:
        print(type(error).__name__, error)


def parser(*specs, **options):
    made = argparse.ArgumentParser(prog="p", **options)
    for names, settings in specs:
        made.add_argument(*names, **settings)
    return made


def arg(*names, **settings):
    return names, settings


# case: actions show what they are
made = argparse.ArgumentParser(prog="p")
for settings in (
    {}, {"action": "store_const", "const": 1}, {"action": "store_true"}, {"action": "store_false"}, {"action": "append"}, {"action": "append_const", "const": 2},
    {"action": "count"}, {"action": "extend", "nargs": "+"}, {"action": "version", "version": "1"}, {"action": argparse.BooleanOptionalAction},
):
    print(made.add_argument("--" + str(len(made._actions)) + "x", dest="d", **settings))
print(made, argparse.FileType("w", 2, encoding="utf8"), argparse.Namespace(a=1, **{"b c": 2}), argparse._StoreAction([], "x"), argparse._SubParsersAction.__name__)

# case: what cannot be an argument
for settings in (
    {"nargs": 0}, {"action": "append", "nargs": 0}, {"const": 1}, {"bogus": 1}, {"action": "append", "bogus": 1}, {"action": "count", "nargs": 1},
    {"action": "store_true", "const": 1}, {"action": "append_const", "nargs": 1}, {"action": "nonsense"}, {"type": "nonsense"}, {"metavar": ("a", "b"), "nargs": 3},
    {"metavar": ("a", "b")}, {"metavar": ("a", "b", "c"), "nargs": "+"}, {"metavar": ("a", "b"), "nargs": "?"},
):
    for name in "--zz", "zz":
        attempt(lambda: parser().add_argument(name, **settings))
attempt(lambda: parser().add_argument())
attempt(lambda: argparse.ArgumentParser(conflict_handler="nonsense"))

# case: options that take what follows, up to two dashes
for specs, lines in [
    ([arg("-x", nargs="*"), arg("y", nargs="?")], ["-x 1 2 -- 3", "-- -x", "1 -x 2", "-x"]),
    ([arg("-x", nargs="+"), arg("y", nargs="*")], ["-x 1 -- 2 3", "-x -- 2", "-x", "1 2 -x 3 4"]),
    ([arg("-x", nargs=2), arg("y")], ["-x 1 2 3", "-x 1 -- 2", "-x 1 2 -- -3"]),
    ([arg("-x", nargs="?", const="C", default="D"), arg("y", nargs="?", default="E")], ["", "-x", "-x 1", "-x -- 1", "-x=1", "-x1 2"]),
    ([arg("-x", nargs="..."), arg("y", nargs="?")], ["-x 1 -z 2", "1 -x -- 2", "a -x"]),
    ([arg("-x"), arg("y", nargs="?")], ["-x -- 1", "-x 1"]),
    ([arg("-v", action="count"), arg("z", action="store_const", const=3)], ["-vvv", ""]),
]:
    for line in lines:
        print(line, end=" => ")
        attempt(lambda: parser(*specs).parse_args(line.split()))

# case: options among positionals
specs = [arg("--flag", action="store_true"), arg("src"), arg("dst", nargs="?")]
for args in ["a", "--flag", "b"], ["a", "--flag", "b", "c"], ["--flag"], ["a", "b", "--flag"]:
    attempt(lambda: parser(*specs).parse_args(args))
    attempt(lambda: parser(*specs).parse_intermixed_args(args))
    attempt(lambda: parser(*specs).parse_known_intermixed_args(args))
attempt(lambda: parser(arg("rest", nargs="...")).parse_intermixed_args(["a"]))

# case: names for types and actions
hexa = argparse.ArgumentParser(prog="p")
hexa.register("type", "hexadecimal", lambda text: int(text, 16))
hexa.register("action", "double", argparse._AppendAction)
hexa.add_argument("--hx", type="hexadecimal")
hexa.add_argument("--two", action="double")
attempt(lambda: hexa.parse_args(["--hx", "ff", "--two", "1"]))

# case: what is deprecated
old = parser(arg("--old", deprecated=True), arg("pos", nargs="?", deprecated=True))
attempt(lambda: old.parse_args(["--old", "1", "--old", "2", "p"]))
attempt(lambda: old.parse_args([]))
sub = argparse.ArgumentParser(prog="s")
commands = sub.add_subparsers(title="commands", dest="command", required=True)
commands.add_parser("run", help="run it", aliases=["r"]).add_argument("n", type=int)
commands.add_parser("stop", deprecated=True)
for args in ["run", "5"], ["r", "x"], ["stop"], ["other"], []:
    attempt(lambda: sub.parse_args(args))
attempt(lambda: commands.add_parser("r"))
print(sub.format_help())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    parser().add_argument_group("outer").add_argument_group("inner")
    argparse.BooleanOptionalAction(["--a"], "a", type=int)
print([str(each.message) for each in caught])

# case: formatters of one's own
class Shouting(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, prefix or "Usage: ")

    def start_section(self, heading):
        super().start_section(heading.upper() if heading else heading)

    def add_argument(self, action):
        if action.dest != "secret":
            super().add_argument(action)

    def _format_action_invocation(self, action):
        return super()._format_action_invocation(action).replace(", ", " | ")

    def _split_lines(self, text, width):
        return text.split("; ")

    def _get_help_string(self, action):
        return action.help + (" (default %(default)s)" if action.default not in (None, argparse.SUPPRESS) else "")


shown = parser(
    arg("-f", "--foo", help="the foo; on two lines", default=3), arg("--secret", help="hidden"), arg("bar", nargs="*"), formatter_class=Shouting, description="some text",
    epilog="the end",
)
shown.add_argument_group("my group", "about it").add_argument("--zip", choices="abc", help="zips")
print(shown.format_help())
wide = parser(
    arg("--a-long-option-name", help="some help that is long enough to be wrapped over several lines"),
    formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60),
)
print(wide.format_help(), wide.format_usage())

# case: a formatter by itself
formatter = argparse.HelpFormatter("pp")
formatter.add_text("text of %(prog)s")
formatter.start_section("section")
formatter.add_arguments(wide._actions)
formatter.start_section("inner")
formatter.add_text("deep")
formatter.end_section()
formatter.end_section()
formatter.start_section("empty")
formatter.end_section()
formatter.add_usage(None, wide._actions, [])
print(formatter.format_help())
