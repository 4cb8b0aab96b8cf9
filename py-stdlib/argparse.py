"""Command-line arguments."""

__all__ = [
    "Action", "ArgumentDefaultsHelpFormatter", "ArgumentError", "ArgumentParser", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter", "MetavarTypeHelpFormatter", "Namespace",
    "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "SUPPRESS", "ZERO_OR_MORE",
]

import sys as _sys

SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name, self.message = _get_action_name(argument), message

    def __str__(self):
        return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


class ArgumentTypeError(Exception):
    pass


def _get_action_name(action):
    if action is None:
        return None
    if action.option_strings:
        return "/".join(action.option_strings)
    if action.metavar not in (None, SUPPRESS):
        return action.metavar if isinstance(action.metavar, str) else "[" + ", ".join(action.metavar) + "]"
    if action.dest not in (None, SUPPRESS):
        return action.dest
    return "{" + ",".join(action.choices) + "}" if action.choices else None


class _AttributeHolder:
    """Shows its attributes: those that are no names behind two stars."""

    def __repr__(self):
        shown, others = [repr(arg) for arg in self._get_args()], {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                shown.append(f"{name}={value!r}")
            else:
                others[name] = value
        if others:
            shown.append(f"**{others!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def _get_args(self):
        return []


class Namespace(_AttributeHolder):
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


# -- help


class HelpFormatter:
    """Lays out usage and help."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            from shutil import get_terminal_size
            width = get_terminal_size().columns - 2
        self._prog, self._width, self._max_help_position = prog, width, min(max_help_position, max(width - 20, indent_increment * 2))
        self._indent_increment, self._current_indent, self._level, self._action_max_length = indent_increment, 0, 0, 0
        # What is open: headings with the functions and arguments that make their text.
        self._sections = [(None, [])]

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        self._level -= 1

    def _add_item(self, function, args):
        self._sections[-1][1].append((function, args))

    def start_section(self, heading):
        self._indent()
        self._sections.append((heading, []))

    def end_section(self):
        self._dedent()
        heading, items = self._sections.pop()
        self._add_item(self._format_section, (heading, items))

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, (text,))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        longest = len(self._format_action_invocation(action)) + self._current_indent
        for sub in self._iter_indented_subactions(action):
            longest = max(longest, len(self._format_action_invocation(sub)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, longest)
        self._add_item(self._format_action, (action,))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._joined(self._sections[0][1])
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n" if text else text

    def _joined(self, items):
        return "".join([text for text in [function(*args) for function, args in items] if text and text is not SUPPRESS])

    def _format_section(self, heading, items):
        self._indent()
        body = self._joined(items)
        self._dedent()
        if not body:
            return ""
        named = f"{' ' * self._current_indent}{heading}:\n" if heading is not SUPPRESS and heading is not None else ""
        return f"\n{named}{body}\n"

    def _iter_indented_subactions(self, action):
        subactions = action._subactions()
        if subactions:
            self._indent()
            yield from subactions
            self._dedent()

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return prefix + usage % {"prog": self._prog} + "\n\n"
        if not actions:
            return prefix + self._prog + "\n\n"
        options = [a for a in actions if a.option_strings]
        positionals = [a for a in actions if not a.option_strings]
        parts = self._usage_parts(options, groups), self._usage_parts(positionals, groups)
        whole = " ".join([self._prog, *parts[0], *parts[1]])
        room = self._width
        if len(prefix) + len(whole) <= room:
            return prefix + whole + "\n\n"
        if len(prefix) + len(self._prog) <= 0.75 * room:
            indent = " " * (len(prefix) + len(self._prog) + 1)
            if parts[0]:
                lines = self._filled([self._prog, *parts[0]], indent, prefix)
                lines += self._filled(parts[1], indent)
            else:
                lines = self._filled([self._prog, *parts[1]], indent, prefix)
        else:
            indent = " " * len(prefix)
            both = [*parts[0], *parts[1]]
            lines = self._filled(both, indent)
            if len(lines) > 1:
                lines = self._filled(parts[0], indent) + self._filled(parts[1], indent)
            lines = [self._prog] + lines
        return prefix + "\n".join(lines) + "\n\n"

    def _filled(self, parts, indent, prefix=None):
        lines, line, length = [], [], (len(prefix) if prefix is not None else len(indent)) - 1
        for part in parts:
            if length + 1 + len(part) > self._width and line:
                lines.append(indent + " ".join(line))
                line, length = [], len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + " ".join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _usage_parts(self, actions, groups):
        parts, grouped = [], {}
        for group in groups:
            if not group._group_actions:
                raise ValueError(f"empty group {group}")
            shown = [a for a in group._group_actions if a.help is not SUPPRESS]
            if len(shown) > 1:
                for action in shown:
                    grouped[id(action)] = group
        done = set()
        for action in actions:
            if action.help is SUPPRESS or id(action) in done:
                continue
            group = grouped.get(id(action))
            if group is not None:
                members = [a for a in group._group_actions if a.help is not SUPPRESS]
                done.update(map(id, members))
                text = " | ".join(self._usage_of(a, bare=True) for a in members)
                parts.append(f"({text})" if group.required else f"[{text}]")
            else:
                parts.append(self._usage_of(action))
        return parts

    def _usage_of(self, action, bare=False):
        if not action.option_strings:
            text = self._format_args(action, self._get_default_metavar_for_positional(action))
            return text[1:-1] if bare and text.startswith("[") and text.endswith("]") else text
        option = action.option_strings[0]
        if action.nargs == 0:
            text = action.format_usage()
        else:
            text = f"{option} {self._format_args(action, self._get_default_metavar_for_optional(action))}"
        return text if action.required or bare else f"[{text}]"

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _metavars(self, action, default, count=1):
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            name = default
        return name if isinstance(name, tuple) else (name,) * count

    def _exactly(self, action, default, count=1):
        names = self._metavars(action, default, count)
        if len(names) != count:
            raise TypeError("not as many names as arguments")
        return names

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return self._exactly(action, default)[0]
        if nargs == OPTIONAL:
            return f"[{self._exactly(action, default)[0]}]"
        if nargs == ZERO_OR_MORE:
            names = self._metavars(action, default)
            return f"[{names[0]} [{names[1]} ...]]" if len(names) == 2 else f"[{names[0]} ...]"
        if nargs == ONE_OR_MORE:
            names = self._exactly(action, default, 2)
            return f"{names[0]} [{names[1]} ...]"
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return f"{self._exactly(action, default)[0]} ..."
        if nargs == SUPPRESS:
            return ""
        return " ".join(self._exactly(action, default, nargs))

    def _format_action_invocation(self, action):
        if not action.option_strings:
            (name,) = self._metavars(action, self._get_default_metavar_for_positional(action))
            return name
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        return ", ".join(action.option_strings) + " " + self._format_args(action, self._get_default_metavar_for_optional(action))

    def _format_action(self, action):
        header = self._format_action_invocation(action)
        at, indent = min(self._action_max_length + 2, self._max_help_position), " " * self._current_indent
        width = at - self._current_indent - 2
        lines = self._split_lines(self._expand_help(action), max(self._width - at, 11)) if action.help and action.help.strip() else []
        if not lines:
            out = f"{indent}{header}\n"
        elif len(header) <= width:
            out = f"{indent}{header:<{width}}  {lines[0]}\n"
            lines = lines[1:]
        else:
            out = f"{indent}{header}\n"
        out += "".join(" " * at + line + "\n" for line in lines)
        return out + "".join([self._format_action(sub) for sub in self._iter_indented_subactions(action)])

    def _expand_help(self, action):
        values = {k: v for k, v in vars(action).items() if v is not SUPPRESS}
        values["prog"] = self._prog
        for key, value in list(values.items()):
            if hasattr(value, "__name__"):
                values[key] = value.__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(map(str, values["choices"]))
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(" ".join(text.split()), width)

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        return self._fill_text(text, max(self._width - self._current_indent, 11), " " * self._current_indent) + "\n\n"

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        help = action.help or ""
        if "%(default)" not in help and action.default is not SUPPRESS and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            help += " (default: %(default)s)"
        return help


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional


# -- actions


class Action(_AttributeHolder):
    """What an argument does."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False):
        self.option_strings, self.dest, self.nargs, self.const, self.default = option_strings, dest, nargs, const, default
        self.type, self.choices, self.required, self.help, self.metavar, self.deprecated = type, choices, required, help, metavar, deprecated

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")

    def format_usage(self):
        return self.option_strings[0]

    def _subactions(self):
        return ()

    def _get_kwargs(self):
        names = ("option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar", "deprecated")
        return [(name, getattr(self, name)) for name in names]


class _StoreAction(Action):
    def __init__(
        self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False,
    ):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None, deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, True, default, required, help, deprecated=deprecated)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, False, default, required, help, deprecated=deprecated)


