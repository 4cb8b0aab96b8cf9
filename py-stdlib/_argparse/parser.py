"""The parser itself."""

__name__ = "argparse"  # That is where the functions and classes say they are.

import sys as _sys

from _argparse.actions import _ACTIONS, _SubParsersAction, _same
from _argparse.basis import (
    ArgumentError, ArgumentTypeError, Namespace, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, _AttributeHolder,
)
from _argparse.containers import _ActionsContainer, _ArgumentGroup
from _argparse.help import HelpFormatter
from _argparse.matching import _Run


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
        if nargs in (None, OPTIONAL) and texts:
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
