"""What arguments are added to: groups of them, and the part of parsers that is like a group."""

__name__ = "argparse"  # That is where the functions and classes say they are.

from _argparse.basis import ArgumentError, OPTIONAL, ZERO_OR_MORE


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
        nargs = kwargs.get("nargs")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, 0) or nargs == ZERO_OR_MORE and "default" not in kwargs:
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