def _copy_items(items):
    return [] if items is None else list(items)


class _AppendAction(Action):
    def __init__(
        self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False,
    ):
        if nargs == 0:
            raise ValueError("nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None, deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit", deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        text = self.version if self.version is not None else parser.version
        formatter = parser._get_formatter()
        formatter.add_text(text)
        parser.exit(message=formatter.format_help(), _file=_sys.stdout)


class BooleanOptionalAction(Action):
    def __init__(
        self, option_strings, dest, default=None, type=SUPPRESS, choices=SUPPRESS, required=False, help=None, metavar=SUPPRESS, deprecated=False,
    ):
        given = {name: value for name, value in [("type", type), ("choices", choices), ("metavar", metavar)] if value is not SUPPRESS}
        for name in given:
            import warnings
            warnings.warn(f"{name!r} is deprecated as of Python 3.12 and will be removed in Python 3.14.", DeprecationWarning, stacklevel=3)
        options = []
        for option in option_strings:
            options.append(option)
            if option.startswith("--"):
                options.append("--no-" + option[2:])
        super().__init__(options, dest, 0, None, default, required=required, help=help, deprecated=deprecated, **given)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _SubChoice(Action):
    def __init__(self, name, aliases, help):
        super().__init__([], name, help=help, metavar=name + (f" ({', '.join(aliases)})" if aliases else ""))


class _SubParsersAction(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog, self._parser_class, self._parsers, self._shown, self._deprecated = prog, parser_class, {}, [], set()
        super().__init__(option_strings, dest, PARSER, None, None, None, self._parsers, required, help, metavar)

    def add_parser(self, name, *, aliases=(), deprecated=False, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog} {name}"
        for each in (name, *aliases):
            if each in self._parsers:
                raise ArgumentError(self, f"conflicting subparser{' alias' if each != name else ''}: {each}")
        if "help" in kwargs:
            self._shown.append(_SubChoice(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self._parsers[each] = parser
            if deprecated:
                self._deprecated.add(each)
        return parser

    def _subactions(self):
        return self._shown

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._parsers:
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {', '.join(self._parsers)})")
        if name in self._deprecated:
            parser._warning(f"command '{name}' is deprecated")
        inner, unknown = self._parsers[name].parse_known_args(rest, None)
        for key, value in vars(inner).items():
            setattr(namespace, key, value)
        if unknown:
            vars(namespace).setdefault("_unrecognized_args", []).extend(unknown)


class FileType:
    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __repr__(self):
        shown = [repr(arg) for arg in (self._mode, self._bufsize) if arg != -1]
        shown += [f"{name}={value!r}" for name, value in [("encoding", self._encoding), ("errors", self._errors)] if value is not None]
        return f"FileType({', '.join(shown)})"

    def __call__(self, string):
        if string == "-":
            if "r" in self._mode:
                return _sys.stdin.buffer if "b" in self._mode else _sys.stdin
            return _sys.stdout.buffer if "b" in self._mode else _sys.stdout
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as error:
            raise ArgumentTypeError(f"can't open '{string}': {error}")


_ACTIONS = {
    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction, "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction, "count": _CountAction, "help": _HelpAction,
    "version": _VersionAction, "extend": _ExtendAction,
}


def _same(value):
    return value


# -- parsers


class _ActionsContainer:
    """What arguments are added to: a parser or a group of one."""

    def add_argument(self, *args, **kwargs):
        parser = self._parser
        chars = parser.prefix_chars
        if not args or (len(args) == 1 and args[0][0] not in chars):
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in parser._defaults:
                kwargs["default"] = parser._defaults[dest]
            elif parser.argument_default is not None:
                kwargs["default"] = parser.argument_default
        kind = kwargs.pop("action", None)
        action_class = parser._registry_get("action", kind, kind)
        if not callable(action_class):
            raise ValueError(f'unknown action "{action_class}"')
        action = action_class(**kwargs)
        if not callable(parser._registry_get("type", action.type, action.type)):
            raise ValueError(f"{action.type!r} is not callable")
        try:
            parser._get_formatter()._format_args(action, "")
        except TypeError:
            raise ValueError("length of metavar tuple does not match nargs") from None
        return self._add_action(action)

    def register(self, registry_name, value, object):
        """What a name of an action or of a type stands for."""
        self._parser._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        try:
            return self._parser._registries[registry_name].get(value, default)
        except TypeError:
            return default

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        if kwargs.get("nargs") not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0):
            kwargs["required"] = True
        if kwargs.get("nargs") == ZERO_OR_MORE and "default" not in kwargs:
            kwargs["required"] = True
        if kwargs.get("action") in ("help", "version"):
            kwargs.pop("required", None)
        return dict(kwargs, dest=dest, option_strings=[])

    def _optional(self, *args, **kwargs):
        chars = self._parser.prefix_chars
        for option in args:
            if option[0] not in chars:
                raise ValueError(f"invalid option string {option!r}: must start with a character {chars!r}")
        dest = kwargs.pop("dest", None)
        if dest is None:
            longs = [o for o in args if len(o) > 1 and o[1] in chars]
            dest = (longs or args)[0].lstrip(chars)
            if not dest:
                raise ValueError(f"dest= is required for options like {args[0]!r}")
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=list(args))

    def _add_action(self, action):
        parser = self._parser
        for option in action.option_strings:
            if option in parser._option_actions:
                if parser.conflict_handler == "resolve":
                    old = parser._option_actions.pop(option)
                    old.option_strings.remove(option)
                else:
                    raise ArgumentError(action, f"conflicting option string: {option}")
        for option in action.option_strings:
            parser._option_actions[option] = action
        parser._actions.append(action)
        self._group_actions.append(action)
        if self is parser:
            (parser._optionals if action.option_strings else parser._positionals)._group_actions.append(action)
        elif isinstance(self, _MutuallyExclusiveGroup):
            if action.required and not action.option_strings:
                raise ValueError("mutually exclusive arguments must be optional")
            if self._owner is parser:
                (parser._optionals if action.option_strings else parser._positionals)._group_actions.append(action)
            else:
                self._owner._group_actions.append(action)
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        group = _MutuallyExclusiveGroup(self._parser, self, required)
        self._parser._exclusive.append(group)
        return group

    def set_defaults(self, **kwargs):
        self._parser._defaults.update(kwargs)
        for action in self._parser._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._parser._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._parser._defaults.get(dest)


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, parser, title=None, description=None):
        self._parser, self.title, self.description, self._group_actions = parser, title, description, []

    def add_argument_group(self, title=None, description=None, **kwargs):
        _warn_of_nesting("argument groups")
        return _ArgumentGroup(self._parser, title, description)


