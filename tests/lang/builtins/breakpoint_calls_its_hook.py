import sys
import warnings
# case: the hook has all arguments, and gives the result
sys.breakpointhook = lambda *args, **kwargs: (args, kwargs)
print(breakpoint(), breakpoint(1, x=2))
# case: a hook that is lost, or fails
del sys.breakpointhook
try: breakpoint()
except RuntimeError as e: print(e)
def fails(): raise ValueError('no')
sys.breakpointhook = fails
try: breakpoint()
except ValueError as e: print(e)
try: breakpoint(1)
except TypeError as e: print(e)
# case: the usual one calls pdb's set_trace, or tells that there is none
import types
warnings.simplefilter('always')
warnings.showwarning = lambda message, category, filename, lineno, *rest: print('line', lineno, category.__name__, message)
sys.modules['pdb'] = types.SimpleNamespace(set_trace=lambda *args, **kwargs: ('traced', args, kwargs))
sys.breakpointhook = sys.__breakpointhook__
print(breakpoint(), breakpoint(1, header='h'), sys.breakpointhook(2))
sys.modules['pdb'] = types.SimpleNamespace()
print(breakpoint())
sys.modules['pdb'] = None
print(breakpoint(1), sys.breakpointhook())
# case: the usual one is kept
print(sys.__breakpointhook__.__name__, breakpoint.__name__)
