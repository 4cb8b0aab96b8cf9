"""The text of usage and help."""

__name__ = "argparse"  # That is where the functions and classes say they are.

from _argparse.basis import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


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
