import traceback
def hint(source):
    try: exec(source, {})
    except ImportError as e: print(''.join(traceback.format_exception_only(e)).strip().rpartition(')')[2])
# case: names of the module, also of what is loaded late
for name in ('abd', 'OrderDict', 'namedtupel', 'ChainMp', 'UserDic', 'defaultdic'): hint(f'from collections import {name}')
for module, name in (('math', 'coss'), ('math', 'cosinus'), ('os', 'pth'), ('sys', 'verson'), ('json', 'dump2'), ('functools', 'partal')): hint(f'from {module} import {name}')
# case: of a submodule's name those of its package are meant
for module, name in (('collections.abc', 'Iterabl'), ('json.decoder', 'JSONDecodr'), ('os.path', 'joinn')): hint(f'from {module} import {name}')
