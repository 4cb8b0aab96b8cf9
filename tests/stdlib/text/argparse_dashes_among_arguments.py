import argparse


def parser(*positionals):
    made = argparse.ArgumentParser(prog="p", exit_on_error=False)
    made.add_argument("--foo")
    made.add_argument("-v", action="store_true")
    for name, nargs in positionals:
        made.add_argument(name, nargs=nargs)
    return made


def show(positionals, *lines, ways=("parse_known_args", "parse_known_intermixed_args", "parse_intermixed_args")):
    print(positionals)
    for line in lines:
        for way in ways:
            try:
                found = getattr(parser(*positionals), way)(line.split())
            except (argparse.ArgumentError, TypeError) as error:
                found = error
            print(f"  {line!r} {way}: {found}")


LINES = ("1 -- 2", "-- --foo x", "1 --bar -- 2 -- 3", "-- 1 -- 2", "1 -- --", "--", "--bar=3 -- -v")

# case: -- before, between and behind arguments, known and unknown, intermixed or not
show([("rest", "*")], *LINES)
show([("a", None), ("rest", "*")], *LINES)
show([("a", None), ("b", "?")], *LINES)
show([("a", None)], *LINES)

# case: for every number of arguments
for nargs in (None, "?", "+", 2, argparse.REMAINDER, argparse.PARSER):
    show([("a", None), ("b", nargs)], "-v -- 1 --", "", ways=("parse_known_args",))
show([("b", argparse.PARSER), ("a", None)], "-- -v", "-v -- 1 --", ways=("parse_known_args",))

# case: as an option's value it is one only behind =
show([("a", "?")], "--foo=--", "--foo -- 1", "--foo=-- -- 1")

# case: which positionals are required
for nargs in (None, "?", "*", "+", "...", "A...", 1, argparse.SUPPRESS):
    print(nargs, parser().add_argument("x", nargs=nargs).required, parser().add_argument("x", nargs=nargs, default=1).required)

# case: everything says that it is of argparse
print({thing.__module__ for thing in vars(argparse).values() if isinstance(thing, type)})
print(argparse.ArgumentParser.__qualname__, argparse.HelpFormatter, argparse._StoreAction)
