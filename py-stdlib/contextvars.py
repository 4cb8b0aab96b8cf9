"""Variables whose values belong to the context that runs. The engine has them; a task of asyncio has a context of its own."""

import _wicket

__all__ = ("Context", "ContextVar", "Token", "copy_context")

Context, ContextVar, Token, copy_context = _wicket.contexts()()
