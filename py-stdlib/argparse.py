"""Command-line arguments."""

__all__ = [
    "Action", "ArgumentDefaultsHelpFormatter", "ArgumentError", "ArgumentParser", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter", "MetavarTypeHelpFormatter", "Namespace",
    "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "SUPPRESS", "ZERO_OR_MORE",
]

from _argparse.basis import (
    SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER, ArgumentError, ArgumentTypeError, _get_action_name,
    _AttributeHolder, Namespace,
)
from _argparse.help import (
    HelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter, ArgumentDefaultsHelpFormatter, MetavarTypeHelpFormatter,
)
from _argparse.actions import (
    Action, _StoreAction, _StoreConstAction, _StoreTrueAction, _StoreFalseAction, _copy_items, _AppendAction, _ExtendAction,
    _AppendConstAction, _CountAction, _HelpAction, _VersionAction, BooleanOptionalAction, _SubChoice, _SubParsersAction, FileType,
    _ACTIONS, _same,
)
from _argparse.containers import _ActionsContainer, _ArgumentGroup, _MutuallyExclusiveGroup, _warn_of_nesting
from _argparse.parser import ArgumentParser
