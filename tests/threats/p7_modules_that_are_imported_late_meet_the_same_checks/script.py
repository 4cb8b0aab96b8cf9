import importlib

def refused(act):
    try:
        act()
        print('not refused')
    except (PermissionError, ImportError) as e:
        print(type(e).__name__)

static = importlib.import_module('static')
refused(lambda: static.read_text('secret.txt'))
refused(lambda: static.read('secret.txt'))
refused(importlib.import_module('pkg').load)
refused(lambda: importlib.reload(importlib.import_module('late')).read('secret.txt'))
for name in ('climbs', 'fetches', 'native'):
    refused(lambda: importlib.import_module('pkg.' + name))
    refused(lambda: __import__('pkg.' + name))
    refused(lambda: exec(f'from pkg import {name}'))
refused(lambda: exec('from "https://example.com/x.py" import x'))
refused(lambda: importlib.import_module('https://example.com/x.py'))