class _MutuallyExclusiveGroup(_ActionsContainer):
    def __init__(self, parser, owner, required):
        self._parser, self._owner, self.required, self._group_actions = parser, owner, required, []

    def add_mutually_exclusive_group(self, **kwargs):
        _warn_of_nesting("mutually exclusive groups")
        return super().add_mutually_exclusive_group(**kwargs)


def _warn_of_nesting(what):
    import warnings
    warnings.warn(f"Nesting {what} is deprecated.", DeprecationWarning, stacklevel=3)


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    def __init__(
        self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter, prefix_chars="-", fromfile_prefix_chars=None, argument_default=None,
        conflict_handler="error", add_help=True, allow_abbrev=True, exit_on_error=True,
    ):
        if prog is None:
            from os.path import basename
            prog = basename(_sys.argv[0]) if _sys.argv else ""
        self.prog, self.usage, self.description, self.epilog, self.formatter_class = prog, usage, description, epilog, formatter_class
        self.prefix_chars, self.fromfile_prefix_chars, self.argument_default = prefix_chars, fromfile_prefix_chars, argument_default
        if conflict_handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
        self.conflict_handler, self.allow_abbrev, self.exit_on_error, self.add_help = conflict_handler, allow_abbrev, exit_on_error, add_help
        self._registries = {"action": dict(_ACTIONS), "type": {None: _same}}
        self._parser = self
        self._actions, self._group_actions, self._option_actions, self._defaults, self._exclusive = [], [], {}, {}, []
        self._positionals, self._optionals = _ArgumentGroup(self, "positional arguments"), _ArgumentGroup(self, "options")
        self._groups, self._subparsers = [self._positionals, self._optionals], None
        if add_help:
            sign = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(sign + "h", sign * 2 + "help", action="help", default=SUPPRESS, help="show this help message and exit")
        for parent in parents:
            self._inherit(parent)

    def _inherit(self, parent):
        known = {id(a) for a in parent._actions}
        for group in parent._groups:
            if group in (parent._positionals, parent._optionals):
                for action in group._group_actions:
                    self._add_action(action)
            else:
                mine = self.add_argument_group(group.title, group.description)
                for action in group._group_actions:
                    mine._add_action(action)
        self._defaults.update(parent._defaults)

    def add_argument_group(self, title=None, description=None, **kwargs):
        group = _ArgumentGroup(self, title, description)
        self._groups.append(group)
        return group

    def add_subparsers(self, *, title=None, description=None, prog=None, dest=SUPPRESS, required=False, help=None, metavar=None, parser_class=None, action=None):
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        if prog is None:
            positionals = [a for a in self._actions if not a.option_strings]
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, positionals, self._exclusive, "")
            prog = formatter.format_help().strip()
        group = self.add_argument_group(title or "subcommands", description) if title is not None or description is not None else self._positionals
        sub = _SubParsersAction([], prog, parser_class or type(self), dest, required, help, metavar)
        self._actions.append(sub)
        group._group_actions.append(sub)
        self._subparsers = sub
        return sub

    # -- parsing

    def parse_args(self, args=None, namespace=None):
        return self._all_known(*self.parse_known_args(args, namespace))

    def _all_known(self, found, unknown):
        if unknown:
            message = f"unrecognized arguments: {' '.join(unknown)}"
            if self.exit_on_error:
                self.error(message)
            raise ArgumentError(None, message)
        return found

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        try:
            unknown = _Run(self, self._from_files(args), namespace).all()
        except ArgumentError as error:
            if not self.exit_on_error:
                raise
            self.error(str(error))
        unknown += vars(namespace).pop("_unrecognized_args", [])
        return namespace, unknown

    def parse_intermixed_args(self, args=None, namespace=None):
        return self._all_known(*self.parse_known_intermixed_args(args, namespace))

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """First the options, then the positionals among what is left."""
        positionals = [action for action in self._actions if not action.option_strings]
        for action in positionals:
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f"parse_intermixed_args: positional arg with nargs={action.nargs}")
        for group in self._exclusive:
            if any([action in positionals for action in group._group_actions]):
                raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
        kept = [(action, action.required, action.nargs, action.default) for action in positionals]
        usage, self.usage = self.usage, self.usage or self.format_usage()[len("usage: "):].rstrip("\n")
        try:
            for action in positionals:
                action.required, action.nargs, action.default = False, SUPPRESS, SUPPRESS
            namespace, rest = self.parse_known_args(args, namespace)
        finally:
            for action, action.required, action.nargs, action.default in kept:
                pass
        optionals = [(action, action.required) for action in self._actions if action.option_strings]
        groups = [(group, group.required) for group in self._exclusive]
        try:
            for each, _ in (*optionals, *groups):
                each.required = False
            return self.parse_known_args(rest, namespace)
        finally:
            for each, each.required in (*optionals, *groups):
                pass
            self.usage = usage

    def _from_files(self, args):
        if not self.fromfile_prefix_chars:
            return args
        out = []
        for arg in args:
            if arg and arg[0] in self.fromfile_prefix_chars:
                try:
                    with open(arg[1:]) as file:
                        lines = file.read().splitlines()
                except OSError as error:
                    raise ArgumentError(None, str(error))
                out.extend(self._from_files([a for line in lines for a in self.convert_arg_line_to_args(line)]))
            else:
                out.append(arg)
        return out

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _value(self, action, text):
        kind = self._registry_get("type", action.type, action.type)
        try:
            return kind(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            raise ArgumentError(action, f"invalid {getattr(kind, '__name__', repr(kind))} value: {text!r}")

    def _check(self, action, value):
        if action.choices is not None:
            choices = iter(action.choices) if isinstance(action.choices, str) else action.choices
            if value not in choices:
                raise ArgumentError(action, f"invalid choice: {value!r} (choose from {', '.join(map(repr, action.choices))})")

    def _values(self, action, texts):
        nargs = action.nargs
        if nargs == OPTIONAL and not texts:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value(action, value)
                self._check(action, value)
            return value
        if nargs == ZERO_OR_MORE and not texts and not action.option_strings:
            return action.default if action.default is not None else []
        if nargs in (None, OPTIONAL):
            value = self._value(action, texts[0])
            self._check(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._value(action, text) for text in texts]
        if nargs == PARSER:
            self._check(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                self._check(action, value)
        return values

    # -- texts

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._exclusive)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._exclusive)
        formatter.add_text(self.description)
        for group in self._groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        (file or _sys.stdout).write(self.format_usage())

    def print_help(self, file=None):
        (file or _sys.stdout).write(self.format_help())

    def exit(self, status=0, message=None, _file=None):
        if message:
            (_file or _sys.stderr).write(message)
        _sys.exit(status)

    def _warning(self, message):
        _sys.stderr.write(f"{self.prog}: warning: {message}\n")

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")]


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
        if "--" in texts and action.nargs not in (PARSER, REMAINDER):
            texts = list(texts)
            texts.remove("--")
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
            if action.nargs == PARSER and texts and texts[0] == "--":
                texts = texts[1:]
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


def _shared(actions, kinds):
    """How many arguments each positional takes, greedily and leaving enough for the rest; None when they do not fit."""
    run = 0
    while run < len(kinds) and kinds[run] in "A-":
        run += 1
    left, start, counts = kinds[:run], 0, []
    for i, action in enumerate(actions):
        later = sum(_range(a.nargs)[0] for a in actions[i + 1:])
        if action.nargs in (REMAINDER, PARSER):
            rest = kinds[start:]
            if action.nargs == PARSER and not rest.replace("-", "", 1).startswith("A"):
                return None
            counts.append(len(rest))
            start = len(kinds)
            continue
        least, most = _range(action.nargs)
        here = left[start:]
        free = here.count("A") - later
        if free < least:
            return None
        take = free if most is None else min(most, free)
        count = end = 0
        while count < take or (end < len(here) and here[end] == "-" and count <= take and take):
            count += here[end] == "A"
            end += 1
        counts.append(end)
        start += end
    return counts


def _expected(nargs):
    words = {None: "expected one argument", OPTIONAL: "expected at most one argument", ONE_OR_MORE: "expected at least one argument"}
    if nargs in words:
        return words[nargs]
    return f"expected {nargs} argument{'' if nargs == 1 else 's'}"
