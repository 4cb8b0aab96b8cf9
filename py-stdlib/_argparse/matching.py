"""One command line taken apart: which arguments belong to which action."""

__name__ = "argparse"  # That is where the functions and classes say they are.

import re as _re

from _argparse.basis import ArgumentError, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, _get_action_name


class _Run:
    """One command line being taken apart."""

    def __init__(self, parser, args, namespace):
        self.parser, self.args, self.namespace = parser, args, namespace
        self.unknown, self.seen, self.given = [], set(), set()
        self.positionals = [a for a in parser._actions if not a.option_strings]
        self.negative_options = any(_is_number(o) for o in parser._option_actions)
        self.kinds = self._kinds()

    def _kinds(self):
        """O for each option, A for each argument, - for the first --."""
        kinds = ""
        for i, arg in enumerate(self.args):
            if arg == "--":
                return kinds + "-" + "A" * (len(self.args) - i - 1)
            kinds += "A" if self._option(arg) is None else "O"
        return kinds

    def _option(self, arg):
        """(action or None, option, explicit value or None) when it looks like an option."""
        parser = self.parser
        if not arg or arg[0] not in parser.prefix_chars:
            return None
        if arg in parser._option_actions:
            return parser._option_actions[arg], arg, None
        if len(arg) == 1:
            return None
        name, equals, value = arg.partition("=")
        if equals and name in parser._option_actions:
            return parser._option_actions[name], name, value
        matches = self._abbreviated(arg)
        if len(matches) > 1:
            options = ", ".join(option for _, option, _ in matches)
            raise ArgumentError(None, f"ambiguous option: {arg} could match {options}")
        if matches:
            return matches[0]
        if _is_number(arg) and not self.negative_options:
            return None
        if " " in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg):
        parser, found = self.parser, []
        if arg[1] in parser.prefix_chars:
            if parser.allow_abbrev:
                name, equals, value = arg.partition("=")
                found = [(action, option, value if equals else None) for option, action in parser._option_actions.items() if option.startswith(name)]
        else:
            short, rest = arg[:2], arg[2:]
            for option, action in parser._option_actions.items():
                if option == short:
                    found.append((action, option, rest))
                elif parser.allow_abbrev and option.startswith(arg):
                    found.append((action, option, None))
        return found

    def all(self):
        at, size = 0, len(self.args)
        options = [i for i, kind in enumerate(self.kinds) if kind == "O"]
        last = options[-1] if options else -1
        while at <= last:
            following = next(i for i in options if i >= at)
            if following != at:
                after = self._positionals(at)
                if after > at:
                    at = after
                    continue
                self.unknown.extend(self.args[at:following])
                at = following
            at = self._take_option(at)
        at = self._positionals(at)
        self.unknown.extend(a for a in self.args[at:])
        self._finish()
        return self.unknown

    def _take(self, action, texts, option=None):
        values = self.parser._values(action, texts)
        if action.deprecated and id(action) not in self.seen and (option or texts):
            self.parser._warning(f"option '{option}' is deprecated" if option else f"argument '{_get_action_name(action)}' is deprecated")
        self.seen.add(id(action))
        if values is not action.default:
            self.given.add(id(action))
            for group in self.parser._exclusive:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and id(other) in self.given:
                            raise ArgumentError(action, f"not allowed with argument {_get_action_name(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _take_option(self, at):
        action, option, value = self._option(self.args[at])
        if action is None:
            self.unknown.append(self.args[at])
            return at + 1
        while value is not None:
            count = _matched(action.nargs, "A")
            if count == 0 and option[1] not in self.parser.prefix_chars and value != "":
                # -xyz is -x -yz when -x takes nothing.
                self._take(action, [], option)
                option = option[0] + value[0]
                rest = value[1:]
                if option not in self.parser._option_actions:
                    raise ArgumentError(action, f"ignored explicit argument {value!r}")
                action = self.parser._option_actions[option]
                value = rest or None
                if value is not None and value[0] == "=":
                    value = value[1:]
            elif count == 1:
                self._take(action, [value], option)
                return at + 1
            else:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
        start = at + 1
        count = _matched(action.nargs, self.kinds[start:])
        if count is None:
            raise ArgumentError(action, _expected(action.nargs))
        self._take(action, self.args[start:start + count], option)
        return start + count

    def _positionals(self, at):
        """As many positionals as the arguments here can fill."""
        available = self.kinds[at:]
        counts = []
        for number in range(len(self.positionals), 0, -1):
            counts = _shared(self.positionals[:number], available)
            if counts is not None:
                break
        else:
            counts = []
        for action, count in zip(self.positionals[:len(counts)], counts):
            texts = self.args[at:at + count]
            if "--" in texts and action.nargs not in (PARSER, REMAINDER):
                texts.remove("--")
            at += count
            self._take(action, texts)
        # What matched nothing may match later, when more arguments come.
        self.positionals = self.positionals[len(counts):]
        return at

    def _finish(self):
        parser, missing = self.parser, []
        for action in parser._actions:
            if id(action) in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif action.default is not None and isinstance(action.default, str) and hasattr(self.namespace, action.dest) and action.default is getattr(self.namespace, action.dest):
                setattr(self.namespace, action.dest, parser._value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in parser._exclusive:
            if group.required and not any(id(a) in self.given for a in group._group_actions):
                names = [_get_action_name(a) for a in group._group_actions if a.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")


def _is_number(text):
    body = text[1:]
    if not text.startswith("-") or not body:
        return False
    return body.isdigit() or (body.count(".") == 1 and body.replace(".", "").isdigit())


def _matched(nargs, kinds):
    """How many of the kinds an option takes, or None when they do not fit; a -- ends what it takes."""
    kinds = kinds.partition("-")[0]
    available = len(kinds) - len(kinds.lstrip("A"))
    least, most = _range(nargs)
    if nargs == REMAINDER:
        return len(kinds)
    if available < least:
        return None
    if nargs == PARSER:
        return len(kinds)
    return available if most is None else min(most, available)


def _range(nargs):
    if nargs is None:
        return 1, 1
    if nargs == OPTIONAL:
        return 0, 1
    if nargs == SUPPRESS:
        return 0, 0
    if nargs in (ZERO_OR_MORE, REMAINDER):
        return 0, None
    if nargs in (ONE_OR_MORE, PARSER):
        return 1, None
    return nargs, nargs


_PATTERNS = {
    None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)", REMAINDER: "([AO-]*)", PARSER: "(-*A[AO-]*)", SUPPRESS: "(-*)",
}


def _shared(actions, kinds):
    """How many arguments each positional takes, greedily and leaving enough for the rest; None when they do not fit."""
    patterns = [_PATTERNS[a.nargs] if a.nargs in _PATTERNS else f"(-*{'-*'.join('A' * a.nargs)})" for a in actions]
    match = _re.match("".join(patterns), kinds)
    return None if match is None else [len(taken) for taken in match.groups()]


def _expected(nargs):
    words = {None: "expected one argument", OPTIONAL: "expected at most one argument", ONE_OR_MORE: "expected at least one argument"}
    if nargs in words:
        return words[nargs]
    return f"expected {nargs} argument{'' if nargs == 1 else 's'}"
